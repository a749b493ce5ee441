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
    { text: `${at === null ? "" : ` ${at}`}${isEnglish(labels) ? "; " : "；"}${labels[`mark-${checked}`]}`, as: "faint" },
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
  const told = [languageName, ...(translated ? [memo.labels.translated] : [])].join(isEnglish(memo.labels) ? ", " : "，");
  const note: Line = [{ text: `${told}${isEnglish(memo.labels) ? "; " : "；"}` }];
  const quotation: Block = { kind: "quotation", words: quote, language, source: [...note, ...refLine(reference, memo)] };
  return language === ENGLISH || wording === null
    ? [quotation]
    : [
        quotation,
        {
          kind: "paragraph",
          line: [{ text: `${memo.labels.paraphrase}${memo.labels.colon}`, as: "strong" }, ...paraphrase(wording, memo)],
        },
      ];
}

const ENGLISH = "en";

const isEnglish = ({ language }: Memo["labels"]): boolean => language.startsWith(ENGLISH);

/** The text between two sentences. */
export const gapOf = (labels: Memo["labels"]): string => (isEnglish(labels) ? " " : "");

/** The text between items of a list. */
export const commaOf = (labels: Memo["labels"]): string => (isEnglish(labels) ? ", " : "、");

/** A mark after what it is on. */
export const tagged = (mark: string, labels: Memo["labels"]): string => (isEnglish(labels) ? ` [${mark}]` : `［${mark}］`);

/** A paraphrase; in a memo of another language one that stands in English alone is marked as quoted. */
export function paraphrase(wording: string, { labels }: Labelled): Line {
  const isForeign = !isEnglish(labels) && !/\p{Script=Han}/u.test(wording);
  return [{ text: isForeign ? `“${wording}”` : wording }];
}

/** Whether the paraphrase stands beside the words, which are not English. */
export const isParaphrased = (words: MemoDuty["words"]): boolean => words !== null && words.language !== ENGLISH;
