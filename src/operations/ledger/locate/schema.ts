/** Input and output of ledger.locate. */
import * as z from "zod";
import { FactPlaces } from "../../../model/results/factPlaces.ts";
import { ObligationType } from "../../../model/vocabularySchemas.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  of: z.string().min(1).meta({ description: "An instrument (its id or name), or a collection of records such as soil" }),
  article: z.string().optional().meta({ description: "Only the clauses of this article" }),
  type: ObligationType.optional().meta({ description: "Only the clauses of this type" }),
  act: z.string().optional().meta({ description: "Only this act: its number in the file, from 0" }),
  state: z.string().optional().meta({ description: "Only acts that begin or end this state's membership; of records, rows that name it" }),
  from: z.string().optional().meta({ description: "Of records, only rows that begin on this date" }),
});

export const definition = define({
  summary: "Finds the file and line of each fact of an instrument or of a collection of records, so that a wrong one can be corrected.",
  needs: ["core", "law", "figures", "records", "lines"],
  positional: ["of"],
  input,
  output: FactPlaces,
  examples: [
    { title: "The clause on an armed attack", input: { of: "north-atlantic-1949", article: "5" } },
    { title: "When France joined and left", input: { of: "north-atlantic-1949", state: "FRA" } },
    { title: "Foreign forces in Japan", input: { of: "soil", state: "JPN" } },
  ],
});

export type Input = z.output<typeof definition.input>;
