/** English for what answers hold: dates, counts, names, clauses. */
import type { TieRow } from "../model/results/ties.ts";

const SMALL = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "none", "one state", "55 states"; without `unit`, the number alone. */
export function countWord(count: number, unit = true): string {
  const word = SMALL[count] ?? String(count);
  if (!unit || count === 0) return word;
  return `${word} ${count === 1 ? "state" : "states"}`;
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "30 June 2026"; a month or a year alone stays so. */
export function longDate(date: string): string {
  const [year, month, day] = date.split("-");
  if (month === undefined || !/^\d{4}$/.test(year ?? "")) return date;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The text with a capital at its head. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "the United States", "the Soviet Union"; other names stand alone. */
export function withArticle(name: string): string {
  return /^(United|Soviet Union|Netherlands|Philippines|Ottoman|Russian|German Emp|German Dem|Austro-|Central African|Dominican|Czech Republic|Bahamas|Gambia|Maldives|Comoros|Seychelles|Marshall|Solomon|Republic|Kingdom|Democratic|Federated|Two Sicilies|Papal|Orange Free|Holy)/.test(
    name,
  )
    ? `the ${name}`
    : name;
}

/** "since 10 September 1961", "since a day that is not known". */
export function sinceWords({ since, byConduct, until, inForce }: Pick<TieRow, "since" | "byConduct" | "until" | "inForce">): string {
  const start = since === null ? "entry into force not found" : byConduct ? `by ${since}, entry into force not found` : `since ${since}`;
  const end = until === null ? "" : until === "unknown" ? ", ended on a day that is not settled" : `, until ${until}`;
  return `${start}${end}${inForce === "unknown" ? "; whether in force is not known" : ""}`;
}

/** The duty of a type and grade, in two words or three. */
export function typeWords(type: string, grade: string | null): string {
  const said =
    grade === null || grade === "binding"
      ? ""
      : grade === "permissive"
        ? " (may)"
        : grade === "principle"
          ? " (in principle)"
          : " (one-sided)";
  return `${type}${said}`;
}

/** The part of the version that a change raises. */
export const RAISE_WORDS: Readonly<Record<"major" | "minor" | "patch", string>> = Object.freeze({
  major: "Changed readings",
  minor: "New instruments, and what else can be named",
  patch: "Corrected facts",
});

/** Longer labels for kinds of facts whose names say too little. */
export const LEDGER_KINDS: Readonly<Record<string, string>> = Object.freeze({
  question: "open question",
  trigger: "trigger word",
  "general-treaty": "general law",
});
