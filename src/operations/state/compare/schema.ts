/** Input and output of state.compare. */
import * as z from "zod";
import { Comparison } from "../../../model/results/comparison.ts";
import { dateInput, stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  a: stateInput.default("USA"),
  b: stateInput.default("CHN"),
  date: dateInput,
});

export const definition = define({
  summary: "Compares two states' promises, designations and bases on a date; every number leads to its records.",
  needs: ["core", "figures"],
  positional: ["a", "b"],
  input,
  output: Comparison,
  collects: { states: "whole", lines: "whole", "lines.cells": "whole", "lines.cells.count": "ties", "lines.cells.states": "ties" },
  examples: [
    { title: "America and China on the verified date", input: {} },
    { title: "Austria-Hungary and Russia before the war of 1914", input: { a: "AUH", b: "RUS", date: "1914-06-28" } },
  ],
});

export type Input = z.output<typeof definition.input>;
