/**
 * Labels in the language of the page. web/app/theme.js chooses the language and loads its labels before this module runs; they
 * replace the English ones, and a label without a translation stays English. Workers and tests use the English labels.
 */

/** Each language with its tag and its own name. */
const OWN = { en: { tag: "en", own: "English" }, zh: { tag: "zh-Hans", own: "中文" } } as const;

export type Language = keyof typeof OWN;

const KEY = "entente-language"; // read by web/app/theme.js
const said = globalThis.ententeWords ?? null;

export const language: Language = said === null ? "en" : said.id;

if (said !== null) {
  document.documentElement.lang = said.tag;
  // An address that is shared opens in the language of the person who shared it.
  if (addressIn(language) !== window.location.href) history.replaceState(null, "", addressIn(language));
}

/** The languages that the page can switch to. */
export const TURNS = (Object.keys(OWN) as Language[]).filter((id) => id !== language).map((id) => ({ id, ...OWN[id] }));

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
    // storage may be blocked; the address holds the choice
  }
}

/** A catalogue in the language of the page. */
export function translated<T extends object>(name: string, english: T): T {
  const other = (said?.texts as Record<string, unknown> | undefined)?.[name];
  return other === undefined ? english : (laidOver(english, other) as T);
}

function laidOver(english: unknown, other: unknown): unknown {
  if (!isGroup(english) || !isGroup(other)) return other;
  const keys = [...new Set([...Object.keys(english), ...Object.keys(other)])];
  return Object.fromEntries(keys.map((key) => [key, other[key] === undefined ? english[key] : laidOver(english[key], other[key])]));
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
