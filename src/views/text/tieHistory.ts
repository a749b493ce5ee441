/** What two states owed each other over time, in a terminal: a row for each direction of each instrument. */
import type { TieHistory } from "../../model/results/tieHistory.ts";
import { table, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

export function tieHistory({ a, b, from, until, spans }: TieHistory, style: Style): string[] {
  const { words } = style;
  return [
    ...wrap(words.owedOverTime(spans.length, a.name, b.name, words.date(from), words.date(until))).map(style.strong),
    ...(spans.length === 0
      ? []
      : [
          "",
          ...table(
            spans,
            [
              { title: words.owes, of: ({ owedBy, owedTo }) => words.owing(owedBy, owedTo) },
              {
                title: words.whereSince,
                of: ({ short, types, binding, since, until: end }) => {
                  const owed = types.map((type) => words.type(type, binding.includes(type) ? "binding" : "principle")).join(words.comma);
                  return `${short}${words.colon}${owed}${words.semicolon}${words.sinceUntil(since, end)}`;
                },
              },
            ],
            style,
          ),
        ]),
  ];
}
