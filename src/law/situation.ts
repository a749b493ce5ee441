/**
 * The facts of a case, seen from one state that was struck or that struck: its strikes, who stood against it in which role,
 * where it happened, who began. Everything that a test may read of the case is here.
 */
import type { Ledger } from "../ledger/ledger.ts";
import { memoByDay } from "../ledger/memoByDay.ts";
import type { Role } from "../model/clauses.ts";
import type { Crisis, Strike, Verdict } from "../model/crisis.ts";
import type { StateId } from "../model/ids.ts";
import type { War } from "../model/places.ts";
import { addDays, type Day } from "../time/day.ts";
import { reachedBy, requireSpan } from "../time/span.ts";
import { homelandView, isLand, type PlaceView, placeView } from "./placeView.ts";
import { allEnemies, type Roles } from "./stateTests.ts";

export interface Blow {
  readonly strike: Strike;
  readonly place: PlaceView;
  readonly object: "territory" | "forces";
  /** The day on which holders are read: the eve, where the striker holds the place from the day of the attack. */
  readonly heldOn: Day;
}

export interface Situation {
  readonly ledger: Ledger;
  readonly crisis: Crisis;
  readonly day: Day;
  /** Whose misfortune is read. */
  readonly subject: StateId;
  /** Blows that it took, in order; where it took none, those that it dealt. */
  readonly blows: readonly Blow[];
  readonly wasStruck: boolean;
  readonly roles: Roles;
  /** All that struck it or were struck by it. */
  readonly enemies: readonly StateId[];
  /** Did it begin the war with those against it? open where that is disputed. */
  readonly began: Verdict;
  readonly beganWhy: string;
  /** The case as one reads it who asks neither who the enemy is nor where; null where more is said than one blow. */
  readonly bare: string | null;
}

export function situationOf(ledger: Ledger, crisis: Crisis, subject: StateId): Situation {
  const day = crisis.date as Day;
  const taken = crisis.strikes.filter(({ on }) => on === subject);
  const dealt = crisis.strikes.filter(({ by }) => by === subject);
  const wasStruck = taken.length > 0;
  const blows = (wasStruck ? taken : dealt).map((strike) => blowOf(ledger, strike, day));
  const { began, why, ofBlow } = whoBegan(ledger, crisis, subject, day);
  const roles = rolesAgainst(crisis, subject);
  const alone = ofBlow && crisis.strikes.length === 1 && crisis.aid.length === 0 && crisis.provocation === "unsaid";
  return {
    ledger,
    crisis,
    day,
    subject,
    blows,
    wasStruck,
    roles,
    enemies: allEnemies(roles),
    began,
    beganWhy: why,
    bare: alone && nothingHeld(crisis) ? `${wasStruck ? "struck" : "strikes"} ${crisis.strikes[0]?.act}` : null,
  };
}

function nothingHeld({ held }: Crisis): boolean {
  for (const _ in held) return false;
  return true;
}

export function blowOf(ledger: Ledger, strike: Strike, day: Day): Blow {
  const place = strike.place === null ? homelandView(ledger, strike.on, day, strike.by) : placeView(ledger, strike.place);
  const taken = place.administered(day).states.includes(strike.by) && !place.administered(day).states.includes(strike.on);
  const heldOn = taken && place.administered(addDays(day, -1)).states.includes(strike.on) ? addDays(day, -1) : day;
  return { strike, place, object: strike.object ?? objectOf(strike, place, heldOn), heldOn };
}

/** Land that the struck state holds is territory; anything else strikes its forces. */
function objectOf(strike: Strike, place: PlaceView, day: Day): "territory" | "forces" {
  if (strike.act === "attack-on-forces" || strike.act === "attack-on-vessel") return "forces";
  if (place.default === "forces" || !isLand(place)) return "forces";
  const held =
    place.administered(day).states.includes(strike.on) ||
    place.sovereign(day).includes(strike.on) ||
    place.claimed(day).includes(strike.on);
  return held ? "territory" : "forces";
}

function rolesAgainst({ strikes, aid }: Crisis, subject: StateId): Roles {
  const roles = new Map<StateId, Set<Role>>();
  const give = (state: StateId, role: Role) => roles.set(state, (roles.get(state) ?? new Set<Role>()).add(role));
  const involved = strikes.filter(({ by, on }) => by === subject || on === subject);
  const [first] = involved;
  for (const strike of involved) {
    const other = strike.by === subject ? strike.on : strike.by;
    give(other, strike.by === subject ? "opponent" : "attacker");
    const later = first !== undefined && (strike.round > first.round || strike.inDefenceOf !== null) && !isFirst(other, first);
    if (later) give(other, "second");
  }
  for (const { by, to, as } of aid) if (roles.has(to) && by !== subject) give(by, as);
  return roles;
}

function isFirst(state: StateId, first: Strike): boolean {
  return state === first.by || state === first.on;
}

/** Wars that were being fought. */
function warsOn(ledger: Ledger, day: Day): readonly War[] {
  return memoByDay(ledger, "wars on", day, () =>
    ledger.data.wars.filter(
      ({ from, until }) => reachedBy(requireSpan(from), day) === true && (until === null || requireSpan(until).latest >= day),
    ),
  );
}

/**
 * The first blow between the subject and another tells, unless the user says otherwise or a war was already under way.
 * `ofBlow`: it told.
 */
function whoBegan(ledger: Ledger, crisis: Crisis, subject: StateId, day: Day): { began: Verdict; why: string; ofBlow: boolean } {
  const first = crisis.strikes.find(({ by, on, inDefenceOf }) => inDefenceOf === null && (by === subject || on === subject));
  const against = new Set(
    crisis.strikes.filter(({ by, on }) => by === subject || on === subject).map(({ by, on }) => (by === subject ? on : by)),
  );
  const said = crisis.held["begun-by:target"];
  if (said !== undefined && first !== undefined) {
    const struckFirst = first.by === subject;
    const began: Verdict = said === "open" ? "open" : (said === "yes") === struckFirst ? "no" : "yes";
    return {
      began,
      why:
        said === "yes"
          ? "you hold that the target began it"
          : said === "no"
            ? "you hold that the initiator began it"
            : "you hold it disputed who began it",
      ofBlow: false,
    };
  }
  const war = warsOn(ledger, day).find(({ sides }) => {
    const side = sides.findIndex((states) => states.some(({ state }) => state === subject));
    return side >= 0 && sides[1 - side]?.some(({ state, from: joined }) => against.has(state) && joined < day) === true;
  });
  const underWay = war !== undefined && requireSpan(war.from).latest < day;
  if (underWay && war["begun-by"] !== undefined) {
    const named = war["begun-by"].includes(subject);
    if (named)
      return {
        began: war.disputed === undefined ? "yes" : "open",
        why: `${war.name}: ${subject} began it${war.disputed === undefined ? "" : `, which is disputed (${war.disputed})`}`,
        ofBlow: false,
      };
    return { began: "no", why: `${war.name}, which ${war["begun-by"].join(" and ")} began, was under way`, ofBlow: false };
  }
  if (first === undefined) return { began: "no", why: "it only came in for another", ofBlow: false };
  return first.by === subject
    ? { began: "yes", why: "it struck first", ofBlow: true }
    : { began: "no", why: "it was struck first", ofBlow: true };
}
