/** The network of a day, its pacts, and places. */
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
