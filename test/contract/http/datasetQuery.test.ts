/** Queries in SQL over HTTP: what is answered, what is refused, and when the server answers none. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { MOST_ROWS, MOST_SECONDS } from "../../../src/dataset/query/index.ts";
import { apiApp } from "../../../src/surfaces/http/app.ts";
import { QUERY_PATH } from "../../../src/surfaces/http/datasetQuery.ts";
import { openTables } from "../../../src/surfaces/http/queryDesk.ts";
import { refusedStatements } from "../../unit/dataset/refusedStatements.ts";
import { context, HOST } from "../support.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-http-query-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = { contextIn: () => context, version: "test", hosts: () => [HOST] };
const server = apiApp({ ...options, openQueries: async () => openTables((await context).ledger, undefined) });

async function ask(body: object, { app = server, method = "POST", headers = {} } = {}) {
  const sent = method === "POST" ? { body: JSON.stringify(body) } : {};
  const response = await app.request(`http://${HOST}${QUERY_PATH}`, {
    method,
    headers: { host: HOST, "content-type": "application/json", ...headers },
    ...sent,
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: JSON.parse(text === "" ? "{}" : text) as Record<string, unknown> };
}

describe("a query over HTTP", () => {
  test("is answered with columns and rows", async () => {
    const { status, body, headers } = await ask({
      sql: "select type, count(*) as n from obligations group by all order by n desc, type",
      rows: 2,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ columns: ["type", "n"], cut: true, read: [] });
    expect(body["rows"]).toHaveLength(2);
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("gives days as text, missing values as null and large whole numbers as text", async () => {
    const { body } = await ask({ sql: "select date '1914-07-01', null, 9007199254740993, 1.5" });
    expect(body["rows"]).toEqual([["1914-07-01", null, "9007199254740993", 1.5]]);
  });

  test.each([
    [{}, /sql/],
    [{ sql: "select 1", limit: 5 }, /limit/],
    [{ sql: "select 1", rows: MOST_ROWS + 1 }, /rows/],
    [{ sql: "select 1", seconds: MOST_SECONDS + 1 }, /seconds/],
    [{ sql: 5 }, /sql/],
  ])("%j is refused with the field", async (body, said) => {
    const { status, body: problem } = await ask(body);
    expect(status).toBe(400);
    expect(JSON.stringify(problem)).toMatch(said);
  });

  const file = join(folder, "written");
  test.each(refusedStatements(file))("%j is refused", async (sql, said) => {
    const { status, body } = await ask({ sql });
    expect(status).toBe(400);
    expect([body["what"], body["why"]].join("\n")).toMatch(said);
    expect(readdirSync(folder)).toEqual([]);
    expect(existsSync("/tmp/x.csv")).toBe(false);
  });

  test("that takes too long is stopped, and the next is answered", async () => {
    const slow = await ask({ sql: "select count(*) from range(1000000000000) a", seconds: 1 });
    expect(slow.body).toMatchObject({ status: 400, what: "the query took longer than 1 s" });
    expect((await ask({ sql: "select 1" })).status).toBe(200);
  });

  test("whose texts are too many is cut", async () => {
    const { body } = await ask({ sql: "select repeat('x', 100000) from range(10000)", rows: MOST_ROWS });
    expect(body["cut"]).toBe(true);
    expect((body["rows"] as unknown[]).length).toBeLessThan(200);
  });

  test("waits behind few others; more are told to come back", async () => {
    const all = await Promise.all(Array.from({ length: 7 }, () => ask({ sql: "select count(*) from range(20000000)" })));
    const statuses = all.map(({ status }) => status);
    expect(statuses.filter((status) => status === 503).length).toBeGreaterThan(0);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(4);
    expect(all.find(({ status }) => status === 503)?.headers.get("retry-after")).toBe("5");
  });

  test("is sent with POST alone", async () => {
    const { status, headers } = await ask({}, { method: "GET" });
    expect([status, headers.get("allow")]).toEqual([405, "POST"]);
  });

  test("of another site's page is refused", async () => {
    expect((await ask({ sql: "select 1" }, { headers: { origin: "https://example.org" } })).status).toBe(403);
    expect((await ask({ sql: "select 1" }, { headers: { "content-type": "text/plain" } })).status).toBe(400);
  });

  test("is answered by no server that was not started to", async () => {
    const { status, body } = await ask({ sql: "select 1" }, { app: apiApp(options) });
    expect([status, body["what"]]).toEqual([403, "this server answers no queries"]);
  });
});
