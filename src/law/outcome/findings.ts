/** The findings of a case: every duty toward a side, decided, in the order of a trace; and breaches. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Crisis } from "../../model/crisis.ts";
import type { StateId } from "../../model/ids.ts";
import type { Finding, UnspokenBreach, UnspokenFinding, UnspokenOwnClaim } from "../../model/results/trace.ts";
import type { Day } from "../../time/day.ts";
import { deciderIn } from "../cache/decisions.ts";
import { dutiesToward } from "../cache/duties.ts";
import { rowsIn } from "../cache/rows.ts";
import { steadyRun } from "../cache/runs.ts";
import { belligerentsIn, sidesOf } from "../case/sides.ts";
import { type Situation, situationOf } from "../case/situation.ts";
import type { Duty } from "../clause/terms.ts";
import { breachesOf, inOrder } from "./breaches.ts";
import { ownClaimsOf } from "./ownClaims.ts";
import { findingOf } from "./rows.ts";
import { caseRun, type Run, standingRun } from "./runs.ts";

/** Help toward the struck side and promises to it; then those toward the side that struck. */
export function findingsOf(
  ledger: Ledger,
  crisis: Crisis,
  targets: readonly StateId[],
): { readonly runs: readonly Run[]; readonly breaches: UnspokenBreach[]; readonly ownClaims: UnspokenOwnClaim[] } {
  const day = crisis.date as Day;
  const breaches: UnspokenBreach[] = [];
  const ownClaims: UnspokenOwnClaim[] = [];
  const sides = sidesOf(crisis, targets);
  const bySide: Record<Finding["side"], { helps: UnspokenFinding[]; promises: Run[] }> = {
    target: { helps: [], promises: [] },
    initiator: { helps: [], promises: [] },
  };
  const subjects = belligerentsIn(crisis.strikes);
  for (const subject of subjects) {
    const situation = situationOf(ledger, crisis, subject);
    const side = sides.get(subject) ?? "initiator";
    const { helps, promises } = bySide[side];
    const duties = dutiesToward(ledger, subject, day);
    const decisionOn = deciderIn(situation);
    const rowOf = rowsIn(situation, decisionOn);
    const enemies = [...situation.enemies].sort();
    const findingOn = (duty: Duty) => findingOf(rowOf(duty), duty, subject, side, enemies);
    const ofEnemies: Duty[] = [];
    for (const duty of duties.helps) {
      if (fightsInstead(situation, duty)) ofEnemies.push(duty);
      else helps.push(findingOn(duty));
    }
    promises.push(
      steadyRun(ledger, duties, side, () => standingRun(sorted(duties.steady.map(findingOn)))),
      caseRun(duties.reading.map(findingOn)),
    );
    breaches.push(...breachesOf(situation, duties, ofEnemies, decisionOn));
    ownClaims.push(...ownClaimsOf(situation, ofEnemies, decisionOn));
  }
  const runs = (["target", "initiator"] as const).flatMap((side) => {
    const { helps, promises } = bySide[side];
    // Promises to several states of one side are listed as one.
    const listed = subjects.length > 2 ? [caseRun(sorted(promises.flatMap(({ rows }) => rows)))] : promises;
    return [caseRun(sorted(helps)), ...listed];
  });
  return { runs, breaches: inOrder(breaches, ledger, day), ownClaims };
}

/** True for help from a state that fights the subject. One that only aids the other side still owes what it owes. */
function fightsInstead({ roles }: Situation, { by, terms }: Duty): boolean {
  const has = roles.get(by);
  return has !== undefined && (has.has("attacker") || has.has("opponent")) && terms.obligation.type !== "consultation";
}

const STATUSES = { triggered: 0, contestable: 1, "not-triggered": 2 };
const TYPES: Readonly<Record<string, number>> = { defence: 0, offence: 1, neutrality: 2, consultation: 3, nonaggression: 4 };

/** By type and status; within these in the order of the duties. */
function sorted(findings: readonly UnspokenFinding[]): UnspokenFinding[] {
  const ranks: UnspokenFinding[][] = [];
  for (const finding of findings) {
    const rank = (TYPES[finding.type] ?? 9) * 3 + STATUSES[finding.status];
    ranks[rank] ??= [];
    ranks[rank].push(finding);
  }
  return ranks.flat();
}
