/** Input and output of ledger.stats. */
import * as z from "zod";
import { OWN_PARTS } from "../../../model/parts.ts";
import { LedgerStats } from "../../../model/results/ledger.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  stale: z
    .union([z.boolean(), z.coerce.number().int().min(1).max(100_000)])
    .default(false)
    .meta({ description: "List the facts that were verified longest ago: 20, or as many as the number says" }),
});

export const definition = define({
  summary:
    "Counts the contents of the ledger: instruments by kind and depth, obligations by type and grade, and how facts were checked; lists the facts verified longest ago.",
  needs: OWN_PARTS,
  input,
  output: LedgerStats,
  examples: [
    { title: "The contents of the ledger", input: {} },
    { title: "The ten facts that were verified longest ago", input: { stale: 10 } },
  ],
});

export type Input = z.output<typeof definition.input>;
