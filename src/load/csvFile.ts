/** Reads a CSV file of records as rows for a schema, each with its line number. */
import { parse } from "csv-parse/sync";
import type { z } from "zod";
import type { Complaint } from "../errors.ts";
import { anyOf, nearest } from "../ledger/nearest.ts";

export interface CsvRow {
  readonly line: number;
  readonly value: Record<string, unknown>;
}

/** The columns that make up the `ref` of a row. */
const REF = ["source", "at", "checked"];

interface Line {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/**
 * The rows in the types of the schema: empty cells are null, lists are split at semicolons, numbers and booleans are
 * converted, and the columns `source`, `at` and `checked` become `ref`.
 */
export function readCsv(name: string, text: string, schema: z.ZodObject): { rows: CsvRow[]; complaints: Complaint[] } {
  const lines = linesOf(name, text);
  if (!Array.isArray(lines)) return { rows: [], complaints: [lines] };
  const fields = schema.shape as Record<string, z.ZodType>;
  const header = lines[0]?.record ?? [];
  const wrongHeader = headerComplaints(name, header, [...Object.keys(fields).filter((key) => key !== "ref"), ...REF]);
  if (wrongHeader.length > 0) return { rows: [], complaints: wrongHeader };
  const body = lines.slice(1);
  return {
    rows: body.map(({ info, record }) => ({ line: info.lines, value: rowValue(header, record, fields) })),
    complaints: body.flatMap((line) => lengthComplaints(name, line, header.length)),
  };
}

/** The lines of a CSV text as lists of cells, or the complaint that it is not CSV. */
function linesOf(name: string, text: string): Line[] | Complaint {
  try {
    return parse(text, { info: true, bom: true, relax_column_count: true, skip_empty_lines: true }) as unknown as Line[];
  } catch (error) {
    const { message, lines } = error as { message: string; lines?: number };
    return {
      what: `this is not CSV: ${message}`,
      where: `${name}:${lines ?? 1}:1`,
      why: "records are comma-separated, quoted with double quotes",
      todo: "correct the quotes on that line",
    };
  }
}

/** Complaints about columns that the schema does not have, and about its columns that are missing. */
function headerComplaints(name: string, header: readonly string[], columns: readonly string[]): Complaint[] {
  const unknown = header.flatMap((column, index): Complaint[] => {
    if (columns.includes(column)) return [];
    const close = nearest(column, columns);
    return [
      {
        what: `unknown column "${column}"`,
        where: `${name}:1:${index + 1}`,
        why: `the columns here are ${columns.join(", ")}`,
        todo: close.length > 0 ? `write ${anyOf(close)}` : "remove the column",
      },
    ];
  });
  const missing = columns
    .filter((column) => !header.includes(column) && column !== "at")
    .map((column) => ({
      what: `column "${column}" is missing`,
      where: `${name}:1:1`,
      why: "every collection has its columns",
      todo: `add "${column}"; an empty cell is "not known"`,
    }));
  return [...unknown, ...missing];
}

function lengthComplaints(name: string, { info, record }: Line, columns: number): Complaint[] {
  if (record.length === columns) return [];
  return [
    {
      what: `${record.length} cells under ${columns} columns`,
      where: `${name}:${info.lines}:1`,
      why: "each row has a cell for each column",
      todo: "quote cells that hold a comma, and keep empty cells",
    },
  ];
}

function rowValue(
  header: readonly string[],
  record: readonly string[],
  fields: Readonly<Record<string, z.ZodType>>,
): Record<string, unknown> {
  const cell = (column: string) => record[header.indexOf(column)] ?? "";
  const cells = Object.entries(fields).filter(([key]) => key !== "ref");
  const source = cell("source")
    .split(";")
    .map((one) => one.trim())
    .filter(Boolean);
  const at = cell("at");
  return {
    ...Object.fromEntries(cells.map(([key, field]) => [key, cellValue(cell(key), field)])),
    ref: { source: source.length === 1 ? source[0] : source, ...(at === "" ? {} : { at }), checked: cell("checked") },
  };
}

/** A cell in the type of its field. */
function cellValue(text: string, field: z.ZodType): unknown {
  const types = typesOf(field);
  if (text === "") return null;
  if (types.includes("array")) return text.split(";").map((one) => one.trim());
  if (types.includes("number")) return Number.isFinite(Number(text)) ? Number(text) : text;
  if (types.includes("boolean")) return text === "true" ? true : text === "false" ? false : text;
  return text;
}

function typesOf(field: z.ZodType): string[] {
  const def = field.def as unknown as { type: string; innerType?: z.ZodType; options?: readonly z.ZodType[] };
  if (def.innerType !== undefined) return typesOf(def.innerType);
  if (def.options !== undefined) return def.options.flatMap(typesOf);
  return [def.type];
}
