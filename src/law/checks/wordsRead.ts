/** Disputes of words without written readings, as the user reads them: `text:us-philippines-1951:consult:area=yes`. */
import type { Crisis } from "../../model/crisis.ts";
import { phrase } from "../../model/phrase.ts";
import type { Terms } from "../clause/terms.ts";
import type { Check } from "./check.ts";

/** The key of an open check of a clause that no fact and no reading settles; a place settles nothing for two clauses at once. */
export function ownKey(
  instrument: string,
  obligation: string,
  { clause, open, reads }: Pick<Check, "clause" | "open" | "reads">,
): string | null {
  const [first] = reads;
  if (first !== undefined && first !== "place" && open !== "record") return null;
  return `${open}:${instrument}:${obligation}:${clause}`;
}

/** The checks of a clause, each dispute of words settled as the user holds it. */
export function wordsRead(checks: readonly Check[], { instrument, obligation }: Terms, held: Crisis["held"]): readonly Check[] {
  if (Object.keys(held).length === 0) return checks;
  return checks.map((one) => {
    const key = one.open === "text" ? ownKey(instrument.id, obligation.id, one) : null;
    const result = key === null ? undefined : held[key];
    if (key === null || result === undefined || result === "open") return one;
    const reason = phrase("words-as-you-read", { why: one.reason, met: result === "yes" });
    return { ...one, result, reason, open: null, basis: "fact", reads: [key, ...one.reads] };
  });
}
