/** Input and output of area.list. */
import * as z from "zod";
import { AreaList } from "../../../model/results/area.ts";
import { dateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({ date: dateInput });

export const definition = define({
  summary: "Lists the clauses in force on a date that apply only to attacks in a certain area.",
  needs: ["core", "law"],
  input,
  output: AreaList,
  collects: { areas: "whole" },
  examples: [{ title: "Areas of treaties in 1960", input: { date: "1960-01-01" } }],
});

export type Input = z.output<typeof definition.input>;
