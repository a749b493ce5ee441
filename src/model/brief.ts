/** Texts that a complaint repeats. */

const MOST = 160;
const KEPT = 120;

/** The text, or its beginning and its length: a complaint that repeats a whole page hides what is wrong with it. */
export function brief(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, KEPT).replace(/[\ud800-\udbff]$/, "")}… (${text.length} characters)`;
}
