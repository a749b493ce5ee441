/** The life of an instrument and of each party in it, without making all of its ties: of a pact of many there are thousands. */
import type { Corpus } from "../corpus/corpus.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument } from "../model/instruments.ts";
import { type Life, lifeOf, type Stretch } from "./lives.ts";
import { type TieSpan, tieSpansOf } from "./tieSpans.ts";

/** Up to so many spells all ties are made: every duty of a pact of few may have a life of its own. */
const FEW = 8;

/**
 * Ties enough to know when an instrument began and ended. Of a pact of many those of the first to come and of the last to
 * go, because every other tie begins later and ends sooner: n ties of n times n.
 */
export function decisiveTies(corpus: Corpus, instrument: Instrument): readonly TieSpan[] {
  const spells = corpus.spells(instrument);
  if (spells.length <= FEW) return tieSpansOf(corpus, instrument);
  const [head] = spells;
  if (head === undefined) return [];
  const first = spells.reduce((best, one) => (one.start.span.earliest < best.start.span.earliest ? one : best), head);
  const goes = (one: typeof head) => one.end?.span.latest ?? "9999-12-31";
  const last = spells.reduce((best, one) => (goes(one) > goes(best) ? one : best), head);
  return [...new Set([first.state, last.state])].flatMap((state) => tieSpansOf(corpus, instrument, state));
}

/** Everyone whom it ever bound or favoured, each with a life in it. One who signed nothing (a guaranteed state) has the whole. */
export function partiesOf(corpus: Corpus, instrument: Instrument, whole: Life): (Life & { readonly state: StateId })[] {
  const spells = new Map<StateId, Stretch[]>();
  for (const { state, start, end } of corpus.spells(instrument)) {
    const known = spells.get(state);
    if (known === undefined) spells.set(state, [{ since: start, until: end }]);
    else known.push({ since: start, until: end });
  }
  const named = instrument.obligations.flatMap(({ by, toward }) => [by, toward].flatMap((side) => (side === "parties" ? [] : side)));
  const keeper = instrument["kept-by"];
  const all = new Set([...spells.keys(), ...named, ...(keeper === undefined ? [] : [keeper])]);
  return [...all].sort().map((state) => ({ state, ...(lifeOf(spells.get(state) ?? []) ?? whole) }));
}
