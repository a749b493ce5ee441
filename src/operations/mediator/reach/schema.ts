/** Input and output of mediator.reach. */
import * as z from "zod";
import { MediatorReach } from "../../../model/results/mediators.ts";
import { dateInput, stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  state: stateInput,
  date: dateInput,
  check: z
    .enum(["none", "record"])
    .default("none")
    .meta({ description: "record: test the criteria on past mediations and name those that they miss" }),
});

export const definition = define({
  summary:
    "Lists the pairs of rivals between which a state could mediate, by its links with both sides; each criterion separately, whether it is bound to one of them among these.",
  needs: ["core", "law", "records"],
  positional: ["state"],
  input,
  output: MediatorReach,
  examples: [
    { title: "China's reach", input: { state: "CHN" } },
    { title: "America's reach", input: { state: "USA" } },
  ],
});

export type Input = z.output<typeof definition.input>;
