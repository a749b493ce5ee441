/** The facts of a case in a terminal: the keys for --fact, and how the case takes each. */
import type { CaseFact, CaseFacts } from "../../model/results/caseFacts.ts";
import { WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { caseHeading } from "./crisis.ts";

const BASES: Readonly<Record<CaseFact["basis"], string>> = {
  said: "as you say",
  presumed: "presumed",
  "not-said": "not said",
  record: "by the order of strikes and the record of wars",
};

export function caseFacts(answer: CaseFacts, style: Style): string[] {
  return [
    ...wrap(caseHeading(answer)).map(style.strong),
    ...(answer.facts.length === 0 ? ["", "No duty turns on a fact that can be said."] : []),
    ...answer.facts.flatMap(({ key, question, taken, basis, duties }) => [
      "",
      ...wrap(question).map(style.strong),
      `  ${taken}, ${BASES[basis]}; read by ${duties} ${duties === 1 ? "duty" : "duties"}`,
      // Not wrapped, so that it can be copied.
      `  ${key === "provocation" ? "--provocation none, given or disputed" : `--fact ${key}=${taken === "yes" ? "no" : "yes"}`}`,
    ]),
    ...(answer.facts.length === 0 ? [] : ["", ...wrap("A fact is held =yes, =no or =open.", WIDTH).map(style.faint)]),
  ];
}
