/**
 * Every obligation in force on the day that is owed to a side of the case, tested slot by slot. It reads law: whether anyone
 * keeps a promise is not asked, and an ally's ally owes nothing.
 */
import type { Ledger } from "../ledger/ledger.ts";
import { memoByDay } from "../ledger/memoByDay.ts";
import { nameOn } from "../ledger/states.ts";
import type { Crisis, Strike } from "../model/crisis.ts";
import type { StateId } from "../model/ids.ts";
import type { Finding, Trace } from "../model/results/trace.ts";
import type { Day } from "../time/day.ts";
import { runsOf } from "./findings.ts";
import { positionsOf } from "./positions.ts";
import { questionsOf } from "./questions.ts";
import { blowOf } from "./situation.ts";

export type TraceBody = Pick<Trace, "strikes" | "obligations" | "positions" | "breaches" | "openQuestions" | "rounds">;

const NOBODY: ReadonlySet<StateId> = new Set();

/** The case as it stands. `targets` are those whose side is the struck one; `before`: the case as it was put, before rounds grew it. */
export function trace(ledger: Ledger, crisis: Crisis, targets: readonly StateId[], before: Crisis = crisis): TraceBody {
  const { runs, breaches } = runsOf(ledger, crisis, targets);
  const day = crisis.date as Day;
  const parties = new Set(crisis.strikes.flatMap(({ by, on }) => [by, on]));
  // Of three or more in a war some may owe help to others of them. Whoever joined by a round did so for what it owes.
  const given = new Set(before.strikes.flatMap(({ by, on }) => [by, on]));
  const helping = given.size > 2 ? given : NOBODY;
  return {
    strikes: crisis.strikes.map((strike) => strikeRow(ledger, strike, day)),
    obligations: ([] as Finding[]).concat(...runs.map(({ rows }) => rows)),
    positions: positionsOf(runs, { parties, helping }, namesOn(ledger, day)),
    breaches,
    openQuestions: questionsOf(runs),
    rounds: [],
  };
}

export function strikeRow(ledger: Ledger, strike: Strike, day: Day): Trace["strikes"][number] {
  const { place, object } = blowOf(ledger, strike, day);
  return {
    by: strike.by,
    on: strike.on,
    act: strike.act,
    place: place.id ?? place.name,
    object,
    round: strike.round,
    inDefenceOf: strike.inDefenceOf,
  };
}

/** Names of the day, each looked up once. */
function namesOn(ledger: Ledger, day: Day): (id: StateId) => string {
  const names = memoByDay(ledger, "names on", day, () => new Map<StateId, string>());
  return (id) => {
    let name = names.get(id);
    if (name === undefined) {
      name = nameOn(ledger, id, day);
      names.set(id, name);
    }
    return name;
  };
}
