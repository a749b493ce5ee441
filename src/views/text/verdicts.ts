/** Parts of a verdict's lines: its reason, and the records on which it rests. */
import type { ClaimVerdict, Rest } from "../../model/results/claims.ts";
import type { Style } from "../style.ts";

/** The result of each reading, one sentence each; a claim of one reading has its reason alone. */
export function reasonLines({ readings, because, verdict }: ClaimVerdict, style: Style): string[] {
  if (verdict !== "depends-on-reading") return [because];
  return readings.map(({ reading, outcome, reason }) => style.words.verdicts.reading(reading, outcome, reason));
}

/** Maximum number of records on which a claim rests that are named. */
const MOST_RESTS = 6;

/** "china-dprk-1961 (II), treaty-ally". */
export function restNames(rests: readonly Rest[], { words }: Style): string {
  const shown = rests.slice(0, MOST_RESTS).map(({ id, article }) => words.verdicts.rest(id, article));
  return `${shown.join(words.comma)}${rests.length > MOST_RESTS ? words.verdicts.moreRests(rests.length - MOST_RESTS) : ""}`;
}
