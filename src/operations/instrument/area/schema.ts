/** Input and output of instrument.area. */
import * as z from "zod";
import { AreaAnswer } from "../../../model/results/area.ts";
import { dateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  id: z.string().min(1).meta({ description: "The instrument's id, short name or alias" }),
  date: dateInput,
  obligation: z.string().optional().meta({ description: "Key of the clause; the first that is limited to an area if left out" }),
});

export const definition = define({
  summary: "Lists each place and each homeland inside the area of a treaty's clause, outside it, or argued, with the reason.",
  needs: ["core", "law"],
  positional: ["id"],
  input,
  output: AreaAnswer,
  examples: [
    { title: "What Article 6 of the North Atlantic Treaty covers", input: { id: "north-atlantic-1949" } },
    { title: "Territories under the administration of Japan", input: { id: "us-japan-1960" } },
  ],
});

export type Input = z.output<typeof definition.input>;
