/** Input and output of ledger.reported. */
import * as z from "zod";
import { LedgerReported } from "../../../model/results/ledgerReported.ts";
import { stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  state: stateInput.optional().meta({ description: "Only what this state did, or what took effect for it" }),
});

export const definition = define({
  summary: "Lists what was reported after the ledger's last verified day: acts on record that were not checked as those before it were.",
  needs: ["core"],
  input,
  output: LedgerReported,
  examples: [
    { title: "Treaties signed, ratified or used since the last verified day, as far as reported", input: {} },
    { title: "What Pakistan did since then", input: { state: "PAK" } },
  ],
});

export type Input = z.output<typeof definition.input>;
