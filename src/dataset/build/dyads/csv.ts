/** Tables of dyads as CSV, block by block: DuckDB computes the next block while the last is written. */
import { type ByteFile, createByteFile } from "../../engine/byteFile.ts";
import type { Engine } from "../../engine/engine.ts";
import { writeWhole } from "../../engine/wholeFile.ts";
import { type BlockCells, emptyCells, fillDense, findSparse, type SparseCells, sparseCells } from "./blockCells.ts";
import { type Fields, fieldsOf } from "./fields.ts";
import { type Block, type DyadOrder, spansOf } from "./order.ts";
import { type DyadPlan, denseSql, sparseSql } from "./plan.ts";
import { mostBytes, writeRows } from "./rowText.ts";

/** Writes the table, and gives its SHA-256. */
export async function writeCsv(engine: Engine, plan: DyadPlan, { blocks, rows, rowsOf }: DyadOrder, path: string): Promise<string> {
  const fields = await fieldsOf(engine, plan, rows);
  const most = blocks.reduce((largest, block) => Math.max(largest, block.rows), 0);
  const cells = emptyCells(fields.dense, fields.groups.length, most);
  const pages = [newPage(fields), newPage(fields)] as const;
  let sha256 = "";
  await writeWhole(path, async (unfinished) => {
    const file = await createByteFile(unfinished);
    try {
      await file.write(Buffer.from(`${plan.columns.map(({ name }) => name).join(",")}\n`));
      for (const { blocks: inside, whole } of spansOf(blocks, fields.sparseCells / SPARSE_CELLS)) {
        const sparse: SparseCells[] = [];
        for (const columns of fields.groups) sparse.push(sparseCells(await engine.numbers(sparseSql(plan, columns, whole))));
        const compute = async (block: Block | undefined) =>
          block === undefined || fields.dense.length === 0 ? null : await engine.numbers(denseSql(plan, fields.dense, block));
        let next = compute(inside[0]);
        for (const [index, block] of inside.entries()) {
          const dense = await next;
          const rows = rowsOf(block);
          Object.assign(cells, { rows: block.rows, one: rows.one, other: rows.other });
          if (dense !== null) fillDense(cells, rows, dense);
          findSparse(cells, block, rows, sparse);
          next = compute(inside[index + 1]);
          next.catch(() => {}); // told when it is awaited
          await writeBlock(file, pages, fields, cells);
        }
      }
      for (const { written } of pages) await written;
      sha256 = file.sha256();
    } finally {
      await file.close();
    }
  });
  return sha256;
}

/** Cells of sparse columns that are held at once. */
const SPARSE_CELLS = 8_000_000;

/** Rows of a page. */
const ROWS = 8192;

/** Bytes of rows that are written at once, while the other page is filled. */
interface Page {
  readonly bytes: Uint8Array;
  written: Promise<void>;
}

function newPage({ all }: Fields): Page {
  return { bytes: new Uint8Array(mostBytes(all, ROWS)), written: Promise.resolve() };
}

async function writeBlock(file: ByteFile, [page, next]: readonly [Page, Page], { all, kinds }: Fields, cells: BlockCells): Promise<void> {
  let [filling, other] = [page, next];
  for (let from = 0; from < cells.rows; from += ROWS) {
    await filling.written;
    const length = writeRows(new DataView(filling.bytes.buffer), all, cells, kinds, from, Math.min(from + ROWS, cells.rows));
    filling.written = file.write(filling.bytes.subarray(0, length));
    filling.written.catch(() => {}); // told when the page is filled again
    [filling, other] = [other, filling];
  }
}
