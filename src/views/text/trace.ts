/** A trace in a terminal: a verdict for each state, then the reasoning as a tree, then the open questions. */
import type { Finding, Trace } from "../../model/results/trace.ts";
import { doubts, foot } from "../envelope.ts";
import { WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { around } from "./around.ts";
import { broken } from "./case/breaches.ts";
import { clauses } from "./case/clauses.ts";
import { questions } from "./case/questions.ts";
import { ALL, MOST, namesIn, SCREEN, SIZES, type Size } from "./case/size.ts";
import { verdicts } from "./case/verdicts.ts";
import { thinLines } from "./coverage.ts";
import { caseHeading } from "./crisis.ts";

/** The answer; without --all and for all states, in as many lines of each list as fit a terminal. */
export function trace(answer: Trace, style: Style): string[] {
  const law = (size: Size) => around(answer.around, size.law, style);
  const whole = answer.all ? ALL : answer.state !== null ? MOST : null;
  if (whole !== null)
    return [...lines(answer, whole, style), ...words(answer, style), ...law(whole), ...questions(answer, whole.questions, style)];
  const room = SCREEN - doubts(answer.notes, style).length - foot(answer, style).length;
  const hint = ["", ...wrap(style.words.caseHint).map(style.faint)];
  const drafts = SIZES.map((size) => [...lines(answer, size, style), ...law(size), ...questions(answer, size.questions, style), ...hint]);
  return drafts.find(({ length }) => length <= room) ?? drafts.at(-1) ?? [];
}

function lines(answer: Trace, size: Size, style: Style): string[] {
  return [
    ...wrap(caseHeading(answer, style)).map(style.strong),
    ...thinLines(answer.coverage, style),
    ...verdicts(answer, size, style),
    ...broken(answer, size, style),
    ...rounds(answer, style),
  ];
}

const words = (answer: Trace, style: Style) => [
  "",
  style.strong(style.words.theWords),
  ...clauses(answer.obligations, namesIn(answer), style),
];

function rounds(answer: Trace, style: Style): string[] {
  const byId = new Map(answer.obligations.map((finding) => [finding.id, finding]));
  const names = namesIn(answer);
  return answer.rounds.flatMap(({ round, joined }) => [
    "",
    style.strong(style.words.round(round)),
    ...(joined.length === 0
      ? [style.words.nobodyElse]
      : joined.flatMap(({ state, side, because }) =>
          wrap(
            style.words.joins(
              names.get(state) ?? state,
              side === "target" ? "target" : "initiator",
              pledgeIn(byId.get(because), style) ?? because,
            ),
            WIDTH,
            "    ",
          ),
        )),
  ]);
}

const pledgeIn = (finding: Finding | undefined, { words }: Style) =>
  finding === undefined ? undefined : words.at(finding.short, words.article(finding.article));
