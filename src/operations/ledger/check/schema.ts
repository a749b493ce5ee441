/** Input and output of ledger.check. */
import * as z from "zod";
import { LedgerCheck } from "../../../model/results/ledger.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  folder: z.string().default("data").meta({ description: "The ledger's folder: it holds instruments/, states/ and so on" }),
});

export const definition = define({
  summary: "Reads every file of a ledger and lists all errors, each with file, line, column and how to fix it.",
  positional: ["folder"],
  input,
  output: LedgerCheck,
  examples: [{ title: "The ledger of this checkout", input: {} }],
  local: true,
  asks: true,
});

export type Input = z.output<typeof definition.input>;
