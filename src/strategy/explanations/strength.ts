/** A state's strength against its recorded rivals together, by two or more yardsticks of the ledger. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Condition } from "../../model/explanations.ts";
import type { StateId } from "../../model/ids.ts";
import type { RecordOf } from "../../model/records.ts";
import type { Day } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";
import { caseMeasure, known, notKnown, rounded } from "./case.ts";
import { rivalsOf, tooEarly } from "./rivalries.ts";

type Params = Extract<Condition, { computation: "strength-against-rivals" }>;

export const strengthAgainstRivals = caseMeasure<Params>({
  id: "strength-against-rivals",
  meaning:
    "Its yardstick over the sum of its rivals' on the last day, the lowest to the highest of the yardsticks; where a rival's value is missing, from zero.",
  unit: "ratio",
  reference: "ours, on yardsticks in the public domain",
  read(ledger, one, params) {
    const early = tooEarly(one, params["read-from"]);
    if (early !== null) return notKnown(early);
    const rivals = rivalsOf(ledger, one.state, one.until);
    if (rivals.length === 0) return notKnown("no rivalry of it is recorded, so there is nothing to measure it against");
    const ratios = params.yardsticks.map((measure) => ratioOf(ledger, one.state, rivals, measure, one.until));
    const missingValue = ratios.find((ratio) => typeof ratio === "string");
    if (missingValue !== undefined) return notKnown(missingValue);
    const told = ratios.filter((ratio) => typeof ratio !== "string");
    const low = rounded(Math.min(...told.map((ratio) => ratio.low)));
    const high = rounded(Math.max(...told.map((ratio) => ratio.high)));
    const parts = told.map(
      (ratio, index) => `${params.yardsticks[index]}: ${ratio.missing.length > 0 ? "at most " : ""}${rounded(ratio.high)}`,
    );
    const missing = [...new Set(told.flatMap((ratio) => ratio.missing))];
    const said = `against ${rivals.join(" ")}, ${parts.join("; ")}${missing.length > 0 ? ` (no value for ${missing.join(" ")})` : ""}`;
    return known(
      low,
      high,
      said,
      rivals.map((rival) => `rivalry ${one.state}-${rival}`),
      told.flatMap((ratio) => ratio.refs),
    );
  },
});

/** In words what is missing, where it is the state's own value or every rival's. */
function ratioOf(ledger: Ledger, state: StateId, rivals: readonly StateId[], measure: string, day: Day) {
  const own = newest(ledger, state, measure, day);
  const values = rivals.map((rival) => ({ rival, record: newest(ledger, rival, measure, day) }));
  const found = values.flatMap(({ record }) => (record === null ? [] : [record]));
  const sum = found.reduce((total, { value }) => total + value, 0);
  if (own === null) return `its own value is not in the records (${measure})`;
  if (sum === 0) return `no rival's value is in the records (${measure})`;
  const missing = values.filter(({ record }) => record === null).map(({ rival }) => rival);
  const ratio = own.value / sum;
  return { low: missing.length > 0 ? 0 : ratio, high: ratio, missing, refs: [own.ref, ...found.map(({ ref }) => ref)] };
}

/** The newest value that was dated by the day; null where there is none. */
function newest(ledger: Ledger, state: StateId, measure: string, day: Day): RecordOf<"yardsticks"> | null {
  const dated = ledger.data.records.yardsticks.filter(
    (record) => record.state === state && record.measure === measure && requireSpan(record.date).earliest <= day,
  );
  return dated.reduce<RecordOf<"yardsticks"> | null>((best, record) => (best === null || record.date > best.date ? record : best), null);
}
