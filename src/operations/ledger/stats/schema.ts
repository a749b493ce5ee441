/** Input and output of ledger.stats. */
import * as z from "zod";
import { OWN_PARTS } from "../../../model/parts.ts";
import { LedgerStats } from "../../../model/results/ledger.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({});

export const definition = define({
  summary: "Counts the contents of the ledger: instruments by kind and depth, obligations by type and grade, and how facts were checked.",
  needs: OWN_PARTS,
  input,
  output: LedgerStats,
  examples: [{ title: "The contents of the ledger", input: {} }],
});

export type Input = z.output<typeof definition.input>;
