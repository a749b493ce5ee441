/** Verdicts in a terminal: the count first, then each claim with why and by which record. */
import type { ChangedVerdict, CheckedText, ClaimsCheck, ClaimsDiff, ClaimVerdict, Verdict } from "../../model/results/claims.ts";
import { WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { sentencesText } from "./sentences.ts";
import { reasonLines, restNames } from "./verdicts.ts";

export function claimsCheck({ texts, read }: ClaimsCheck, style: Style): string[] {
  if (read !== null) return sentencesText(texts, read, style);
  return texts.flatMap((text, index) => [...(index === 0 ? [] : [""]), ...textLines(text, style)]);
}

function textLines({ title, author, source, claims, tally, partial }: CheckedText, style: Style): string[] {
  const words = style.words.verdicts;
  const counts = Object.entries(tally).flatMap(([verdict, count]) => (count > 0 ? [[verdict as Verdict, count] as const] : []));
  return [
    ...wrap(words.textHead(title, words.tally(counts))).map(style.strong),
    ...(partial === null ? [] : wrap(words.part(partial.checked, partial.of))),
    ...wrap(words.source(author, source.cite, style.words.mark(source.checked))).map(style.faint),
    ...claims.flatMap((claim) => claimLines(claim, style)),
  ];
}

/** Maximum number of records that are named in full. */
const MOST_GROUNDS = 3;

function claimLines(claim: ClaimVerdict, style: Style): string[] {
  const words = style.words.verdicts;
  const { verdict, paragraph, says, rests, grounds, doubts } = claim;
  const inset = (text: string) => wrap(text, WIDTH - 4, "  ").map((line) => `    ${line}`);
  return [
    "",
    ...wrap(words.claim(verdict, paragraph, says), WIDTH, "  "),
    ...reasonLines(claim, style).flatMap(inset),
    ...(rests.length === 0 ? [] : inset(words.restsOn(restNames(rests, style))).map(style.faint)),
    ...grounds.slice(0, MOST_GROUNDS).flatMap((ground) => inset(ground).map(style.faint)),
    ...doubts.slice(0, 2).flatMap((doubt) => inset(words.doubt(doubt)).map(style.faint)),
  ];
}

export function claimsDiff({ changed, same, added, removed, since, ledger }: ClaimsDiff, style: Style): string[] {
  const words = style.words.verdicts;
  const listed = (ids: readonly string[]) => ids.join(style.words.comma);
  return [
    ...wrap(words.diff(changed.length, since.version, since.hash, ledger.version, ledger.hash, same)).map(style.strong),
    ...changed.flatMap((one) => changeLines(one, style)),
    ...(added.length === 0 ? [] : ["", ...wrap(words.added(listed(added)))]),
    ...(removed.length === 0 ? [] : ["", ...wrap(words.removed(listed(removed)))]),
  ];
}

function changeLines({ text, claim, says, before, after, because, tests }: ChangedVerdict, style: Style): string[] {
  const words = style.words.verdicts;
  const inset = (line: string) => wrap(line, WIDTH - 4, "  ").map((one) => `    ${one}`);
  return [
    "",
    ...wrap(words.changed(before, after, `${text}/${claim}`, says), WIDTH, "  "),
    ...inset(because),
    ...tests.flatMap((test) => inset(words.test(test.at, test.test, test.before, test.after))),
  ];
}
