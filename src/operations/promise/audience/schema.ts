/** Input and output of promise.audience. */
import * as z from "zod";
import { Audience } from "../../../model/results/audience.ts";
import { dateInput, stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  instrument: z.string().min(1).meta({ description: "The instrument: its id, short name or another name" }),
  article: z.string().optional().meta({ description: "The article, as the text numbers it; by default its articles on defence" }),
  by: stateInput.optional().meta({ description: "The state that made the promise; by default every state that did" }),
  date: dateInput,
});

export const definition = define({
  summary:
    "Lists who else holds the same promise from the same state, how often such promises were tested and how the states acted; exposure and entrapment separately.",
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
