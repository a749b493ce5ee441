/** Input and output of explanations.weigh. */
import * as z from "zod";
import { WeighedExplanations } from "../../../model/results/explanations.ts";
import { dateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  id: z.string().optional().meta({ description: "One explanation, by its id; by default all of them" }),
  date: dateInput,
});

export const definition = define({
  summary:
    "Tests explanations of why China forms no solid alliances against their cases: those that fit, those that do not, those that cannot be decided, and what the rival explanation expects.",
  needs: ["core", "law", "figures", "records", "sources"],
  positional: ["id"],
  input,
  output: WeighedExplanations,
  examples: [
    { title: "All explanations, each with its count of cases", input: {} },
    { title: "A first alliance that turned: every case", input: { id: "first-alliance-turned" } },
    { title: "No common threat, as of the end of 2025", input: { id: "no-common-threat", date: "2025-12-31" } },
  ],
});

export type Input = z.output<typeof definition.input>;
