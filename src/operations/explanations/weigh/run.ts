/** explanations.weigh: explanations of why states form few alliances, each tested on its cases. None is declared the winner. */

import { NotFoundError } from "../../../errors.ts";
import { anyOf, nearest } from "../../../ledger/nearest.ts";
import { coded } from "../../../model/complaints.ts";
import type { Explanation } from "../../../model/explanations.ts";
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { WeighedExplanations } from "../../../model/results/explanations.ts";
import type { WeighedExplanation } from "../../../strategy/explanations/case.ts";
import { weighed } from "../../../strategy/explanations/weigh.ts";
import { dayOf, frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

/** Maximum number of cases listed for a test in an answer about all explanations. */
const MOST_CASES = 60;

export function run({ ledger }: Context, { id, date }: Input): Unspoken<WeighedExplanations> {
  const day = dayOf(ledger, date);
  const chosen = id === undefined ? ledger.data.explanations : [requireExplanation(ledger.data.explanations, id)];
  const complete = chosen.map((explanation) => weighed(ledger, explanation, day));
  const explanations = id === undefined ? complete.map(cut) : complete;
  const long = id === undefined && complete.some(({ tests }) => tests.some(({ cases }) => cases.length > MOST_CASES));
  const notes = long ? [note("cut", { most: MOST_CASES })] : [];
  return {
    kind: "explanations",
    ...frame(ledger, day, notes),
    date: day,
    verdict: phrase("explanations-verdict", { count: explanations.length }),
    worstMeasure: phrase("explanations-worst-measure"),
    explanations,
  };
}

/** The explanation with each long list of cases cut to the two that fit worst. */
function cut(explanation: WeighedExplanation): WeighedExplanation {
  const tests = explanation.tests.map((test) =>
    test.cases.length <= MOST_CASES ? test : { ...test, cases: test.cases.filter(({ isWorst }) => isWorst) },
  );
  return { ...explanation, tests };
}

function requireExplanation(explanations: readonly Explanation[], typed: string): Explanation {
  const found = explanations.find(({ id }) => id === typed);
  if (found !== undefined) return found;
  const ids = explanations.map(({ id }) => id);
  const close = nearest(typed, ids);
  throw new NotFoundError({
    ...coded("not-listed", { kind: "explanation", typed, known: ids, close }),
    what: `no explanation "${typed}"`,
    where: typed,
    why: `the explanations are ${ids.join(", ")}`,
    todo: close.length > 0 ? `try ${anyOf(close)}` : "choose one of them",
  });
}

/** The rows of the answer for --csv. */
export const rows = ({ explanations }: WeighedExplanations) =>
  explanations.flatMap(({ id, tests }) =>
    tests.flatMap((test) =>
      test.cases.map((one) => ({
        explanation: id,
        test: test.id,
        case: one.label,
        state: one.state,
        other: one.other,
        from: one.from,
        until: one.until,
        condition: test.condition.id,
        conditionLow: one.condition.low,
        conditionHigh: one.condition.high,
        outcome: test.outcome.id,
        outcomeLow: one.outcome.low,
        outcomeHigh: one.outcome.high,
        expected: one.expected,
        fit: one.fit,
        because: one.because,
        rivalExpects: one.rival.expected,
      })),
    ),
  );
