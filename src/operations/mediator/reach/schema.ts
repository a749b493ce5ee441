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
    .meta({ description: "record: puts the criteria to the mediations on record, misses named" }),
});

export const definition = define({
  summary: "Says for a state to which pairs of rivals it could speak: linked with both, bound to neither, each criterion by itself.",
  needs: ["core", "records"],
  positional: ["state"],
  input,
  output: MediatorReach,
  examples: [
    { title: "China's reach", input: { state: "CHN" } },
    { title: "America's reach", input: { state: "USA" } },
  ],
});

export type Input = z.output<typeof definition.input>;
