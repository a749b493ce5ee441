/** Merges the parts of a sweep into one table, in the order of the table, and writes what it is beside it. */
import { createHash } from "node:crypto";
import { createReadStream, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { openEngine } from "../dataset/engine/engine.ts";
import { text } from "../dataset/engine/sql.ts";
import { writeWhole } from "../dataset/engine/wholeFile.ts";
import { columnsOf } from "./columns.ts";
import type { Chunk, Sweep } from "./plan.ts";

export interface MergeOptions {
  readonly sweep: Sweep;
  /** The parts in the order of the table. */
  readonly parts: readonly { readonly chunk: Chunk; readonly address: string }[];
  readonly setAside: readonly { readonly chunk: Chunk; readonly error: string }[];
  readonly out: string;
  readonly signal: AbortSignal;
}

export interface Merged {
  readonly file: string;
  readonly manifest: string;
  readonly rows: number;
  readonly sha256: string;
}

/** MiB of memory: parts are read one after the other. */
const MEMORY = 512;
/** Parts that are read by one statement; tables of more are merged in steps of so many. */
const MOST_PARTS = 4096;

/** The table is whole or under another name: without the chunks that were set aside it is NAME.incomplete.parquet. */
export async function mergeParts({ sweep, parts, setAside, out, signal }: MergeOptions): Promise<Merged> {
  const ending = extname(out);
  const stem = join(dirname(out), basename(out, ending)) + (setAside.length === 0 ? "" : ".incomplete");
  const file = `${stem}${ending}`;
  const engine = await openEngine({ scratch: `${out}.merging`, memory: MEMORY, threads: 1, signal }); // one thread: one order
  try {
    await engine.run(`create table none (${columnsOf(sweep.definition).map(columnSql).join(", ")})`);
    const reads = Array.from({ length: Math.ceil(parts.length / MOST_PARTS) }, (_, step) =>
      readOf(parts.slice(step * MOST_PARTS, (step + 1) * MOST_PARTS)),
    );
    const query = reads.length === 0 ? "from none" : reads.join(" union all ");
    await engine.copy(query, file, { format: ending === ".csv" ? "csv" : "parquet" });
    const [[rows = 0] = []] = await engine.rows(`select count(*) from (${query})`);
    const merged = { file, manifest: `${stem}.manifest.json`, rows: Number(rows), sha256: await hashOf(file) };
    await writeManifest(merged, sweep, setAside, parts.length + setAside.length);
    return merged;
  } finally {
    engine.close();
  }
}

const SQL = { date: "date", text: "varchar", integer: "integer", number: "double" } as const;
const columnSql = ({ name, type }: ReturnType<typeof columnsOf>[number]) => `"${name}" ${SQL[type]}`;

function readOf(parts: MergeOptions["parts"]): string {
  return `select * from read_parquet([${parts.map(({ address }) => text(address)).join(", ")}])`;
}

/** What the table is, and by what it was made: nothing that differs from one run to the next. */
async function writeManifest(merged: Merged, sweep: Sweep, setAside: MergeOptions["setAside"], chunks: number): Promise<void> {
  const { definition, key, ledger, program } = sweep;
  const told = {
    file: basename(merged.file),
    sha256: merged.sha256,
    rows: merged.rows,
    sweep: key,
    ledger,
    program,
    definition,
    columns: columnsOf(definition).map(({ name, type, means, empty = null }) => ({ name, type, means, empty })),
    chunks,
    setAside: setAside.map(({ chunk, error }) => ({ chunk: chunk.index, key: chunk.key, slices: [chunk.from, chunk.until - 1], error })),
  };
  await writeWhole(merged.manifest, async (unfinished) => writeFileSync(unfinished, `${JSON.stringify(told, null, 2)}\n`));
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const bytes of createReadStream(file)) hash.update(bytes as Buffer);
  return hash.digest("hex");
}
