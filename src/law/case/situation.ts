/**
 * The facts of a case, seen from one state that was struck or that struck: its strikes, who stood against it in which role,
 * where it happened, who began. A check reads nothing else of a case.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Role } from "../../model/clauses.ts";
import type { Crisis, Strike, Verdict } from "../../model/crisis.ts";
import type { StateId } from "../../model/ids.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import { addDays, type Day } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";
import { homelandView, placeView } from "../cache/places.ts";
import { warsOn } from "../cache/tables.ts";
import { isLand, type PlaceView } from "./places.ts";

/** A strike with the place where it fell and what it hit there. */
export interface LocatedStrike {
  readonly strike: Strike;
  readonly place: PlaceView;
  readonly object: "territory" | "forces";
  /** The day on which holders are read: the day before, where the striker holds the place from the day of the attack. */
  readonly heldOn: Day;
}

/** Whether the subject began the war with those against it; open where that is disputed. */
export interface Beginning {
  readonly verdict: Verdict;
  readonly why: Phrase;
  /** True where the first strike decided it, and nothing that the user holds or the record says. */
  readonly byStrike: boolean;
}

/** Roles of the states that stood against the subject. */
export type Roles = ReadonlyMap<StateId, ReadonlySet<Role>>;

export interface Situation {
  readonly ledger: Ledger;
  readonly crisis: Crisis;
  readonly day: Day;
  /** The state whose misfortune is read. */
  readonly subject: StateId;
  /** Strikes on the subject, in order; where there are none, its own. */
  readonly strikes: readonly LocatedStrike[];
  readonly wasStruck: boolean;
  readonly roles: Roles;
  /** Every state that struck the subject or was struck by it. */
  readonly enemies: readonly StateId[];
  readonly began: Beginning;
}

/** The case as it stands for the subject. */
export function situationOf(ledger: Ledger, crisis: Crisis, subject: StateId): Situation {
  const day = crisis.date as Day;
  const taken = crisis.strikes.filter(({ on }) => on === subject);
  const dealt = crisis.strikes.filter(({ by }) => by === subject);
  const wasStruck = taken.length > 0;
  const roles = rolesAgainst(crisis, subject);
  return {
    ledger,
    crisis,
    day,
    subject,
    strikes: (wasStruck ? taken : dealt).map((strike) => locate(ledger, strike, day)),
    wasStruck,
    roles,
    enemies: belligerents(roles),
    began: beginningOf(ledger, crisis, subject, day),
  };
}

/** The strike with its place, its object and the day on which holders are read. */
export function locate(ledger: Ledger, strike: Strike, day: Day): LocatedStrike {
  const place = strike.place === null ? homelandView(ledger, strike.on, day, strike.by) : placeView(ledger, strike.place);
  const now = place.administered(day).states;
  const taken = now.includes(strike.by) && !now.includes(strike.on);
  const heldOn = taken && place.administered(addDays(day, -1)).states.includes(strike.on) ? addDays(day, -1) : day;
  return { strike, place, object: strike.object ?? objectOf(strike, place, heldOn), heldOn };
}

/** Territory where the struck state holds or claims the land; its forces anywhere else. */
function objectOf(strike: Strike, place: PlaceView, day: Day): "territory" | "forces" {
  if (strike.act === "attack-on-forces" || strike.act === "attack-on-vessel") return "forces";
  if (place.default === "forces" || !isLand(place)) return "forces";
  const sovereign = place.sovereign(day);
  const claimed = place.claimed(day);
  // To administer land that others claim, and claim none of it, is an occupation.
  const occupies = sovereign.length === 0 && claimed.length > 0 && !claimed.includes(strike.on);
  const held = sovereign.includes(strike.on) || claimed.includes(strike.on) || place.administered(day).states.includes(strike.on);
  return held && !occupies ? "territory" : "forces";
}

/** Roles that come from a strike, as against aid. */
export const FIGHTING_ROLES: readonly Role[] = ["attacker", "opponent", "second"];

function belligerents(roles: Roles): StateId[] {
  return [...roles].filter(([, has]) => FIGHTING_ROLES.some((role) => has.has(role))).map(([state]) => state);
}

function rolesAgainst({ strikes, aid }: Crisis, subject: StateId): Roles {
  const roles = new Map<StateId, Set<Role>>();
  const give = (state: StateId, role: Role) => roles.set(state, (roles.get(state) ?? new Set<Role>()).add(role));
  const involved = strikes.filter(({ by, on }) => by === subject || on === subject);
  const [first] = involved;
  for (const strike of involved) {
    const other = strike.by === subject ? strike.on : strike.by;
    give(other, strike.by === subject ? "opponent" : "attacker");
    const later = first !== undefined && (strike.round > first.round || strike.inDefenceOf !== null) && !isPartyTo(first, other);
    if (later) give(other, "second");
  }
  for (const { by, to, as } of aid) if (roles.has(to) && by !== subject) give(by, as);
  return roles;
}

function isPartyTo({ by, on }: Strike, state: StateId): boolean {
  return state === by || state === on;
}

/** The first strike decides who began, unless the user says otherwise or a war was already under way. */
function beginningOf(ledger: Ledger, crisis: Crisis, subject: StateId, day: Day): Beginning {
  const own = crisis.strikes.filter(({ by, on }) => by === subject || on === subject);
  const first = own.find(({ inDefenceOf }) => inDefenceOf === null);
  const said = crisis.held["begun-by:target"];
  if (said !== undefined && first !== undefined) {
    const verdict: Verdict = said === "open" ? "open" : (said === "yes") === (first.by === subject) ? "no" : "yes";
    return { verdict, why: phrase("you-hold-who-began", { target: said }), byStrike: false };
  }
  const against = new Set(own.map(({ by, on }) => (by === subject ? on : by)));
  const recorded = beginningOnRecord(ledger, subject, against, day);
  if (recorded !== null) return recorded;
  if (first === undefined) return { verdict: "no", why: phrase("only-joined"), byStrike: false };
  return first.by === subject
    ? { verdict: "yes", why: phrase("struck-first"), byStrike: true }
    : { verdict: "no", why: phrase("was-struck-first"), byStrike: true };
}

/** The record of a war that was under way between the subject and one of those against it; null where there is none. */
function beginningOnRecord(ledger: Ledger, subject: StateId, against: ReadonlySet<StateId>, day: Day): Beginning | null {
  const war = warsOn(ledger, day).find(({ sides }) => {
    const side = sides.findIndex((states) => states.some(({ state }) => state === subject));
    return side >= 0 && sides[1 - side]?.some(({ state, from: joined }) => against.has(state) && joined < day) === true;
  });
  const begunBy = war?.["begun-by"];
  if (war === undefined || begunBy === undefined || requireSpan(war.from).latest >= day) return null;
  if (!begunBy.includes(subject)) return { verdict: "no", why: phrase("war-under-way", { war: war.name, begunBy }), byStrike: false };
  const { name, disputed = null } = war;
  return {
    verdict: disputed === null ? "yes" : "open",
    why: phrase("war-begun-by", { war: name, state: subject, disputed }),
    byStrike: false,
  };
}
