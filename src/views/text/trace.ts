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
import { articleWords } from "./ties.ts";

/** The answer; without --all and for all states, in as many lines of each list as fit a terminal. */
export function trace(answer: Trace, style: Style): string[] {
  const law = (size: Size) => around(answer.around, size.law, style);
  const whole = answer.all ? ALL : answer.state !== null ? MOST : null;
  if (whole !== null)
    return [...lines(answer, whole, style), ...words(answer, style), ...law(whole), ...questions(answer, whole.questions, style)];
  const room = SCREEN - doubts(answer.notes, style).length - foot(answer, style).length;
  const hint = ["", ...wrap("--state STATE shows one state's clauses with their tests, --all those of all states.").map(style.faint)];
  const drafts = SIZES.map((size) => [...lines(answer, size, style), ...law(size), ...questions(answer, size.questions, style), ...hint]);
  return drafts.find(({ length }) => length <= room) ?? drafts.at(-1) ?? [];
}

function lines(answer: Trace, size: Size, style: Style): string[] {
  return [
    ...wrap(caseHeading(answer)).map(style.strong),
    ...thinLines(answer.coverage, style),
    ...verdicts(answer, size, style),
    ...broken(answer, size, style),
    ...rounds(answer, style),
  ];
}

const words = (answer: Trace, style: Style) => ["", style.strong("The words"), ...clauses(answer.obligations, namesIn(answer), style)];

function rounds(answer: Trace, style: Style): string[] {
  const byId = new Map(answer.obligations.map((finding) => [finding.id, finding]));
  const names = namesIn(answer);
  return answer.rounds.flatMap(({ round, joined }) => [
    "",
    style.strong(`Round ${round}`),
    ...(joined.length === 0
      ? ["nobody else is obliged"]
      : joined.flatMap(({ state, side, because }) =>
          wrap(
            `${names.get(state) ?? state} joins the ${side === "target" ? "struck" : "striking"} side: ${pledgeIn(byId.get(because)) ?? because}`,
            WIDTH,
            "    ",
          ),
        )),
  ]);
}

const pledgeIn = (finding: Finding | undefined) =>
  finding === undefined ? undefined : `${finding.short}, ${articleWords(finding.article)}`;
