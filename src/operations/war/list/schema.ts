/** Input and output of war.list. */
import * as z from "zod";
import { WarList } from "../../../model/results/wars.ts";
import { stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  state: stateInput.optional().meta({ description: "Only wars in which this state fought" }),
  against: stateInput.optional().meta({ description: "Only wars in which that state fought on the other side" }),
  from: z.string().optional().meta({ description: "Only wars that touch this day or a later one, YYYY-MM-DD" }),
  until: z.string().optional().meta({ description: "Only wars that touch this day or an earlier one, YYYY-MM-DD" }),
});

export const definition = define({
  summary: "Lists the wars and armed clashes that clauses are read against, with their sides; no list of all wars.",
  needs: ["core", "law"],
  input,
  output: WarList,
  examples: [
    { title: "China and Russia in arms against each other since 1949", input: { state: "CHN", against: "RUS", from: "1949-10-01" } },
  ],
});

export type Input = z.output<typeof definition.input>;
