/** Tables as CSV (RFC 4180, UTF-8): every value exactly as in the other formats, so that a reader gets the same table from each. */
import type { Cell, ColumnInfo } from "./table.ts";

/** The header and one line for each row. null is an empty cell. */
export function csvTable(columns: readonly ColumnInfo[], rows: readonly (readonly Cell[])[]): string {
  return [columns.map(({ name }) => name), ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

function quoted(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
