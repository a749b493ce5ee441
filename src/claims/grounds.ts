/** The records under a verdict as sentences: the clause with the area or condition that limits it, the record, the complete list. */
import type { Ledger } from "../ledger/ledger.ts";
import { type Phrase, phrase, type Unspoken } from "../model/phrase.ts";
import type { LimitSlot } from "../model/phrases/claims.ts";
import type { Rest } from "../model/results/claims.ts";
import { OBLIGATION_TYPES } from "../model/vocabulary.ts";
import { type ClauseReading, clausesOf } from "../strategy/instrument/clauses.ts";
import type { Day } from "../time/day.ts";

/** Maximum number of records that are named, and of alternatives of a limit. */
const MOST_RECORDS = 3;
const MOST_WORDS = 3;

const LIMIT_SLOTS: readonly LimitSlot[] = ["area", "enemy", "requires", "except"];

/** A sentence for each of the first records; `day` decides which version of a clause is read. */
export function groundsOf(ledger: Ledger, rests: readonly Unspoken<Rest>[], day: Day): Phrase[] {
  return rests.slice(0, MOST_RECORDS).flatMap((rest) => groundOf(ledger, rest, day) ?? []);
}

function groundOf(ledger: Ledger, { kind, id, article, ref }: Unspoken<Rest>, day: Day): Phrase | null {
  const [source] = [ref?.source ?? []].flat();
  const cite = source === undefined ? null : (ledger.source(source)?.cite ?? null);
  if (kind === "record") return phrase("rests-on-record", { id, cite });
  const instrument = kind === "instrument" ? ledger.instrument(id) : undefined;
  if (instrument === undefined) return null;
  const clause = article === null ? undefined : heaviest(clausesOf(ledger, instrument, day).filter((one) => one.article === article));
  if (clause === undefined || article === null) return phrase("rests-on-instrument", { instrument: id, cite });
  return phrase("rests-on-clause", { instrument: id, article, limits: limitsOf(clause) });
}

/** The obligation that promises most among several in one article. */
function heaviest(clauses: readonly ClauseReading[]): ClauseReading | undefined {
  return [...clauses].sort((a, b) => OBLIGATION_TYPES.indexOf(a.type) - OBLIGATION_TYPES.indexOf(b.type))[0];
}

/** The slots of the version of the day that the text itself fills, and that limit the promise. */
function limitsOf({ versions }: ClauseReading) {
  const version = versions.findLast(({ runs }) => runs !== false) ?? versions.at(-1);
  return LIMIT_SLOTS.flatMap((slot) => {
    const found = version?.slots.find((one) => one.slot === slot && one.rests === "said");
    if (found === undefined) return [];
    return [{ slot, words: found.words.slice(0, MOST_WORDS), more: Math.max(0, found.words.length - MOST_WORDS) }];
  });
}

/** The sentences without those on an instrument as a whole of which another says more. */
export function tidyGrounds(grounds: readonly Phrase[]): Phrase[] {
  const instrumentIn = ({ args }: Phrase) => ("instrument" in args ? args.instrument : null);
  return grounds.filter((one, index) => {
    if (one.code !== "rests-on-instrument") return true;
    const others = grounds.filter((other, place) => place !== index && instrumentIn(other) === one.args.instrument);
    const better = one.args.cite === null ? others : others.filter((other) => other.code !== "rests-on-instrument");
    return better.length === 0;
  });
}
