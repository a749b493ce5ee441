/** Input and output of guide.list. */
import * as z from "zod";
import { GuideList } from "../../../model/results/guide.ts";
import { dateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  instrument: z.string().min(1).optional().meta({ description: "Only guides over this instrument's area, by its id" }),
  date: dateInput,
});

export const definition = define({
  summary: "Lists the guided maps: for one place, whether an attack there lies in the area of a clause, told in steps.",
  needs: ["core", "law"],
  input,
  output: GuideList,
  collects: { guides: "whole" },
  examples: [{ title: "All guided maps", input: {} }],
});

export type Input = z.output<typeof definition.input>;
