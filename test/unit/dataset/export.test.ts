/** The tables of the data package: typed cells, keys that name one row, joins that find one, the same values in each format. */
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { codebook } from "../../../src/dataset/export/codebook.ts";
import { csvTable } from "../../../src/dataset/export/csv.ts";
import { descriptorOf } from "../../../src/dataset/export/descriptor.ts";
import { parquetTable } from "../../../src/dataset/export/parquet.ts";
import type { Cell, ColumnType, Table } from "../../../src/dataset/export/table.ts";
import { TABLES } from "../../../src/dataset/export/tables.ts";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { tieRowsBetween } from "../../../src/ties/tieRows.ts";
import type { Day } from "../../../src/time/day.ts";
import { ledgerData } from "../../ledgers.ts";

const ledger = indexLedger(ledgerData());
const rows = new Map(TABLES.map((table) => [table.name, table.rows(ledger)]));
const rowsOf = (name: string) => rows.get(name) ?? [];
const tableNamed = (name: string) => TABLES.find((one) => one.name === name) as Table;

/** The cells of some columns of a table, one text for each row. */
function cellsOf(table: Table, columns: readonly string[]): string[] {
  const places = columns.map((column) => table.columns.findIndex(({ name }) => name === column));
  return rowsOf(table.name).map((row) => JSON.stringify(places.map((place) => row[place])));
}

const FITS: Readonly<Record<ColumnType, (cell: Cell) => boolean>> = {
  string: (cell) => typeof cell === "string" && cell !== "",
  date: (cell) => typeof cell === "string" && /^\d{4}-\d\d-\d\d$/.test(cell),
  integer: Number.isInteger,
  number: (cell) => typeof cell === "number",
  boolean: (cell) => typeof cell === "boolean",
};

describe.each(TABLES)("table $name", (table) => {
  test("each cell has the type of its column and one of its values, or is empty", () => {
    const wrong = rowsOf(table.name).flatMap((row) =>
      table.columns.flatMap(({ name, type, values, divider }, index) => {
        const cell = row[index] ?? null;
        if (cell === null) return [];
        const known =
          values === undefined ||
          String(cell)
            .split(divider ?? "\0")
            .every((one) => values.includes(one));
        return FITS[type](cell) && known ? [] : [`${name}: ${cell}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("its key names one row, and each join finds one", () => {
    const keys = table.key.length === 0 ? [] : cellsOf(table, table.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { columns, table: other, to } of table.references) {
      const found = new Set(cellsOf(tableNamed(other), to));
      expect(cellsOf(table, columns).filter((cell) => !found.has(cell))).toEqual([]);
    }
  });

  test("each of its sources stands in the table of references", () => {
    if (!table.columns.some(({ name }) => name === "source")) return;
    const known = new Set(cellsOf(tableNamed("references"), ["reference"]).flatMap((cell) => JSON.parse(cell) as string[]));
    const named = cellsOf(table, ["source"]).flatMap((cell) => String((JSON.parse(cell) as [string | null])[0] ?? "").split(" "));
    expect(named.filter((one) => one !== "" && !known.has(one))).toEqual([]);
  });
});

test.each(["state_names", "acts", "state_seats", "records_counts"])("%s has the same values as CSV and as Parquet", async (name) => {
  const { columns } = tableNamed(name);
  const cells = rowsOf(name);
  const fromCsv = parse(csvTable(columns, cells)) as string[][];
  expect(fromCsv[0]).toEqual(columns.map((column) => column.name));
  const texts = cells.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
  expect(fromCsv.slice(1)).toEqual(texts);
  const { buffer } = parquetTable(columns, cells, "test").slice();
  const read = (await parquetReadObjects({ file: buffer })) as Record<string, unknown>[];
  const plain = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null));
  expect(read.map((row) => columns.map((column) => plain(row[column.name])))).toEqual(cells.map((row) => [...row]));
});

test("the table of ties gives the ties in force on a day, by the rule that it states", () => {
  const names = tableNamed("ties").columns.map(({ name }) => name);
  const all = rowsOf("ties").map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])));
  const pairs = [
    ["USA", "NZL", "1990-06-30"], // suspended toward one side
    ["USA", "JPN", "1960-06-22"],
    ["USA", "JPN", "1960-06-23"],
    ["RUS", "CHN", "1979-12-01"], // readings differ over its end
    ["FRA", "DZA", "1985-01-01"],
  ] as const;
  const paused = new Set(rowsOf("suspensions").map(([instrument, nth]) => `${instrument} ${nth}`));
  for (const [a, b, day] of pairs) {
    const between = all.filter((row) => [row["owedBy"], row["owedTo"]].sort().join() === [a, b].sort().join());
    const running = between.filter((row) => {
      const never = row["since_earliest"] !== null && String(row["since_earliest"]) > day;
      const ended = row["until_precision"] !== "open" && row["until_latest"] !== null && String(row["until_latest"]) <= day;
      return !never && !ended && !paused.has(`${row["instrument"]} ${row["nth"]}`);
    });
    const told = tieRowsBetween(ledger, a as never, b as never, day as Day).map(
      (row) => `${row.instrument}/${row.obligation} ${row.owedBy} ${row.owedTo} ${row.grade}`,
    );
    expect(
      running.map((row) => `${row["instrument"]}/${row["obligation"]} ${row["owedBy"]} ${row["owedTo"]} ${row["grade"]}`).sort(),
    ).toEqual(told.sort());
  }
});

test("the descriptor fits the schema of Data Package 2.0", () => {
  const ajv = new Ajv({ strict: false, formats: { textarea: true } });
  addFormats.default(ajv);
  const schema = new URL("../../schemas/datapackage-2.0.json", import.meta.url);
  const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
  const file = { path: "csv/x.csv", bytes: 1, sha256: "0".repeat(64) };
  const descriptor = descriptorOf(ledger.version, [...TABLES.map((table) => ({ table, format: "csv" as const, file }))], file);
  validate(descriptor);
  expect(validate.errors ?? []).toEqual([]);
  expect(validate({ ...descriptor, resources: [{ name: "x" }] })).toBe(false);
});

test("the codebook has a line with a meaning for every column, and no cell of it breaks the table", () => {
  const text = codebook(ledger.version, TABLES, new Map());
  for (const { name, columns } of TABLES) {
    const section = text.slice(text.indexOf(`\n## ${name}\n`)).split("\n## ")[1] ?? "";
    const lines = section.split("\n").filter((line) => line.startsWith("| `"));
    expect(lines.map((line) => line.split("`")[1])).toEqual(columns.map((column) => column.name));
    expect(lines.filter((line) => line.replaceAll("\\|", "").split("|").length !== 8)).toEqual([]);
  }
  expect(TABLES.flatMap(({ columns }) => columns.filter(({ means }) => means.length < 4))).toEqual([]);
});
