/** Input and output of promise.audience. */
import * as z from "zod";
import { Audience } from "../../../model/results/audience.ts";
import { dateInput, stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  instrument: z.string().min(1).meta({ description: "The instrument's id, short name or alias" }),
  article: z.string().optional().meta({ description: "The article as the text numbers it; its articles of defence if left out" }),
  by: stateInput.optional().meta({ description: "Whose promise; all who made it if left out" }),
  date: dateInput,
});

export const definition = define({
  summary:
    "Says who else holds the same promise from the same state, how often such a promise was tested and what was done; exposure apart from entrapment.",
  needs: ["core", "records"],
  positional: ["instrument", "article"],
  input,
  output: Audience,
  examples: [
    {
      title: "The American promise under the North Atlantic Treaty",
      input: { instrument: "north-atlantic-1949", article: "5", by: "USA" },
    },
    { title: "China and North Korea", input: { instrument: "china-dprk-1961" } },
  ],
});

export type Input = z.output<typeof definition.input>;
