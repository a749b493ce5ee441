/** Plain sentences in a terminal: each with its reading and the verdict on that, or the reason why it was not read. */
import type { CheckedText, ClaimVerdict } from "../../model/results/claims.ts";
import type { ReadSentence, ReadSentences } from "../../model/results/readSentences.ts";
import { reasonWords, restWords, VERDICT_WORDS } from "../claims/words.ts";
import { WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

export function sentencesText(texts: readonly CheckedText[], { sentences, left }: ReadSentences, style: Style): string[] {
  const claims = new Map(texts.flatMap((text) => text.claims.map((claim) => [claim.id, claim] as const)));
  return [
    ...sentences.flatMap((one, index) => [...(index === 0 ? [] : [""]), ...sentenceLines(one, claims, style)]),
    ...(left === 0 ? [] : ["", ...wrap(`${left} more ${left === 1 ? "sentence was" : "sentences were"} not read.`)]),
  ];
}

const inset = (text: string) => wrap(text, WIDTH - 4, "  ").map((line) => `    ${line}`);

function sentenceLines(
  { said, readings, parts, verdict, near, quote, unread }: ReadSentence,
  claims: ReadonlyMap<string, ClaimVerdict>,
  style: Style,
): string[] {
  const [taken, ...others] = readings;
  const head = wrap(`“${said}”`).map(style.strong);
  const claim = taken === undefined ? undefined : claims.get(taken.claim);
  if (taken === undefined || claim === undefined)
    return [
      ...head,
      ...inset(`Not read: ${unread?.says ?? ""}`),
      ...(unread === null || unread.words.length === 0
        ? []
        : inset(`not understood: ${unread.words.map((word) => `“${word}”`).join(", ")}`)),
      ...(unread?.tries ?? []).flatMap((one) => inset(`can be read: ${one}`)),
    ];
  return [
    ...head,
    ...inset(`read as: ${taken.as}`),
    ...taken.takes.flatMap(({ word, means }) => inset(`“${word}” is taken as: ${means}`).map(style.faint)),
    ...wrap(`${VERDICT_WORDS[claim.verdict].toUpperCase()}`, WIDTH - 4).map((line) => `    ${style.strong(line)}`),
    ...(verdict === null ? [] : inset(verdict.says)),
    ...near.flatMap(({ says }, index) => inset(`${index === 0 ? "closest" : "also near"}: ${says}`)),
    ...(quote === null ? [] : ["    to quote:", ...inset(quote.answer), ...(quote.source === null ? [] : inset(quote.source.says))]),
    ...parts.flatMap(({ claim: id, as }) => {
      const part = claims.get(id);
      return part === undefined ? [] : inset(`${VERDICT_WORDS[part.verdict]}: ${as}`);
    }),
    ...reasonWords(claim).flatMap(inset).map(style.faint),
    ...(claim.rests.length === 0 ? [] : inset(`rests on ${restWords(claim.rests)}`).map(style.faint)),
    ...claim.doubts.slice(0, 2).flatMap((doubt) => inset(`doubt: ${doubt}`).map(style.faint)),
    ...others.flatMap(({ claim: id, as }) => {
      const other = claims.get(id);
      return other === undefined ? [] : inset(`taken otherwise: ${as} ${VERDICT_WORDS[other.verdict]}`);
    }),
  ];
}
