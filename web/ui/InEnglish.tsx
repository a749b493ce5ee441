/** Text of the ledger that is kept in English: marked as English on a page of another language, and plain on an English page. */
import { language } from "../app/language/language.ts";

const WORD = /[A-Za-z]{2}/;
const LATIN = /[A-Za-z]/g;
const HAN = /\p{Script=Han}/gu;

/** Whether a text is English with, at most, a few words of the language of the page, such as the title of a source. */
export function isEnglish(text: string): boolean {
  if (language === "en" || !WORD.test(text)) return false;
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  return count(LATIN) > 2 * count(HAN);
}

export function InEnglish({ text }: { readonly text: string }) {
  return isEnglish(text) ? <span lang="en">{text}</span> : text;
}
