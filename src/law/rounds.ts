/** Rounds: who is drawn in, and the case read again with their blows. */

import { InputError } from "../errors.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Crisis, Strike } from "../model/crisis.ts";
import type { StateId } from "../model/ids.ts";
import type { Trace } from "../model/results/trace.ts";
import { runsOf } from "./findings.ts";
import { type TraceBody, trace } from "./trace.ts";

/** The most strikes that a case may hold, given or grown. */
export const MOST_STRIKES = 400;
export const MOST_ROUNDS = 6;

/**
 * Rounds: whoever the rule lets join strikes the enemies that its duty points at, in defence of whom it helps; then the case
 * is read again. Each new blow cites the finding that led to it.
 */
export function traceRounds(
  ledger: Ledger,
  crisis: Crisis,
  targets: readonly StateId[],
  rounds: number,
  joins: "triggered" | "contestable",
): TraceBody {
  let current = crisis;
  const log: Trace["rounds"] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const findings = runsOf(ledger, current, targets).runs.flatMap(({ rows }) => rows);
    const inside = new Set(current.strikes.flatMap(({ by, on }) => [by, on]));
    const joined = findings.filter(
      ({ type, grade, status, owedBy, does }) =>
        (type === "defence" || type === "offence") &&
        grade === "binding" &&
        !inside.has(owedBy) &&
        (does === null || does === "assist" || does === "act") &&
        (status === "triggered" || (joins === "contestable" && status === "contestable")),
    );
    const added: Strike[] = [];
    const seen = new Set<string>();
    for (const { owedBy, owedTo, about, against } of joined) {
      for (const enemy of against) {
        const key = `${owedBy} ${enemy}`;
        if (enemy === owedBy || seen.has(key)) continue;
        seen.add(key);
        added.push({
          by: owedBy,
          on: enemy,
          act: "armed-attack",
          place: null,
          object: null,
          round,
          inDefenceOf: owedTo === "parties" ? about : owedTo,
        });
      }
    }
    log.push({
      round,
      joined: uniqueBy(joined, ({ owedBy }) => owedBy).map(({ owedBy, side, id }) => ({ state: owedBy, side, because: id })),
    });
    if (added.length === 0) break;
    if (current.strikes.length + added.length > MOST_STRIKES) {
      throw new InputError({
        what: `round ${round} grows to ${current.strikes.length + added.length} blows`,
        where: "rounds",
        why: `a case holds at most ${MOST_STRIKES}`,
        todo: `ask for ${round - 1} rounds, or let only triggered duties join`,
      });
    }
    current = { ...current, strikes: [...current.strikes, ...added] };
  }
  return { ...trace(ledger, current, targets, crisis), rounds: log };
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
