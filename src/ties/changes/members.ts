/** States that joined, left, were designated or suspended between two days, in instruments that went on without them. */
import type { Ledger } from "../../ledger/ledger.ts";
import { type Boundary, concerned, type Membership, type MembershipEnd } from "../../ledger/memberships.ts";
import type { Act } from "../../model/acts.ts";
import type { Instrument } from "../../model/instruments.ts";
import { type Phrase, phrase, type Unspoken } from "../../model/phrase.ts";
import type { ChangedMember } from "../../model/results/changes.ts";
import { type Known, reachedBy, requireSpan } from "../../time/span.ts";
import { shortTitle } from "../tieRows.ts";
import { beginningAndEnd } from "./instruments.ts";
import { byDate, type ChangeFilter, type DayRange, happenedIn, instrumentsWith, namesState, rowDate, typesOf } from "./range.ts";

type Row = Unspoken<ChangedMember>;
type Change = Row["change"];

/** Changes of membership by date, then title; one row for all states that one act concerns. */
export function memberChanges(ledger: Ledger, range: DayRange, filter: ChangeFilter): { known: Row[]; notKnown: Row[] } {
  const rows = instrumentsWith(ledger, filter).flatMap((instrument) => {
    const found = [...membershipChanges(ledger, instrument, range), ...suspensions(instrument, range), ...scopeChanges(instrument, range)];
    return found.filter((row) => concerns(ledger, instrument, row, filter));
  });
  const merged = mergedByState(rows).sort(byDate(({ short, change }) => `${short} ${change}`));
  return { known: merged.filter(({ why }) => why === null), notKnown: merged.filter(({ why }) => why !== null) };
}

/** Whether the row concerns the requested state, as one of its states or as a member at the time. */
function concerns(ledger: Ledger, instrument: Instrument, row: Row, { state }: ChangeFilter): boolean {
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
function membershipChanges(ledger: Ledger, instrument: Instrument, range: DayRange): Row[] {
  const memberships = ledger.memberships(instrument);
  const whole = beginningAndEnd(ledger, instrument, range);
  const isWhole = (change: "began" | "ended", { date }: Boundary) =>
    whole.some((row) => row.change === change && row.date === rowDate(date));
  return memberships.flatMap((membership) => {
    const rows: Row[] = [];
    const { start, end } = membership;
    const sameSeat = (other: Membership) => other !== membership && other.state === membership.state && other.site === membership.site;
    const before = memberships.find((other) => sameSeat(other) && other.end !== null && other.end.act === start.act);
    const beganAsWhole = isWhole("began", start) || (start.act.act === "applied" && before !== undefined && isWhole("began", before.start));
    if (!beganAsWhole) {
      const settled = happenedIn(start.span, range);
      const change = before === undefined || before.start.date === null ? startOf(membership) : "changed";
      if (settled !== false) rows.push(startRow(instrument, change, membership, before?.start.date === null ? "unknown" : settled));
    }
    // If another membership follows at once by the same act, only its start is reported.
    const follows = end !== null && end.act !== null && memberships.some((other) => sameSeat(other) && other.start.act === end.act);
    if (end !== null && !follows && !isWhole("ended", end)) {
      const settled = happenedIn(end.span, range);
      if (settled !== false) rows.push(endRow(instrument, membership, end, settled));
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

function startRow(instrument: Instrument, change: Change, membership: Membership, settled: Known): Row {
  const { start } = membership;
  return {
    ...membershipFields(instrument, change, membership, start),
    act: start.act.act,
    why: settled === true ? null : unsettled(start.date, start.act),
    note: start.act.note ?? null,
    ref: start.act.ref,
  };
}

/** The row of an end. If the state ceased to exist no act ended the membership, and its beginning serves as evidence. */
function endRow(instrument: Instrument, membership: Membership, end: MembershipEnd, settled: Known): Row {
  return {
    ...membershipFields(instrument, endOf(membership), membership, end),
    act: end.act?.act ?? null,
    why: settled === true ? null : unsettled(end.date, end.act),
    note: end.act?.note ?? null,
    ref: (end.act ?? membership.start.act).ref,
  };
}

function membershipFields(instrument: Instrument, change: Change, membership: Membership, { date }: Boundary) {
  return {
    change,
    date: rowDate(date),
    ...titles(instrument),
    states: [membership.state],
    toward: null,
    standing: membership.standing,
    tier: membership.tier,
    site: membership.site,
    scope: null,
  };
}

function titles(instrument: Instrument) {
  return { instrument: instrument.id, title: instrument.title, short: shortTitle(instrument), types: typesOf(instrument) };
}

/** The reason why it is not known whether the change fell into the range. */
function unsettled(date: string | null, act: Act | null): Phrase {
  if (act?.act === "applied") return phrase("change-in-force-by-then");
  return date === null ? phrase("change-day-not-found") : phrase("change-day-imprecise");
}

/** The row of an act that did not change membership. */
function actRow(instrument: Instrument, change: Change, act: Act, why: Phrase | null): Row {
  return {
    change,
    date: rowDate(act.date),
    ...titles(instrument),
    act: act.act,
    states: [...concerned(act)],
    toward: null,
    standing: null,
    tier: null,
    site: null,
    scope: act.scope === undefined || act.scope === "membership" ? null : act.scope,
    why,
    note: act.note ?? null,
    ref: act.ref,
  };
}

function suspensions(instrument: Instrument, range: DayRange): Row[] {
  return actsIn(instrument, range, ({ act }) => act === "suspended" || act === "resumed").map(({ act, why }) => {
    const own = actRow(instrument, act.act as "suspended" | "resumed", act, why);
    // Without `by`, `toward` names the state that loses participation; a duty is suspended by its bearer, toward another.
    return own.states.length === 0 ? { ...own, states: act.toward ?? [] } : { ...own, toward: act.toward ?? null };
  });
}

/** Acts of joining or leaving a part of the instrument, such as its command, while staying in it. */
function scopeChanges(instrument: Instrument, range: DayRange): Row[] {
  const inner = ({ act, scope }: Act) => (act === "withdrew" || act === "joined") && scope !== undefined && scope !== "membership";
  return actsIn(instrument, range, inner).map(({ act, why }) => actRow(instrument, act.act === "joined" ? "joined" : "left", act, why));
}

function actsIn(instrument: Instrument, range: DayRange, accepts: (act: Act) => boolean): { act: Act; why: Phrase | null }[] {
  return instrument.acts.flatMap((act) => {
    if (act.date === null || !accepts(act)) return [];
    const span = requireSpan(act.date);
    const settled = happenedIn(span, range);
    if (settled === false || reachedBy(span, range.to) === false) return [];
    return [{ act, why: settled === true ? null : phrase("change-day-imprecise") }];
  });
}

/** Merges rows that differ only in the state. */
function mergedByState(rows: readonly Row[]): Row[] {
  const groups = new Map<string, Row>();
  for (const one of rows) {
    const { states, ...rest } = one;
    const key = JSON.stringify(rest);
    const known = groups.get(key);
    groups.set(key, known === undefined ? one : { ...known, states: [...known.states, ...states] });
  }
  return [...groups.values()].map((one) => ({ ...one, states: [...new Set(one.states)].sort() }));
}
