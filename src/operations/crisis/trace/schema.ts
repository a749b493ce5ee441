/** Input and output of crisis.trace. */
import * as z from "zod";
import { ShortTrace, Trace } from "../../../model/results/trace.ts";
import { yesOrNo } from "../../fields.ts";
import { define } from "../../operation.ts";
import { crisisFields, escalation, narrowedTo } from "../fields.ts";

const input = z.strictObject({
  ...crisisFields,
  ...narrowedTo("Only this state's obligations, with every check"),
  detail: z.enum(["short", "full"]).default("short").meta({
    description:
      "short: JSON gives obligations of one clause with the same grade, side and status as one row with its bearers; full: each bearer's apart, with tests, words and sources",
  }),
  all: yesOrNo.meta({ description: "In the terminal: every clause with its tests, and all questions" }),
  ...escalation,
});

export const definition = define({
  summary:
    "Lists who is obliged to help, may help, must consult or must stay out if one state attacks another, by which words, and who decides.",
  needs: ["core", "law", "coverage"],
  input,
  output: Trace,
  shortOutput: ShortTrace,
  collects: {
    initiators: "whole",
    targets: "whole",
    strikes: "whole",
    obligations: "ties",
    "obligations.tests": "whole",
    positions: "ties",
    breaches: "ties",
    ownClaims: "ties",
    openQuestions: "whole",
  },
  examples: [
    {
      title: "China attacks Japan at the Senkaku Islands",
      input: { initiator: "CHN", target: "JPN", place: "senkaku-islands", date: "2026-06-01" },
    },
    {
      title: "The attacks of 11 September 2001, attributed to Afghanistan: Australia",
      input: { initiator: "AFG", target: "USA", date: "2001-09-11", state: "AUS" },
    },
    {
      title: "The Falkland Islands on 4 April 1982, with a resolution of the Security Council in force",
      input: { initiator: "ARG", target: "GBR", place: "falkland-islands", date: "1982-04-04", state: "USA" },
    },
    { title: "July 1914", input: { initiator: "AUH", target: "SRB", date: "1914-07-28", rounds: 1 } },
  ],
});

export type Input = z.output<typeof definition.input>;
