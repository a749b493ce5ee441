/** The findings of a case: every duty toward a side, tested, in the order in which a trace lists them; and breaches. */
import type { Ledger } from "../ledger/ledger.ts";
import type { Crisis } from "../model/crisis.ts";
import type { StateId } from "../model/ids.ts";
import type { Finding, Trace } from "../model/results/trace.ts";
import type { Day } from "../time/day.ts";
import { breachesOf } from "./breaches.ts";
import { type Cache, type Duty, decide, newCache } from "./decide.ts";
import { type Duties, dutiesToward } from "./duties.ts";
import { decideNonaggression } from "./nonaggression.ts";
import { keep, reuseKey } from "./reuse.ts";
import { findingOf, type Template, templateOf } from "./rows.ts";
import { caseRun, type Run, standingRun } from "./runs.ts";
import { sidesOf } from "./sides.ts";
import { type Situation, situationOf } from "./situation.ts";

/** Help toward the struck side and promises to it; then those toward the side that struck. */
export function runsOf(
  ledger: Ledger,
  crisis: Crisis,
  targets: readonly StateId[],
): { readonly runs: readonly Run[]; readonly breaches: Trace["breaches"] } {
  const day = crisis.date as Day;
  const breaches: Trace["breaches"] = [];
  const cache = newCache();
  const sides = sidesOf(crisis, targets);
  const bySide: Record<Finding["side"], { helps: Finding[]; promises: Run[] }> = {
    target: { helps: [], promises: [] },
    initiator: { helps: [], promises: [] },
  };
  const subjects = [...new Set(crisis.strikes.flatMap(({ by, on }) => [on, by]))];
  for (const subject of subjects) {
    const situation = situationOf(ledger, crisis, subject);
    const side = sides.get(subject) ?? "initiator";
    const { helps, promises } = bySide[side];
    const duties = dutiesToward(ledger, subject, day);
    const enemies = [...situation.enemies].sort();
    const templateFor = templates(situation, duties, cache);
    for (const duty of duties.helps) {
      // One that fights the subject does not also come to its help.
      if (duty.by === subject || (fights(situation, duty.by) && duty.obligation.type !== "consultation")) continue;
      helps.push(findingOf(templateFor(duty), duty, subject, side, enemies));
    }
    const promised = (own: readonly Duty[]) =>
      own.filter(({ by }) => by !== subject).map((duty) => findingOf(templateFor(duty), duty, subject, side, enemies));
    // A promise without area or exception reads the same in every case: its rows are made once.
    duties.standing[side] ??= standingRun(sorted(promised(duties.steady)));
    promises.push(duties.standing[side], caseRun(promised(duties.reading)));
    breaches.push(...breachesOf(situation, duties, cache));
  }
  const runs = (["target", "initiator"] as const).flatMap((side) => {
    const { helps, promises } = bySide[side];
    // Promises to several states of one side are listed as one.
    const listed = subjects.length > 2 ? [caseRun(sorted(promises.flatMap(({ rows }) => rows)))] : promises;
    return [caseRun(sorted(helps)), ...listed];
  });
  return { runs, breaches };
}

/** Rows without their bearer, one for each decision: taken from an earlier case where they can be. */
function templates(situation: Situation, { kept }: Duties, cache: Cache) {
  const made = new Map<string, Template>();
  const help = (duty: Duty): Template => {
    const key = reuseKey(situation, duty);
    const before = key === null ? undefined : kept.get(key);
    if (before !== undefined) return before;
    const template = templateOf(situation, duty, decide(situation, duty, cache));
    if (key !== null) keep(kept, key, template);
    return template;
  };
  const promise = (duty: Duty): Template => templateOf(situation, duty, decideNonaggression(situation, duty, cache).decision);
  return (duty: Duty): Template => {
    let template = made.get(duty.key);
    if (template === undefined) {
      template = duty.obligation.type === "nonaggression" ? promise(duty) : help(duty);
      made.set(duty.key, template);
    }
    return template;
  };
}

/** It struck the subject or was struck by it. One that only aids the other side still owes what it owes. */
function fights({ roles }: Situation, state: StateId): boolean {
  const has = roles.get(state);
  return has !== undefined && (has.has("attacker") || has.has("opponent"));
}

const STATUSES = { triggered: 0, contestable: 1, "not-triggered": 2 };
const TYPES: Readonly<Record<string, number>> = { defence: 0, offence: 1, neutrality: 2, consultation: 3, nonaggression: 4 };

/** By type and status; within these as duties come. */
function sorted(findings: readonly Finding[]): Finding[] {
  const ranks: Finding[][] = [];
  for (const finding of findings) {
    const rank = (TYPES[finding.type] ?? 9) * 3 + STATUSES[finding.status];
    ranks[rank] ??= [];
    ranks[rank].push(finding);
  }
  return ranks.flat();
}
