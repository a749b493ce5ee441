/** Plain sentences in a terminal: each with its reading and the verdict on that, or the reason why it was not read. */
import type { CheckedText, ClaimVerdict } from "../../model/results/claims.ts";
import type { ReadSentence, ReadSentences } from "../../model/results/readSentences.ts";
import { WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { restNames } from "./verdicts.ts";

export function sentencesText(texts: readonly CheckedText[], { sentences, left }: ReadSentences, style: Style): string[] {
  const claims = new Map(texts.flatMap((text) => text.claims.map((claim) => [claim.id, claim] as const)));
  return [
    ...sentences.flatMap((one, index) => [...(index === 0 ? [] : [""]), ...sentenceLines(one, claims, style)]),
    ...(left === 0 ? [] : ["", ...wrap(style.words.verdicts.leftOut(left, sentences.length))]),
  ];
}

const inset = (text: string) => wrap(text, WIDTH - 4, "  ").map((line) => `    ${line}`);

function sentenceLines(sentence: ReadSentence, claims: ReadonlyMap<string, ClaimVerdict>, style: Style): string[] {
  const words = style.words.verdicts;
  const { said, readings, parts, verdict, near, quote } = sentence;
  const [taken, ...others] = readings;
  const head = wrap(words.said(said)).map(style.strong);
  const claim = taken === undefined ? undefined : claims.get(taken.claim);
  if (taken === undefined || claim === undefined) return [...head, ...unreadLines(sentence, style)];
  return [
    ...head,
    ...inset(words.readAs(taken.as)),
    ...taken.takes.flatMap(({ word, means }) => inset(words.takenAs(word, means)).map(style.faint)),
    ...wrap(words.head(claim.verdict), WIDTH - 4).map((line) => `    ${style.strong(line)}`),
    ...(verdict === null ? [] : inset(verdict.says)),
    ...near.flatMap(({ says }, index) => inset((index === 0 ? words.closest : words.alsoNear)(says))),
    ...(quote === null
      ? []
      : [...inset(words.toQuote), ...inset(quote.answer), ...(quote.source === null ? [] : inset(quote.source.says))]),
    ...parts.flatMap(({ claim: id, as }) => {
      const part = claims.get(id);
      return part === undefined ? [] : inset(words.partOf(part.verdict, as));
    }),
    ...(claim.rests.length === 0 ? [] : inset(words.restsOn(restNames(claim.rests, style))).map(style.faint)),
    ...claim.doubts.slice(0, 2).flatMap((doubt) => inset(words.doubt(doubt)).map(style.faint)),
    ...others.flatMap(({ claim: id, as }) => {
      const other = claims.get(id);
      return other === undefined ? [] : inset(words.otherwise(as, other.verdict));
    }),
  ];
}

function unreadLines({ unread }: ReadSentence, { words: { verdicts } }: Style): string[] {
  return [
    ...inset(verdicts.notRead(unread?.says ?? "")),
    ...(unread === null || unread.words.length === 0 ? [] : inset(verdicts.notUnderstood(unread.words))),
    ...(unread?.tries ?? []).flatMap((one) => inset(verdicts.canBeRead(one))),
  ];
}
