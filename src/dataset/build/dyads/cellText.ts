/** Cells of CSV, as DuckDB writes them. */
import type { Value } from "../../engine/engine.ts";
import type { TableColumn } from "../columns/column.ts";
import { decimalText } from "./decimalText.ts";

/** The text of a cell; a missing value is empty, and an empty text is quoted. */
export function cellText(value: Value, type: TableColumn["type"]): string {
  if (value === null) return "";
  if (type === "number") return decimalText(Number(value));
  const text = String(value);
  return text === "" || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
