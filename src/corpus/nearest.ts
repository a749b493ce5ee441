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

/** `write "a"`, `write "a" or "b"`: the end of an error's advice. */
export function anyOf(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  return quoted.length < 2 ? (quoted[0] ?? "") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
