/** Chooses the language and the type of an HTTP answer from the headers Accept-Language and Accept (RFC 9110, section 12.5). */
import { LANGUAGES, type Language } from "../../prose/index.ts";

/** The header Content-Language for each language. */
export const CONTENT_LANGUAGE: Readonly<Record<Language, string>> = Object.freeze({ en: "en", zh: "zh-Hans" });

/** The language with the highest weight; English on a tie, without a header, or if the header accepts none of ours. */
export function preferredLanguage(header: string | undefined): Language {
  const ranges = (header ?? "").split(",").flatMap(rangeOf);
  const weights = LANGUAGES.map((language) => ({ language, weight: weightOf(language, ranges) }));
  return weights.reduce((best, one) => (one.weight > best.weight ? one : best)).language;
}

interface Range {
  readonly tag: string;
  readonly weight: number;
}

/** "zh-CN;q=0.8" as a range; empty if it is malformed. */
function rangeOf(text: string): Range[] {
  const match = /^\s*([a-z]{1,8}(?:-[a-z0-9]{1,8})*|\*)\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i.exec(text);
  return match === null ? [] : [{ tag: (match[1] ?? "").toLowerCase(), weight: Number(match[2] ?? 1) }];
}

/** The highest weight among ranges for the language, in any region or script; else the wildcard's, else 0. */
function weightOf(language: Language, ranges: readonly Range[]): number {
  const named = ranges.filter(({ tag }) => tag === language || tag.startsWith(`${language}-`));
  const fitting = named.length > 0 ? named : ranges.filter(({ tag }) => tag === "*");
  return Math.max(0, ...fitting.map(({ weight }) => weight));
}

/** The weight that the header Accept gives to a media type: that of the most specific range; 1 without a header. */
export function weightOfType(type: string, accept: string | undefined): number {
  if (accept === undefined || accept.trim() === "") return 1;
  const [plain = ""] = type.split(";");
  const [main = ""] = plain.split("/");
  const weights = new Map(accept.split(",").flatMap(typeRangeOf));
  return weights.get(plain) ?? weights.get(`${main}/*`) ?? weights.get("*/*") ?? 0;
}

/** "text/html;level=1;q=0.8" as its type and weight; empty if it is malformed. Other parameters are left out. */
function typeRangeOf(text: string): [string, number][] {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  if (!/^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/.test(type)) return [];
  const weight = parameters.map((one) => /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.exec(one)?.[1]).find((one) => one !== undefined);
  return [[type, Number(weight ?? 1)]];
}
