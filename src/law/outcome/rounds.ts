/** Rounds of escalation: states whose duty calls on them join in, and the case is traced again with their strikes. */

import { InputError } from "../../errors.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { coded } from "../../model/complaints.ts";
import type { Crisis, Strike } from "../../model/crisis.ts";
import type { StateId } from "../../model/ids.ts";
import type { Trace, UnspokenFinding } from "../../model/results/trace.ts";
import { type TraceBody, trace } from "../trace.ts";
import { findingsOf } from "./findings.ts";

/** Maximum number of strikes in a case, given or added by rounds. */
export const MOST_STRIKES = 400;
export const MOST_ROUNDS = 6;

/** The trace after the rounds. `joins`: whether contestable duties bring a state in as well. */
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
    const inside = new Set(current.strikes.flatMap(({ by, on }) => [by, on]));
    const joined = findingsOf(ledger, current, targets)
      .runs.flatMap(({ rows }) => rows)
      .filter((finding) => !inside.has(finding.owedBy) && callsToFight(finding, joins));
    const first = new Map(joined.map((finding) => [finding.owedBy, finding]));
    log.push({ round, joined: [...first.values()].map(({ owedBy, side, id }) => ({ state: owedBy, side, because: id })) });
    const added = strikesOf(joined, round);
    if (added.length === 0) break;
    const strikes = [...current.strikes, ...added];
    if (strikes.length > MOST_STRIKES) throw tooMany(strikes.length, round);
    current = { ...current, strikes };
  }
  return { ...trace(ledger, current, targets, crisis), rounds: log };
}

/** True for a binding duty to fight, under a live pact, that the case calls on. */
function callsToFight({ type, grade, status, does, nominal }: UnspokenFinding, joins: "triggered" | "contestable"): boolean {
  return (
    (nominal === null || joins === "contestable") &&
    (type === "defence" || type === "offence") &&
    grade === "binding" &&
    (does === null || does === "assist" || does === "act") &&
    (status === "triggered" || (joins === "contestable" && status === "contestable"))
  );
}

/** Each state that joins strikes the enemies that its duty points at, once each, in defence of the state that it helps. */
function strikesOf(joined: readonly UnspokenFinding[], round: number): Strike[] {
  const strikes: Strike[] = [];
  for (const { owedBy: by, owedTo, about, against } of joined) {
    for (const on of against) {
      if (on === by || strikes.some((strike) => strike.by === by && strike.on === on)) continue;
      const inDefenceOf = owedTo === "parties" ? about : owedTo;
      strikes.push({ by, on, act: "armed-attack", place: null, object: null, round, inDefenceOf });
    }
  }
  return strikes;
}

function tooMany(count: number, round: number): InputError {
  return new InputError({
    ...coded("too-many-rounds", { round, count, most: MOST_STRIKES }),
    what: `round ${round} grows to ${count} strikes`,
    where: "rounds",
    why: `a case holds at most ${MOST_STRIKES}`,
    todo: `ask for ${round - 1} rounds, or let only triggered duties join`,
  });
}
