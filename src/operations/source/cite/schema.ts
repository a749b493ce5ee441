/** Input and output of source.cite. */
import * as z from "zod";
import { Citation } from "../../../model/results/citation.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  id: z.string().default("ledger").meta({ description: "'ledger', an instrument's id, or a source's id" }),
});

export const definition = define({
  summary: "Says how to cite the ledger, an instrument in it, or a source: plain, BibTeX, RIS and CSL-JSON.",
  needs: ["core", "sources"],
  positional: ["id"],
  input,
  output: Citation,
  examples: [
    { title: "The ledger", input: {} },
    { title: "The North Atlantic Treaty as the ledger has it", input: { id: "north-atlantic-1949" } },
  ],
});

export type Input = z.output<typeof definition.input>;
