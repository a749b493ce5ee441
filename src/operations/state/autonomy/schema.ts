/** Input and output of state.autonomy. */
import * as z from "zod";
import { Autonomy } from "../../../model/results/autonomy.ts";
import { dateInput, stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  state: stateInput,
  date: dateInput,
  from: z.string().optional().meta({ description: "The first point of a series: a day, or a year (read as its last day)" }),
  until: z
    .string()
    .optional()
    .meta({ description: "The last point of a series; by default the date through which the ledger was verified" }),
  step: z.coerce.number().int().min(1).max(100).default(10).meta({ description: "Years between two points of the series" }),
});

export const definition = define({
  summary:
    "Lists what a state's commitments cost it in freedom of action (duties to fight, foreign forces and rights, command, votes) and bring it in help; as a series on request.",
  needs: ["core", "figures", "records"],
  positional: ["state"],
  input,
  output: Autonomy,
  collects: { lines: "whole", "lines.cell.count": "ties", "lines.cell.states": "ties" },
  examples: [
    { title: "China on the verified date", input: { state: "CHN" } },
    { title: "Foreign forces in China and its bases abroad since 1842", input: { state: "CHN", from: "1842", step: 10 } },
    { title: "South Korea, under a combined command", input: { state: "KOR", date: "2026-06-01" } },
  ],
});

export type Input = z.output<typeof definition.input>;
