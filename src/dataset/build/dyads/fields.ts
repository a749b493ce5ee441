/** The fields of a row: neighbouring columns of one kind together, with the texts that many rows share. */
import type { Engine } from "../../engine/engine.ts";
import type { TableColumn } from "../columns/column.ts";
import { type Numbers, sparseCells } from "./blockCells.ts";
import { cellText } from "./cellText.ts";
import { LONGEST } from "./decimalBytes.ts";
import { makeKinds } from "./kinds.ts";
import { bareSql, type DyadPlan, type Kind, kindOf, numberSql, pairTables, sideSql } from "./plan.ts";
import { type Field, writeCells } from "./rowText.ts";
import { textsOf } from "./words.ts";

export interface Fields {
  readonly all: readonly Field[];
  readonly sparse: readonly TableColumn[];
  readonly dense: readonly TableColumn[];
  readonly kinds: Int32Array;
  /** Rows of datasets about two states, added up: dyads with a row are no more. */
  readonly sparseRows: number;
}

/** The share of dyads with a row in a dataset over which every dyad is computed. */
const FEW = 0.5;

/** The fields of a table of so many rows. */
export async function fieldsOf(engine: Engine, plan: DyadPlan, rows: number): Promise<Fields> {
  const sparseRows = await rowsIn(engine, pairTables(plan));
  const kinded = plan.columns.map((column) => ({ column, kind: kindOf(column, sparseRows < FEW * rows) }));
  const of = (wanted: Kind) => kinded.flatMap(({ column, kind }) => (kind === wanted ? [column] : []));
  const [sparse, dense] = [of("sparse"), of("dense")];
  const kinds = await makeKinds(engine);
  const bare = sparse.length === 0 ? [] : sparseCells(await engine.numbers(bareSql(sparse, "kinds"))).columns;
  const all: Field[] = [];
  for (const run of runsOf(kinded)) {
    const [{ column: first, kind }] = run as [Kinded];
    const columns = run.map(({ column }) => column);
    if (kind === "side") {
      const texts = await sideTexts(engine, columns);
      all.push({ kind, side: first.side === 1 ? "one" : "other", texts: textsOf(texts) });
    } else if (kind === "sides") {
      for (const column of columns) {
        const [one, other] = [await doublesOf(engine, numberSql(column, 1)), await doublesOf(engine, numberSql(column, 2))];
        if (column.ofSides !== undefined) all.push({ kind, one, other, value: column.ofSides.value });
      }
    } else if (kind === "dense") all.push({ kind, from: dense.indexOf(first), until: dense.indexOf(first) + columns.length });
    else {
      const from = sparse.indexOf(first);
      const until = from + columns.length;
      all.push({ kind, from, until, texts: textsOf(textsIn(bare, kinds.count, from, until)) });
    }
  }
  return { all, sparse, dense, kinds: kinds.of, sparseRows };
}

interface Kinded {
  readonly column: TableColumn;
  readonly kind: Kind;
}

function runsOf(columns: readonly Kinded[]): Kinded[][] {
  const runs: Kinded[][] = [];
  for (const one of columns) {
    const last = runs.at(-1);
    if (last?.[0]?.kind === one.kind && last[0].column.side === one.column.side) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** The cells of one side's columns, each with a comma behind it, for every member-year. */
async function sideTexts(engine: Engine, columns: readonly TableColumn[]): Promise<string[]> {
  const [first] = columns as [TableColumn];
  const numbers = columns.map(({ type, sql }) => (type === "number" || type === "integer" ? `(${sql})::${TYPES[type]}, ','` : null));
  if (!numbers.includes(null)) {
    // DuckDB writes numbers as the table has them, and nothing for a missing one: one text for a row is quicker to read than its cells.
    const rows = await engine.rows(sideSql([{ ...first, sql: `concat(${numbers.join(", ")})` }]));
    return rows.map(([text]) => String(text));
  }
  const rows = await engine.rows(sideSql(columns));
  return rows.map((row) => row.map((cell, index) => `${cellText(cell, columns[index]?.type ?? "text")},`).join(""));
}

const TYPES = { number: "double", integer: "integer" } as const;

/** The one column of a query of decimal numbers. */
async function doublesOf(engine: Engine, sql: string): Promise<Float64Array> {
  const chunks = await engine.numbers(sql);
  return Float64Array.from([...chunks()].flatMap(([column]) => [...(column ?? [])]));
}

async function rowsIn(engine: Engine, tables: readonly string[]): Promise<number> {
  let rows = 0;
  for (const table of tables) rows += Number((await engine.rows(`select count(*) from ${table}`))[0]?.[0]);
  return rows;
}

function textsIn(sparse: readonly Numbers[], rows: number, from: number, until: number): string[] {
  const buffer = Buffer.alloc((until - from) * (LONGEST + 1) + 1);
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
  return Array.from({ length: rows }, (_, row) => buffer.toString("latin1", 0, writeCells(view, 0, sparse, row, from, until)));
}
