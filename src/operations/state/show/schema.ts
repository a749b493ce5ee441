/** Input and output of state.show. */
import * as z from "zod";
import { StateAnswer } from "../../../model/results/state.ts";
import { dateInput, stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({ state: stateInput, date: dateInput });

export const definition = define({
  summary: "Shows a state on a date: its name at the time, seat of government, numbers, and every tie that it owes or is owed.",
  needs: ["core", "notes", "coverage"],
  positional: ["state"],
  input,
  output: StateAnswer,
  collects: { owes: "ties", owed: "ties", periods: "whole", before: "whole", after: "whole" },
  examples: [
    { title: "China on the verified date", input: { state: "CHN" } },
    { title: "Prussia in 1866, by its Gleditsch-Ward number", input: { state: "gw:255", date: "1866-06-15" } },
  ],
});

export type Input = z.output<typeof definition.input>;
