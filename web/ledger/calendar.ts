/** Days for the date control: numbers on a line, and text as people type it. */
import { addDays, type Day, dayNumber, FIRST_DAY, isDay, spanOf } from "../../src/surfaces/client/words.ts";

export const FIRST = FIRST_DAY as Day;

/** The device's calendar day. */
export function today(): Day {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}` as Day;
}

export function dayFromNumber(number: number): Day {
  return addDays("1970-01-01" as Day, Math.round(number));
}

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/**
 * "28 June 1914", "June 28, 1914" and "1914年6月28日" as 1914-06-28, a year as its last day. Other text is unchanged, for the ledger
 * to judge.
 */
export function typedDay(text: string): string {
  const plain = text.trim().replace(/\s+/g, " ");
  const match = /^(\d{1,2}) ([a-z]{3,9})\.? (\d{4})$/i.exec(plain) ?? swapped(/^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(plain));
  const numbers = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/.exec(plain);
  if (numbers !== null) return [numbers[1], numbers[2]?.padStart(2, "0"), numbers[3]?.padStart(2, "0")].join("-");
  if (/^\d{4}$/.test(plain)) return `${plain}-12-31`;
  if (match === null) return plain;
  const month = MONTHS.findIndex((name) => name.startsWith((match[2] ?? "").toLowerCase())) + 1;
  return month === 0 ? plain : `${match[3]}-${String(month).padStart(2, "0")}-${(match[1] ?? "").padStart(2, "0")}`;
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match === null ? null : [match[0], match[2], match[1], match[3]];
}

/** The same day in another year; 29 February becomes the 28th. */
export function addYears(day: Day, count: number): Day {
  const moved = `${Number(day.slice(0, 4)) + count}${day.slice(4)}`;
  return isDay(moved) ? moved : (`${moved.slice(0, 8)}28` as Day);
}

/** The last day of the month of a typed day that the calendar lacks, such as 31 February; null for other text, and outside the ledger's days. */
export function realDay(typed: string | null, last: Day): Day | null {
  const month = /^(\d{4}-\d{2})-\d{2}$/.exec(typed ?? "")?.[1];
  const found = ["31", "30", "29", "28"].map((day) => `${month}-${day}` as Day).find(isDay);
  return month === undefined || found === undefined || found < FIRST || found > last ? null : found;
}

/** The first day that a partial date can mean; null if there is no date. */
export function firstOf(date: string | null): Day | null {
  return date === null ? null : (spanOf(date)?.earliest ?? null);
}

/** The position of a day between two others, 0 to 1. */
export function share(day: Day, from: Day, until: Day): number {
  const [start, end] = [dayNumber(from), dayNumber(until)];
  return end === start ? 0 : Math.min(1, Math.max(0, (dayNumber(day) - start) / (end - start)));
}
