/**
 * The area of a clause on a map: for a place, whether an attack there lies inside it, as a trace would find. The checks are
 * those of a trace: in force, words known, and area under each open reading. Nothing else of a case is read.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import type { AreaAlternative } from "../../model/clauses.ts";
import type { Verdict } from "../../model/crisis.ts";
import type { Ref } from "../../model/evidence.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument, Obligation } from "../../model/instruments.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { OpenKind } from "../../model/results/trace.ts";
import { inForceInLaw } from "../../ties/disputedDates.ts";
import { tiesIn } from "../../ties/tie.ts";
import { isDormant } from "../../ties/tieRows.ts";
import type { Day } from "../../time/day.ts";
import { or, reachedBy, requireSpan } from "../../time/span.ts";
import { areaCheck } from "../cache/areaChecks.ts";
import { viewOn } from "../cache/places.ts";
import { isLand, type PlaceView } from "../case/places.ts";
import type { LocatedStrike, Situation } from "../case/situation.ts";
import { type Condition, type WeighedAlternative, weighArea } from "../checks/area.ts";
import type { CheckedReading } from "../checks/check.ts";
import { frameChecks } from "../checks/frame.ts";
import { underReadings } from "../checks/readings.ts";
import type { Clause } from "../clause/slots.ts";
import { type Duty, type Owed, type Terms, termsSharer } from "../clause/terms.ts";
import { strongest, weakest } from "../verdicts.ts";

/** A clause on a day, with the states that it is owed to; duties with the same reading of the area are one. */
export interface AreaClause {
  readonly ledger: Ledger;
  readonly instrument: Instrument;
  readonly obligation: Obligation;
  readonly day: Day;
  readonly owed: ReadonlyMap<StateId, readonly Duty[]>;
  /** Alternatives of the text and of every reading of it. */
  readonly alternatives: readonly AreaAlternative[];
}

/** An attack at a place, on land that somebody holds or on forces there, against the area. */
export interface AreaResult {
  readonly what: "territory" | "forces" | "any";
  /** The state whose land it is; null where it makes no difference. */
  readonly of: StateId | null;
  readonly result: Verdict;
  readonly open: OpenKind | null;
  /** States that dispute the title to a place inside; only against their attack is the clause open. */
  readonly openAgainst: readonly StateId[];
  readonly reason: Phrase;
  readonly readings: readonly CheckedReading[];
  readonly quote: string | null;
  readonly ref: Ref;
}

export function areaClause(ledger: Ledger, instrument: Instrument, obligation: Obligation, day: Day): AreaClause {
  const pairs = new Map<string, Pick<Owed, "by" | "entry" | "inForce"> & { readonly toward: StateId }>();
  for (const tie of tiesIn(ledger, instrument)) {
    if (tie.obligation !== obligation) continue;
    const key = `${tie.owedBy} ${tie.owedTo}`;
    const inForce = or(pairs.get(key)?.inForce ?? false, inForceInLaw(tie, day));
    if (inForce !== false) pairs.set(key, { by: tie.owedBy, toward: tie.owedTo, entry: tie.membership.start.act, inForce });
  }
  const dormant = isDormant(instrument, day);
  const sharers = new Map<StateId, ReturnType<typeof termsSharer>>();
  const owed = new Map<StateId, Duty[]>();
  for (const pair of [...pairs.values()].sort((a, b) => (a.toward + a.by < b.toward + b.by ? -1 : 1))) {
    const dutyOf = sharers.get(pair.toward) ?? termsSharer(ledger, pair.toward, day);
    sharers.set(pair.toward, dutyOf);
    const duty = dutyOf({ instrument, obligation, ...pair, dormant });
    const known = owed.get(pair.toward) ?? [];
    if (!known.some(({ terms }) => sameArea(terms, duty.terms))) known.push(duty);
    owed.set(pair.toward, known);
  }
  return { ledger, instrument, obligation, day, owed, alternatives: alternativesOf([...owed.values()].flat()) };
}

/** True for terms under which the area reads the same. The bearer matters only where open readings are of the area. */
function sameArea(one: Terms, other: Terms): boolean {
  if (areaQuestions(one).length > 0 || areaQuestions(other).length > 0) return one === other;
  return one.clause === other.clause && one.inForce === other.inForce;
}

/** The clause as the duties of the day have it; undefined where nobody is owed it. */
export function clauseOfDay({ owed }: AreaClause): Clause | undefined {
  return [...owed.values()].flat()[0]?.terms.clause;
}

/** True where the text or a reading of it limits the clause to an area. */
export function hasLimit({ owed }: AreaClause): boolean {
  return [...owed.values()].flat().some(({ terms }) => terms.clause.slots.area !== undefined || areaQuestions(terms).length > 0);
}

function areaQuestions({ questions }: Terms): Terms["questions"] {
  return questions.filter(({ slots }) => slots.includes("area"));
}

function alternativesOf(duties: readonly Duty[]): readonly AreaAlternative[] {
  const clauses = duties.flatMap(({ terms }) => [terms.clause, ...terms.questions.flatMap((question) => question.clauses)]);
  return clauses.flatMap(({ slots }) => slots.area ?? [{ what: "any" } as const]);
}

/** The alternatives of the text that stand on the day: some ended before the clause did. */
export function partsOn(clause: Clause, day: Day): readonly AreaAlternative[] {
  return (clause.slots.area ?? []).filter(
    ({ from, until }) =>
      (from === undefined || reachedBy(requireSpan(from), day) !== false) && (until === undefined || requireSpan(until).latest >= day),
  );
}

/** Results of an attack at the place: on land, against each state owed the clause that holds or claims it; and on forces there. */
export function areaAt(one: AreaClause, place: PlaceView): AreaResult[] {
  const { owed, day, alternatives } = one;
  const whats = new Set(alternatives.map(({ what }) => what));
  const holders = place.administered(day).states;
  const concerned = [...new Set([...holders, ...place.sovereign(day), ...place.claimed(day)])].filter((state) => owed.has(state));
  const onLand = isLand(place) && (whats.has("territory") || whats.has("any"));
  const land = onLand ? best(concerned.map((state) => resultOf(one, place, state, "territory"))) : undefined;
  const found = land === undefined ? [] : [land];
  if (!whats.has("forces") && !whats.has("any")) return found;
  const named = alternatives.flatMap(({ of }) => of ?? []);
  const victims = [...new Set([...holders, ...named, [...owed.keys()][0] ?? ""])].filter((state) => owed.has(state));
  const forces = best(victims.map((state) => resultOf(one, place, state, "forces")));
  if (forces === undefined) return found;
  if (land !== undefined && land.result === forces.result && land.open === forces.open) return [{ ...land, what: "any" }];
  return [...found, { ...forces, of: null }];
}

function best(results: readonly AreaResult[]): AreaResult | undefined {
  const most = strongest(results.map(({ result }) => result));
  return results.find(({ result }) => result === most);
}

/** One attack under every duty toward the state that takes it; the duty that goes furthest tells. */
function resultOf(one: AreaClause, place: PlaceView, state: StateId, object: "territory" | "forces"): AreaResult {
  const situation = situationAt(one, place, state, object);
  return best((one.owed.get(state) ?? []).map((duty) => resultUnder(duty, situation, one))) as AreaResult;
}

/** A case that says no more than that the state was struck at the place. */
export function situationAt({ ledger, day }: AreaClause, place: PlaceView, state: StateId, object: "territory" | "forces"): Situation {
  const strike = { by: state, on: state, act: "armed-attack", place: null, object, round: 1, inDefenceOf: null } as const;
  return {
    ledger,
    crisis: { date: day, strikes: [strike], aid: [], provocation: "unsaid", held: {} },
    day,
    subject: state,
    strikes: [{ strike, place: viewOn(ledger, place, day), object, heldOn: day }],
    wasStruck: true,
    roles: new Map(),
    underWay: [],
    recorded: new Map(),
    enemies: [],
    began: { verdict: "no", why: phrase("was-struck-first"), byStrike: true },
  };
}

function resultUnder(duty: Duty, situation: Situation, { instrument, obligation }: AreaClause): AreaResult {
  const { terms } = duty;
  const { clause } = terms;
  const checksOf = (as: Clause) =>
    [["area", areaCheck({ situation, instrument, clause: as, type: obligation.type, bearer: null, enemies: [] })]] as const;
  const area = underReadings(situation, duty, areaQuestions(terms), checksOf(clause), checksOf).map(([, check]) => check);
  const checks = [...frameChecks(situation.ledger, terms), ...area];
  const result = weakest(checks.map((check) => check.result));
  const telling = checks.filter((check) => check.result === result);
  // A dispute of law is said before what the ledger does not know.
  const check = telling.find(({ open }) => open === "text") ?? (result === "open" ? telling[0] : area[0]);
  const ofArea = check !== undefined && area.includes(check) && check.readings.length === 0;
  const { reason, alternative, openAgainst } = (ofArea ? reasonOf(situation, clause) : null) ?? NOTHING_TOLD;
  return {
    what: situation.strikes[0]?.object ?? "territory",
    of: situation.subject,
    result,
    open: result === "open" ? (check?.open ?? "record") : null,
    openAgainst: result === "yes" ? openAgainst : [],
    reason: reason ?? withoutPlace(check?.reason ?? phrase("inside-area")),
    readings: check?.readings ?? [],
    quote: alternative?.quote ?? null,
    ref: check?.ref ?? clause.ref,
  };
}

/** The reason without the name of the place, which the answer gives beside it. */
function withoutPlace(reason: Phrase): Phrase {
  return reason.code === "at-place" ? phrase("at-place", { ...reason.args, place: null }) : reason;
}

interface Told {
  readonly reason: Phrase | null;
  readonly alternative: AreaAlternative | null;
  readonly openAgainst: readonly StateId[];
}

const NOTHING_TOLD: Told = { reason: null, alternative: null, openAgainst: [] };

/** The conditions that hold; or, where none does, those that each alternative within reach asks for. Null without an area. */
function reasonOf({ ledger, strikes }: Situation, { slots: { area } }: Clause): Told | null {
  if (area === undefined) return null;
  const weighed = weighArea(ledger, strikes, area);
  const verdict = strongest(weighed.map((one) => one.verdict));
  const isTold = toldOf(strikes);
  if (verdict !== "no") {
    const meeting = weighed.filter((one) => one.verdict === verdict);
    // An alternative that turns on no disputed title tells first: the clause is then open against nobody.
    const telling = meeting.find((one) => disputantsOf(one).length === 0) ?? meeting[0];
    const conditions = (telling?.conditions ?? []).filter((one) => (verdict === "yes" || one.verdict === verdict) && isTold(one));
    return { reason: reasonFrom(conditions), alternative: telling?.alternative ?? null, openAgainst: telling ? disputantsOf(telling) : [] };
  }
  // Alternatives that fail on place alone are the ones that this place could have met.
  const near = weighed.filter(({ conditions }) =>
    conditions.every((one) => one.verdict !== "no" || !["time", "what", "of"].includes(one.about)),
  );
  const general = near.filter(({ alternative }) => alternative.places === undefined);
  const chosen = general.length > 0 ? general : near;
  const failed = chosen.map(({ conditions }) => conditions.filter((one) => one.verdict === "no" && isTold(one)).map((one) => one.reason));
  const parts = distinct(failed.filter((part) => part.length > 0)).slice(0, 3);
  return {
    reason: parts.length === 0 ? null : phrase("meets-no-part", { parts }),
    alternative: chosen[0]?.alternative ?? null,
    openAgainst: [],
  };
}

function disputantsOf({ conditions }: WeighedAlternative): readonly StateId[] {
  return conditions.flatMap(({ openAgainst }) => openAgainst);
}

/** Conditions worth telling: whose land or forces they are is said already, and that forces were struck is the question. */
function toldOf(strikes: readonly LocatedStrike[]): (condition: Condition) => boolean {
  const onForces = strikes[0]?.object === "forces";
  return ({ about }) => about !== "of" && !(about === "what" && onForces);
}

function reasonFrom(conditions: readonly Condition[]): Phrase | null {
  return conditions.length === 0 ? null : phrase("at-place", { place: null, conditions: conditions.map((one) => one.reason) });
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
