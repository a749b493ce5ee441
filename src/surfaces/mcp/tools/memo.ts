/** memo: a case written down to be forwarded. */
import * as z from "zod";
import { Memo, MemoDuty, MemoSource } from "../../../model/results/memo.ts";
import { escalation } from "../../../operations/crisis/fields.ts";
import { pick } from "../pick.ts";
import { tool } from "../tool.ts";
import { caseHead, caseInput, caseOutput } from "./caseInput.ts";

const DUTY = ["number", "instrument", "article", "heading", "sentence", "citation", "owedBy", "owedTo", "status", "checked"] as const;

export const memo = tool({
  name: "memo",
  title: "A memorandum on a case",
  description:
    "A case as a document in Markdown to be forwarded: the question, a short answer in order of strength, each duty with its quoted words, full citation and tests, what would change it, and numbered sources. Several pages; the first has the short answer. Use trace to find out, memo to write up.",
  input: caseInput.extend(escalation),
  output: {
    ...caseOutput,
    ...Memo.pick({ title: true, question: true, origin: true }).shape,
    shortAnswer: z.array(Memo.shape.shortAnswer.element.pick({ sentence: true, duties: true, checked: true })),
    duties: z.array(
      MemoDuty.pick({
        number: true,
        instrument: true,
        article: true,
        heading: true,
        sentence: true,
        citation: true,
        owedBy: true,
        owedTo: true,
        status: true,
        checked: true,
      }),
    ),
    sources: z.array(MemoSource.pick({ number: true, id: true, cite: true, marks: true })),
  },
  examples: [
    { title: "China attacks Taiwan", input: { initiator: "CHN", target: "TWN", date: "2026-06-01" } },
    { title: "The British duties to Poland in 1939", input: { initiator: "DEU", target: "POL", date: "1939-09-01", state: "GBR" } },
  ],
  run: async (ask, { page: _, language: __, ...input }) => {
    const answer = await ask("crisis.memo", { ...input, format: "markdown" });
    return {
      spoken: answer,
      textRoom: 9_000,
      head: { ...caseHead(answer), ...pick(answer, ["title", "question", "origin"]) },
      lists: {
        shortAnswer: answer.shortAnswer.map((one) => pick(one, ["sentence", "duties", "checked"])),
        duties: answer.duties.map((duty) => pick(duty, DUTY)),
        sources: answer.sources.map((one) => pick(one, ["number", "id", "cite", "marks"])),
      },
    };
  },
});
