/** References of a memo as running text: numbers that lead to its list of sources, the place, the mark. */
import type { Memo, MemoDuty, MemoRef } from "../../model/results/memo.ts";
import type { Block, Line, Span } from "../document/block.ts";

type Labelled = Pick<Memo, "labels">;

/** " [1] [2], art. 5; text" */
export function refSpans(reference: MemoRef, memo: Labelled): Span[] {
  return [{ text: " " }, ...refLine(reference, memo)];
}

/** "[1] [2], art. 5; text" */
export function refLine({ sources, at, checked }: MemoRef, { labels }: Labelled): Span[] {
  return [
    ...sources.flatMap((number, index): Span[] => [
      ...(index === 0 ? [] : [{ text: " " }]),
      { text: `[${number}]`, href: `#source-${number}` },
    ]),
    { text: `${at === null ? "" : ` ${at}`}; ${labels[`mark-${checked}`]}`, as: "faint" },
  ];
}

/** A sentence with its source, where one is recorded. */
export function sentenceWithRef({ sentence, reference }: MemoDuty["positions"][number], memo: Labelled): Line {
  return [{ text: sentence }, ...(reference === null ? [] : refSpans(reference, memo))];
}

/** Quoted words with their source. */
export function wordsBlock({ quote, translated, reference }: NonNullable<MemoDuty["words"]>, memo: Labelled): Block {
  const note: Line = translated ? [{ text: `${memo.labels.translated}; ` }] : [];
  return { kind: "quotation", words: quote, source: [...note, ...refLine(reference, memo)] };
}
