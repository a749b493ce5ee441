/**
 * Wars under way: the states that were already at war with a state of the case before its day, by the record of wars. They have
 * roles against it as strikes give them, each with the certainty of the record; a fact that the user holds comes first.
 */
import { type Encounter, encountersIn } from "../../ledger/warAttacks.ts";
import type { Role } from "../../model/clauses.ts";
import type { Crisis, Verdict } from "../../model/crisis.ts";
import type { StateId } from "../../model/ids.ts";
import type { War } from "../../model/places.ts";
import type { Day } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";
import { isStronger, weakest } from "../verdicts.ts";

/** A state at war with the subject before the day of the case. */
export interface UnderWay {
  readonly enemy: StateId;
  readonly war: War;
  /** Open where the record's dates leave it open, or the user does. */
  readonly verdict: Verdict;
  readonly encounter: Encounter;
}

/** Roles by the record, with the certainty of each. */
export type RecordedRoles = ReadonlyMap<StateId, ReadonlyMap<Role, Verdict>>;

/** The key of the fact that a state takes part in the war. */
export function keyOfWar(state: StateId): string {
  return `at-war:${state}`;
}

/** The states at war with the subject before the day, each once, by the wars of that day. */
export function enemiesUnderWay(wars: readonly War[], subject: StateId, day: Day): UnderWay[] {
  const found = new Map<StateId, UnderWay>();
  for (const war of wars) {
    for (const encounter of encountersIn(war, subject)) {
      const verdict = runsBefore(encounter, day);
      const known = found.get(encounter.enemy);
      if (verdict !== "no" && (known === undefined || isStronger(verdict, known.verdict)))
        found.set(encounter.enemy, { enemy: encounter.enemy, war, verdict, encounter });
    }
  }
  return [...found.values()];
}

/** Whether the two were at war on the eve of the day, and still are. */
function runsBefore({ from, until }: Encounter, day: Day): Verdict {
  const begin = requireSpan(from);
  const end = until === null ? null : requireSpan(until);
  if (begin.earliest >= day || (end !== null && end.latest < day)) return "no";
  return begin.latest >= day || (end !== null && end.earliest < day) ? "open" : "yes";
}

/** The enemies under way as the user holds them: one that is held not to take part falls away. */
export function asHeld(underWay: readonly UnderWay[], { held }: Pick<Crisis, "held">): readonly UnderWay[] {
  return underWay.flatMap((one) => {
    const said = held[keyOfWar(one.enemy)];
    return said === "no" ? [] : said === undefined ? one : { ...one, verdict: said };
  });
}

/** The other belligerents of one subject's case: those that its strikes name, whom they fight, and what the record has of them. */
interface Fight {
  readonly crisis: Crisis;
  readonly subject: StateId;
  /** The states of the strikes that stand against the subject. */
  readonly against: Iterable<StateId>;
  readonly underWay: readonly UnderWay[];
  /** The states at war with another one on the day. */
  readonly enemiesOf: (state: StateId) => readonly UnderWay[];
}

/**
 * The roles that a war under way gives. Its enemies are belligerents; each supports a state that now fights the subject, surely if
 * the record has both on one side, and not if they fight each other. A striker that comes into a running war comes in second.
 */
export function recordedRoles({ crisis, subject, against, underWay, enemiesOf }: Fight): RecordedRoles {
  const roles = new Map<StateId, Map<Role, Verdict>>();
  const give = (state: StateId, role: Role, verdict: Verdict) => {
    const own = roles.get(state) ?? new Map<Role, Verdict>();
    if (!own.has(role) || isStronger(verdict, own.get(role) ?? "no")) own.set(role, verdict);
    roles.set(state, own);
  };
  for (const { enemy, war, verdict } of underWay) {
    give(enemy, "belligerent", verdict);
    for (const other of against) {
      if (other === enemy || enemiesOf(other).some((one) => one.enemy === enemy)) continue;
      give(enemy, "supporting", weakest([verdict, sharesSide(war, enemy, other, crisis.date as Day)]));
      if (crisis.strikes.some(({ by, on }) => by === other && on === subject) && isLater(underWay, other, enemy))
        give(other, "second", verdict);
    }
  }
  return roles;
}

/** Whether the record has both on one side of the war by the day; open where it does not have the second in it. */
export function sharesSide(war: War, one: StateId, other: StateId, day: Day): Verdict {
  const shared = war.sides.some(
    (side) =>
      side.some(({ state }) => state === one) && side.some(({ state, from }) => state === other && requireSpan(from).earliest <= day),
  );
  return shared ? "yes" : "open";
}

/** Whether the striker came to fight the subject after the other enemy did; one that the record does not have comes in now. */
function isLater(underWay: readonly UnderWay[], striker: StateId, enemy: StateId): boolean {
  const own = underWay.find((one) => one.enemy === striker);
  const other = underWay.find((one) => one.enemy === enemy);
  return own === undefined || (other !== undefined && own.encounter.date > other.encounter.date);
}
