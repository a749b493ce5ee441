/** compare: two states' commitments side by side. */
import * as z from "zod";
import { Cell, CompareLine, Comparison } from "../../../model/results/comparison.ts";
import { definition } from "../../../operations/state/compare/schema.ts";
import { sharedInput } from "../frame.ts";
import { distinct, pick } from "../pick.ts";
import { tool } from "../tool.ts";

const CELL = ["count", "asPrinted", "notKnown", "dormant", "states"] as const;
const LINE = ["id", "group", "label", "unit", "meaning"] as const;

export const compare = tool({
  name: "compare",
  title: "Compare two states",
  description:
    "Two states' systems of commitments side by side on a day: to how many states each owes defence and is owed it, may help, must consult, has promised not to attack; designations, partnerships, bases, published figures. Each line has its count, the states counted and the instruments behind it. For the articles use ties or allies.",
  input: definition.input.extend(sharedInput),
  output: {
    ...Comparison.pick({ date: true, states: true, sentence: true, named: true }).shape,
    lines: z.array(
      CompareLine.pick({ id: true, group: true, label: true, unit: true, meaning: true }).extend({
        cells: z
          .array(
            Cell.pick({ count: true, asPrinted: true, notKnown: true, dormant: true, states: true }).extend({
              instruments: z.array(z.string()).meta({ description: "Ids of the instruments behind the count" }),
            }),
          )
          .meta({ description: "In the order of states" }),
      }),
    ),
  },
  examples: [
    { title: "China and America today", input: { a: "USA", b: "CHN" } },
    { title: "Austria-Hungary and Russia before the war of 1914", input: { a: "AUH", b: "RUS", date: "1914-06-28" } },
  ],
  run: async (ask, { page: _, language: __, ...input }) => {
    const answer = await ask("state.compare", input);
    const lines = answer.lines.map((line) => ({
      ...pick(line, LINE),
      cells: line.cells.map((cell) => ({
        ...pick(cell, CELL),
        instruments: distinct(cell.evidence.flatMap(({ instrument }) => instrument ?? [])),
      })),
    }));
    return { spoken: answer, head: pick(answer, ["date", "states", "sentence", "named"]), lists: { lines } };
  },
});
