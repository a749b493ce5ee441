/**
 * The tables of potential defenders, year by year, on several threads. Each year is written to the disk when it is done, so that a build
 * that was stopped goes on where it was.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AppendColumn } from "../engine/append.ts";
import type { Engine } from "../engine/engine.ts";
import { text } from "../engine/sql.ts";
import type { Frame } from "./frame.ts";
import type { Capabilities, DefenderRows } from "./own/defenders.ts";

/** Computes the rows of one year, here or on another thread. */
export type YearMaker = (frame: Frame, capabilities: Capabilities | null) => Promise<DefenderRows>;

export interface Parts {
  /** The folder for the years that are done. */
  readonly folder: string;
  /** Everything that the rows depend on: parts of another build are thrown away. */
  readonly fingerprint: unknown;
  /** Makers of years; as many years are computed at once. */
  readonly makers: readonly YearMaker[];
  readonly capabilitiesOf: ((year: number) => Promise<Capabilities>) | null;
  readonly progress: (done: number, of: number) => void;
}

const TABLES = ["pairs", "duties"] as const;
type Table = (typeof TABLES)[number];

/** The tables of potential defenders, in parts. */
export interface DefenderTables {
  /** The rows of a year, as a table in a query. */
  readonly of: (table: Table, year: number) => string;
}

/** Makes the views defender_pairs and defender_duties over the years of the frames. */
export async function makeDefenders(engine: Engine, frames: readonly Frame[], parts: Parts): Promise<DefenderTables> {
  const { folder, makers, progress } = parts;
  openFolder(folder, parts.fingerprint);
  const fileOf = (table: Table, year: number) => join(folder, `${table}-${year}.parquet`);
  const left = frames.filter(({ year }) => !TABLES.every((table) => existsSync(fileOf(table, year))));
  let done = frames.length - left.length;
  progress(done, frames.length);
  const queue = [...left];
  // Parts are written one after the other: a connection runs one statement at a time.
  let written: Promise<void> = Promise.resolve();
  await Promise.all(
    makers.map(async (make) => {
      for (let frame = queue.shift(); frame !== undefined; frame = queue.shift()) {
        const { year } = frame;
        const rows = await make(frame, (await parts.capabilitiesOf?.(year)) ?? null);
        written = written.then(async () => {
          for (const table of TABLES) await writePart(engine, `${table}_of_year`, rows[table], fileOf(table, year));
        });
        await written;
        done += 1;
        progress(done, frames.length);
      }
    }),
  );
  for (const table of TABLES) {
    const files = frames.map(({ year }) => text(fileOf(table, year)));
    await engine.run(`create view defender_${table} as select * from read_parquet([${files.join(", ")}])`);
  }
  return { of: (table, year) => `read_parquet(${text(fileOf(table, year))})` };
}

/** Makes the folder, empty if it holds the years of another build. */
function openFolder(folder: string, fingerprint: unknown): void {
  const print = createHash("sha256").update(JSON.stringify(fingerprint)).digest("hex");
  const file = join(folder, "fingerprint");
  if (existsSync(folder) && !(existsSync(file) && readFileSync(file, "utf8") === print)) rmSync(folder, { recursive: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, print);
}

async function writePart(engine: Engine, table: string, columns: AppendColumn[], file: string): Promise<void> {
  await engine.append(table, columns);
  await engine.copy(`select * from ${table}`, file, { format: "parquet" });
  await engine.run(`drop table ${table}`);
}
