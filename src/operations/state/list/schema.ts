/** Input and output of state.list. */
import * as z from "zod";
import { StateList } from "../../../model/results/stateList.ts";
import { dateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({ date: dateInput });

export const definition = define({
  summary: "Lists the states that existed on a date, with their names at the time, numbers and seats of government.",
  input,
  output: StateList,
  collects: { states: "whole" },
  examples: [{ title: "The states of 1816", input: { date: "1816-01-01" } }],
});

export type Input = z.output<typeof definition.input>;
