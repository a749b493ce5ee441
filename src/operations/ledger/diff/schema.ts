/** Input and output of ledger.diff. */
import * as z from "zod";
import { LedgerDiff } from "../../../model/results/ledgerDiff.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  from: z.string().optional().meta({ description: "A published version; by default the last one that differs from this ledger" }),
  to: z.string().optional().meta({ description: "A later published version; by default this ledger" }),
});

export const definition = define({
  summary: "Lists the facts added, changed and removed between two versions of the ledger, and the version number that is due.",
  needs: ["core", "law", "notes", "figures", "records", "sources", "versions"],
  positional: ["from", "to"],
  input,
  output: LedgerDiff,
  examples: [{ title: "Since the last published version", input: {} }],
});

export type Input = z.output<typeof definition.input>;
