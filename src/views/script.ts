/** The script in which quoted words are written, where it is not the Latin one. */
export type Script = "chinese" | "japanese" | "korean" | "arabic" | "cyrillic";

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ["japanese", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["korean", /\p{Script=Hangul}/u],
  ["chinese", /\p{Script=Han}/u],
  ["arabic", /\p{Script=Arabic}/u],
  ["cyrillic", /\p{Script=Cyrillic}/u],
];

/** Latin letters with their accents, and the marks of punctuation. */
const LATIN_TEXT = /^[\s\u0020-\u024f\u2000-\u206f]*$/;

/** The script of most of the letters; null for Latin ones. */
export function scriptOf(text: string): Script | null {
  if (LATIN_TEXT.test(text)) return null;
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length;
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  return latin * 2 >= letters ? null : (SCRIPTS.find(([, letter]) => letter.test(text))?.[0] ?? null);
}
