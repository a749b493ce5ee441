/** English words for the outcome of each reading of a sentence, and for the numbers that the ledger counts. */
import type { Counted, Days, ReadingFound } from "../../model/phrases/claims.ts";
import type { Speaker } from "../speaker.ts";

export const OUTCOMES: Readonly<Record<string, string>> = {
  supported: "supported",
  contradicted: "contradicted",
  contestable: "contestable",
  "not-collected": "not collected by the ledger",
  "not-known": "not known",
  "not-checkable": "not checkable",
  "past-verification": "after the last check",
};

interface Found {
  readonly counted: Counted;
  readonly readings: readonly ReadingFound[];
  readonly defined: boolean;
}

/** One count, or one for each definition; those of readings that differ stand with these. */
export function countWords({ verdict, counted, readings }: Found & { readonly verdict: string }, say: Speaker): string {
  if (counted !== null) return ` The ledger counts ${numberWords(counted)}.`;
  if (verdict === "depends-on-reading" || readings.length === 0) return "";
  return ` The ledger counts ${say.and(readings.map(({ reading, counted: count }) => `${numberWords(count)} by “${reading}”`))}.`;
}

/** That the verdict turns on a reading or a definition, with the outcome of each. */
export function dependsWords({ readings, defined }: Found, by: string | null = null): string {
  const each = readings.map(({ reading, outcome, counted }) => {
    const count = defined && counted !== null ? `${numberWords(counted)}, ` : "";
    return `${reading ?? "as it stands"}: ${count}${OUTCOMES[outcome] ?? outcome}`;
  });
  const listed = each.length === 0 ? "" : ` (${each.join("; ")})`;
  return `It depends on the ${defined ? "definition" : "reading"}${by === null ? "" : `, ${by}`}${listed}`;
}

/** The number, or the least and the most of one that is open. */
function numberWords(counted: Counted): string {
  return counted !== null && typeof counted === "object" ? `${counted.least} to ${counted.most}` : String(counted);
}

/** The part of the sentence's time for which the verdict stands; nothing for all of it. */
export function partWords(part: readonly Days[] | undefined, say: Speaker): string {
  return part === undefined ? "" : `, for part of that time (${daysWords(part, say)})`;
}

/** "from 13 March 1912 to 31 December 1912 and from …". */
export function daysWords(stretches: readonly Days[], say: Speaker): string {
  return say.and(
    stretches.map(({ first, last }) => (first === last ? `on ${say.date(first)}` : `from ${say.date(first)} to ${say.date(last)}`)),
  );
}
