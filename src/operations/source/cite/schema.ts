/** Input and output of source.cite. */
import * as z from "zod";
import { Citation } from "../../../model/results/citation.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  id: z.string().default("ledger").meta({ description: "ledger, or the id of an instrument or a source" }),
});

export const definition = define({
  summary: "Gives the citation of the ledger, of an instrument in it or of a source, as text, BibTeX, RIS and CSL-JSON.",
  needs: ["core", "sources"],
  positional: ["id"],
  input,
  output: Citation,
  examples: [
    { title: "The ledger", input: {} },
    { title: "The North Atlantic Treaty in the ledger", input: { id: "north-atlantic-1949" } },
  ],
});

export type Input = z.output<typeof definition.input>;
