/** Input and output of war.list. */
import * as z from "zod";
import { WarList } from "../../../model/results/wars.ts";
import { stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  state: stateInput.optional().meta({ description: "Only wars in which this state fought" }),
  against: stateInput.optional().meta({ description: "Only wars in which this state fought on the other side" }),
  from: z.string().optional().meta({ description: "Only wars that were under way on this day or later, YYYY-MM-DD" }),
  until: z.string().optional().meta({ description: "Only wars that began on this day or earlier, YYYY-MM-DD" }),
});

export const definition = define({
  summary: "Lists the wars and armed clashes that matter to some clause, with their sides. It is not a list of all wars.",
  needs: ["core", "law"],
  input,
  output: WarList,
  examples: [{ title: "Armed clashes between China and Russia since 1949", input: { state: "CHN", against: "RUS", from: "1949-10-01" } }],
});

export type Input = z.output<typeof definition.input>;
