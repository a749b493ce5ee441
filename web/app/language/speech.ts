/** Dates, counts, lists and names in the language of the page. */
import { english, type Speech } from "../../../src/surfaces/client/speech.ts";

export const speech: Speech = { ...english, ...globalThis.ententeWords?.speech };

export const { longDate, countWord, withArticle, typeWords, listed } = speech;

/** "2,370" */
export const grouped = (count: number): string => count.toLocaleString(speech.locale);

const collator = new Intl.Collator(speech.locale);

/** Compares two names in the alphabetical order of the language. */
export function inOrder(one: string, other: string): number {
  return collator.compare(one, other);
}

/** The text with a capital first letter; scripts without capitals are unchanged. */
export function capital(text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(speech.locale) + text.slice(first.length);
}
