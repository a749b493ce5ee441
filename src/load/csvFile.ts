/** Reads a CSV file of records: rows for a schema, each with its line. */
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

/**
 * The rows in the types of the schema: empty cells are null, lists are split at semicolons, numbers and booleans are
 * converted, and the columns `source`, `at` and `checked` become `ref`.
 */
export function readCsv(name: string, text: string, schema: z.ZodObject): { rows: CsvRow[]; complaints: Complaint[] } {
  let table: { info: { lines: number }; record: string[] }[];
  try {
    table = parse(text, { info: true, bom: true, relax_column_count: true, skip_empty_lines: true }) as unknown as typeof table;
  } catch (error) {
    const found = error as { message: string; lines?: number };
    return {
      rows: [],
      complaints: [
        {
          what: `this is not CSV: ${found.message}`,
          where: `${name}:${found.lines ?? 1}:1`,
          why: "records are comma-separated, quoted with double quotes",
          todo: "mend the quotes on that line",
        },
      ],
    };
  }
  const header = table[0]?.record ?? [];
  const fields = schema.shape as Record<string, z.ZodType>;
  const columns = [...Object.keys(fields).filter((key) => key !== "ref"), ...REF];
  const complaints: Complaint[] = [];
  for (const [index, column] of header.entries()) {
    if (columns.includes(column)) continue;
    const close = nearest(column, columns);
    complaints.push({
      what: `unknown column "${column}"`,
      where: `${name}:1:${index + 1}`,
      why: `the columns here are ${columns.join(", ")}`,
      todo: close.length > 0 ? `write ${anyOf(close)}` : "remove the column",
    });
  }
  for (const column of columns) {
    if (!header.includes(column) && column !== "at") {
      complaints.push({
        what: `column "${column}" is missing`,
        where: `${name}:1:1`,
        why: "every collection has its columns",
        todo: `add "${column}"; an empty cell is "not known"`,
      });
    }
  }
  if (complaints.length > 0) return { rows: [], complaints };
  const rows = table.slice(1).map(({ info, record }) => {
    if (record.length !== header.length) {
      complaints.push({
        what: `${record.length} cells under ${header.length} columns`,
        where: `${name}:${info.lines}:1`,
        why: "each row has a cell for each column",
        todo: "quote cells that hold a comma, and keep empty cells",
      });
    }
    const cell = (column: string) => record[header.indexOf(column)] ?? "";
    const value: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(fields)) {
      if (key !== "ref") value[key] = cellValue(cell(key), field);
    }
    const at = cell("at");
    const source = cell("source")
      .split(";")
      .map((one) => one.trim())
      .filter(Boolean);
    value["ref"] = { source: source.length === 1 ? source[0] : source, ...(at === "" ? {} : { at }), checked: cell("checked") };
    return { line: info.lines, value };
  });
  return { rows, complaints };
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
