/** The ledger's tables, those of the data package, in an engine. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { AppendColumn } from "../engine/append.ts";
import type { Engine } from "../engine/engine.ts";
import { name } from "../engine/sql.ts";
import type { Cell, ColumnInfo, Table } from "../export/table.ts";
import { TABLES } from "../export/tables.ts";

/** Makes every table of the ledger. Their columns and meanings are those of the codebook of the data package. */
export async function addLedgerTables(engine: Engine, ledger: Ledger): Promise<void> {
  for (const table of TABLES) await addTable(engine, ledger, table);
}

async function addTable(engine: Engine, ledger: Ledger, { name: table, columns, rows }: Table): Promise<void> {
  const cells = rows(ledger);
  await engine.append(
    table,
    columns.map((column, index) => columnOf(column, cells, index)),
  );
  for (const { name: column, type } of columns)
    if (type === "date") await engine.run(`alter table ${name(table)} alter ${name(column)} type date`);
}

const NO_NUMBER = -2147483648;
const NO_TRUTH = 2;

function columnOf({ name, type }: ColumnInfo, rows: readonly (readonly Cell[])[], index: number): AppendColumn {
  const cells = rows.map((row) => row[index] ?? null);
  switch (type) {
    case "integer":
      return {
        name,
        type: "integer",
        values: Int32Array.from(cells, (cell) => (cell === null ? NO_NUMBER : Number(cell))),
        missing: NO_NUMBER,
      };
    case "number":
      return { name, type: "double", values: Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : Number(cell))) };
    case "boolean":
      return {
        name,
        type: "boolean",
        values: Uint8Array.from(cells, (cell) => (cell === null ? NO_TRUTH : cell ? 1 : 0)),
        missing: NO_TRUTH,
      };
    default:
      return { name, type: "text", values: cells.map((cell) => (cell === null ? null : String(cell))) };
  }
}
