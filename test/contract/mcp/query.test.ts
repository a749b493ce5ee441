/** Queries in SQL over the Model Context Protocol: only where the server was started to answer them, within the same bounds as elsewhere. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MOST_ROWS, MOST_SECONDS } from "../../../src/dataset/query/index.ts";
import { MOST_CHARACTERS } from "../../../src/surfaces/mcp/pages.ts";
import { queriesOver } from "../../../src/surfaces/mcp/query.ts";
import { refusedStatements } from "../../unit/dataset/refusedStatements.ts";
import { context, ledger } from "../support.ts";
import { COMMAND, newClient, overHttp, serving } from "./connections.ts";
import { call } from "./results.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-mcp-query-"));
let client: Client;
let close: () => Promise<void>;
const ask = (args: Record<string, unknown>) => call(client, "query", args);

beforeAll(async () => {
  const { ledger: read } = await context;
  const running = await serving(4966, { extra: queriesOver(() => read, undefined) });
  client = newClient();
  await client.connect(overHttp(running.address));
  close = async () => {
    await client.close();
    await running.close();
  };
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

describe("a query over MCP", () => {
  test("is listed as the last tool, read-only, with the bounds of its arguments", async () => {
    const tool = (await client.listTools()).tools.at(-1);
    expect(tool).toMatchObject({ name: "query", annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: false } });
    expect(tool?.inputSchema).toMatchObject({
      additionalProperties: false,
      required: ["sql"],
      properties: { rows: { maximum: MOST_ROWS }, seconds: { maximum: MOST_SECONDS } },
    });
  });

  test("is answered with columns, rows and the ledger that they are cited by", async () => {
    const sql = "select type, count(*) as n from obligations group by all order by n desc, type";
    const { isError, data, text } = await ask({ sql, rows: 2 });
    expect(isError, text).toBe(false);
    const { version, hash, verifiedThrough } = ledger.ledger;
    expect(data).toMatchObject({ columns: ["type", "n"], cut: true, read: [], ledger: { version, hash, verifiedThrough } });
    expect(data["rows"]).toHaveLength(2);
    expect(text).toContain(`(${hash})`);
    expect(text).toContain("type,n\r\n");
  });

  test("gives days as text, missing values as null and large whole numbers as text", async () => {
    const { data } = await ask({ sql: "select date '1914-07-01' as d, null as n, 9007199254740993 as w, 1.5 as x" });
    expect(data["rows"]).toEqual([["1914-07-01", null, "9007199254740993", 1.5]]);
  });

  test("whose rows are more than a result holds is cut, and says how to go on", async () => {
    const { data, text, size } = await ask({ sql: "select range as n, repeat('é\"', 40) as t from range(2000)", rows: MOST_ROWS });
    expect(size).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect([data["cut"], (data["rows"] as unknown[]).length > 10]).toEqual([true, true]);
    expect(text).toContain("limit and offset");
    expect((await ask({ sql: "select repeat('x', 100000)" })).text).toMatch(/one row is longer/);
  });

  test.each([
    [{}, /sql/],
    [{ sql: "select 1", limit: 5 }, /limit/],
    [{ sql: "select 1", rows: MOST_ROWS + 1 }, /rows/],
    [{ sql: "select 1", seconds: MOST_SECONDS + 1 }, /seconds/],
    [{ sql: 5 }, /sql/],
  ])("%j is refused with the argument", async (given, said) => {
    const { isError, text } = await ask(given);
    expect(isError).toBe(true);
    expect(text).toMatch(said);
  });

  test.each(refusedStatements(join(folder, "written")))("%j is refused", async (sql, said) => {
    const { isError, text } = await ask({ sql });
    expect(isError, text).toBe(true);
    expect(text).toMatch(said);
    expect(readdirSync(folder)).toEqual([]);
    expect(existsSync("/tmp/x.csv")).toBe(false);
  });

  test("that takes too long is stopped; meanwhile other tools answer, and the next query does", async () => {
    const slow = ask({ sql: "select count(*) from range(1000000000000) a", seconds: 2 });
    let ended = false;
    slow.finally(() => {
      ended = true;
    });
    expect((await call(client, "ties", { a: "USA", b: "JPN" })).isError).toBe(false);
    expect(ended).toBe(false);
    expect((await slow).text).toMatch(/longer than 2 s/);
    expect((await ask({ sql: "select 1" })).isError).toBe(false);
  });

  test("waits behind few others; more are told to come back", async () => {
    const all = await Promise.all(Array.from({ length: 7 }, () => ask({ sql: "select count(*) from range(20000000)" })));
    expect(all.filter(({ isError }) => !isError).length).toBeGreaterThanOrEqual(4);
    expect(all.filter(({ text }) => /other queries are running/.test(text)).length).toBeGreaterThan(0);
  });

  test("of a server that was not started to is of a tool that is not known", async () => {
    const running = await serving(4976);
    const other = newClient();
    await other.connect(overHttp(running.address));
    expect((await other.listTools()).tools.map(({ name }) => name)).not.toContain("query");
    await expect(other.callTool({ name: "query", arguments: { sql: "select 1" } })).rejects.toThrow(/no tool "query"/);
    await other.close();
    await running.close();
  });

  test("is answered by the command with --queries, on standard input and output", async () => {
    const own = newClient();
    await own.connect(new StdioClientTransport({ command: process.execPath, args: [COMMAND, "mcp", "--queries"] }));
    const { isError, data } = await call(own, "query", { sql: "select count(*) as n from states" });
    expect([isError, (data["rows"] as number[][])[0]?.[0]]).toEqual([false, ledger.states.length]);
    await own.close();
  });
});
