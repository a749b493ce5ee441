/** Input and output of ledger.diff. */
import * as z from "zod";
import { LedgerDiff } from "../../../model/results/ledgerDiff.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  from: z.string().optional().meta({ description: "A published version; the last that differs from this ledger if left out" }),
  to: z.string().optional().meta({ description: "A later published version; this ledger if left out" }),
});

export const definition = define({
  summary: "Lists the facts added, changed and removed between two versions of the ledger, and which part of its number that raises.",
  needs: ["core", "law", "figures", "records", "sources", "versions"],
  positional: ["from", "to"],
  input,
  output: LedgerDiff,
  examples: [{ title: "Since the last published version", input: {} }],
});

export type Input = z.output<typeof definition.input>;
