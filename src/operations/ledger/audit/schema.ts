/** Input and output of ledger.audit. */
import * as z from "zod";
import { POPULATIONS } from "../../../ledger/audit/facts.ts";
import { LedgerAudit } from "../../../model/results/ledgerAudit.ts";
import { define } from "../../operation.ts";

const whole = (most: number) => z.coerce.number().int().min(1).max(most);

const input = z.strictObject({
  seed: z.coerce
    .number()
    .int()
    .min(0)
    .max(999_999_999)
    .optional()
    .meta({ description: "A whole number that decides the sample together with the ledger's hash" }),
  size: whole(100_000).default(600).meta({ description: "The number of facts to draw" }),
  inForce: whole(100_000).default(400).meta({ description: "Of these, the number that hold on the ledger's last day" }),
  of: z.enum(POPULATIONS).default("all").meta({
    description: "all; or security: the facts of instruments that promise help in war, neutrality, nonaggression or consultation",
  }),
  part: z.enum(["worksheet", "key"]).default("worksheet").meta({ description: "worksheet: the questions; key: the coded values" }),
  judge: z.string().optional().meta({ description: "A worksheet with verdicts, as CSV or JSON: prints the error rate" }),
  key: z
    .string()
    .optional()
    .meta({ description: "The key that was drawn with the worksheet, as CSV or JSON; needed if the ledger has changed since" }),
});

export const definition = define({
  summary:
    "Draws a random sample of facts for a person to judge against the sources, and computes the ledger's error rate with its interval from the verdicts.",
  needs: ["core", "law", "notes", "sources"],
  input,
  output: LedgerAudit,
  examples: [
    { title: "A worksheet of 20 facts, 10 of them in force", input: { seed: 1, size: 20, inForce: 10 } },
    { title: "The key to it", input: { seed: 1, size: 20, inForce: 10, part: "key" } },
  ],
  local: true,
});

export type Input = z.output<typeof definition.input>;
