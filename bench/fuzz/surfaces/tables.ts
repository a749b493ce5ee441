/** Importers of the user's own copies of datasets, and queries in SQL. Both run in one engine, which is sealed for the queries. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { openEngine } from "../../../src/dataset/engine/engine.ts";
import { complaintOf, loadFolder } from "../../../src/dataset/import/load.ts";
import { openSession } from "../../../src/dataset/query/session.ts";
import { isUserError } from "../../../src/errors.ts";
import type { Ledger } from "../../../src/ledger/ledger.ts";
import { mutated } from "../mutate.ts";
import { strangeText } from "../strange.ts";
import { type Outcome, refusedWith, surface } from "../surface.ts";

/** The text of a table with one cell replaced. */
function withOneCell(text: string): fc.Arbitrary<string> {
  return fc.tuple(fc.nat(), fc.nat(), strangeText).map(([row, column, put]) => {
    const lines = text.split("\n");
    const at = row % Math.max(1, lines.length - 1);
    const cells = (lines[at] ?? "").split(",");
    const quoted = /[",\r\n]/.test(put) ? `"${put.replaceAll('"', '""')}"` : put;
    return lines
      .map((line, index) => (index === at ? cells.map((cell, place) => (place === column % cells.length ? quoted : cell)).join(",") : line))
      .join("\n");
  });
}

/** `files` are small sound files of the datasets. */
export async function importersSurface(files: readonly string[]) {
  const engine = await openEngine({ memory: 256 });
  const scratch = mkdtempSync(join(tmpdir(), "entente-fuzz-"));
  const folder = join(scratch, "data");
  mkdirSync(folder);
  const run = async (content: string): Promise<Outcome> => {
    writeFileSync(join(folder, "copy.csv"), content);
    const { imported, refused, left } = await loadFolder(engine, folder, { accept: "part" });
    for (const { table } of [...imported, ...left]) await engine.run(`drop table if exists "${table}"`);
    const [rest] = await engine.rows("select count(*) from duckdb_tables()");
    if (rest?.[0] !== 0) throw new Error("a table was left behind");
    return refused.length === 0 ? "answered" : refusedWith(refused.map((one) => complaintOf(one, folder).complaint));
  };
  const close = () => {
    engine.close();
    rmSync(scratch, { recursive: true, force: true });
  };
  const inputs = fc.oneof(fc.constantFrom(...files).chain(withOneCell), fc.constantFrom(...files).chain(mutated));
  return surface<string>({ name: "importers", valid: files, inputs, run, close });
}

export const QUERIES: readonly string[] = [
  "select state, name from states limit 5",
  "select count(*) from memberships where since is not null",
  "select instrument, count(*) as n from obligations group by instrument order by n desc limit 10",
  "select m.state, s.name from memberships m join states s using (state) limit 20",
  "with a as (select 1 as x union all select 2) select sum(x), max(x) from a where x > 0",
  "select strftime(since_earliest, '%Y') as year, count(*) from memberships group by 1 order by 1 limit 5",
  "select * from (values (1, 'a'), (2, null)) as t(n, s)",
  "describe states",
  "show tables",
  "select row_number() over (order by state) as place, state from states limit 3",
  "select case when 1 = 1 then [1, 2, 3] else [] end, {'a': 1}, date '2024-02-29', interval 1 day",
];

/** Texts that an attacker would put in a query's place. */
const HOSTILE = [
  "read_csv('/etc/passwd')",
  "'/etc/passwd'",
  "glob('/*')",
  "getenv('HOME')",
  "copy t to 'x'",
  "attach 'x'",
  "install httpfs",
  "; drop table states",
  "pragma version",
  "range(1000)",
  "repeat('a', 1000)",
  "query('select 1')",
];

/** The longest that one query may run here, in seconds. */
const SECONDS = 2;
const MOST_ROWS = 1_000;
/** The most memory of the engine, in MiB: the process has 512 in all. */
const MEMORY = 128;

const TABLES = "select count(*) from duckdb_tables()";

export async function queriesSurface(ledger: Ledger) {
  const { run: ask, close } = await openSession({ ledger, data: null, memory: MEMORY });
  const tables = async () => (await ask({ sql: TABLES })).rows[0]?.[0];
  const before = await tables();
  const run = async (sql: string): Promise<Outcome> => {
    try {
      await ask({ sql, rows: MOST_ROWS, seconds: SECONDS });
      return "answered";
    } catch (error) {
      if (!isUserError(error)) throw error;
      return refusedWith([error.complaint]);
    }
  };
  const runAndLook = async (sql: string): Promise<Outcome> => {
    const outcome = await run(sql);
    if ((await tables()) !== before) throw new Error("a query changed the tables");
    return outcome;
  };
  const words = [...new Set(QUERIES.flatMap((query) => query.split(/\b/)))];
  const strange = fc
    .tuple(fc.constantFrom(...QUERIES), fc.nat(), fc.oneof(fc.constantFrom(...words, ...HOSTILE), strangeText))
    .map(([query, place, put]) => {
      const parts = query.split(/\b/);
      return parts.map((part, index) => (index === place % parts.length ? put : part)).join("");
    });
  const inputs = fc.oneof(strange, fc.constantFrom(...QUERIES).chain(mutated));
  return surface<string>({ name: "dataset query", valid: QUERIES, inputs, run: runAndLook, close });
}
