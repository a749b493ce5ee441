/** The candidates closest to what somebody typed, best first. Edit distance is a library's. */
import { distance } from "fastest-levenshtein";

/** At most `limit` candidates that lie within a third of the word's length, or that contain it. */
export function nearest(typed: string, candidates: Iterable<string>, limit = 3): string[] {
  const word = typed.toLowerCase();
  const allowed = Math.max(1, Math.floor(word.length / 3));
  const scored: { text: string; score: number }[] = [];
  for (const text of candidates) {
    const other = text.toLowerCase();
    const score = distance(word, other);
    const contains = word.length >= 3 && other.includes(word);
    if (score <= allowed || contains)
      scored.push({ text, score: contains ? Math.min(score, 1 + (other.length - word.length) / 100) : score });
  }
  scored.sort((a, b) => a.score - b.score || (a.text < b.text ? -1 : 1));
  return [...new Set(scored.map(({ text }) => text))].slice(0, limit);
}

/**
 * Words that differ from what was typed by a slip of the hand: one letter from five letters on, two from eight on, two
 * neighbours in the wrong order counting as one, the first letter the same. Further off it is a guess, and another word.
 */
export function slips(typed: string, candidates: Iterable<string>, limit = 3): string[] {
  const word = typed.toLowerCase();
  const allowed = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
  const swapped = Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`,
  );
  const scored = [...new Set(candidates)].flatMap((text) => {
    const other = text.toLowerCase();
    if (allowed === 0 || other[0] !== word[0] || Math.abs(other.length - word.length) > allowed) return [];
    const score = Math.min(distance(word, other), swapped.includes(other) ? 1 : Number.POSITIVE_INFINITY);
    return score <= allowed ? [{ text, score }] : [];
  });
  return scored
    .sort((a, b) => a.score - b.score || (a.text < b.text ? -1 : 1))
    .map(({ text }) => text)
    .slice(0, limit);
}

/** `write "a"`, `write "a" or "b"`: the end of an error's advice. */
export function anyOf(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  return quoted.length < 2 ? (quoted[0] ?? "") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
