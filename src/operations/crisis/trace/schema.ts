/** Input and output of crisis.trace. */
import * as z from "zod";
import { MOST_ROUNDS } from "../../../law/outcome/rounds.ts";
import { Trace } from "../../../model/results/trace.ts";
import { define } from "../../operation.ts";
import { crisisFields, narrowedTo } from "../fields.ts";

const input = z.strictObject({
  ...crisisFields,
  ...narrowedTo("Only this state's obligations, with every check"),
  rounds: z.coerce
    .number()
    .int()
    .min(0)
    .max(MOST_ROUNDS)
    .default(0)
    .meta({ description: "Escalation rounds to run: states that are obliged join in, and the case is traced again" }),
  joins: z
    .enum(["triggered", "contestable"])
    .default("triggered")
    .meta({ description: "States that join in a round: those with a triggered duty, or also those with a contestable one" }),
});

export const definition = define({
  summary:
    "Were A to attack B at a place on a day: who is obliged, may help, must consult, must stay out; by which words, and who decides.",
  needs: ["core", "law"],
  input,
  output: Trace,
  examples: [
    {
      title: "Were China to attack Japan at the Senkaku Islands",
      input: { initiator: "CHN", target: "JPN", place: "senkaku-islands", date: "2026-06-01" },
    },
    {
      title: "The attacks of 11 September 2001, as put upon Afghanistan",
      input: { initiator: "AFG", target: "USA", date: "2001-09-11", state: "AUS" },
    },
    { title: "July 1914", input: { initiator: "AUH", target: "SRB", date: "1914-07-28", rounds: 1 } },
  ],
});

export type Input = z.output<typeof definition.input>;
