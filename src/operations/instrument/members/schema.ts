/** Input and output of instrument.members. */
import * as z from "zod";
import { Members } from "../../../model/results/members.ts";
import { dateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  id: z.string().min(1).meta({ description: "The instrument: its id, short name or another name" }),
  date: dateInput,
});

export const definition = define({
  summary: "Lists the states in an instrument on a date (members, designated states, observers, partners) and since when.",
  positional: ["id"],
  input,
  output: Members,
  collects: { members: "members", former: "members" },
  examples: [
    { title: "The North Atlantic Treaty before Sweden", input: { id: "north-atlantic-1949", date: "2024-03-06" } },
    { title: "The Warsaw Pact in 1970", input: { id: "warsaw-pact-1955", date: "1970-01-01" } },
  ],
});

export type Input = z.output<typeof definition.input>;
