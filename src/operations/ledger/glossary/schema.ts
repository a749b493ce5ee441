/** Input and output of ledger.glossary. */
import * as z from "zod";
import { Glossary } from "../../../model/results/glossary.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  term: z.string().min(1).optional().meta({ description: "One term, by its id or any word for it; all if left out" }),
});

export const definition = define({
  summary:
    "Explains the words that answers use: of treaty law, types and grades of a promise, cases, counts, measures and evidence; and the names of groups and episodes, with their instruments and days.",
  needs: ["core", "glossary"],
  positional: ["term"],
  input,
  output: Glossary,
  examples: [
    { title: "One term", input: { term: "casus foederis" } },
    { title: "A name of a group that is no treaty", input: { term: "Triple Entente" } },
    { title: "All of them", input: {} },
  ],
});

export type Input = z.output<typeof definition.input>;
