/**
 * The trace of a case: every obligation in force on the day that is owed to a side, checked slot by slot. It reads law only:
 * whether anyone keeps a promise is not asked, and an ally's ally owes nothing.
 */
import type { Ledger } from "../ledger/ledger.ts";
import type { Crisis, Strike } from "../model/crisis.ts";
import type { StateId } from "../model/ids.ts";
import type { UnspokenFinding, UnspokenTrace } from "../model/results/trace.ts";
import type { Day } from "../time/day.ts";
import { belligerentsIn } from "./case/sides.ts";
import { locate } from "./case/situation.ts";
import { findingsOf } from "./outcome/findings.ts";
import { positionsOf } from "./outcome/positions.ts";
import { questionsOf } from "./outcome/questions.ts";

export type TraceBody = Pick<
  UnspokenTrace,
  "strikes" | "obligations" | "positions" | "breaches" | "ownClaims" | "openQuestions" | "rounds"
>;

const NOBODY: ReadonlySet<StateId> = new Set();

/** The trace of the case. `targets`: the states attacked. */
export function trace(ledger: Ledger, crisis: Crisis, targets: readonly StateId[]): TraceBody {
  const { runs, breaches, ownClaims } = findingsOf(ledger, crisis, targets);
  const day = crisis.date as Day;
  const parties = new Set(belligerentsIn(crisis.strikes));
  // In a war of three or more, some may owe help to others of them.
  const helping = parties.size > 2 ? parties : NOBODY;
  return {
    strikes: crisis.strikes.map((strike) => strikeRow(ledger, strike, day)),
    obligations: ([] as UnspokenFinding[]).concat(...runs.map(({ rows }) => rows)),
    positions: positionsOf(ledger, day, runs, { parties, helping }),
    breaches,
    ownClaims,
    openQuestions: questionsOf(runs),
    rounds: [],
  };
}

/** A strike as an answer shows it, with the place where it fell. */
export function strikeRow(ledger: Ledger, strike: Strike, day: Day): TraceBody["strikes"][number] {
  const { place, object } = locate(ledger, strike, day);
  const { by, on, act, round, inDefenceOf } = strike;
  return { by, on, act, place: place.id ?? place.name, object, round, inDefenceOf };
}
