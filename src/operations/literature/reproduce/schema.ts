/** Input and output of literature.reproduce. */
import * as z from "zod";
import { Literature } from "../../../model/results/literature.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  id: z.string().optional().meta({ description: "One study or one row, by its id; by default all of them" }),
});

export const definition = define({
  summary:
    "Recomputes published numbers of the field from the ledger and, with --data, from your own copies of datasets: the number, ours, the difference and the reason for it.",
  needs: ["core", "law", "literature"],
  positional: ["id"],
  input,
  output: Literature,
  examples: [
    { title: "All rows; add --data DIR to compute those that read your own copies of datasets", input: {} },
    { title: "One study", input: { id: "li-2017" } },
  ],
  dataset: "tables",
});

export type Input = z.output<typeof definition.input>;
