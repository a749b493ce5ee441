/** state.compare: two or more states' commitments side by side, on a day. The main job. */
import * as z from "zod";
import { Comparison } from "../model/results/comparison.ts";
import { compareLines, sentenceOf } from "../strategy/compare.ts";
import { dateInput, dayOf, frame, requireTwo, stateInput, stateOn } from "./inputs.ts";
import { type Context, operation } from "./operation.ts";

const input = z.strictObject({
  a: stateInput.default("USA"),
  b: stateInput.default("CHN"),
  date: dateInput,
});

export const stateCompare = operation({
  name: "state.compare",
  summary: "Sets two states' promises, designations and bases side by side on a day; every number opens into its records.",
  needs: ["core", "figures"],
  positional: ["a", "b"],
  input,
  output: Comparison,
  examples: [
    { title: "America and China on the verified date", input: {} },
    { title: "Austria-Hungary and Russia before the war of 1914", input: { a: "AUH", b: "RUS", date: "1914-06-28" } },
  ],
  rows: ({ states, lines }) =>
    lines.map(({ group, label, unit, cells }) => ({
      group,
      line: label,
      unit,
      ...Object.fromEntries(states.map(({ id }, index) => [id, cells[index]?.count ?? cells[index]?.asPrinted ?? ""])),
    })),
  run: compare,
});

function compare({ corpus }: Context, { a, b, date }: z.output<typeof input>): Comparison {
  const day = dayOf(corpus, date);
  const states = [stateOn(corpus, a, day), stateOn(corpus, b, day)];
  requireTwo(states[0]?.id ?? "", states[1]?.id ?? "", "b");
  const ids = states.map(({ id }) => id);
  const lines = compareLines(corpus, ids, day);
  const notes = ids.flatMap((id, index) => {
    const [notKnown, dormant] = (["notKnown", "dormant"] as const).map((key) =>
      lines.filter(({ group }) => group.startsWith("Promised")).reduce((sum, { cells }) => sum + (cells[index]?.[key] ?? 0), 0),
    );
    return [
      ...((notKnown ?? 0) > 0
        ? [
            {
              code: "not-known",
              text: `${id}: on ${notKnown} places in these lines a state would be added if an entry into force that was not found were known.`,
              records: [],
            },
          ]
        : []),
      ...((dormant ?? 0) > 0
        ? [{ code: "dormant", text: `${id}: on ${dormant} places a state is left out because its pact is dormant.`, records: [] }]
        : []),
    ];
  });
  return { kind: "comparison", ...frame(corpus, day, notes), date: day, states, sentence: sentenceOf(corpus, ids, day, lines), lines };
}
