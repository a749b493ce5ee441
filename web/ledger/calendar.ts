/** Days for the date control, as numbers on a line. */
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
