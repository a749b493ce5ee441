/** A state's strength beside its strongest recorded rival, one state to one, by two or more yardsticks of the ledger. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Ref } from "../../model/evidence.ts";
import type { Condition } from "../../model/explanations.ts";
import type { StateId } from "../../model/ids.ts";
import { phrase } from "../../model/phrase.ts";
import type { Range, ReadingPhrase } from "../../model/phrases/strategy.ts";
import type { RecordOf } from "../../model/records.ts";
import type { Day } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";
import { caseMeasure, known, notKnown, rounded } from "./case.ts";
import { rivalsOf, tooEarly } from "./rivalries.ts";

type Params = Extract<Condition, { computation: "strength-against-rivals" }>;

export const strengthAgainstRivals = caseMeasure<Params>({
  id: "strength-against-rivals",
  read(ledger, one, params) {
    const early = tooEarly(one, params["read-from"]);
    if (early !== null) return notKnown(early);
    const rivals = rivalsOf(ledger, one.state, one.until);
    if (rivals.length === 0) return notKnown(phrase("strength-no-rivals"));
    const ratios = params.yardsticks.map((measure) => ratioOf(ledger, one.state, rivals, measure, one.until));
    const unknown = ratios.find(isMissing);
    if (unknown !== undefined) return notKnown(unknown);
    const found = ratios.flatMap((ratio) => (isMissing(ratio) ? [] : [ratio]));
    const low = rounded(Math.min(...found.map((ratio) => ratio.low)));
    const high = rounded(Math.max(...found.map((ratio) => ratio.high)));
    const said = phrase("strength-against", {
      rivals,
      ratios: found.map(({ yardstick, rival, high: ratio, missing }) => ({
        yardstick,
        rival,
        ratio: rounded(ratio),
        atMost: missing.length > 0,
      })),
      missing: [...new Set(found.flatMap((ratio) => ratio.missing))],
    });
    return known(low, high, said, {
      records: rivals.map((rival) => phrase("record-of-rivalry", { a: [one.state], b: [rival] })),
      refs: found.flatMap((ratio) => ratio.refs),
    });
  },
});

interface Ratio extends Range {
  readonly yardstick: string;
  /** The strongest of the rivals with a value. */
  readonly rival: StateId;
  /** Rivals without a value. */
  readonly missing: readonly StateId[];
  readonly refs: readonly Ref[];
}

function isMissing(ratio: Ratio | ReadingPhrase): ratio is ReadingPhrase {
  return "code" in ratio;
}

/** The ratio to the strongest rival by one yardstick; a phrase if the state's own value or every rival's is missing. */
function ratioOf(ledger: Ledger, state: StateId, rivals: readonly StateId[], measure: string, day: Day): Ratio | ReadingPhrase {
  const own = newest(ledger, state, measure, day);
  const values = rivals.map((rival) => ({ rival, record: newest(ledger, rival, measure, day) }));
  const found = values.flatMap(({ record }) => (record === null ? [] : [record]));
  const strongest = found.reduce<RecordOf<"yardsticks"> | null>(
    (most, one) => (most === null || one.value > most.value ? one : most),
    null,
  );
  if (own === null) return phrase("strength-own-missing", { yardstick: measure });
  if (strongest === null || strongest.value === 0) return phrase("strength-rivals-missing", { yardstick: measure });
  const missing = values.filter(({ record }) => record === null).map(({ rival }) => rival);
  const ratio = own.value / strongest.value;
  const refs = [own.ref, ...found.map(({ ref }) => ref)];
  return { yardstick: measure, rival: strongest.state, low: missing.length > 0 ? 0 : ratio, high: ratio, missing, refs };
}

/** The newest value up to the day; null if there is none. */
function newest(ledger: Ledger, state: StateId, measure: string, day: Day): RecordOf<"yardsticks"> | null {
  const dated = ledger.data.records.yardsticks.filter(
    (record) => record.state === state && record.measure === measure && requireSpan(record.date).earliest <= day,
  );
  return dated.reduce<RecordOf<"yardsticks"> | null>((best, record) => (best === null || record.date > best.date ? record : best), null);
}
