/** The language of an answer over HTTP, from the header Accept-Language (RFC 9110, section 12.5.4). */
import { LANGUAGES, type Language } from "../../prose/index.ts";

/** The header Content-Language for each language. */
export const CONTENT_LANGUAGE: Readonly<Record<Language, string>> = Object.freeze({ en: "en", zh: "zh-Hans" });

/** The language that the header weighs highest; English on a tie, without a header, and where it accepts none of ours. */
export function preferredLanguage(header: string | undefined): Language {
  const ranges = (header ?? "").split(",").flatMap(rangeOf);
  const weights = LANGUAGES.map((language) => ({ language, weight: weightOf(language, ranges) }));
  return weights.reduce((best, one) => (one.weight > best.weight ? one : best)).language;
}

interface Range {
  readonly tag: string;
  readonly weight: number;
}

/** "zh-CN;q=0.8" as a range; nothing where it is malformed. */
function rangeOf(text: string): Range[] {
  const match = /^\s*([a-z]{1,8}(?:-[a-z0-9]{1,8})*|\*)\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i.exec(text);
  return match === null ? [] : [{ tag: (match[1] ?? "").toLowerCase(), weight: Number(match[2] ?? 1) }];
}

/** The highest weight of the ranges that name the language, in whatever region or script; else that of the wildcard, else 0. */
function weightOf(language: Language, ranges: readonly Range[]): number {
  const named = ranges.filter(({ tag }) => tag === language || tag.startsWith(`${language}-`));
  const fitting = named.length > 0 ? named : ranges.filter(({ tag }) => tag === "*");
  return Math.max(0, ...fitting.map(({ weight }) => weight));
}
