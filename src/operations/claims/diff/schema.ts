/** Input and output of claims.diff. */
import * as z from "zod";
import { OWN_PARTS } from "../../../model/parts.ts";
import { ClaimsDiff } from "../../../model/results/claims.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  since: z.string().optional().meta({
    description:
      "A version with saved verdicts, or (command line only) a file saved with claims check --json; by default the newest saved version",
  }),
  earlier: z.string().optional().meta({ description: "An earlier answer of claims.check, as JSON" }),
  text: z.string().optional().meta({ description: "Only this built-in text" }),
  format: z.enum(["answer", "atom"]).default("answer").meta({ description: "atom: the changes as an Atom feed" }),
});

export const definition = define({
  summary: "Checks the claims of the built-in texts again and lists the verdicts that have changed, each with the records responsible.",
  needs: OWN_PARTS,
  positional: ["since"],
  input,
  output: ClaimsDiff,
  examples: [{ title: "Since the newest saved verdicts", input: {} }],
  asks: true,
});

export type Input = z.output<typeof definition.input>;
