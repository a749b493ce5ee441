/** flip: the smallest sets of facts that would change who is obliged. */
import * as z from "zod";
import { Flip, Flips } from "../../../model/results/flip.ts";
import { grouped, pick } from "../pick.ts";
import { tool } from "../tool.ts";
import { caseHead, caseInput, caseOutput } from "./caseInput.ts";

const Duty = Flips.shape.duties.element;
const DUTY = ["short", "article", "type", "grade", "owedTo", "status"] as const;

export const flip = tool({
  name: "flip",
  title: "Which fact would change the answer",
  description:
    "For each duty to help in a case, the smallest sets of facts that would bind or free its bearer, each as a sentence, with the value to give to the argument fact. Name one state with state for a short answer.",
  input: caseInput,
  output: {
    ...caseOutput,
    duties: z.array(
      Duty.pick({ short: true, article: true, type: true, grade: true, owedTo: true, status: true }).extend({
        instrument: z.string(),
        owedBy: z.array(z.string()).meta({ description: "The bearers for whom the same facts decide" }),
        flips: z.array(
          Flip.pick({ to: true, sentence: true }).extend({
            facts: z.array(Flip.shape.facts.element.pick({ key: true, value: true })).meta({ description: "key=value for fact" }),
          }),
        ),
      }),
    ),
  },
  examples: [
    {
      title: "What would free or bind America over the Senkaku Islands",
      input: { initiator: "CHN", target: "JPN", place: "senkaku-islands", date: "2026-06-01", state: "USA" },
    },
    { title: "Germany's duties in July 1914", input: { initiator: "AUH", target: "SRB", date: "1914-07-28", state: "DEU" } },
  ],
  run: async (ask, { page: _, language: __, ...input }) => {
    const answer = await ask("crisis.flip", input);
    const alike = grouped(answer.duties, (duty) =>
      [duty.short, duty.article, duty.owedTo, duty.status, ...duty.flips.map(({ sentence }) => sentence)].join("|"),
    );
    const duties = alike.flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const flips = first.flips.map(({ to, sentence, facts }) => ({
        to,
        sentence,
        facts: facts.map((fact) => pick(fact, ["key", "value"])),
      }));
      const [instrument = ""] = first.obligation.split("#");
      return [{ instrument, ...pick(first, DUTY), owedBy: same.map(({ owedBy }) => owedBy), flips }];
    });
    return { spoken: answer, head: caseHead(answer), lists: { duties } };
  },
});
