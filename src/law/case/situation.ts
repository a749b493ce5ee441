/**
 * The facts of a case, seen from one state that was struck or that struck: its strikes, who stood against it in which role,
 * where it happened, who began. A check reads nothing else of a case.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import type { EnemyTest, Role } from "../../model/clauses.ts";
import type { Crisis, Strike, Verdict } from "../../model/crisis.ts";
import type { StateId } from "../../model/ids.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { War } from "../../model/places.ts";
import { addDays, type Day } from "../../time/day.ts";
import { homelandView, placeView, viewOn } from "../cache/places.ts";
import { enemiesUnderWayOn } from "../cache/tables.ts";
import { strongest } from "../verdicts.ts";
import { isLand, type PlaceView } from "./places.ts";
import { asHeld, type RecordedRoles, recordedRoles, sharesSide, type UnderWay } from "./underWay.ts";

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
  /** States already at war with the subject, by the record of wars and the facts that the user holds. */
  readonly underWay: readonly UnderWay[];
  /** The roles that these wars give. */
  readonly recorded: RecordedRoles;
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
  const enemies = belligerents(roles);
  const onRecord = enemiesUnderWayOn(ledger, day, subject);
  const underWay = onRecord.length === 0 ? onRecord : asHeld(onRecord, crisis);
  const enemiesOf = (state: StateId) => enemiesUnderWayOn(ledger, day, state);
  return {
    ledger,
    crisis,
    day,
    subject,
    strikes: (wasStruck ? taken : dealt).map((strike) => locate(ledger, strike, day)),
    wasStruck,
    roles,
    underWay,
    recorded: underWay.length === 0 ? NO_ROLES : recordedRoles({ crisis, subject, against: enemies, underWay, enemiesOf }),
    enemies,
    began: beginningOf(crisis, subject, onRecord),
  };
}

const NO_ROLES: RecordedRoles = new Map();

/** The strike with its place, its object and the day on which holders are read. */
export function locate(ledger: Ledger, strike: Strike, day: Day): LocatedStrike {
  const place = strike.place === null ? homelandView(ledger, strike.on, day, strike.by) : placeView(ledger, strike.place);
  const now = place.administered(day).states;
  const taken = strike.by !== null && now.includes(strike.by) && !now.includes(strike.on);
  const heldOn = taken && place.administered(addDays(day, -1)).states.includes(strike.on) ? addDays(day, -1) : day;
  return { strike, place: viewOn(ledger, place, heldOn), object: strike.object ?? objectOf(strike, place, heldOn), heldOn };
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
  const involved = strikes.filter(isBetweenStates).filter(({ by, on }) => by === subject || on === subject);
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

/** A strike that a state makes, as against an act from within. */
type StateStrike = Strike & { readonly by: StateId };
const isBetweenStates = (strike: Strike): strike is StateStrike => strike.by !== null;

function isPartyTo({ by, on }: Strike, state: StateId): boolean {
  return state === by || state === on;
}

/** The first strike decides who began, unless the user says otherwise or the record of a war under way tells it. */
function beginningOf(crisis: Crisis, subject: StateId, underWay: readonly UnderWay[]): Beginning {
  const own = crisis.strikes.filter(isBetweenStates).filter(({ by, on }) => by === subject || on === subject);
  if (own.length === 0) return { verdict: "no", why: phrase("rose-within"), byStrike: false };
  const first = own.find(({ inDefenceOf }) => inDefenceOf === null);
  const said = crisis.held["begun-by:target"];
  if (said !== undefined && first !== undefined) {
    const verdict: Verdict = said === "open" ? "open" : (said === "yes") === (first.by === subject) ? "no" : "yes";
    return { verdict, why: phrase("you-hold-who-began", { target: said }), byStrike: false };
  }
  const against = new Set(own.map(({ by, on }) => (by === subject ? on : by)));
  const opened = first === undefined ? against : new Set([first.by === subject ? first.on : first.by]);
  const recorded = underWay.find(({ enemy, verdict }) => verdict === "yes" && opened.has(enemy));
  if (recorded !== undefined) {
    const told = beginningOnRecord(subject, recorded);
    if (told !== null) return told;
    // The strike, as the case puts it, decides a beginning that the record leaves untold.
    if (first === undefined || contradicts(recorded, first)) return untold(recorded);
    const why = phrase("strike-in-war-untold", { war: recorded.war.name, enemy: recorded.enemy, struck: first.on === subject });
    return { verdict: first.by === subject ? "yes" : "no", why, byStrike: false };
  }
  const joined = underWay.find(
    ({ war, enemy }) => begunBy(war, subject) && [...opened].some((other) => comesIn(war, enemy, other, crisis)),
  );
  if (joined !== undefined) return warBegunBy(joined.war, subject);
  if (first === undefined) return { verdict: "no", why: phrase("only-joined"), byStrike: false };
  return first.by === subject
    ? { verdict: "yes", why: phrase("struck-first"), byStrike: true }
    : { verdict: "no", why: phrase("was-struck-first"), byStrike: true };
}

/** Whether the subject began a war that was under way, by its record; null where this does not tell it. */
function beginningOnRecord(subject: StateId, { enemy, war, encounter }: UnderWay): Beginning | null {
  const { name } = war;
  const byEnemy = { verdict: "no", why: phrase("war-under-way", { war: name, begunBy: [enemy] }), byStrike: false } as const;
  if (encounter.attacked === null) {
    // A state that came in late, beside those whom the other had attacked, did not begin the war.
    if (encounter.late && begunBy(war, subject)) return warBegunBy(war, subject);
    if (encounter.late && begunBy(war, enemy)) return byEnemy;
    return null;
  }
  return encounter.attacked ? byEnemy : warBegunBy(war, subject);
}

/** Whether the record of a war whose beginning it does not tell speaks against the strike: of a dispute, or of a declaration by the other. */
function contradicts({ war, encounter: { declaredBy } }: UnderWay, { by }: Strike): boolean {
  return war.disputed !== undefined || (declaredBy !== null && declaredBy !== by);
}

const untold = ({ war, enemy }: UnderWay): Beginning => ({
  verdict: "open",
  why: phrase("war-begun-untold", { war: war.name, enemy }),
  byStrike: false,
});

function warBegunBy(war: War, state: StateId): Beginning {
  const { name, disputed = null } = war;
  return { verdict: disputed === null ? "yes" : "open", why: phrase("war-begun-by", { war: name, state, disputed }), byStrike: false };
}

const begunBy = (war: War, state: StateId) => war["begun-by"]?.includes(state) === true;

function countsBelligerents(test: EnemyTest): boolean {
  if ("is" in test) return test.as?.includes("belligerent") === true;
  return ("all" in test ? test.all : test.any).some(countsBelligerents);
}

/** Whether the striker comes in beside an enemy of a war under way, by the record, and nobody tells that it attacked on its own account. */
function comesIn(war: War, enemy: StateId, striker: StateId, { date, strikes }: Crisis): boolean {
  if (!strikes.some(({ by }) => by === striker) || sharesSide(war, enemy, striker, date as Day) !== "yes") return false;
  return !war.pairs?.some((pair) => pair.between.includes(striker) && pair["begun-by"] === striker);
}

/**
 * Whether the subject began with the enemies that the clause means. Those of a war under way are among them only where the clause
 * counts belligerents: a state that merely supports the attacker did not attack.
 */
export function beganWith(
  { began, subject, underWay, roles, crisis }: Situation,
  enemies: readonly StateId[],
  test: EnemyTest | undefined,
): Beginning {
  if (underWay.length === 0 || test === undefined || !countsBelligerents(test)) return began;
  const others = underWay.filter(({ enemy }) => enemies.includes(enemy) && !roles.has(enemy));
  if (others.length === 0 || crisis.held["begun-by:target"] !== undefined) return began;
  const all = [began, ...others.map((one) => beginningOnRecord(subject, one) ?? untold(one))];
  const verdict = strongest(all.map((one) => one.verdict));
  return all.find((one) => one.verdict === verdict) ?? began;
}
