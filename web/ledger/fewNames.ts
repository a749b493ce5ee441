/** Names for a sentence: all if they are few, otherwise some and the number of the rest. */
import { en } from "../app/language/en.ts";

/** "France", "France and Italy", "France, Italy and 20 more" */
export function fewNames(names: readonly string[], most = 3): string {
  if (names.length <= most) return en.list.and(names);
  return en.list.more(names.slice(0, most - 1), names.length - most + 1);
}
