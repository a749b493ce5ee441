/** Input and output of ledger.check. */
import * as z from "zod";
import { LedgerCheck } from "../../../model/results/ledger.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  folder: z.string().default("data").meta({ description: "The folder that holds instruments/, states/, ..." }),
});

export const definition = define({
  summary: "Reads every file of a ledger and lists all that is wrong, with file, line, column and a mend.",
  positional: ["folder"],
  input,
  output: LedgerCheck,
  examples: [{ title: "The ledger of this checkout", input: {} }],
  local: true,
  asks: true,
});

export type Input = z.output<typeof definition.input>;
