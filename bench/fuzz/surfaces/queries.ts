/** Queries in SQL, over the ledger's tables as `dataset query` opens them. */
import fc from "fast-check";
import { openSession } from "../../../src/dataset/query/session.ts";
import { isUserError } from "../../../src/errors.ts";
import type { Ledger } from "../../../src/ledger/ledger.ts";
import { mutated } from "../mutate.ts";
import { strangeText } from "../strange.ts";
import { type Outcome, refusedWith, surface } from "../surface.ts";

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
