/** Rows as CSV (RFC 4180): the header comes from the first row's keys, lists are written as given, null is empty. */
export function csvOf(rows: readonly Record<string, unknown>[]): string {
  const [first] = rows;
  if (first === undefined) return "";
  const columns = Object.keys(first);
  const lines = [columns.map(cell).join(","), ...rows.map((row) => columns.map((column) => cell(row[column])).join(","))];
  return `${lines.join("\r\n")}\r\n`;
}

function cell(value: unknown): string {
  const text = value === null || value === undefined ? "" : String(value);
  // A spreadsheet runs a cell that begins with one of these as a formula; a leading apostrophe keeps it text.
  const safe = /^[=+@]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
