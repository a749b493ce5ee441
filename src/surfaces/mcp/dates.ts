/** Days as a question writes them: 28 July 1914 or July 28, 1914. */

/** The day as YYYY-MM-DD; any other text as it is, for the operation to judge. */
export function isoDay(text: string): string {
  const parts = /^(?:(\d{1,2})(?:st|nd|rd|th)? ([a-z]+)\.?|([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?),? (\d{4})$/i.exec(text.trim());
  if (parts === null) return text;
  const [, before, name, nameFirst, after, year = ""] = parts;
  const month = monthOf(name ?? nameFirst ?? "");
  return month === 0 ? text : `${year}-${String(month).padStart(2, "0")}-${(before ?? after ?? "").padStart(2, "0")}`;
}

/** The number of a month by its name or at least three letters of it; 0 if it is none. */
function monthOf(name: string): number {
  if (name.length < 3) return 0;
  const format = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });
  const months = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 1)).toLowerCase());
  return months.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
}
