/**
 * The language of the page: English, or the one that the address (`?lang=zh`, before the hash) or an earlier choice in this
 * browser names. Its words are loaded before any catalogue is read, and laid over the English ones: what they lack stays English.
 */
import { type AnswerOf, type OperationName, speakBy } from "../../src/surfaces/client/words.ts";
import type { Translation } from "./translation.ts";

/** Languages beside English: what the switch says, and where the words are. */
const OTHERS = {
  zh: { tag: "zh-Hans", own: "中文", words: () => import("./zh/zh.ts").then(({ zh }) => zh) },
} as const satisfies Record<string, { tag: string; own: string; words: () => Promise<Translation> }>;

export type Language = "en" | keyof typeof OTHERS;

const KEY = "entente-language";
const onPage = typeof document !== "undefined"; // a worker and a test speak English

const chosen = onPage ? choice() : "en";
const said: Translation | null = chosen === "en" ? null : await OTHERS[chosen].words().catch(() => null); // not there: English is
export const language: Language = said === null ? "en" : chosen;

if (said !== null && language !== "en") {
  speakBy(said.speech);
  document.documentElement.lang = OTHERS[language].tag;
  keepIn(language);
}

/** The languages that one can turn to from this one. */
export const TURNS = [
  { id: "en" as Language, tag: "en", own: "English" },
  ...Object.entries(OTHERS).map(([id, { tag, own }]) => ({ id: id as Language, tag, own })),
].filter(({ id }) => id !== language);

/** The same view in another language. */
export function addressIn(other: Language): string {
  const address = new URL(window.location.href);
  if (other === "en") address.searchParams.delete("lang");
  else address.searchParams.set("lang", other);
  return address.href;
}

/** Remembers the choice in this browser. */
export function remember(other: Language): void {
  try {
    localStorage.setItem(KEY, other);
  } catch {
    // storage may be closed to us; the address holds the choice
  }
}

/** A catalogue in the language of the page. */
export function spoken<T extends object>(name: string, english: T): T {
  const other = (said?.texts as Record<string, unknown> | undefined)?.[name];
  return other === undefined ? english : (laidOver(english, other) as T);
}

/** An answer whose labels are the program's own words, in the language of the page. */
export function told<N extends OperationName>(name: N, answer: AnswerOf<N>): AnswerOf<N> {
  const tell = said?.answers[name] as ((answer: AnswerOf<N>) => AnswerOf<N>) | undefined;
  return tell === undefined ? answer : tell(answer);
}

function choice(): Language {
  const asked = new URLSearchParams(window.location.search).get("lang");
  if (asked !== null) return asked in OTHERS ? (asked as Language) : "en";
  try {
    const kept = localStorage.getItem(KEY);
    return kept !== null && kept in OTHERS ? (kept as Language) : "en";
  } catch {
    return "en";
  }
}

/** The address names the language, so that what is shared is what was seen. */
function keepIn(current: Language) {
  if (addressIn(current) !== window.location.href) history.replaceState(null, "", addressIn(current));
}

function laidOver(english: unknown, other: unknown): unknown {
  if (!isGroup(english) || !isGroup(other)) return other;
  const keys = [...new Set([...Object.keys(english), ...Object.keys(other)])];
  return Object.fromEntries(keys.map((key) => [key, other[key] === undefined ? english[key] : laidOver(english[key], other[key])]));
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
