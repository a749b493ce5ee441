/** The readings of a text that differ on armed force, as a sentence of a memo or of a list of changes. */
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { UnspokenFinding } from "../../model/results/trace.ts";

export function forceReadingsOf({ forceReadings }: Pick<UnspokenFinding, "forceReadings">): Phrase | null {
  return forceReadings.length === 0 ? null : phrase("force-read-in-ways", { readings: forceReadings });
}
