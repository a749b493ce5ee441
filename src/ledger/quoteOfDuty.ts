/** Words of a clause that can stand for its duty. */
import type { Version } from "../model/clauses.ts";

/** The quotation of the version, if it holds the duty; null for one of the event, the enemy or the purpose alone. */
export function quoteOfDuty(version: Pick<Version, "quote" | "quote-of">): string | null {
  return version["quote-of"] === "event" ? null : (version.quote ?? null);
}
