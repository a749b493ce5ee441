/** Input and output of ledger.coverage. */
import * as z from "zod";
import { LedgerCoverage } from "../../../model/results/coverage.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  region: z.string().min(1).optional().meta({ description: "Only this region, by its id or name, or that of this state" }),
  era: z.string().min(1).optional().meta({ description: "Only this era: its years, or a year or a day in it" }),
});

export const definition = define({
  summary:
    "Counts the pacts of each region and era: known, filed, and read from the text; lists those without a file with the place where each is printed.",
  needs: ["core", "coverage", "gaps"],
  positional: ["region"],
  input,
  output: LedgerCoverage,
  examples: [
    { title: "All regions and eras", input: {} },
    { title: "South America before 1871", input: { region: "south-america", era: "1815-1870" } },
  ],
});

export type Input = z.output<typeof definition.input>;
