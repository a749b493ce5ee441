/** Verdicts in a terminal: the count first, then each claim with why and by which record. */
import type { ChangedVerdict, CheckedText, ClaimsCheck, ClaimsDiff, ClaimVerdict } from "../../model/results/claims.ts";
import { partWords, reasonWords, restWords, tallyWords, VERDICT_WORDS } from "../claims/words.ts";
import { WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { sentencesText } from "./sentences.ts";

export function claimsCheck({ texts, read }: ClaimsCheck, style: Style): string[] {
  if (read !== null) return sentencesText(texts, read, style);
  return texts.flatMap((text, index) => [...(index === 0 ? [] : [""]), ...textLines(text, style)]);
}

function textLines(text: CheckedText, style: Style): string[] {
  const { title, author, source, claims } = text;
  const part = partWords(text);
  return [
    ...wrap(`${title}: ${tallyWords(text)}`).map(style.strong),
    ...(part === null ? [] : wrap(part)),
    ...wrap(`${author === null ? "" : `${author}. `}${source.cite} (${source.checked})`).map(style.faint),
    ...claims.flatMap((claim) => claimLines(claim, style)),
  ];
}

/** Maximum number of records that are named in full. */
const MOST_GROUNDS = 3;

function claimLines(claim: ClaimVerdict, style: Style): string[] {
  const { verdict, paragraph, says, rests, grounds, doubts } = claim;
  const inset = (text: string) => wrap(text, WIDTH - 4, "  ").map((line) => `    ${line}`);
  return [
    "",
    ...wrap(`${VERDICT_WORDS[verdict].toUpperCase()}${paragraph === null ? "" : ` (para. ${paragraph})`}  ${says}`, WIDTH, "  "),
    ...reasonWords(claim).flatMap(inset),
    ...(rests.length === 0 ? [] : inset(`rests on ${restWords(rests)}`).map(style.faint)),
    ...grounds.slice(0, MOST_GROUNDS).flatMap((ground) => inset(ground).map(style.faint)),
    ...doubts.slice(0, 2).flatMap((doubt) => inset(`doubt: ${doubt}`).map(style.faint)),
  ];
}

export function claimsDiff({ changed, same, added, removed, since, ledger }: ClaimsDiff, style: Style): string[] {
  const head =
    changed.length === 0
      ? `No verdict has changed between ledger ${since.version} (${since.hash}) and ${ledger.version} (${ledger.hash})`
      : `${changed.length} ${changed.length === 1 ? "verdict has" : "verdicts have"} changed between ledger ${since.version} (${since.hash}) and ${ledger.version} (${ledger.hash})`;
  return [
    ...wrap(`${head}; ${same} are the same.`).map(style.strong),
    ...changed.flatMap(changeLines),
    ...(added.length === 0 ? [] : ["", ...wrap(`New claims: ${added.join(", ")}`)]),
    ...(removed.length === 0 ? [] : ["", ...wrap(`Claims no longer there: ${removed.join(", ")}`)]),
  ];
}

function changeLines({ text, claim, says, before, after, because, tests }: ChangedVerdict): string[] {
  const inset = (line: string) => wrap(line, WIDTH - 4, "  ").map((one) => `    ${one}`);
  return [
    "",
    ...wrap(`${VERDICT_WORDS[before].toUpperCase()} -> ${VERDICT_WORDS[after].toUpperCase()}  ${text}/${claim}: ${says}`, WIDTH, "  "),
    ...inset(because),
    ...tests.flatMap((test) => inset(`${test.at} ${test.test}: ${test.before ?? "not asked"} -> ${test.after ?? "not asked"}`)),
  ];
}
