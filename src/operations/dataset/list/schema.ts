/** Input and output of dataset.list. */
import * as z from "zod";
import { DatasetList } from "../../../model/results/datasets.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  partial: z
    .boolean()
    .default(false)
    .meta({ description: "Accept a file with fewer or more rows than are published, as one that was filtered on purpose" }),
});

export const definition = define({
  summary:
    "Lists the datasets that can be read from your own copies, and what a folder holds of them: version, rows, coverage, citation, and what is wrong with a file.",
  input,
  output: DatasetList,
  examples: [{ title: "The datasets that can be read; add --data DIR to see which of them a folder holds", input: {} }],
  local: true,
  dataset: "folder",
});

export type Input = z.output<typeof definition.input>;
