/**
 * Words in the language of the page. public/theme.js says which it is, and has its words brought before this module is read; they
 * are laid over the English ones, so that what a translation lacks stays English. A worker and a test speak English.
 */

/** What the switch calls each language. */
const OWN = { en: { tag: "en", own: "English" }, zh: { tag: "zh-Hans", own: "中文" } } as const;

export type Language = keyof typeof OWN;

const KEY = "entente-language"; // read by public/theme.js
const said = globalThis.ententeWords ?? null;

export const language: Language = said === null ? "en" : said.id;

if (said !== null) {
  document.documentElement.lang = said.tag;
  // What is shared is what was seen.
  if (addressIn(language) !== window.location.href) history.replaceState(null, "", addressIn(language));
}

/** The languages that one can turn to from this one. */
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
    // storage may be closed to us; the address holds the choice
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
