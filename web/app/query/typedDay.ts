/** Text that people type for a day, in the form that the ledger reads. */

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/**
 * "28 June 1914", "June 28, 1914", "1914-6-28", "1914/06/28" and "1914年6月28日" as 1914-06-28; a year or a month as its last day. Other
 * text is unchanged, for the ledger to judge.
 */
export function typedDay(text: string): string {
  const plain = text.trim().replace(/\s+/g, " ");
  if (/^\d{4}$/.test(plain)) return `${plain}-12-31`;
  const numbers =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(plain)?.filter((_, at) => at !== 2) ??
    /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/.exec(plain);
  if (numbers !== null) return dayOf(numbers[1], Number(numbers[2]), numbers[3]);
  const ofMonth = /^(\d{4})[-/.](\d{1,2})$/.exec(plain) ?? /^(\d{4}) ?年 ?(\d{1,2}) ?月$/.exec(plain);
  if (ofMonth !== null) return endOf(ofMonth[1], Number(ofMonth[2])) ?? plain;
  const words =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>[a-z]{3,9})\.?,? (?<year>\d{4})$/i.exec(plain) ??
    /^(?<month>[a-z]{3,9})\.? (?:(?<day>\d{1,2})(?:st|nd|rd|th)?,? )?(?<year>\d{4})$/i.exec(plain);
  const { day, month = "", year } = words?.groups ?? {};
  const number = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase())) + 1;
  if (words === null || number === 0) return plain;
  return day === undefined ? (endOf(year, number) ?? plain) : dayOf(year, number, day);
}

const dayOf = (year: string | undefined, month: number, day: string | undefined) =>
  `${year}-${String(month).padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;

/** The last day of a month; null for a number that is no month. */
function endOf(year: string | undefined, month: number): string | null {
  if (month < 1 || month > 12) return null;
  return dayOf(year, month, String(new Date(Date.UTC(Number(year), month, 0)).getUTCDate()));
}
