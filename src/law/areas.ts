/**
 * The area of a clause on a map: for a place, whether an attack there lies inside it, as a trace would read it. The tests are
 * the engine's own: in force, words known, area, each under the open readings. Nothing else of a case is read.
 */
import type { Ledger } from "../ledger/ledger.ts";
import type { AreaAlternative } from "../model/clauses.ts";
import type { Verdict } from "../model/crisis.ts";
import type { Ref } from "../model/evidence.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument, Obligation } from "../model/instruments.ts";
import type { OpenKind } from "../model/results/trace.ts";
import { tiesOf } from "../ties/tie.ts";
import { inForceOn, isDormant } from "../ties/tieRows.ts";
import type { Day } from "../time/day.ts";
import { type Known, or, reachedBy, requireSpan } from "../time/span.ts";
import { areaTest, type Part, weighArea } from "./checks/area.ts";
import type { Test } from "./checks/check.ts";
import { clauseOf, type Duty, dutyKeys, frame, underReadings } from "./decide.ts";
import { isLand, type PlaceView } from "./placeView.ts";
import type { Situation } from "./situation.ts";
import type { Clause } from "./slots.ts";
import { strongest, weakest } from "./verdicts.ts";

/** Who is owed a clause on a day, by which duties; duties that are read alike are one. */
export interface AreaClause {
  readonly ledger: Ledger;
  readonly instrument: Instrument;
  readonly obligation: Obligation;
  readonly day: Day;
  readonly owed: ReadonlyMap<StateId, readonly Duty[]>;
  /** Of the text and of every reading of it. */
  readonly alternatives: readonly AreaAlternative[];
}

/** An attack at a place on land that somebody holds, or on forces there, against the area. */
export interface Struck {
  readonly what: "territory" | "forces" | "any";
  /** Whose land; null where it is the same whoever is owed the clause. */
  readonly of: StateId | null;
  readonly result: Verdict;
  readonly open: OpenKind | null;
  readonly reason: string;
  readonly readings: Test["readings"];
  readonly quote: string | null;
  readonly ref: Ref;
}

export function areaClause(ledger: Ledger, instrument: Instrument, obligation: Obligation, day: Day): AreaClause {
  const spans = ledger.memo(`all ties ${instrument.id}`, () => tiesOf(ledger, instrument));
  const pairs = new Map<string, { by: StateId; toward: StateId; inForce: Known }>();
  for (const span of spans) {
    if (span.obligation !== obligation) continue;
    const key = `${span.owedBy} ${span.owedTo}`;
    const inForce = or(pairs.get(key)?.inForce ?? false, inForceOn(span, day));
    if (inForce !== false) pairs.set(key, { by: span.owedBy, toward: span.owedTo, inForce });
  }
  const owed = new Map<StateId, Duty[]>();
  for (const pair of [...pairs.values()].sort((a, b) => (a.toward + a.by < b.toward + b.by ? -1 : 1))) {
    const known = owed.get(pair.toward) ?? [];
    const plain = { instrument, obligation, ...pair, dormant: isDormant(instrument, day) };
    const duty: Duty = { ...plain, ...dutyKeys(plain, pair.toward, day), settled: {} };
    // Who bears it matters only where the readings are of the area.
    const key = areaQuestions(duty, day).length > 0 ? duty.key : `${duty.clauseKey} ${duty.inForce}`;
    if (!known.some((one) => one.key === key)) known.push({ ...duty, key });
    owed.set(pair.toward, known);
  }
  return { ledger, instrument, obligation, day, owed, alternatives: alternativesOf([...owed.values()].flat(), day) };
}

/** The clause as the duties of the day have it; undefined where nobody is owed it. */
export function clauseOfDay({ owed, day }: AreaClause): Clause | undefined {
  const [duty] = [...owed.values()].flat();
  return duty === undefined ? undefined : clauseOf(duty, day).clause;
}

/** Is there a limit of place, in the text or in a reading of it? */
export function hasLimit({ owed, day }: AreaClause): boolean {
  return [...owed.values()].flat().some((duty) => {
    return clauseOf(duty, day).clause.slots.area !== undefined || areaQuestions(duty, day).length > 0;
  });
}

function areaQuestions(duty: Duty, day: Day) {
  return clauseOf(duty, day).questions.filter(({ names }) => names.includes("area"));
}

/** What an attack at the place would meet: on land, against whoever of those that are owed it holds or claims it; and on forces. */
export function areaAt(one: AreaClause, place: PlaceView): Struck[] {
  const { owed, day, alternatives } = one;
  const whats = new Set(alternatives.map(({ what }) => what));
  const holders = place.administered(day).states;
  const concerned = [...new Set([...holders, ...place.sovereign(day), ...place.claimed(day)])].filter((state) => owed.has(state));
  const found: Struck[] = [];
  const onLand = isLand(place) && (whats.has("territory") || whats.has("any"));
  if (onLand) found.push(...best(concerned.map((state) => struckAt(one, place, state, "territory"))));
  if (!whats.has("forces") && !whats.has("any")) return found;
  const named = alternatives.flatMap(({ of }) => of ?? []);
  const victims = [...new Set([...holders, ...named, [...owed.keys()][0] ?? ""])].filter((state) => owed.has(state));
  const [forces] = best(victims.map((state) => struckAt(one, place, state, "forces")));
  if (forces === undefined) return found;
  const [land] = found;
  if (land !== undefined && land.result === forces.result && land.open === forces.open) return [{ ...land, what: "any" }];
  return [...found, { ...forces, of: null }];
}

function best(rows: readonly Struck[]): Struck[] {
  const most = strongest(rows.map(({ result }) => result));
  const row = rows.find(({ result }) => result === most);
  return row === undefined ? [] : [row];
}

/** One blow under every duty toward the state that takes it; the duty that goes furthest tells. */
function struckAt(one: AreaClause, place: PlaceView, state: StateId, object: "territory" | "forces"): Struck {
  const { ledger, instrument, obligation, day } = one;
  const strike = { by: state, on: state, act: "armed-attack", place: null, object, round: 1, inDefenceOf: null } as const;
  const situation: Situation = {
    ledger,
    crisis: { date: day, strikes: [strike], aid: [], provocation: "unsaid", held: {} },
    day,
    subject: state,
    blows: [{ strike, place, object, heldOn: day }],
    wasStruck: true,
    roles: new Map(),
    enemies: [],
    began: "no",
    beganWhy: "",
    bare: null,
  };
  const rows = (one.owed.get(state) ?? []).map((duty): Struck => {
    const { clause } = clauseOf(duty, day);
    const tested = (as: Clause) => [["area", areaTest({ situation, instrument, clause: as, type: obligation.type, enemies: [] })]] as const;
    const area = underReadings(duty, day, areaQuestions(duty, day), tested(clause), tested).map(([, test]) => test);
    const tests = [...frame(duty, clause, duty.inForce, duty.dormant), ...area];
    const result = weakest(tests.map((test) => test.result));
    const telling = tests.filter((test) => test.result === result);
    // A dispute of law is said before what the ledger does not know.
    const test = telling.find(({ open }) => open === "text") ?? (result === "open" ? telling[0] : area[0]);
    const [said, alternative] = area.includes(test as Test) && test?.readings.length === 0 ? reasonOf(situation, clause) : [null, null];
    return {
      what: object,
      of: state,
      result,
      open: result === "open" ? (test?.open ?? "record") : null,
      reason: said ?? withoutName(test?.reason ?? "", place),
      readings: test?.readings ?? [],
      quote: alternative?.quote ?? null,
      ref: test?.ref ?? clause.ref,
    };
  });
  return best(rows)[0] as Struck;
}

function withoutName(reason: string, { name }: PlaceView): string {
  return reason.startsWith(`${name}: `) ? reason.slice(name.length + 2) : reason;
}

function alternativesOf(duties: readonly Duty[], day: Day): readonly AreaAlternative[] {
  return duties.flatMap((duty) => {
    const { clause, questions } = clauseOf(duty, day);
    return [clause, ...questions.flatMap(({ clauses }) => clauses)].flatMap(({ slots }) => slots.area ?? [{ what: "any" } as const]);
  });
}

/** Why, in names: what of it holds; or, where none does, what each alternative that could have held asks for. */
function reasonOf(situation: Situation, clause: Clause): [string | null, AreaAlternative | null] {
  const { area } = clause.slots;
  if (area === undefined) return [null, null];
  const weighed = weighArea(situation, area);
  const verdict = strongest(weighed.map((one) => one.verdict));
  const [object] = situation.blows.map((blow) => blow.object);
  // Whose land or forces is said already, and that forces were struck is the question.
  const told = ({ about, says }: Part) => says !== "" && about !== "of" && !(about === "what" && object === "forces");
  if (verdict !== "no") {
    const telling = weighed.find((one) => one.verdict === verdict);
    const parts = (telling?.parts ?? []).filter((part) => (verdict === "yes" || part.verdict === verdict) && told(part));
    return [parts.map(({ says }) => says).join("; ") || null, telling?.alternative ?? null];
  }
  // Of what fails, the alternatives that fail on place alone: they are the ones that this place could have met.
  const near = weighed.filter(({ parts }) => parts.every((part) => part.verdict !== "no" || !["time", "what", "of"].includes(part.about)));
  const general = near.filter(({ alternative }) => alternative.places === undefined);
  const chosen = general.length > 0 ? general : near;
  const says = chosen.map(({ parts }) =>
    parts
      .filter((part) => part.verdict === "no" && told(part))
      .map((part) => part.says)
      .join(" and "),
  );
  return [[...new Set(says)].slice(0, 3).join("; ") || null, chosen[0]?.alternative ?? null];
}

/** The alternatives of the text that stand on the day: some ended before the clause did. */
export function partsOn(clause: Clause, day: Day): readonly AreaAlternative[] {
  return (clause.slots.area ?? []).filter(
    ({ from, until }) =>
      (from === undefined || reachedBy(requireSpan(from), day) !== false) && (until === undefined || requireSpan(until).latest >= day),
  );
}
