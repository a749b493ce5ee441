/**
 * Five separate criteria for a state that could speak to both sides: relations with both, bound to fight for neither, ties with
 * both, has mediated before, belongs to a body with both. The list is no forecast: it does not cover acceptance.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import { runsOn } from "../../ledger/memberships.ts";
import { existsOn, nameOn } from "../../ledger/states.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument } from "../../model/instruments.ts";
import { phrase, type Unspoken } from "../../model/phrase.ts";
import type { CriterionId, Met, Candidate as SpokenCandidate, Criterion as SpokenCriterion } from "../../model/results/mediators.ts";
import { CRITERIA, type ObligationType } from "../../model/vocabulary.ts";
import { isDormant, type TieRow, tieRowsOf } from "../../ties/tieRows.ts";
import type { Day } from "../../time/day.ts";
import { and, type Known, reachedBy, requireSpan } from "../../time/span.ts";
import { relationsOn } from "./relations.ts";

export type Candidate = Unspoken<SpokenCandidate>;
export type Criterion = Unspoken<SpokenCriterion>;
type Because = Criterion["because"][number];

/** The criteria with their meanings, in the order of every answer. */
export function criteriaWithMeanings() {
  return CRITERIA.map((id) => ({ id, meaning: phrase("criterion-meaning", { criterion: id }) }));
}

/** All other states on the day with at least one link to both, sorted by criteria met, then by name. */
export function candidatesFor(ledger: Ledger, a: StateId, b: StateId, day: Day): Candidate[] {
  const view = viewOf(ledger, a, b, day);
  return ledger.data.states
    .filter((state) => state.id !== a && state.id !== b && existsOn(state, day))
    .map(({ id }) => candidateOf(ledger, view, id))
    .filter(({ criteria }) => criteria.some(({ id, result }) => id !== "unbound" && result === "met"))
    .sort((one, two) => metOf(two) - metOf(one) || (one.name < two.name ? -1 : 1));
}

function metOf({ criteria }: Candidate): number {
  return criteria.filter(({ result }) => result === "met").length;
}

/** The data about a pair on a day that all candidates share. */
export interface PairView {
  readonly a: StateId;
  readonly b: StateId;
  readonly day: Day;
  readonly ties: readonly [ReadonlyMap<StateId, TieRow[]>, ReadonlyMap<StateId, TieRow[]>];
  /** Texts that bind both as full members on the day. */
  readonly shared: readonly Shared[];
}

interface Shared {
  readonly instrument: Instrument;
  /** Whether its members meet: it promises more than abstention. */
  readonly meets: boolean;
  readonly members: ReadonlyMap<StateId, Known>;
}

/** The pair on the day: ties of each side, and the texts that bind both. */
export function viewOf(ledger: Ledger, a: StateId, b: StateId, day: Day): PairView {
  const byOther = (state: StateId) => {
    const found = new Map<StateId, TieRow[]>();
    for (const tie of tieRowsOf(ledger, state, day)) {
      if (tie.dormant) continue;
      const other = tie.owedBy === state ? tie.owedTo : tie.owedBy;
      const list = found.get(other);
      if (list === undefined) found.set(other, [tie]);
      else list.push(tie);
    }
    return found;
  };
  const ofB = new Set(ledger.instrumentsOf(b));
  const shared = ledger
    .instrumentsOf(a)
    .filter((instrument) => ofB.has(instrument) && instrument["kept-by"] === undefined && !isDormant(instrument, day))
    .map((instrument): Shared => ({ instrument, meets: meets(instrument), members: membersOn(ledger, instrument, day) }))
    .filter(({ members }) => members.has(a) && members.has(b));
  return { a, b, day, ties: [byOther(a), byOther(b)], shared };
}

/** Types of promise by which a party only abstains. */
const ABSTAINS: readonly ObligationType[] = ["nonaggression", "neutrality"];

function meets({ obligations }: Instrument): boolean {
  return obligations.some(({ type }) => !ABSTAINS.includes(type));
}

/** Full members on the day; observers and partners are left out. */
function membersOn(ledger: Ledger, instrument: Instrument, day: Day): Map<StateId, Known> {
  const found = new Map<StateId, Known>();
  for (const membership of ledger.memberships(instrument)) {
    if (membership.standing !== "member") continue;
    const runs = runsOn(membership, day);
    if (runs !== false && found.get(membership.state) !== true) found.set(membership.state, runs);
  }
  return found;
}

/** Judges one state by all criteria. It is listed if it is bound to neither side, and has ties or a body with both. */
export function candidateOf(ledger: Ledger, view: PairView, state: StateId): Candidate {
  const body = bodyCriterion(view, state);
  const shared = new Set(view.shared.filter(({ members }) => members.has(state)).map(({ instrument }) => instrument.id));
  const [withA, withB] = view.ties.map((ties) => ties.get(state) ?? []) as [TieRow[], TieRow[]];
  const unbound = unboundCriterion(state, [...withA, ...withB]);
  const ties = tiesCriterion(withA, withB, shared);
  const criteria = [relationsCriterion(ledger, view, state), unbound, ties, mediatedCriterion(ledger, view, state), body];
  return {
    state,
    name: nameOn(ledger, state, view.day),
    listed: unbound.result === "met" && (ties.result === "met" || body.result === "met"),
    criteria,
  };
}

/** A criterion with its evidence, without duplicates. */
function judged(id: CriterionId, known: Known, because: readonly Because[], refs: readonly Criterion["refs"][number][]): Criterion {
  const result: Met = known === true ? "met" : known === false ? "not-met" : "not-known";
  return { id, result, because: [...new Map(because.map((one) => [JSON.stringify(one), one])).values()], refs };
}

function relationsCriterion(ledger: Ledger, { a, b, day }: PairView, state: StateId): Criterion {
  const both = [a, b].map((side) => ({ side, ...relationsOn(ledger, state, side, day) }));
  const because = both.map(({ side, on, record }) => {
    if (record === null) return phrase("relations-no-record", { side });
    if (on === true) {
      const { resumed, established } = record;
      return phrase("relations-since", { side, date: resumed ?? established, again: resumed !== null });
    }
    if (on === "unknown") return phrase("relations-not-known", { side });
    return record.severed === null ? phrase("relations-not-yet", { side }) : phrase("relations-severed", { side, date: record.severed });
  });
  return judged(
    "relations",
    both.reduce<Known>((known, { on }) => and(known, on), true),
    because,
    both.flatMap(({ record }) => (record === null ? [] : [record.ref])),
  );
}

/** Bound to fight for neither; a promise whose entry into force is not known leaves the criterion open. */
function unboundCriterion(state: StateId, ties: readonly TieRow[]): Criterion {
  const fights = ties.filter(
    ({ owedBy, type, grade }) => owedBy === state && (type === "defence" || type === "offence") && grade === "binding",
  );
  const bound = fights.filter(({ inForce }) => inForce === true);
  const known: Known = bound.length > 0 ? false : fights.length > 0 ? "unknown" : true;
  return judged(
    "unbound",
    known,
    fights.map(({ owedTo, instrument, article }) => phrase("mediator-owes", { to: owedTo, instrument, article })),
    unique(fights),
  );
}

function tiesCriterion(withA: readonly TieRow[], withB: readonly TieRow[], shared: ReadonlySet<string>): Criterion {
  const sides = [withA, withB].map((ties) => ties.filter(({ instrument }) => !shared.has(instrument)));
  const sure = sides.map((ties) => ties.filter(({ inForce }) => inForce === true));
  const known: Known = sure.every((ties) => ties.length > 0) ? true : sides.every((ties) => ties.length > 0) ? "unknown" : false;
  const shown = known === false ? [] : sides.flat();
  return judged(
    "ties",
    known,
    shown.map(({ instrument, type, tier }) => phrase("mediator-tied", { instrument, type, tier })),
    unique(shown),
  );
}

function unique(ties: readonly TieRow[]): TieRow["ref"][] {
  const seen = new Map(ties.map((tie) => [`${tie.instrument} ${tie.obligation}`, tie.ref]));
  return [...seen.values()];
}

/** Has mediated before; not known for days before the first mediation on record. */
function mediatedCriterion(ledger: Ledger, { a, b, day }: PairView, state: StateId): Criterion {
  const { mediations } = ledger.data.records;
  const first = mediations.map(({ date }) => requireSpan(date).earliest).sort()[0];
  const found = mediations.filter((record) => {
    const sides = [...record.a, ...record.b];
    return (
      record.mediators.includes(state) && (sides.includes(a) || sides.includes(b)) && reachedBy(requireSpan(record.date), day) === true
    );
  });
  const known: Known = found.length > 0 ? true : first === undefined || day < first ? "unknown" : false;
  const shown = found.map((record) => {
    const between = (record.a.includes(a) && record.b.includes(b)) || (record.a.includes(b) && record.b.includes(a));
    const { date } = record;
    return between ? phrase("mediated-between-these", { date }) : phrase("mediated-between-others", { date, a: record.a, b: record.b });
  });
  return judged(
    "mediated",
    known,
    shown,
    found.map(({ ref }) => ref),
  );
}

function bodyCriterion({ a, b, shared }: PairView, state: StateId): Criterion {
  const found = shared.flatMap(({ instrument, meets: sits, members }) => {
    const own = members.get(state);
    return own === undefined || !sits ? [] : [{ instrument, all: and(own, and(members.get(a) ?? false, members.get(b) ?? false)) }];
  });
  const known: Known = found.some(({ all }) => all === true) ? true : found.length > 0 ? "unknown" : false;
  return judged(
    "body",
    known,
    found.map(({ instrument }) => phrase("body-with-both", { instrument: instrument.id })),
    [],
  );
}
