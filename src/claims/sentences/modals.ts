/** Months and names that are spelt as modal verbs are: "May 1913", "Will". They turn no sense and ask about no future. */
import type { Token } from "./tokens.ts";

/** A month before its year or day, or a word with a capital inside the sentence. */
const NO_VERB = /\bMay(?=,? \d)|(?<=[\p{L}\d,] )(?:May|Will)\b/gu;

/** The text without such months and names, for tests of its modal verbs. */
export function withoutMonths(said: string): string {
  return said.replace(NO_VERB, "");
}

const MODAL = /^(will|shall|might|may|could)$/;

/** The first words that ask about the future; null if there are none. */
export function modalOf(tokens: readonly Token[]): string | null {
  const at = tokens.findIndex(({ text, name, capital }, index) => {
    if (name !== null) return false;
    const next = tokens[index + 1];
    if (text === "going" && next?.name === null && next.text === "to") return true;
    return MODAL.test(text) && !(capital && index > 0) && !(text === "may" && /^\d/.test(next?.text ?? ""));
  });
  const found = tokens[at];
  return found === undefined ? null : found.text === "going" ? "going to" : found.text;
}
