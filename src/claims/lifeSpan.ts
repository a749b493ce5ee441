/** The time in which an instrument bound anybody. */
import type { Ledger } from "../ledger/ledger.ts";
import type { Instrument } from "../model/instruments.ts";

export interface LifeSpan {
  /** Null: not known. */
  readonly since: string | null;
  /** Null: no end on record. */
  readonly until: string | null;
}

/** From the first day on which it bound a state to the last one; as exact as the record has them. */
export function lifeSpan(ledger: Ledger, instrument: Instrument): LifeSpan {
  const all = ledger.memberships(instrument);
  const starts = all.flatMap(({ start }) => (start.date === null ? [] : [start]));
  const [first] = starts.sort((one, other) => (one.span.earliest < other.span.earliest ? -1 : 1));
  const ends = all.map(({ end }) => end);
  const last = ends.includes(null)
    ? null
    : ends.reduce((one, other) => ((other?.span.latest ?? "") > (one?.span.latest ?? "") ? other : one), null);
  return { since: first?.date ?? null, until: last?.date ?? last?.span.latest ?? null };
}
