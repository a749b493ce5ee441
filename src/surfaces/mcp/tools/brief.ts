/** brief: one state's page in a case, for a class with or without the answers. */
import * as z from "zod";
import { Brief, BriefDuty } from "../../../model/results/brief.ts";
import { definition } from "../../../operations/crisis/brief/schema.ts";
import { fieldsOf, pick } from "../pick.ts";
import { Source, sourceOf } from "../sources.ts";
import { tool } from "../tool.ts";
import { caseHead, caseInput, caseOutput } from "./caseInput.ts";

const Duty = BriefDuty.pick({
  obligation: true,
  short: true,
  article: true,
  type: true,
  grade: true,
  owedBy: true,
  owedTo: true,
  wording: true,
  quote: true,
  decidedBy: true,
  force: true,
}).extend({ tests: z.array(z.strictObject({ asks: z.string(), source: Source })) });
const DUTY = fieldsOf(Duty.omit({ tests: true }));

const dutyOf = (duty: BriefDuty) => ({
  ...pick(duty, DUTY),
  tests: duty.tests.map(({ asks, reference }) => ({ asks, source: sourceOf(reference) })),
});

export const brief = tool({
  name: "brief",
  title: "One state's brief in a case",
  description:
    "The page of one state in a case: what it owes and is owed, the quoted words, who decides, and the questions to decide. With sealed the answers are left out, so that a class can commit to a reading first; the same call without it gives them.",
  input: caseInput.omit({ state: true }).extend(definition.input.pick({ role: true, sealed: true }).shape),
  output: {
    ...caseOutput,
    ...Brief.pick({ role: true, part: true, sealed: true }).shape,
    owes: z.array(Duty),
    owed: z.array(Duty),
    answers: Brief.shape.answers,
  },
  examples: [
    { title: "Italy in July 1914, sealed", input: { initiator: "AUH", target: "SRB", date: "1914-07-28", role: "ITA", sealed: true } },
  ],
  run: async (ask, { page: _, language: __, ...input }) => {
    const answer = await ask("crisis.brief", input);
    return {
      spoken: answer,
      head: { ...caseHead(answer), ...pick(answer, ["role", "part", "sealed"]) },
      lists: { owes: answer.owes.map(dutyOf), owed: answer.owed.map(dutyOf), answers: answer.answers },
    };
  },
});
