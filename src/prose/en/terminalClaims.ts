/** English words of the terminal for checked claims and plain sentences. */
import type { Verdict } from "../../model/results/claims.ts";

const VERDICTS: Readonly<Record<Verdict, string>> = {
  supported: "supported",
  contradicted: "contradicted",
  "depends-on-reading": "depends on the reading",
  "not-checkable": "not checkable",
  "past-verification": "after the last check",
};
const spaced = (id: string) => id.replaceAll("-", " ");
const plural = (count: number) => (count === 1 ? "verdict has" : "verdicts have");

export const verdicts = {
  words: VERDICTS,
  head: (verdict: Verdict) => VERDICTS[verdict].toUpperCase(),
  tally: (counts: readonly (readonly [Verdict, number])[]) => counts.map(([verdict, count]) => `${count} ${VERDICTS[verdict]}`).join(", "),
  textHead: (title: string, tally: string) => `${title}: ${tally}`,
  part: (checked: number, of: number) => `A part: ${checked} of ${of} claims were checked.`,
  source: (author: string | null, cite: string, mark: string) => `${author === null ? "" : `${author}. `}${cite} (${mark})`,
  claim: (verdict: Verdict, paragraph: string | number | null, says: string) =>
    `${VERDICTS[verdict].toUpperCase()}${paragraph === null ? "" : ` (para. ${paragraph})`}  ${says}`,
  reading: (reading: string | null, outcome: string, reason: string) => `${reading ?? "as it stands"}: ${spaced(outcome)} (${reason})`,
  restsOn: (rests: string) => `rests on ${rests}`,
  rest: (id: string, article: string | null) => (article === null ? id : `${id} (${article})`),
  moreRests: (count: number) => ` and ${count} more`,
  doubt: (text: string) => `doubt: ${text}`,

  diff: (changed: number, since: string, sinceHash: string, now: string, nowHash: string, same: number) =>
    `${changed === 0 ? "No verdict has" : `${changed} ${plural(changed)}`} changed between ledger ${since} (${sinceHash}) and ${now} (${nowHash}); ${same} are the same.`,
  added: (ids: string) => `New claims: ${ids}`,
  removed: (ids: string) => `Claims no longer there: ${ids}`,
  changed: (before: Verdict, after: Verdict, id: string, says: string) =>
    `${VERDICTS[before].toUpperCase()} -> ${VERDICTS[after].toUpperCase()}  ${id}: ${says}`,
  test: (at: string, test: string, before: string | null, after: string | null) =>
    `${at} ${test}: ${before ?? "not asked"} -> ${after ?? "not asked"}`,

  said: (sentence: string) => `“${sentence}”`,
  leftOut: (count: number, most: number) =>
    `${count} more ${count === 1 ? "sentence was" : "sentences were"} left out: ${most} are read at a time. Hand the rest in separately.`,
  notRead: (why: string) => `Not read: ${why}`,
  notUnderstood: (words: readonly string[]) => `not understood: ${words.map((word) => `“${word}”`).join(", ")}`,
  canBeRead: (sentence: string) => `write instead, for example: ${sentence}`,
  readAs: (sentence: string) => `read as: ${sentence}`,
  takenAs: (word: string, means: string) => `“${word}” is taken as: ${means}`,
  closest: (says: string) => `closest: ${says}`,
  alsoNear: (says: string) => `also near: ${says}`,
  toQuote: "to quote:",
  partOf: (verdict: Verdict, sentence: string) => `${VERDICTS[verdict]}: ${sentence}`,
  otherwise: (sentence: string, verdict: Verdict) => `taken otherwise: ${sentence} ${VERDICTS[verdict]}`,
};
