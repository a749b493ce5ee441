/**
 * Verdicts on one plain attack, without the reasons: which duties it calls on for either side. Each is decided by the checks of a
 * trace; but what hundreds of attackers have in common is decided once, so that whole centuries of pairs can be gone through.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Crisis } from "../../model/crisis.ts";
import type { PlaceId, StateId } from "../../model/ids.ts";
import type { Position } from "../../model/results/trace.ts";
import type { Grade } from "../../model/vocabulary.ts";
import type { Day } from "../../time/day.ts";
import { type Group, groupsBorneBy, groupsToward } from "../cache/calledGroups.ts";
import { type Decider, deciderIn } from "../cache/decisions.ts";
import { valueIn } from "../cache/lifetimes.ts";
import type { Side } from "../case/sides.ts";
import { type Situation, situationOf } from "../case/situation.ts";
import { enemiesMeet, isParty, isPartyDisputed } from "../case/states.ts";
import { triggerCheck } from "../checks/trigger.ts";
import type { SlotName } from "../clause/slots.ts";
import type { Duty } from "../clause/terms.ts";
import { positionIn } from "./positionOfFinding.ts";

/** Duties that put their bearers in one position. A bearer that is itself the attacker or the attacked is among them. */
export interface Called {
  readonly position: Position;
  readonly grade: Grade;
  readonly duties: readonly Duty[];
}

/** What tells a plain attack from another between the same two states. */
export interface Circumstances {
  /** Where the attack falls; null for the homeland of the attacked. */
  readonly place: PlaceId | null;
  /** A second power that joins the attacker in a later round; null for none. */
  readonly joinedBy: StateId | null;
  /** Open questions read one way, as a crisis has them. */
  readonly readings: Readonly<Record<string, number>>;
  /** Tells these circumstances from others of the same day. */
  readonly key: string;
}

/** An attack on the homeland, which nobody joins, with open questions as they stand. */
export const PLAIN: Circumstances = { place: null, joinedBy: null, readings: {}, key: "" };

/**
 * The duties called on when `by` attacks `on`, by the side that they would help, or stay out against. With a bearer, only groups with
 * a duty of that state are decided; they hold the duties of others that share its terms.
 */
export function calledOn(
  ledger: Ledger,
  by: StateId,
  on: StateId,
  day: Day,
  circumstances: Circumstances = PLAIN,
  bearer?: StateId,
): Record<Side, readonly Called[]> {
  const { place, joinedBy, readings } = circumstances;
  const strike = { by, on, act: "armed-attack", place, object: null, round: 0, inDefenceOf: null } as const;
  const strikes = joinedBy === null ? [strike] : [strike, { ...strike, by: joinedBy, round: 1 }];
  const crisis: Crisis = { date: day, strikes, aid: [], provocation: "unsaid", held: {}, readings };
  const groups = (subject: StateId) =>
    bearer === undefined ? groupsToward(ledger, subject, day) : groupsBorneBy(ledger, bearer, subject, day);
  const called = (subject: StateId, enemy: StateId, side: Side) => {
    const own = groups(subject);
    return own.length === 0 ? [] : calledFor(own, situationOf(ledger, crisis, subject), enemy, side, circumstances);
  };
  return { target: called(on, by, "target"), initiator: called(by, on, "initiator") };
}

function calledFor(groups: readonly Group[], situation: Situation, enemy: StateId, side: Side, circumstances: Circumstances): Called[] {
  const decisionOn = deciderIn(situation);
  const called: Called[] = [];
  for (const group of groups) {
    if (failsTrigger(group, situation) || meansOthers(group, situation)) continue;
    const key = keyOf(group, situation, enemy, circumstances);
    const known = key === null ? undefined : group.kept.get(key);
    const position = known === undefined ? positionOf(group, decisionOn, side) : known;
    if (key !== null && known === undefined) group.kept.set(key, position);
    if (position !== null) called.push({ position, grade: group.grade, duties: group.duties });
  }
  return called;
}

function positionOf({ terms, grade, nominal, duties: [first] }: Group, decisionOn: Decider, side: Side): Position | null {
  if (first === undefined) return null;
  const { status } = decisionOn(first);
  if (status === "not-triggered") return null;
  const { trigger = "always", response } = terms.clause.slots;
  return positionIn({
    type: terms.obligation.type,
    grade,
    does: response?.does ?? null,
    always: trigger === "always",
    status,
    side,
    nominal,
  });
}

/** Whether the clause, however read, asks for another event than this one; then no other check can call on it. */
function failsTrigger(group: Group, situation: Situation): boolean {
  return valueIn(group.fails, situation.wasStruck, () => {
    const { clause, instrument, obligation, bearer } = group.terms;
    const context = { situation, instrument, clause, type: obligation.type, bearer, enemies: situation.enemies };
    return !isOpen(group, "trigger") && triggerCheck(context).result === "no";
  });
}

/** Whether the clause, however read, means other enemies than this one. */
function meansOthers(group: Group, situation: Situation): boolean {
  const { clause, instrument } = group.terms;
  const { enemy } = clause.slots;
  if (enemy === undefined || isOpen(group, "enemy")) return false;
  const { ledger, day } = situation;
  return enemiesMeet(enemy, situation, { ledger, day, instrument }).verdict === "no";
}

/** Whether a reading of the clause changes the slot. */
function isOpen({ terms: { questions } }: Group, slot: SlotName): boolean {
  return questions.some(({ wanted }) => wanted.includes(slot));
}

/** The key of the cases in which these terms read alike; null where the attacker may change the verdict in a way of its own. */
function keyOf({ dependsOn, terms: { instrument } }: Group, situation: Situation, enemy: StateId, { key }: Circumstances): string | null {
  const { ledger, day, wasStruck, began, strikes } = situation;
  if (dependsOn.enemy || !began.byStrike || (dependsOn.place && !wasStruck)) return null;
  const on = { ledger, day, instrument };
  const fellow = isPartyDisputed(enemy, on) ? "disputed" : isParty(enemy, on);
  // At a place of its own an attacker may hold the land since that day.
  const where = dependsOn.place
    ? strikes.map(({ place: { id, homelandOf }, object, heldOn }) => `${id ?? homelandOf[0]} ${object} ${heldOn}`).join()
    : "";
  return `${wasStruck} ${fellow} ${where} ${key}`;
}
