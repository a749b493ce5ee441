/** Text of the ledger that is kept in English: marked as English on a page of another language, and plain on an English page. */
import { language } from "../app/language/language.ts";

const HAN = /\p{Script=Han}/u;
const WORD = /[A-Za-z]{2}/;

export function isEnglish(text: string): boolean {
  return language !== "en" && WORD.test(text) && !HAN.test(text);
}

export function InEnglish({ text }: { readonly text: string }) {
  return isEnglish(text) ? <span lang="en">{text}</span> : text;
}
