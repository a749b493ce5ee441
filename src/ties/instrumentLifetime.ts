/** The lifetimes of an instrument and its parties, computed without all of its ties: a large pact has thousands. */
import type { Ledger } from "../ledger/ledger.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument } from "../model/instruments.ts";
import { type Lifetime, lifetimeOf, type Period } from "./lifetime.ts";
import { type Tie, tiesOf } from "./tie.ts";

/** Up to this many memberships, all ties are computed: in a small pact each duty may have a lifetime of its own. */
const FEW = 8;

/**
 * The ties that decide when an instrument began and ended. In a large pact these are the ties of the first state that may have
 * joined, of the first that is known to have, and of the last to leave, because every other tie begins later and ends sooner.
 */
export function decisiveTies(ledger: Ledger, instrument: Instrument): readonly Tie[] {
  const memberships = ledger.memberships(instrument);
  if (memberships.length <= FEW) return tiesOf(ledger, instrument);
  const [head] = memberships;
  if (head === undefined) return [];
  const first = memberships.reduce((best, one) => (one.start.span.earliest < best.start.span.earliest ? one : best), head);
  const dated = memberships.filter(({ start }) => start.date !== null);
  const surest = dated.reduce((best, one) => (one.start.span.latest < best.start.span.latest ? one : best), dated[0] ?? head);
  const goes = (one: typeof head) => one.end?.span.latest ?? "9999-12-31";
  const last = memberships.reduce((best, one) => (goes(one) > goes(best) ? one : best), head);
  return [...new Set([first.state, surest.state, last.state])].flatMap((state) => tiesOf(ledger, instrument, state));
}

/**
 * Every state that it ever bound or favoured, with its period in it. A state that signed nothing (a guaranteed one) has the whole
 * period.
 */
export function partiesOf(ledger: Ledger, instrument: Instrument, whole: Lifetime): (Lifetime & { readonly state: StateId })[] {
  const periods = new Map<StateId, Period[]>();
  for (const { state, start, end } of ledger.memberships(instrument)) {
    const known = periods.get(state);
    if (known === undefined) periods.set(state, [{ since: start, until: end }]);
    else known.push({ since: start, until: end });
  }
  const named = instrument.obligations.flatMap(({ by, toward }) => [by, toward].flatMap((side) => (side === "parties" ? [] : side)));
  const keeper = instrument["kept-by"];
  const all = new Set([...periods.keys(), ...named, ...(keeper === undefined ? [] : [keeper])]);
  return [...all].sort().map((state) => ({ state, ...(lifetimeOf(periods.get(state) ?? []) ?? whole) }));
}
