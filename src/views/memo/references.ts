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

/** Quoted words with their language and source; under words that are not English, the paraphrase in English, marked as such. */
export function wordsBlocks(
  { quote, translated, language, languageName, reference }: NonNullable<MemoDuty["words"]>,
  wording: string | null,
  memo: Labelled,
): Block[] {
  const told = [languageName, ...(translated ? [memo.labels.translated] : [])].join(memo.labels.colon === ": " ? ", " : "，");
  const note: Line = [{ text: `${told}; ` }];
  const quotation: Block = { kind: "quotation", words: quote, language, source: [...note, ...refLine(reference, memo)] };
  return language === ENGLISH || wording === null
    ? [quotation]
    : [
        quotation,
        { kind: "paragraph", line: [{ text: `${memo.labels.paraphrase}${memo.labels.colon}`, as: "strong" }, { text: wording }] },
      ];
}

const ENGLISH = "en";

/** Whether the paraphrase stands beside the words, which are not English. */
export const isParaphrased = (words: MemoDuty["words"]): boolean => words !== null && words.language !== ENGLISH;
