/** Whether two questions differ by their days alone, as the questions of a drag of the date do. */

/** Names of input fields that hold a day. */
const DAYS: readonly string[] = ["date", "from", "to", "on", "until"];

export function isSameButForDays(one: object | null, other: object | null): boolean {
  return undated(one) === undated(other);
}

function undated(input: object | null): string {
  return JSON.stringify(input === null ? null : Object.entries(input).filter(([name]) => !DAYS.includes(name)));
}
