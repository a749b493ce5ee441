/** The network of a day, its pacts, and places. */
import type { DatedNetwork } from "../../model/results/datedNetwork.ts";
import type { InstrumentMap, Pact } from "../../model/results/instrumentMap.ts";
import type { NetworkAnswer } from "../../model/results/network.ts";
import type { PlaceList } from "../../model/results/places.ts";
import { table, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { listed } from "./allies.ts";

export function network(answer: NetworkAnswer, style: Style): string[] {
  const { words } = style;
  const byState = new Map<string, string[]>();
  for (const { from, to } of answer.edges) byState.set(from, [...(byState.get(from) ?? []), to]);
  return [
    ...wrap(
      words.whoOwes(
        answer.type === null || answer.type === answer.rule ? answer.rule : `${words.types([answer.type])}${words.comma}${answer.rule}`,
        words.date(answer.date),
        answer.states.length,
        answer.edges.length,
      ),
    ).map(style.strong),
    ...wrap(
      words.groups(
        byState.size,
        new Set(answer.edges.map(({ to }) => to)).size,
        answer.instruments.length,
        answer.components.length,
        listed(
          answer.components.map((one) => String(one.length)),
          words,
        ),
      ),
    ),
    "",
    ...table(
      [...byState],
      [
        { title: words.who, of: ([from]) => from },
        { title: words.owes, of: ([, to]) => listed(to, words) },
      ],
      style,
    ),
  ];
}

/** The ties with their dates; a mark stands beside a date that is not known to the day. */
export function datedNetwork(answer: DatedNetwork, style: Style): string[] {
  const { words } = style;
  const what =
    answer.type === null || answer.type === answer.rule ? answer.rule : `${words.types([answer.type])}${words.comma}${answer.rule}`;
  const dated = (date: string | null, mark: string) =>
    mark === "day" ? (date ?? "") : `${date ?? ""}${words.inBrackets(words.dateMark(mark))}`;
  return [
    ...wrap(words.tiesDuring(what, words.date(answer.from), words.date(answer.to), answer.states.length, answer.ties.length)).map(
      style.strong,
    ),
    "",
    ...table(
      answer.ties,
      [
        { title: words.who, of: ({ owedBy }) => owedBy },
        { title: words.owes, of: ({ owedTo }) => owedTo },
        { title: words.instrument, of: ({ instrument }) => instrument },
        { title: words.sinceTitle, of: ({ since, sinceMark }) => dated(since, sinceMark).trim() },
        { title: words.untilTitle, of: ({ until, untilMark }) => dated(until, untilMark).trim() },
      ],
      style,
    ),
  ];
}

export function pacts(answer: InstrumentMap, style: Style): string[] {
  const { words } = style;
  return [
    ...wrap(words.pactsOf(answer.type, words.date(answer.date), answer.pacts.length)).map(style.strong),
    "",
    ...table(
      answer.pacts,
      [
        { title: words.instrument, of: ({ instrument }) => instrument },
        { title: words.whoOwesWhom, of: (pact) => whom(pact, words) },
      ],
      style,
    ),
  ];
}

function whom({ owing, owed, members, except }: Pact, words: Style["words"]): string {
  const mutual = owing.length === members.length && owed.length === members.length;
  const said = mutual ? words.eachToEach(listed(members, words)) : words.owing(listed(owing, words), listed(owed, words));
  const named = except.slice(0, 6).map(({ from, to }) => words.owing(from, to));
  return except.length === 0 ? said : `${said}${words.save(named.join(words.comma), except.length - named.length)}`;
}

export function places(answer: PlaceList, style: Style): string[] {
  const { words } = style;
  return [
    style.strong(words.placesOn(answer.places.length, words.date(answer.date))),
    "",
    ...table(
      answer.places,
      [
        { title: words.id, of: ({ id }) => id },
        { title: words.administered, of: ({ administered }) => administered.join(" ") },
        {
          title: words.claimedName,
          of: ({ claimed, name, names }) =>
            `${claimed.length === 0 ? "" : `${claimed.join(" ")}${words.semicolon}`}${[name, ...names.map((one) => one.name)].filter((one, index, all) => all.indexOf(one) === index).join(words.comma)}`,
        },
      ],
      style,
    ),
  ];
}
