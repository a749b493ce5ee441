/**
 * Every tie that an instrument ever made, with its beginning and end: the pairing of who was bound to owe with who was
 * bound to be owed, cut to the life of the clause and to suspensions. A day picks from these.
 */
import type { Ledger } from "../ledger/ledger.ts";
import { concerned, inOrder, type Membership } from "../ledger/memberships.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument, Obligation, Parties } from "../model/instruments.ts";
import type { Standing } from "../model/vocabulary.ts";
import { requireSpan, type Span } from "../time/span.ts";

export interface Edge {
  readonly date: string | null;
  readonly span: Span;
}

export interface TieSpan {
  readonly instrument: Instrument;
  readonly obligation: Obligation;
  readonly owedBy: StateId;
  readonly owedTo: StateId;
  readonly since: Edge;
  readonly until: Edge | null;
  /** The later of the two memberships that make the tie: its acts show the beginning and the end. */
  readonly membership: Membership;
  /** The membership of the counterpart in a list kept by one state, else that of the bearer. */
  readonly suspended: readonly { readonly from: Span; readonly until: Span | null }[];
}

const FULL: readonly Standing[] = ["member", "designated", "host"];

/** All ties of one instrument; with `state` only those that it owes or is owed, with `other` too only those between the two. */
export function tieSpansOf(ledger: Ledger, instrument: Instrument, state?: StateId, other?: StateId): TieSpan[] {
  const memberships = ledger.memberships(instrument);
  const wanted = (a: StateId, b: StateId) =>
    a !== b &&
    (state === undefined || a === state || b === state) &&
    (other === undefined || a === other || b === other) &&
    pairs(instrument, a, b);
  return instrument.obligations.flatMap((obligation) => {
    const standings = obligation.standing ?? FULL;
    const bound = memberships.filter(({ standing }) => standings.includes(standing));
    const owed = sideOf(obligation.toward, bound, memberships, instrument);
    const mine = state === undefined ? owed : owed.filter((one) => one.state === state);
    return sideOf(obligation.by, bound, memberships, instrument).flatMap((bearer) =>
      (bearer.state === state ? owed : mine).flatMap((beneficiary) => {
        const tie = wanted(bearer.state, beneficiary.state) ? tieOf(instrument, obligation, bearer, beneficiary) : null;
        return tie === null ? [] : [tie];
      }),
    );
  });
}

/** All ties that a state ever owed or was owed. Computed once for each state. */
export function tieSpansWith(ledger: Ledger, state: StateId): readonly TieSpan[] {
  return ledger.memo(`ties ${state}`, () => ledger.instrumentsOf(state).flatMap((instrument) => tieSpansOf(ledger, instrument, state)));
}

/** All ties that two states ever had with each other. */
export function tieSpansBetween(ledger: Ledger, a: StateId, b: StateId): TieSpan[] {
  const shared = new Set(ledger.instrumentsOf(b));
  return ledger
    .instrumentsOf(a)
    .filter((instrument) => shared.has(instrument))
    .flatMap((instrument) => tieSpansOf(ledger, instrument, a, b));
}

/** One end of a tie: a state with its membership, or without one where the state signed nothing (a guaranteed state, the keeper of a list). */
interface Side {
  readonly state: StateId;
  readonly membership: Membership | null;
}

function sideOf(parties: Parties, bound: readonly Membership[], all: readonly Membership[], instrument: Instrument): Side[] {
  if (parties === "parties") {
    const keeper = instrument["kept-by"];
    return [
      ...bound.map((membership) => ({ state: membership.state, membership })),
      ...(keeper === undefined ? [] : [{ state: keeper, membership: null }]),
    ];
  }
  return parties.flatMap((state): Side[] => {
    const own = bound.filter((membership) => membership.state === state);
    if (own.length > 0) return own.map((membership) => ({ state, membership }));
    return all.some((membership) => membership.state === state) ? [] : [{ state, membership: null }];
  });
}

/** In a list kept by one state, ties run between it and each counterpart, not among the counterparts. */
function pairs(instrument: Instrument, a: StateId, b: StateId): boolean {
  const keeper = instrument["kept-by"];
  return keeper === undefined || a === keeper || b === keeper;
}

function tieOf(instrument: Instrument, obligation: Obligation, bearer: Side, beneficiary: Side): TieSpan | null {
  const memberships = [bearer.membership, beneficiary.membership].filter((membership) => membership !== null);
  const [first, second] = memberships;
  if (first === undefined) return null;
  const [version] = obligation.versions;
  const last = obligation.versions.at(-1);
  const since = latestOf([...memberships.map(({ start }) => start), ...(version?.from === undefined ? [] : [edge(version.from)])]);
  const until = earliestOf([
    ...memberships.flatMap(({ end }) => (end === null ? [] : [end])),
    ...(last?.until === undefined ? [] : [edge(last.until)]),
  ]);
  if (until !== null && until.span.latest <= since.span.earliest) return null; // the one left before the other came
  return {
    instrument,
    obligation,
    owedBy: bearer.state,
    owedTo: beneficiary.state,
    since,
    until,
    membership: second !== undefined && second.start.span.latest > first.start.span.latest ? second : first,
    suspended: suspensionsOf(instrument, obligation.id, bearer.state, beneficiary.state),
  };
}

/** When all have begun: no earlier than the last of the earliest days, no later than the last of the latest. */
function latestOf(edges: readonly Edge[]): Edge {
  const by = (end: keyof Span) => edges.reduce((best, one) => (one.span[end] > best.span[end] ? one : best));
  const [early, late] = [by("earliest"), by("latest")];
  return { date: late.date, span: { earliest: early.span.earliest, latest: late.span.latest } };
}

/** When the first has ended. null: none has. */
function earliestOf(edges: readonly Edge[]): Edge | null {
  if (edges.length === 0) return null;
  const by = (end: keyof Span) => edges.reduce((best, one) => (one.span[end] < best.span[end] ? one : best));
  const [early, late] = [by("earliest"), by("latest")];
  return { date: early === late ? early.date : late.date, span: { earliest: early.span.earliest, latest: late.span.latest } };
}

function edge(date: string): Edge {
  return { date, span: requireSpan(date) };
}

/** Suspensions by the bearer toward the beneficiary. One that names nobody it is directed at leaves the duty standing. */
function suspensionsOf(instrument: Instrument, obligation: string, by: StateId, toward: StateId): { from: Span; until: Span | null }[] {
  const found: { from: Span; until: Span | null }[] = [];
  const acts = instrument.acts.filter(({ act }) => act === "suspended" || act === "resumed");
  if (acts.length === 0) return found; // nearly always, and there are tens of thousands of ties
  for (const act of inOrder(acts)) {
    if (act.toward === undefined || act.date === null || !concerned(act).includes(by) || !act.toward.includes(toward)) continue;
    if (act.obligations !== undefined && !act.obligations.includes(obligation)) continue;
    const running = found.at(-1);
    if (act.act === "suspended") found.push({ from: requireSpan(act.date), until: null });
    else if (running !== undefined) running.until = requireSpan(act.date);
  }
  return found;
}
