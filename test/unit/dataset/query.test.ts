/** Queries in SQL: what they read, and that they reach nothing else. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openEngine } from "../../../src/dataset/engine/engine.ts";
import { query } from "../../../src/dataset/query/index.ts";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { PARTS } from "../../../src/model/parts.ts";
import { ledgerData } from "../../ledgers.ts";
import { refusedStatements } from "./refusedStatements.ts";

const ledger = indexLedger(ledgerData(PARTS));
const folder = mkdtempSync(join(tmpdir(), "entente-query-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = (sql: string, more: Partial<Parameters<typeof query>[0]> = {}) => query({ ledger, data: null, sql, ...more });

describe("a query", () => {
  test("reads the ledger's tables in their types", async () => {
    const answer = await ask("select count(*), min(since_earliest), typeof(min(since_earliest)) from memberships");
    expect(answer.rows[0]?.[0]).toBe(ledger.data.instruments.reduce((sum, instrument) => sum + ledger.memberships(instrument).length, 0));
    expect(answer.rows[0]?.[2]).toBe("DATE");
  });

  test("has null where the ledger does not know, and no zero", async () => {
    const { rows } = await ask("select count(*) from obligations where grade is null or grade = ''");
    const { rows: unknown } = await ask("select count(*) from memberships where since is null and since_precision = 'unknown'");
    expect(rows).toEqual([[0]]);
    expect(Number(unknown[0]?.[0])).toBeGreaterThan(0);
  });

  test("gives the first rows and says that there are more", async () => {
    const { rows, cut } = await ask("select * from range(5000)", { rows: 10 });
    expect([rows.length, cut]).toEqual([10, true]);
    expect((await ask("select 1", { rows: 1 })).cut).toBe(false);
  });

  test.each(["show tables", "describe states", "summarize states", "with a as (select 1 as x) select x from a -- a remark"])(
    "may be %s",
    async (sql) => {
      expect((await ask(sql)).rows.length).toBeGreaterThan(0);
    },
  );
});

describe("a query that is refused", async () => {
  // One engine for all, sealed as that of a query is.
  const engine = await openEngine();
  await engine.run("create table states as select 'USA' as state, 1 as number");
  await engine.seal();
  afterAll(() => engine.close());
  const file = join(folder, "written");
  test.each(refusedStatements(file))("%j", async (sql, said) => {
    await expect(engine.select(sql)).rejects.toThrow(said);
    expect(readdirSync(folder)).toEqual([]);
    expect(existsSync("/tmp/x.csv")).toBe(false);
  });

  test("one that would never end", async () => {
    await expect(ask("select count(*) from range(1000000000000) a", { seconds: 1 })).rejects.toThrow(/longer than 1 s/);
  });

  test("one that asks for more memory than it may have", async () => {
    await expect(ask("select list(range) from range(400000000)", { seconds: 20 })).rejects.toThrow(/[Mm]emory|longer/);
  });

  test("one of a megabyte", async () => {
    await expect(ask(`select ${"1,".repeat(500_000)}1`)).rejects.toThrow(/at most 20000/);
  });
});
