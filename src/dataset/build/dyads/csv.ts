/** Tables of dyads as CSV, block by block: DuckDB computes the next block while the last is written. */
import { type ByteFile, createByteFile } from "../../engine/byteFile.ts";
import type { Engine } from "../../engine/engine.ts";
import { writeWhole } from "../../engine/wholeFile.ts";
import type { TableColumn } from "../columns/column.ts";
import { type BlockCells, emptyCells, fillCells } from "./blockCells.ts";
import { cellText } from "./cellText.ts";
import type { DyadOrder } from "./order.ts";
import { blockSql, type DyadPlan, pairColumns, sideSql } from "./plan.ts";
import { type Field, mostBytes, writeRows } from "./rowText.ts";
import { textsOf } from "./words.ts";

/** Writes the table, and gives its SHA-256. */
export async function writeCsv(engine: Engine, plan: DyadPlan, { blocks, rowsOf }: DyadOrder, path: string): Promise<string> {
  const fields = await fieldsOf(engine, plan);
  const cells = emptyCells(pairColumns(plan), blocks.reduce((most, { rows }) => Math.max(most, rows), 0));
  const buffer = new Uint8Array(mostBytes(fields, ROWS));
  let sha256 = "";
  await writeWhole(path, async (unfinished) => {
    const file = createByteFile(unfinished);
    try {
      file.write(Buffer.from(`${plan.columns.map(({ name }) => name).join(",")}\n`));
      const queue = blocks.map((block) => ({ block, sql: blockSql(plan, block) }));
      let next = queue[0] && engine.numbers(queue[0].sql);
      for (const [index, { block }] of queue.entries()) {
        fillCells(cells, rowsOf(block), (await next) ?? (() => []));
        const following = queue[index + 1];
        next = following && engine.numbers(following.sql);
        next?.catch(() => {}); // told when it is awaited
        writeBlock(file, buffer, fields, cells);
      }
      sha256 = file.sha256();
    } finally {
      await file.close();
    }
  });
  return sha256;
}

/** Rows that are written at once. */
const ROWS = 8192;

function writeBlock(file: ByteFile, buffer: Uint8Array, fields: readonly Field[], cells: BlockCells): void {
  const view = new DataView(buffer.buffer);
  for (let from = 0; from < cells.rows; from += ROWS)
    file.write(buffer.subarray(0, writeRows(view, fields, cells, from, Math.min(from + ROWS, cells.rows))));
}

/** The fields of a row: neighbouring columns of one kind together. */
async function fieldsOf(engine: Engine, plan: DyadPlan): Promise<Field[]> {
  const fields: Field[] = [];
  const pairs = pairColumns(plan);
  const wide = pairs.filter(({ type }) => type === "integer").length;
  for (const run of runsOf(plan.columns)) {
    const [first] = run as [TableColumn];
    if (first.side !== undefined) {
      const rows = await engine.rows(sideSql(plan, run));
      const texts = rows.map((row) => run.map(({ type }, index) => `${cellText(row[index] ?? null, type)},`).join(""));
      fields.push({ kind: "side", side: first.side === 1 ? "one" : "other", texts: textsOf(texts) });
    } else if (first.type === "integer") fields.push({ kind: "whole", from: pairs.indexOf(first), until: pairs.indexOf(first) + run.length });
    else fields.push(...run.map((column): Field => ({ kind: "decimal", column: pairs.indexOf(column) - wide })));
  }
  return fields;
}

function runsOf(columns: readonly TableColumn[]): TableColumn[][] {
  const runs: TableColumn[][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    const kind = ({ side, type }: TableColumn) => side ?? type;
    if (last?.[0] !== undefined && kind(last[0]) === kind(column)) last.push(column);
    else runs.push([column]);
  }
  return runs;
}
