/** Reads a table that a user names: CSV, or the JSON of an answer with a list of rows. Every cell is text. */
import { parse } from "csv-parse/sync";
import { InputError } from "../errors.ts";
import { readText } from "./claimsOnDisk.ts";

export interface TableRow {
  /** The text of each cell by its column. */
  readonly cells: Readonly<Record<string, string>>;
  /** `file:line` in CSV, `file, row N` in JSON. */
  readonly where: string;
}

/** The rows. Throws an InputError if the file is neither, or has no rows. */
export function readTable(file: string): TableRow[] {
  const text = readText(file);
  const rows = /^\s*[[{]/.test(text) ? jsonRows(file, text) : csvRows(file, text);
  if (rows.length > 0) return rows;
  throw new InputError({ what: "the table has no rows", where: file, why: "there is nothing to read", todo: "name the filled-in table" });
}

function csvRows(file: string, text: string): TableRow[] {
  try {
    const lines = parse(text, { columns: true, info: true, bom: true, skip_empty_lines: true, trim: true }) as unknown as {
      readonly info: { readonly lines: number };
      readonly record: Record<string, string>;
    }[];
    return lines.map(({ info, record }) => ({ cells: record, where: `${file}:${info.lines}` }));
  } catch (error) {
    throw notReadable(file, error);
  }
}

/** The rows of a JSON list, or of the first filled list of an answer that has ids. */
function jsonRows(file: string, text: string): TableRow[] {
  try {
    const value = JSON.parse(text) as unknown;
    const lists = Array.isArray(value) ? [value] : Object.values(value as object).filter(Array.isArray);
    const list = lists.find((one) => one.some((row: unknown) => typeof row === "object" && row !== null && "id" in row)) ?? [];
    return list.map((row: object, index: number) => ({
      cells: Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, typeof cell === "string" ? cell : JSON.stringify(cell)])),
      where: `${file}, row ${index + 1}`,
    }));
  } catch (error) {
    throw notReadable(file, error);
  }
}

function notReadable(file: string, error: unknown): InputError {
  return new InputError({
    what: `the table cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    where: file,
    why: "a table is comma-separated text with a line of column names, or JSON",
    todo: "correct it there, or save it again as CSV",
  });
}
