/** Input and output of state.exposure. */
import * as z from "zod";
import { StateExposure } from "../../../model/results/exposure.ts";
import { dateInput, stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  state: stateInput,
  date: dateInput,
  from: z.string().optional().meta({ description: "The first day of a series, YYYY-MM-DD" }),
  until: z.string().optional().meta({ description: "The last day of a series; by default the date through which the ledger was verified" }),
  step: z.coerce.number().int().min(1).max(100).default(10).meta({ description: "Years between two points of the series" }),
});

export const definition = define({
  summary:
    "Counts the attacks on others in which a state would be obliged to fight (exposure), and the states that would be obliged to help it against each attacker (protection); as a series on request.",
  needs: ["core", "law", "coverage"],
  positional: ["state"],
  input,
  output: StateExposure,
  collects: { "exposure.wards": "ties", "exposure.enemies": "ties", "protection.defenders": "ties" },
  examples: [
    { title: "China on the verified date", input: { state: "CHN" } },
    { title: "Germany on the eve of the First World War", input: { state: "DEU", date: "1914-07-01" } },
    { title: "Belgium, every fifth year since 1919", input: { state: "BEL", from: "1919-07-01", until: "1940-05-10", step: 5 } },
  ],
});

export type Input = z.output<typeof definition.input>;
