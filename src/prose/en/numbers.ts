/** English numbers and articles of treaties inside sentences. */
import { eachArticle } from "../lists.ts";

const SMALL = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "none", "one", "55", "2,370". */
export function numberWord(count: number): string {
  return SMALL[count] ?? count.toLocaleString("en-GB");
}

/** "no state", "one state", "55 states". */
export function statesWord(count: number): string {
  return count === 0 ? "no state" : `${numberWord(count)} ${count === 1 ? "state" : "states"}`;
}

/** "3", "3 to 5". */
export function rangeWord({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? `${low}` : `${low} to ${high}`;
}

/** "Art. 5", "Arts. 3 and 6"; "" without a number. */
export function articlesWord(articles: readonly string[]): string {
  const each = eachArticle(articles);
  return each.length === 0 ? "" : ` (${each.length === 1 ? "Art." : "Arts."} ${each.join(", ")})`;
}

/** "on 3 May 1939", "in May 1939", "on some day between May and July 1939". */
export function onDate(date: string, spoken: string): string {
  return date.length === 10 || date.includes("/") ? `on ${spoken}` : `in ${spoken}`;
}
