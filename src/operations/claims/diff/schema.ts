/** Input and output of claims.diff. */
import * as z from "zod";
import { OWN_PARTS } from "../../../model/parts.ts";
import { ClaimsDiff } from "../../../model/results/claims.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  since: z
    .string()
    .optional()
    .meta({ description: "A version whose verdicts are kept, or (command line) a file of claims check --json; the newest kept" }),
  earlier: z.string().optional().meta({ description: "An earlier answer of claims.check itself, as JSON" }),
  text: z.string().optional().meta({ description: "Only this built-in text" }),
  format: z.enum(["answer", "atom"]).default("answer").meta({ description: "atom: a feed of the changes" }),
});

export const definition = define({
  summary: "Runs the claims of the built-in texts again and lists the verdicts that have changed since, each with the record that did it.",
  needs: OWN_PARTS,
  positional: ["since"],
  input,
  output: ClaimsDiff,
  examples: [{ title: "Since the newest verdicts that are kept", input: {} }],
  asks: true,
});

export type Input = z.output<typeof definition.input>;
