/** Lists of names, and sentences that begin with one. */
import { en } from "../app/language/en.ts";

/** "France", "France and Italy", "France, Italy and 20 more" */
export function some(names: readonly string[], most = 3): string {
  if (names.length <= most) return en.list.and(names);
  return en.list.more(names.slice(0, most - 1), names.length - most + 1);
}

/** The text with a capital first letter. */
export function capital(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
