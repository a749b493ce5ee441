/** A trace in a terminal: a verdict for each state, then the reasoning as a tree, then the open questions. */
import type { Trace } from "../../model/results/trace.ts";
import { doubts, foot } from "../envelope.ts";
import { wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { around } from "./around.ts";
import { argued } from "./case/argued.ts";
import { began } from "./case/began.ts";
import { broken } from "./case/breaches.ts";
import { clauses } from "./case/clauses.ts";
import { groupsOf } from "./case/groups.ts";
import { questions } from "./case/questions.ts";
import { rounds } from "./case/rounds.ts";
import { ALL, fill, groupSize, namesIn, OF_ONE_STATE, part, SCREEN, type Size } from "./case/size.ts";
import { nobody, verdicts } from "./case/verdicts.ts";
import { thinLines } from "./coverage.ts";
import { caseHeading } from "./crisis.ts";

/** The answer; without --all and for all states, as much of each list as fits a terminal. */
export function trace(answer: Trace, style: Style): string[] {
  const whole = answer.all ? ALL : answer.state !== null ? OF_ONE_STATE : null;
  const groups = groupsOf(answer, whole !== null, style);
  const head = [
    ...wrap(caseHeading(answer, style)).map(style.strong),
    ...thinLines(answer.coverage, style),
    ...nobody(answer, style),
    ...began(answer, style),
  ];
  const told = groups.map((group, place) =>
    part(
      (size) => groupSize(size, place),
      (size) => verdicts(group, place, size, style),
    ),
  );
  const rest = [
    part(
      (size) => size.argued,
      (size) => argued(answer, size, style),
    ),
    part(
      ({ breaches }) => breaches,
      (size) => broken(answer, size, style),
    ),
    part(
      ({ joined }) => joined,
      (size) => rounds(answer, size, style),
    ),
    ...(whole === null ? [] : [() => words(answer, style)]),
    part(
      ({ law }) => law,
      ({ law }) => around(answer.around, law, style),
    ),
    part(
      (size) => size.questions,
      (size) => questions(answer, size.questions, style),
    ),
  ];
  const draft = (size: Size) => [...head, ...[...told, ...rest].flatMap((one) => one(size))].filter((line) => size.spaced || line !== "");
  if (whole !== null) return draft(whole);
  const hint = ["", ...wrap(style.words.caseHint).map(style.faint)];
  const room = (style.lines ?? SCREEN) - doubts(answer.notes, style).length - foot(answer, style).length - hint.length;
  const weights = groups.map(({ weight }) => weight);
  return [...fill(draft, weights, room), ...hint];
}

const words = (answer: Trace, style: Style) => [
  "",
  style.strong(style.words.theWords),
  ...clauses(answer.obligations, namesIn(answer), style),
];
