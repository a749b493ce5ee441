/** The network of a day, its pacts, and places. */
import type { InstrumentMap, Pact } from "../../model/results/instrumentMap.ts";
import type { NetworkAnswer } from "../../model/results/network.ts";
import type { PlaceList } from "../../model/results/places.ts";
import { table, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { longDate } from "../words.ts";
import { listed } from "./allies.ts";

export function network(answer: NetworkAnswer, style: Style): string[] {
  const byState = new Map<string, string[]>();
  for (const { from, to } of answer.edges) byState.set(from, [...(byState.get(from) ?? []), to]);
  return [
    ...wrap(
      `Who owes whom (${answer.type === null || answer.type === answer.rule ? answer.rule : `${answer.type}, ${answer.rule}`}) on ${longDate(answer.date)}: ${answer.states.length} states, ${answer.edges.length} directed ties`,
    ).map(style.strong),
    ...wrap(
      `${byState.size} states owe ${new Set(answer.edges.map(({ to }) => to)).size}, under ${answer.instruments.length} instruments; ${answer.components.length} separate groups, of ${listed(answer.components.map((one) => String(one.length)))} states`,
    ),
    "",
    ...table(
      [...byState],
      [
        { title: "who", of: ([from]) => from },
        { title: "owes", of: ([, to]) => listed(to) },
      ],
      style,
    ),
  ];
}

export function pacts(answer: InstrumentMap, style: Style): string[] {
  return [
    ...wrap(`Pacts of ${answer.type} on ${longDate(answer.date)}: ${answer.pacts.length}`).map(style.strong),
    "",
    ...table(
      answer.pacts,
      [
        { title: "instrument", of: ({ instrument }) => instrument },
        { title: "who owes whom", of: whom },
      ],
      style,
    ),
  ];
}

function whom({ owing, owed, members, except }: Pact): string {
  const mutual = owing.length === members.length && owed.length === members.length;
  const said = mutual ? `${listed(members)}, each to each` : `${listed(owing)} to ${listed(owed)}`;
  return except.length === 0
    ? said
    : `${said}, save ${except
        .map(({ from, to }) => `${from} to ${to}`)
        .slice(0, 6)
        .join(", ")}${except.length > 6 ? ` and ${except.length - 6} more` : ""}`;
}

export function places(answer: PlaceList, style: Style): string[] {
  return [
    style.strong(`${answer.places.length} places, as administered on ${longDate(answer.date)}`),
    "",
    ...table(
      answer.places,
      [
        { title: "id", of: ({ id }) => id },
        { title: "administered", of: ({ administered }) => administered.join(" ") },
        {
          title: "claimed by; name",
          of: ({ claimed, name, names }) =>
            `${claimed.length === 0 ? "" : `${claimed.join(" ")}; `}${[name, ...names.map((one) => one.name)].filter((one, index, all) => all.indexOf(one) === index).join(", ")}`,
        },
      ],
      style,
    ),
  ];
}
