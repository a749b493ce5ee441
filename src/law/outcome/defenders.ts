/** Third states by what an attack asks of them: those that would help one side, and those that must not. */
import { isTalks } from "../../model/dutyTold.ts";
import type { StateId } from "../../model/ids.ts";
import type { Position } from "../../model/results/trace.ts";
import type { Side } from "../case/sides.ts";
import type { Duty } from "../clause/terms.ts";
import type { Called } from "./calledOn.ts";

/**
 * What a state owes one side, the strongest first. obliged: help by a binding clause; contestable: help by a binding clause that turns on
 * an open question; permitted: a treaty lets it help; political: a text or an act of its own that binds nobody; nominal: help under a
 * pact that nobody has kept alive. barred: it must stay out, or must not help this side.
 */
export const STANDINGS_IN_WAR = ["obliged", "contestable", "permitted", "political", "nominal", "barred"] as const;
export type StandingInWar = (typeof STANDINGS_IN_WAR)[number];

const OF_HELP: Partial<Readonly<Record<Position, StandingInWar>>> = {
  "must-assist": "obliged",
  "may-assist": "permitted",
  political: "political",
  "self-bound": "political",
  nominal: "nominal",
};

/** The standing toward the side that these duties help; null for talks and for restraint. */
export function standingInWarOf({ position, grade, duties }: Called): StandingInWar | null {
  if (position === "nominal" && duties.every(promisesTalks)) return null;
  if (position === "contestable") return grade === "binding" ? "contestable" : grade === "permissive" ? "permitted" : "political";
  return OF_HELP[position] ?? null;
}

const promisesTalks = ({ terms: { obligation, clause } }: Duty): boolean =>
  isTalks({ type: obligation.type, does: clause.slots.response?.does ?? null });

/** Whether these duties keep their bearers from helping against the side that they are owed to. */
export function bars({ position }: Called): boolean {
  return position === "must-stay-neutral" || position === "must-not-help";
}

/** A duty and the standing that it gives its bearer. */
export interface WarStanding {
  readonly standing: StandingInWar;
  readonly duty: Duty;
}

/**
 * The duties that decide who would help one side of an attack, without those of the two belligerents. A bar stands with the side that
 * it keeps from being helped; a state that is obliged to help the other side is no longer barred, as it is against this one.
 */
export function standingsToward(side: Side, called: Record<Side, readonly Called[]>, belligerents: readonly StateId[]): WarStanding[] {
  const other = side === "target" ? "initiator" : "target";
  const opposed = new Set(called[other].flatMap((one) => (standingInWarOf(one) === "obliged" ? one.duties.map(({ by }) => by) : [])));
  const found: WarStanding[] = [];
  for (const one of called[side]) {
    const standing = standingInWarOf(one);
    if (standing === null) continue;
    for (const duty of one.duties) if (!belligerents.includes(duty.by)) found.push({ standing, duty });
  }
  for (const one of called[other]) {
    if (!bars(one)) continue;
    for (const duty of one.duties) if (!belligerents.includes(duty.by) && !opposed.has(duty.by)) found.push({ standing: "barred", duty });
  }
  return found;
}

/** The standing of each state, by its strongest duty to help; a state that is barred besides is listed there too. */
export function statesByStanding(standings: readonly WarStanding[]): Record<StandingInWar, StateId[]> {
  const best = new Map<StateId, number>();
  const barred = new Set<StateId>();
  for (const { standing, duty } of standings) {
    if (standing === "barred") barred.add(duty.by);
    else best.set(duty.by, Math.min(best.get(duty.by) ?? BARRED, STANDINGS_IN_WAR.indexOf(standing)));
  }
  const states: Record<StandingInWar, StateId[]> = {
    obliged: [],
    contestable: [],
    permitted: [],
    political: [],
    nominal: [],
    barred: [...barred],
  };
  for (const [state, rank] of best) states[STANDINGS_IN_WAR[rank] as StandingInWar].push(state);
  return states;
}

const BARRED = STANDINGS_IN_WAR.indexOf("barred");
