/** Input and output of ties.between. */
import * as z from "zod";
import { Ties } from "../../../model/results/tieAnswer.ts";
import { ObligationType } from "../../../model/vocabularySchemas.ts";
import { dateInput, stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  a: stateInput,
  b: stateInput,
  date: dateInput,
  type: ObligationType.optional().meta({ description: "Only ties of this type" }),
});

export const definition = define({
  summary: "Lists what two states owe each other on a date, by which article and since when; one row for each direction.",
  needs: ["core", "coverage"],
  positional: ["a", "b"],
  input,
  relations: true,
  output: Ties,
  collects: { ties: "ties", "ties.readings": "whole", otherwise: "ties", "otherwise.readings": "whole" },
  examples: [
    { title: "The United States and Japan in 1970", input: { a: "USA", b: "JPN", date: "1970-01-01" } },
    { title: "China and North Korea", input: { a: "CHN", b: "PRK" } },
  ],
});

export type Input = z.output<typeof definition.input>;
