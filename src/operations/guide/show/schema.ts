/** Input and output of guide.show. */
import * as z from "zod";
import { GuideAnswer } from "../../../model/results/guide.ts";
import { dateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  id: z.string().min(1).optional().meta({ description: "The guide's id; by default the first" }),
  date: dateInput,
});

export const definition = define({
  summary:
    "Tells in steps whether a place lies in the area of a clause: the area and its words, the place against each part, other places, facts that would change the answer, other promises that reach it.",
  needs: ["core", "law"],
  positional: ["id"],
  input,
  output: GuideAnswer,
  examples: [
    { title: "Why Hawaii is outside Article 6", input: { id: "hawaii-article-6" } },
    { title: "The same in 1955", input: { id: "hawaii-article-6", date: "1955-06-01" } },
  ],
});

export type Input = z.output<typeof definition.input>;
