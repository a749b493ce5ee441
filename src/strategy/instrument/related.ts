/**
 * Instruments related to one: successors and predecessors (an act says that it was superseded, and another between its parties
 * took effect on that day), others of the same parties, those that it cites or that cite it, and those that bound two or more of its
 * parties at the same time, with the most in common first.
 */
import { firstDate, type Ledger } from "../../ledger/ledger.ts";
import { concerned, type Membership } from "../../ledger/memberships.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { Related } from "../../model/results/instrument.ts";
import { shortTitle } from "../../ties/tieRows.ts";
import type { Day } from "../../time/day.ts";
import { printedDate, requireSpan, type Span } from "../../time/span.ts";

/** Maximum number of related instruments of the same time. */
const MOST = 12;
const NEVER = "9999-12-31" as Day;

interface Found {
  readonly related: Related[];
  readonly relatedMore: number;
}

/** The related instruments, cached. */
export function relatedOf(ledger: Ledger, instrument: Instrument): Found {
  return ledger.memo(`related ${instrument.id}`, () => find(ledger, instrument));
}

function find(ledger: Ledger, instrument: Instrument): Found {
  const found = new Map<string, Related>();
  const add = (other: Instrument, how: Related["how"], note: string | null, shared: number | null = null) => {
    if (other === instrument || found.has(other.id)) return;
    const date = firstDate(other);
    const printed = date === "9999" ? null : printedDate(date);
    found.set(other.id, { instrument: other.id, title: other.title, short: shortTitle(other), how, date: printed, note, shared });
  };
  const partiesOf = (one: Instrument) => ledger.memo(`parties ${one.id}`, () => allParties(one));
  const successions = (old: Instrument, next: Instrument) => (old === next ? [] : successionsOf(old, next, partiesOf));
  const near = new Set(partiesOf(instrument).flatMap((state) => ledger.instrumentsOf(state)));
  for (const other of near) {
    for (const { note } of successions(instrument, other)) add(other, "replaced-by", note);
    for (const { note } of successions(other, instrument)) add(other, "replaces", note);
  }
  const own = partiesOf(instrument);
  for (const other of near) if (own.length > 1 && sameStates(own, partiesOf(other))) add(other, "same-parties", null);
  for (const other of near) if (cites(instrument, other) || cites(other, instrument)) add(other, "cited", null);
  // A list that one state keeps binds its counterparts to it alone, not to one another.
  const beside = [...near]
    .filter(
      (other) => other !== instrument && !found.has(other.id) && other["kept-by"] === undefined && instrument["kept-by"] === undefined,
    )
    .map((other) => ({ other, shared: atOnce(ledger.memberships(instrument), ledger.memberships(other)) }))
    .filter(({ shared }) => shared > 1)
    .sort((a, b) => b.shared - a.shared || (firstDate(a.other) < firstDate(b.other) ? -1 : 1));
  for (const { other, shared } of beside.slice(0, MOST)) add(other, "same-time", null, shared);
  const order: readonly Related["how"][] = ["replaces", "replaced-by", "cited", "same-parties", "same-time"];
  const related = [...found.values()].sort(
    (a, b) =>
      order.indexOf(a.how) - order.indexOf(b.how) ||
      (b.shared ?? 0) - (a.shared ?? 0) ||
      ((a.date ?? "") < (b.date ?? "") ? -1 : (a.date ?? "") > (b.date ?? "") ? 1 : 0),
  );
  return { related, relatedMore: Math.max(0, beside.length - MOST) };
}

/** The largest number of states that both instruments bound on one day. */
function atOnce(own: readonly Membership[], others: readonly Membership[]): number {
  const overlaps = own.flatMap((a) =>
    others
      .filter((b) => b.state === a.state)
      .map((b) => ({ state: a.state, from: later(startOf(a), startOf(b)), until: sooner(endOf(a), endOf(b)) }))
      .filter(({ from, until }) => from < until),
  );
  return overlaps.reduce((most, { from }) => {
    const then = new Set(overlaps.filter((one) => one.from <= from && from < one.until).map(({ state }) => state));
    return Math.max(most, then.size);
  }, 0);
}

const startOf = ({ start }: Membership): Day => start.span.earliest;
const endOf = ({ end }: Membership): Day => end?.span.latest ?? NEVER;
const later = (a: Day, b: Day): Day => (a > b ? a : b);
const sooner = (a: Day, b: Day): Day => (a < b ? a : b);

/** Acts that superseded the old instrument on the day when the next, between two of its parties, took effect or was signed. */
function successionsOf(old: Instrument, next: Instrument, partiesOf: (one: Instrument) => StateId[]): { note: string | null }[] {
  const ends = old.acts.filter(({ act }) => act === "superseded");
  if (ends.length === 0) return [];
  const parties = partiesOf(next);
  if (partiesOf(old).filter((state) => parties.includes(state)).length < 2) return [];
  return ends.flatMap(({ date, note }) => {
    if (date === null) return [];
    const ended = requireSpan(date);
    const begins = next.acts.some(
      (one) => (one.act === "entered-into-force" || one.act === "signed") && one.date !== null && begun(ended, requireSpan(one.date)),
    );
    return begins ? [{ note: note ?? null }] : [];
  });
}

/**
 * Whether the next began within the dates of the end. A range there runs from the successor's signature to the day by which it
 * had taken effect.
 */
function begun(ended: Span, start: Span): boolean {
  return start.earliest >= ended.earliest && start.latest <= ended.latest;
}

function allParties(instrument: Instrument): StateId[] {
  const named = instrument.acts.filter(({ act }) => act !== "invoked").flatMap((act) => concerned(act));
  return [...new Set([...named, ...(instrument["kept-by"] === undefined ? [] : [instrument["kept-by"]])])];
}

function sameStates(a: readonly StateId[], b: readonly StateId[]): boolean {
  return a.length === b.length && a.every((state) => b.includes(state));
}

const cites = (instrument: Instrument, other: Instrument): boolean => instrument.cites?.includes(other.id) === true;
