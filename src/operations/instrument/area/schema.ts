/** Input and output of instrument.area. */
import * as z from "zod";
import { AreaAnswer } from "../../../model/results/area.ts";
import { dateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  id: z.string().min(1).meta({ description: "The instrument: its id, short name or another name" }),
  date: dateInput,
  obligation: z.string().optional().meta({ description: "The clause, by its id; by default the first that is limited to an area" }),
});

export const definition = define({
  summary:
    "Says for each place and each home territory whether it lies inside the area of a treaty's clause, outside it, or is disputed, and why.",
  needs: ["core", "law"],
  positional: ["id"],
  input,
  output: AreaAnswer,
  collects: { rows: "whole", "rows.struck": "whole", clauses: "whole", owedTo: "whole" },
  examples: [
    { title: "The area of the North Atlantic Treaty", input: { id: "north-atlantic-1949" } },
    { title: "Territories under the administration of Japan", input: { id: "us-japan-1960" } },
  ],
});

export type Input = z.output<typeof definition.input>;
