/** Who joined, left, was designated or suspended between two days, in instruments that went on without them. */
import type { Ledger } from "../../ledger/ledger.ts";
import { type Bound, concerned, type Membership } from "../../ledger/memberships.ts";
import type { Act } from "../../model/acts.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { ChangedMember } from "../../model/results/changes.ts";
import { reachedBy, requireSpan } from "../../time/span.ts";
import { edgesOf } from "./instruments.ts";
import { byDate, instrumentsWanted, namesState, shown, titleOf, typesOf, type Wanted, type Window, within } from "./window.ts";

type Change = ChangedMember["change"];

/** By date, then title. One row for all that one act concerns. */
export function memberChanges(ledger: Ledger, window: Window, wanted: Wanted): { known: ChangedMember[]; notKnown: ChangedMember[] } {
  const rows = instrumentsWanted(ledger, wanted).flatMap((instrument) => {
    const found = [
      ...membershipChanges(ledger, instrument, window),
      ...suspensions(instrument, window),
      ...commandChanges(instrument, window),
    ];
    return found.filter((row) => concerns(ledger, instrument, row, wanted));
  });
  const joined = together(rows).sort(byDate(({ title, change }) => `${title} ${change}`));
  return { known: joined.filter(({ why }) => why === null), notKnown: joined.filter(({ why }) => why !== null) };
}

function concerns(ledger: Ledger, instrument: Instrument, row: ChangedMember, { state }: Wanted): boolean {
  if (state === null || row.states.includes(state) || row.toward?.includes(state) || namesState(instrument, state)) return true;
  const span = row.date === null ? null : requireSpan(row.date);
  return ledger
    .memberships(instrument)
    .some(
      (membership) =>
        membership.state === state &&
        (span === null ||
          (membership.start.span.earliest <= span.latest && (membership.end === null || membership.end.span.latest >= span.earliest))),
    );
}

/** Starts and ends of memberships, without those of the instrument as a whole. */
function membershipChanges(ledger: Ledger, instrument: Instrument, window: Window): ChangedMember[] {
  const memberships = ledger.memberships(instrument);
  const whole = edgesOf(ledger, instrument, window);
  const is = (change: "began" | "ended", { date }: Bound) => whole.some((row) => row.change === change && row.date === shown(date));
  return memberships.flatMap((membership) => {
    const rows: ChangedMember[] = [];
    const before = memberships.find(
      (other) =>
        other.state === membership.state &&
        other.site === membership.site &&
        other.end?.act === membership.start.act &&
        other !== membership,
    );
    if (!is("began", membership.start) && !(membership.start.act.act === "applied" && before !== undefined && is("began", before.start))) {
      const settled = within(membership.start.span, window);
      const change = before === undefined || before.start.date === null ? startOf(membership) : "changed";
      if (settled !== false)
        rows.push(row(instrument, change, membership, membership.start, before?.start.date === null ? "unknown" : settled));
    }
    // Where another membership follows at once by the same act, the change is told there.
    const follows = memberships.some(
      (other) =>
        other !== membership &&
        other.state === membership.state &&
        other.site === membership.site &&
        other.start.act === membership.end?.act,
    );
    if (membership.end !== null && !follows && !is("ended", membership.end)) {
      const settled = within(membership.end.span, window);
      if (settled !== false) rows.push(row(instrument, endOf(membership), membership, membership.end, settled));
    }
    return rows;
  });
}

function startOf({ standing }: Membership): Change {
  return standing === "designated" ? "designated" : standing === "host" ? "opened" : "joined";
}

function endOf({ standing }: Membership): Change {
  return standing === "designated" ? "revoked" : standing === "host" ? "closed" : "left";
}

function row(
  instrument: Instrument,
  change: Change,
  membership: Membership,
  { date, act }: Bound,
  settled: boolean | "unknown",
): ChangedMember {
  // A state that ceased to exist left without an act: its membership ends on the act that began it.
  const outlived = (change === "left" || change === "revoked" || change === "closed") && act === membership.start.act;
  return {
    ...bare(instrument, change, act),
    date: shown(date),
    act: outlived ? null : act.act,
    note: outlived ? null : (act.note ?? null),
    states: [membership.state],
    standing: membership.standing,
    tier: membership.tier,
    site: membership.site,
    why:
      settled === true
        ? null
        : act.act === "applied"
          ? "in force by then at the latest; since when was not found"
          : date === null
            ? "the day was not found"
            : "the day is known only in part",
  };
}

function bare(instrument: Instrument, change: Change, act: Act): ChangedMember {
  return {
    change,
    date: shown(act.date),
    instrument: instrument.id,
    title: titleOf(instrument),
    types: typesOf(instrument),
    act: act.act,
    states: [...concerned(act)],
    toward: null,
    standing: null,
    tier: null,
    site: null,
    scope: act.scope === undefined || act.scope === "membership" ? null : act.scope,
    why: null,
    note: act.note ?? null,
    ref: act.ref,
  };
}

function suspensions(instrument: Instrument, window: Window): ChangedMember[] {
  return actsWithin(instrument, window, ({ act }) => act === "suspended" || act === "resumed").map(({ act, why }) => {
    const own = bare(instrument, act.act as "suspended" | "resumed", act);
    // Taking part is suspended for whom it is taken from; a duty, by its bearer toward another.
    return own.states.length === 0 ? { ...own, states: [...(act.toward ?? [])], why } : { ...own, toward: act.toward ?? null, why };
  });
}

/** Leaving or joining something within the instrument, such as its command, while staying in it. */
function commandChanges(instrument: Instrument, window: Window): ChangedMember[] {
  const inner = ({ act, scope }: Act) => (act === "withdrew" || act === "joined") && scope !== undefined && scope !== "membership";
  return actsWithin(instrument, window, inner).map(({ act, why }) => ({
    ...bare(instrument, act.act === "joined" ? "joined" : "left", act),
    why,
  }));
}

function actsWithin(instrument: Instrument, window: Window, accepts: (act: Act) => boolean): { act: Act; why: string | null }[] {
  return instrument.acts.flatMap((act) => {
    if (act.date === null || !accepts(act)) return [];
    const span = requireSpan(act.date);
    const settled = within(span, window);
    if (settled === false || reachedBy(span, window.to) === false) return [];
    return [{ act, why: settled === true ? null : "the day is known only in part" }];
  });
}

/** Rows that differ in nothing but the state, as one. */
function together(rows: readonly ChangedMember[]): ChangedMember[] {
  const groups = new Map<string, ChangedMember>();
  for (const one of rows) {
    const { states, ...rest } = one;
    const key = JSON.stringify(rest);
    const known = groups.get(key);
    groups.set(key, known === undefined ? { ...one, states: [...states] } : { ...known, states: [...known.states, ...states] });
  }
  return [...groups.values()].map((one) => ({ ...one, states: [...new Set(one.states)].sort() }));
}
