/** The candidates closest to a typed word, best first, by edit distance. */
import { distance } from "fastest-levenshtein";

/**
 * At most `limit` candidates within an edit distance of a third of the word's length, or that contain the word. Two neighbours that
 * are swapped count as one edit.
 */
export function nearest(typed: string, candidates: Iterable<string>, limit = 3): string[] {
  const word = typed.toLowerCase();
  const allowed = Math.max(1, Math.floor(word.length / 3));
  const scored: { text: string; score: number }[] = [];
  for (const text of candidates) {
    const other = text.toLowerCase();
    const contains = word.length >= 3 && other.includes(word);
    // Two words are at least as far apart as their lengths: a text of pages is compared with no name.
    if (!contains && Math.abs(word.length - other.length) > allowed) continue;
    const score = isSwap(word, other) ? 1 : distance(word, other);
    if (score <= allowed || contains)
      scored.push({ text, score: contains ? Math.min(score, 1 + (other.length - word.length) / 100) : score });
  }
  scored.sort((a, b) => a.score - b.score || (a.text < b.text ? -1 : 1));
  return [...new Set(scored.map(({ text }) => text))].slice(0, limit);
}

/**
 * Candidates that differ from the typed word by a typing error: one letter in words of five or more letters, two in words of
 * eight or more. Swapped neighbours count as one, and the first letter must be the same. A larger difference is another word.
 */
export function slips(typed: string, candidates: Iterable<string>, limit = 3): string[] {
  const word = typed.toLowerCase();
  const allowed = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
  const scored = [...new Set(candidates)].flatMap((text) => {
    const other = text.toLowerCase();
    if (allowed === 0 || other[0] !== word[0] || Math.abs(other.length - word.length) > allowed) return [];
    const score = isSwap(word, other) ? 1 : distance(word, other);
    return score <= allowed ? [{ text, score }] : [];
  });
  return scored
    .sort((a, b) => a.score - b.score || (a.text < b.text ? -1 : 1))
    .map(({ text }) => text)
    .slice(0, limit);
}

/** Whether two words differ by two swapped neighbours alone. */
function isSwap(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at += 1;
  return at + 1 < word.length && word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2);
}

/** Alternatives for the advice of an error: `"a"`, `"a" or "b"`. */
export function anyOf(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  return quoted.length < 2 ? (quoted[0] ?? "") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
