/** The facts of a case in a terminal: the keys for --fact, and how the case takes each. */
import type { CaseFacts } from "../../model/results/caseFacts.ts";
import { WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { caseHeading } from "./crisis.ts";

export function caseFacts(answer: CaseFacts, style: Style): string[] {
  const { words } = style;
  return [
    ...wrap(caseHeading(answer, style)).map(style.strong),
    ...(answer.facts.length === 0 ? ["", words.noFact] : []),
    ...answer.facts.flatMap(({ key, question, taken, basis, duties }) => [
      "",
      ...wrap(question).map(style.strong),
      `  ${words.taken(taken, basis, duties)}`,
      // Not wrapped, so that it can be copied.
      `  ${key === "provocation" ? words.givenOrDisputed : `--fact ${key}=${taken === "yes" ? "no" : "yes"}`}`,
    ]),
    ...(answer.facts.length === 0 ? [] : ["", ...wrap(words.factHeld, WIDTH).map(style.faint)]),
  ];
}
