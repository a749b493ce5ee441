/** Input and output of state.history. */
import * as z from "zod";
import { History } from "../../../model/results/history.ts";
import { ObligationType } from "../../../model/vocabularySchemas.ts";
import { periodInput, stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  state: stateInput,
  ...periodInput,
  type: ObligationType.optional().meta({ description: "Only instruments with an obligation of this type" }),
});

export const definition = define({
  summary: "Lists a state's instruments as spans of time, with the acts that made, changed and ended them.",
  positional: ["state"],
  input,
  output: History,
  collects: { spans: "ties", events: "ties" },
  examples: [{ title: "China's pacts since 1949", input: { state: "CHN", from: "1949-10-01" } }],
});

export type Input = z.output<typeof definition.input>;
