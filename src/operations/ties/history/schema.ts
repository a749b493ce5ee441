/** Input and output of ties.history. */
import * as z from "zod";
import { TieHistory } from "../../../model/results/tieHistory.ts";
import { periodInput, stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({ a: stateInput, b: stateInput, ...periodInput });

export const definition = define({
  summary: "Shows what two states owed each other over time: one row for each direction of each instrument.",
  positional: ["a", "b"],
  input,
  output: TieHistory,
  examples: [
    { title: "China and Russia", input: { a: "CHN", b: "RUS" } },
    { title: "Britain and Japan to 1945", input: { a: "GBR", b: "JPN", until: "1945-09-02" } },
  ],
});

export type Input = z.output<typeof definition.input>;
