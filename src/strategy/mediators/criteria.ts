/**
 * Seven separate criteria for a state that could speak to both sides: relations with both, bound to fight for neither, ties with
 * both, has mediated before, belongs to a body with both, borders a side, was a great power. None is a gate: a state bound to one side
 * is marked as bound and stays in the list, because many mediators were. The list is no forecast: it does not cover acceptance.
 */
import { inClass } from "../../law/case/states.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { existsOn, nameOn } from "../../ledger/states.ts";
import type { StateId } from "../../model/ids.ts";
import { phrase, type Unspoken } from "../../model/phrase.ts";
import type { CriterionId, Met, Candidate as SpokenCandidate, Criterion as SpokenCriterion } from "../../model/results/mediators.ts";
import { CRITERIA } from "../../model/vocabulary.ts";
import type { TieRow } from "../../ties/tieRows.ts";
import type { Day } from "../../time/day.ts";
import { and, type Known, or } from "../../time/span.ts";
import { shareBorder } from "./distance.ts";
import { type PairView, viewOf } from "./pairView.ts";
import { firstMediation, isBetween } from "./practice.ts";
import { relationsOn } from "./relations.ts";

export type Candidate = Unspoken<SpokenCandidate>;
export type Criterion = Unspoken<SpokenCriterion>;
type Because = Criterion["because"][number];

/** The criteria with their meanings, in the order of every answer. */
export function criteriaWithMeanings() {
  return CRITERIA.map((id) => ({ id, meaning: phrase("criterion-meaning", { criterion: id }) }));
}

/** Criteria that link a state to neither side. */
const NO_LINK: readonly CriterionId[] = ["unbound", "power"];

/** All other states on the day with at least one link, sorted by criteria met, then by name. */
export function candidatesFor(ledger: Ledger, a: StateId, b: StateId, day: Day): Candidate[] {
  const view = viewOf(ledger, a, b, day);
  return ledger.data.states
    .filter((state) => state.id !== a && state.id !== b && existsOn(state, day))
    .map(({ id }) => candidateOf(ledger, view, id))
    .filter(({ criteria }) => criteria.some(({ id, result }) => !NO_LINK.includes(id) && result === "met"))
    .sort((one, two) => metOf(two) - metOf(one) || (one.name < two.name ? -1 : 1));
}

function metOf({ criteria }: Candidate): number {
  return criteria.filter(({ result }) => result === "met").length;
}

/** Judges one state by all criteria. It is listed if it has ties or a body with both. */
export function candidateOf(ledger: Ledger, view: PairView, state: StateId): Candidate {
  const body = bodyCriterion(view, state);
  const shared = new Set(view.shared.filter(({ members }) => members.has(state)).map(({ instrument }) => instrument.id));
  const [withA, withB] = view.ties.map((ties) => ties.get(state) ?? []) as [TieRow[], TieRow[]];
  const ties = tiesCriterion(withA, withB, shared);
  const criteria = [
    relationsCriterion(ledger, view, state),
    unboundCriterion(state, [...withA, ...withB]),
    ties,
    mediatedCriterion(ledger, view, state),
    body,
    neighbourCriterion(ledger, view, state),
    powerCriterion(ledger, view, state),
  ];
  return {
    state,
    name: nameOn(ledger, state, view.day),
    listed: ties.result === "met" || body.result === "met",
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
function mediatedCriterion(ledger: Ledger, { a, b, day, earlier }: PairView, state: StateId): Criterion {
  const found = earlier.filter((record) => {
    const sides = [...record.a, ...record.b];
    return record.mediators.includes(state) && (sides.includes(a) || sides.includes(b));
  });
  const first = firstMediation(ledger);
  const known: Known = found.length > 0 ? true : first === null || day < first ? "unknown" : false;
  const shown = found.map((record) => {
    const { date } = record;
    if (isBetween(record, [a], [b])) return phrase("mediated-between-these", { date });
    return phrase("mediated-between-others", { date, a: record.a, b: record.b });
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

/** Shares a land border with one side or both. */
function neighbourCriterion(ledger: Ledger, { a, b }: PairView, state: StateId): Criterion {
  const sides = [a, b].map((side) => ({ side, borders: shareBorder(ledger, state, side) }));
  const known = sides.reduce<Known>((sum, { borders }) => or(sum, borders ?? "unknown"), false);
  return judged(
    "neighbour",
    known,
    sides.flatMap(({ side, borders }) => (borders === true ? [phrase("borders-side", { side })] : [])),
    [],
  );
}

/** The class of states that stands for power where no capabilities are given. */
export const POWERS = "great-power";

/** Was a great power on the day, by the list that the ledger keeps. */
function powerCriterion(ledger: Ledger, { day }: PairView, state: StateId): Criterion {
  const verdict = inClass(POWERS, state, { ledger, day });
  const refs = ledger.data.classes
    .filter(({ id }) => id === POWERS)
    .flatMap(({ members }) => (verdict === "no" ? [] : members.flatMap(({ states, ref }) => (states.includes(state) ? [ref] : []))));
  return judged("power", verdict === "open" ? "unknown" : verdict === "yes", [], refs.slice(0, 1));
}
