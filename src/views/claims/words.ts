/** Verdicts in words, the same in every form. */
import type { CheckedText, ClaimVerdict, Rest, Verdict } from "../../model/results/claims.ts";

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = Object.freeze({
  supported: "supported",
  contradicted: "contradicted",
  "depends-on-reading": "depends on the reading",
  "not-checkable": "not checkable",
  "past-verification": "after the last check",
});

/** "41 supported, 8 contradicted, ..." without those that are none. */
export function tallyWords({ tally }: CheckedText): string {
  return Object.entries(tally)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${VERDICT_WORDS[verdict as Verdict]}`)
    .join(", ");
}

/** "A part: 20 of 83 claims", or nothing. */
export function partWords({ partial }: CheckedText): string | null {
  return partial === null ? null : `A part: ${partial.checked} of ${partial.of} claims were checked.`;
}

const MOST_RESTS = 6;

/** "china-dprk-1961 (II), treaty-ally", at most six. */
export function restWords(rests: readonly Rest[]): string {
  const shown = rests.slice(0, MOST_RESTS).map(({ id, article }) => (article === null ? id : `${id} (${article})`));
  return `${shown.join(", ")}${rests.length > MOST_RESTS ? ` and ${rests.length - MOST_RESTS} more` : ""}`;
}

/** The result of each reading, one sentence each; a claim of one reading has its reason alone. */
export function reasonWords({ readings, because, verdict }: ClaimVerdict): string[] {
  if (verdict !== "depends-on-reading") return [because];
  return readings.map(({ reading, outcome, reason }) => `${reading ?? "as it stands"}: ${outcome.replaceAll("-", " ")} (${reason})`);
}
