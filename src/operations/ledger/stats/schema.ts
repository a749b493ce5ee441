/** Input and output of ledger.stats. */
import * as z from "zod";
import { OWN_PARTS } from "../../../model/parts.ts";
import { LedgerStats } from "../../../model/results/ledger.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({});

export const definition = define({
  summary: "Counts what the ledger holds: instruments by kind and depth, obligations by type and grade, and how each fact was checked.",
  needs: OWN_PARTS,
  input,
  output: LedgerStats,
  examples: [{ title: "What the ledger holds", input: {} }],
});

export type Input = z.output<typeof definition.input>;
