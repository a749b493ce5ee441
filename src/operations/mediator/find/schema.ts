/** Input and output of mediator.find. */
import * as z from "zod";
import { MediatorList } from "../../../model/results/mediators.ts";
import { dateInput, stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  a: stateInput,
  b: stateInput,
  date: dateInput,
  check: z
    .enum(["none", "record"])
    .default("none")
    .meta({ description: "record: test the criteria on past mediations and name those that they miss" }),
});

export const definition = define({
  summary:
    "Lists the states that have links with the sides of a dispute, with each criterion met, not met or unknown: relations, ties, bodies, borders, power, and whether it is bound to fight for a side.",
  needs: ["core", "law", "records"],
  positional: ["a", "b"],
  input,
  output: MediatorList,
  examples: [
    { title: "Saudi Arabia and Iran, the day before their agreement at Beijing", input: { a: "SAU", b: "IRN", date: "2023-03-09" } },
    { title: "India and Pakistan, with the criteria tested on past mediations", input: { a: "IND", b: "PAK", check: "record" } },
  ],
});

export type Input = z.output<typeof definition.input>;
