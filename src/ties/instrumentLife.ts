/** The life of an instrument and of each party in it, without making all of its ties: of a pact of many there are thousands. */
import type { Ledger } from "../ledger/ledger.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument } from "../model/instruments.ts";
import { type Life, lifeOf, type Stretch } from "./lives.ts";
import { type TieSpan, tieSpansOf } from "./tieSpans.ts";

/** Up to so many memberships all ties are made: every duty of a pact of few may have a life of its own. */
const FEW = 8;

/**
 * Ties enough to know when an instrument began and ended. Of a pact of many those of the first to come and of the last to
 * go, because every other tie begins later and ends sooner: n ties of n times n.
 */
export function decisiveTies(ledger: Ledger, instrument: Instrument): readonly TieSpan[] {
  const memberships = ledger.memberships(instrument);
  if (memberships.length <= FEW) return tieSpansOf(ledger, instrument);
  const [head] = memberships;
  if (head === undefined) return [];
  const first = memberships.reduce((best, one) => (one.start.span.earliest < best.start.span.earliest ? one : best), head);
  const goes = (one: typeof head) => one.end?.span.latest ?? "9999-12-31";
  const last = memberships.reduce((best, one) => (goes(one) > goes(best) ? one : best), head);
  return [...new Set([first.state, last.state])].flatMap((state) => tieSpansOf(ledger, instrument, state));
}

/** Everyone whom it ever bound or favoured, each with a life in it. One who signed nothing (a guaranteed state) has the whole. */
export function partiesOf(ledger: Ledger, instrument: Instrument, whole: Life): (Life & { readonly state: StateId })[] {
  const memberships = new Map<StateId, Stretch[]>();
  for (const { state, start, end } of ledger.memberships(instrument)) {
    const known = memberships.get(state);
    if (known === undefined) memberships.set(state, [{ since: start, until: end }]);
    else known.push({ since: start, until: end });
  }
  const named = instrument.obligations.flatMap(({ by, toward }) => [by, toward].flatMap((side) => (side === "parties" ? [] : side)));
  const keeper = instrument["kept-by"];
  const all = new Set([...memberships.keys(), ...named, ...(keeper === undefined ? [] : [keeper])]);
  return [...all].sort().map((state) => ({ state, ...(lifeOf(memberships.get(state) ?? []) ?? whole) }));
}
