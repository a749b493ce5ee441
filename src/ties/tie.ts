/**
 * Ties: who owes what to whom under an instrument, from when to when. A tie pairs a state that owes with one that is owed; it is
 * cut to the clause's dates and lists its suspensions. Answers about a day select from these.
 */
import type { Ledger, RecentKind } from "../ledger/ledger.ts";
import { type Boundary, concerned, inOrder, type Membership, type MembershipEnd } from "../ledger/memberships.ts";
import type { Act } from "../model/acts.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument, Obligation, Parties } from "../model/instruments.ts";
import type { ObligationType, Standing } from "../model/vocabulary.ts";
import { requireSpan, type Span } from "../time/span.ts";

export interface Tie {
  readonly instrument: Instrument;
  readonly obligation: Obligation;
  readonly owedBy: StateId;
  readonly owedTo: StateId;
  readonly since: Boundary;
  /** null: not ended as far as verified. */
  readonly until: Boundary | null;
  /** The membership of the two that began later; its act is the evidence of the beginning. */
  readonly membership: Membership;
  /** The end of the membership of the two that ended first, the evidence of the end; null if neither has ended. */
  readonly ending: MembershipEnd | null;
  /** Periods in which the bearer had suspended the duty toward the beneficiary. */
  readonly suspended: readonly { readonly from: Span; readonly until: Span | null }[];
}

/** Standings that bind if a clause names none. */
const FULL: readonly Standing[] = ["member", "designated", "host"];

interface Wanted {
  /** Only ties of these types; by default of all. */
  readonly types?: readonly ObligationType[];
  /** Only ties that `state` is owed. */
  readonly onlyOwed?: boolean;
}

/** All ties of instruments that were asked for whole. */
const wholes = (ledger: Ledger) => ledger.memo("all ties", () => new Map<Instrument, readonly Tie[]>());

/**
 * Ties that an instrument ever made; with `state`, those that it owes or is owed; with `other`, those between the two. They are taken from
 * all of its ties where these are made already, so that a ledger that is asked for long holds each tie once.
 */
export function tiesOf(ledger: Ledger, instrument: Instrument, state?: StateId, other?: StateId, wanted: Wanted = {}): readonly Tie[] {
  const whole = wholes(ledger).get(instrument);
  if (whole === undefined) return madeTies(ledger, instrument, state, other, wanted);
  if (state === undefined) return whole;
  const { types, onlyOwed = false } = wanted;
  return whole.filter(
    ({ owedBy, owedTo, obligation }) =>
      ((owedBy === state && !onlyOwed) || owedTo === state) &&
      (other === undefined || (owedBy === state ? owedTo : owedBy) === other) &&
      (types === undefined || types.includes(obligation.type)),
  );
}

function madeTies(ledger: Ledger, instrument: Instrument, state?: StateId, other?: StateId, { types, onlyOwed }: Wanted = {}): Tie[] {
  const memberships = ledger.memberships(instrument);
  const wanted = (a: StateId, b: StateId) =>
    a !== b &&
    (state === undefined || (a === state && onlyOwed !== true) || b === state) &&
    (other === undefined || (a === state ? b : a) === other) &&
    pairs(instrument, a, b);
  const suspensions = inOrder(instrument.acts.filter(({ act }) => act === "suspended" || act === "resumed"));
  // Between two states, the members of a pact of a continent need not be gone through.
  const near = other === undefined ? memberships : memberships.filter((one) => one.state === state || one.state === other);
  const boundIn = (standings: readonly Standing[]) => near.filter(({ standing }) => standings.includes(standing));
  let full: readonly Membership[] | undefined;
  return instrument.obligations.flatMap((obligation) => {
    if (types !== undefined && !types.includes(obligation.type)) return [];
    full ??= boundIn(FULL);
    const bound = obligation.standing === undefined ? full : boundIn(obligation.standing);
    const owed = sideOf(obligation.toward, bound, memberships, instrument);
    const mine = state === undefined ? owed : owed.filter((one) => one.state === state);
    if (onlyOwed === true && mine.length === 0) return [];
    const [opens, closes] = [boundary(obligation.versions[0]?.from), boundary(obligation.versions.at(-1)?.until)];
    const pledge = { instrument, obligation, opens, closes, suspensions };
    return sideOf(obligation.by, bound, memberships, instrument).flatMap((bearer) =>
      (bearer.state === state ? owed : mine).flatMap((beneficiary) => {
        const tie = wanted(bearer.state, beneficiary.state) ? tieOf(pledge, bearer, beneficiary) : null;
        return tie === null ? [] : [tie];
      }),
    );
  });
}

/** All ties that an instrument ever made, cached. */
export function tiesIn(ledger: Ledger, instrument: Instrument): readonly Tie[] {
  const made = wholes(ledger);
  const known = made.get(instrument);
  if (known !== undefined) return known;
  const ties = madeTies(ledger, instrument);
  made.set(instrument, ties);
  return ties;
}

/** All ties that a state ever owed or was owed, cached. */
export function tiesWith(ledger: Ledger, state: StateId): readonly Tie[] {
  return ledger.memo(`ties ${state}`, () => ledger.instrumentsOf(state).flatMap((instrument) => tiesOf(ledger, instrument, state)));
}

/** Ties of some types by state, some 120 kB each: those of every state for two lists of types. */
const OF_TYPES: RecentKind = Object.freeze({ name: "ties of types", most: 512 });

/** Ties of some types that a state ever owed or was owed, cached: one in five of all, so that a pass over every state is quick. */
export function tiesOfTypes(ledger: Ledger, state: StateId, types: readonly ObligationType[]): readonly Tie[] {
  return ledger.recent(OF_TYPES, `${state} ${types.join(" ")}`, () =>
    ledger.instrumentsOf(state).flatMap((instrument) => tiesOf(ledger, instrument, state, undefined, { types })),
  );
}

/** Ties of some types that a state was ever owed. */
export function tiesOwedTo(ledger: Ledger, state: StateId, types: readonly ObligationType[]): Tie[] {
  return ledger.instrumentsOf(state).flatMap((instrument) => tiesOf(ledger, instrument, state, undefined, { types, onlyOwed: true }));
}

/** Ties by pair, some 10 kB each. */
const OF_PAIRS: RecentKind = Object.freeze({ name: "ties between", most: 512 });

/** All ties that two states ever had with each other, cached: a reader goes from day to day. */
export function tiesBetween(ledger: Ledger, a: StateId, b: StateId): readonly Tie[] {
  return ledger.recent(OF_PAIRS, `${a} ${b}`, () => {
    const shared = new Set(ledger.instrumentsOf(b));
    return ledger
      .instrumentsOf(a)
      .filter((instrument) => shared.has(instrument))
      .flatMap((instrument) => tiesOf(ledger, instrument, a, b));
  });
}

/** One side of a tie: a state and its membership; null if the state signed nothing (a guaranteed state, the keeper of a list). */
interface Side {
  readonly state: StateId;
  readonly membership: Membership | null;
}

/** The states on one side of an obligation. */
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

/** Whether the two can be tied: in a list kept by one state, ties run only between it and each counterpart. */
function pairs(instrument: Instrument, a: StateId, b: StateId): boolean {
  const keeper = instrument["kept-by"];
  return keeper === undefined || a === keeper || b === keeper;
}

interface Pledge {
  readonly instrument: Instrument;
  readonly obligation: Obligation;
  /** The boundaries of the clause's own dates. */
  readonly opens: Boundary | null;
  readonly closes: Boundary | null;
  /** Acts that suspended duties of the instrument or took them up again, in order. */
  readonly suspensions: readonly Act[];
}

/** The tie of a bearer and a beneficiary; null if one left before the other joined. */
function tieOf({ instrument, obligation, opens, closes, suspensions }: Pledge, bearer: Side, beneficiary: Side): Tie | null {
  const first = bearer.membership ?? beneficiary.membership;
  if (first === null) return null;
  const second = bearer.membership === null ? null : beneficiary.membership;
  const since = later(later(first.start, second?.start ?? null), opens);
  const until = earlier(earlier(first.end, second?.end ?? null), closes);
  if (until !== null && until.span.latest <= since.span.earliest) return null;
  return {
    instrument,
    obligation,
    owedBy: bearer.state,
    owedTo: beneficiary.state,
    since: { date: since.date, span: since.span },
    until: until === null ? null : { date: until.date, span: until.span },
    membership: second !== null && second.start.span.latest > first.start.span.latest ? second : first,
    ending: firstEnd(first.end, second?.end ?? null),
    suspended: suspensionsOf(suspensions, obligation.id, bearer.state, beneficiary.state),
  };
}

/** The boundary at which both have begun: from the later of the earliest days to the later of the latest days. */
function later(one: Boundary, other: Boundary | null): Boundary {
  if (other === null) return one;
  const [early, late] = [other.span.earliest > one.span.earliest ? other : one, other.span.latest > one.span.latest ? other : one];
  return early === late ? early : { date: late.date, span: { earliest: early.span.earliest, latest: late.span.latest } };
}

/** The end that came first; null: neither has ended. */
function firstEnd(one: MembershipEnd | null, other: MembershipEnd | null): MembershipEnd | null {
  if (one === null || other === null) return one ?? other;
  return other.span.earliest < one.span.earliest ? other : one;
}

/** The boundary at which the first of both has ended; null: neither has. */
function earlier(one: Boundary | null, other: Boundary | null): Boundary | null {
  if (one === null || other === null) return one ?? other;
  const [early, late] = [other.span.earliest < one.span.earliest ? other : one, other.span.latest < one.span.latest ? other : one];
  return early === late ? early : { date: late.date, span: { earliest: early.span.earliest, latest: late.span.latest } };
}

function boundary(date: string | undefined): Boundary | null {
  return date === undefined ? null : { date, span: requireSpan(date) };
}

/** Suspensions by the bearer toward the beneficiary. A suspension that names no state leaves the duty in place. */
function suspensionsOf(
  suspensions: readonly Act[],
  obligation: string,
  by: StateId,
  toward: StateId,
): { from: Span; until: Span | null }[] {
  const found: { from: Span; until: Span | null }[] = [];
  for (const act of suspensions) {
    if (act.toward === undefined || act.date === null || !concerned(act).includes(by) || !act.toward.includes(toward)) continue;
    if (act.obligations !== undefined && !act.obligations.includes(obligation)) continue;
    const running = found.at(-1);
    if (act.act === "suspended") found.push({ from: requireSpan(act.date), until: null });
    else if (running !== undefined) running.until = requireSpan(act.date);
  }
  return found;
}
