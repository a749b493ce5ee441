/**
 * Whether a state could speak to both sides, by five criteria that stand apart: relations with both, bound to fight for
 * neither, ties with both, has mediated, sits with both in a body. A list, not a forecast: who is acceptable is not in it.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import { runsOn } from "../../ledger/memberships.ts";
import { existsOn, nameOn } from "../../ledger/states.ts";
import type { Ref } from "../../model/evidence.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { Candidate, Criterion, CriterionId, Met } from "../../model/results/mediators.ts";
import type { TieRow } from "../../model/results/ties.ts";
import type { ObligationType } from "../../model/vocabulary.ts";
import { isDormant, tieRowsOf } from "../../ties/tieRows.ts";
import type { Day } from "../../time/day.ts";
import { and, type Known, reachedBy, requireSpan } from "../../time/span.ts";
import { relationsOn } from "./relations.ts";

export const MEANINGS: Readonly<Record<CriterionId, string>> = Object.freeze({
  relations: "has diplomatic relations with both; not known where the ledger has no record of a pair",
  unbound: "is bound to fight for neither by a binding promise of defence or offence",
  ties: "has ties in force with both, apart from texts that bind all three",
  mediated: "has mediated between these two, or in another quarrel of either, as far as on record",
  body: "sits with both in a body or pact of which all three are members on the day; one that only forbids brings nobody to a table",
});

/** All other states that then existed, with at least one link to both. By criteria met, then by name. */
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

/** What is asked of every candidate for one pair on one day. */
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
  /** Its members meet: it promises more than to abstain. */
  readonly meets: boolean;
  readonly members: ReadonlyMap<StateId, Known>;
}

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

/** Types by which a party only abstains. */
const ABSTAINS: readonly ObligationType[] = ["nonaggression", "neutrality"];

function meets({ obligations }: Instrument): boolean {
  return obligations.some(({ type }) => !ABSTAINS.includes(type));
}

/** Full members on the day; observers and partners sit at the table's edge and are left out. */
function membersOn(ledger: Ledger, instrument: Instrument, day: Day): Map<StateId, Known> {
  const found = new Map<StateId, Known>();
  for (const membership of ledger.memberships(instrument)) {
    if (membership.standing !== "member") continue;
    const runs = runsOn(membership, day);
    if (runs !== false && found.get(membership.state) !== true) found.set(membership.state, runs);
  }
  return found;
}

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

function said(id: CriterionId, known: Known, because: readonly string[], refs: readonly Ref[]): Criterion {
  const result: Met = known === true ? "met" : known === false ? "not-met" : "not-known";
  return { id, result, because: [...new Set(because)], refs: [...refs] };
}

function relationsCriterion(ledger: Ledger, { a, b, day }: PairView, state: StateId): Criterion {
  const both = [a, b].map((side) => ({ side, ...relationsOn(ledger, state, side, day) }));
  const because = both.map(({ side, on, record }) => {
    if (record === null) return `${side}: no record`;
    if (on === true)
      return `${side}: since ${record.resumed !== null ? `${record.resumed} again` : (record.established ?? "a day not on record")}`;
    return on === false
      ? `${side}: ${record.severed === null ? "not yet" : `severed ${record.severed}`}`
      : `${side}: not known on that day`;
  });
  return said(
    "relations",
    both.reduce<Known>((known, { on }) => and(known, on), true),
    because,
    both.flatMap(({ record }) => (record === null ? [] : [record.ref])),
  );
}

/** A promise whose entry into force is not known leaves the criterion open. */
function unboundCriterion(state: StateId, ties: readonly TieRow[]): Criterion {
  const fights = ties.filter(
    ({ owedBy, type, grade }) => owedBy === state && (type === "defence" || type === "offence") && grade === "binding",
  );
  const bound = fights.filter(({ inForce }) => inForce === true);
  const known: Known = bound.length > 0 ? false : fights.length > 0 ? "unknown" : true;
  return said(
    "unbound",
    known,
    fights.map(({ owedTo, title, article }) => `owes ${owedTo}: ${title}, ${article}`),
    unique(fights),
  );
}

function tiesCriterion(withA: readonly TieRow[], withB: readonly TieRow[], shared: ReadonlySet<string>): Criterion {
  const sides = [withA, withB].map((ties) => ties.filter(({ instrument }) => !shared.has(instrument)));
  const sure = sides.map((ties) => ties.filter(({ inForce }) => inForce === true));
  const known: Known = sure.every((ties) => ties.length > 0) ? true : sides.every((ties) => ties.length > 0) ? "unknown" : false;
  const shown = known === false ? [] : sides.flat();
  return said(
    "ties",
    known,
    shown.map(({ title, type, tier }) => `${title} (${tier ?? type})`),
    unique(shown),
  );
}

function unique(ties: readonly TieRow[]): Ref[] {
  const seen = new Map(ties.map((tie) => [`${tie.instrument} ${tie.obligation}`, tie.ref]));
  return [...seen.values()];
}

/** Before the first mediation on record nothing is known of who had mediated. */
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
    return `${record.date}: ${between ? "between these" : `${record.a.join(" ")} and ${record.b.join(" ")}`}`;
  });
  return said(
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
  return said(
    "body",
    known,
    found.map(({ instrument }) => instrument.short ?? instrument.title),
    [],
  );
}
