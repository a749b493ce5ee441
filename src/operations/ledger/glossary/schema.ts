/** Input and output of ledger.glossary. */
import * as z from "zod";
import { Glossary } from "../../../model/results/glossary.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  term: z.string().min(1).optional().meta({ description: "One term, by its id or any of its names; by default all terms" }),
});

export const definition = define({
  summary:
    "Explains the terms used in answers (treaty law, types and grades of promise, crises, counts, measures, evidence) and the names of groups and episodes, with their instruments and dates.",
  needs: ["core", "glossary"],
  positional: ["term"],
  input,
  output: Glossary,
  collects: { terms: "whole", "terms.leads.states": "whole", "terms.leads.instruments": "whole" },
  examples: [
    { title: "One term", input: { term: "casus foederis" } },
    { title: "A name for a group that is not a treaty", input: { term: "Triple Entente" } },
    { title: "All terms", input: {} },
  ],
});

export type Input = z.output<typeof definition.input>;
