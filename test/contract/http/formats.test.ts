/** Formats over HTTP: JSON, CSV and Parquet hold the same rows; what is not offered is refused with what is. */
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { app, cli, HOST, http } from "../support.ts";

const TIES = "/api/ties/between?a=USA&b=JPN&date=1970-01-01";
const PARQUET = "application/vnd.apache.parquet";

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://${HOST}${path}`, { headers: { host: HOST, ...headers } });

async function parquet(path: string, headers: Record<string, string> = {}) {
  return parquetReadObjects({ file: await (await get(path, headers)).arrayBuffer() });
}

describe("the rows of an answer", () => {
  test("as CSV are those of the command line", async () => {
    const { out } = await cli(["ties", "between", "USA", "JPN", "--date", "1970-01-01", "--csv"]);
    const named = await get(`${TIES}&format=csv`);
    expect(await named.text()).toBe(out);
    expect(named.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    expect(named.headers.get("content-disposition")).toBe('attachment; filename="ties-between.csv"');
    expect(await (await get(TIES, { accept: "text/csv" })).text()).toBe(out);
  });

  test("as Parquet are those of the CSV, with numbers as numbers", async () => {
    const path = "/api/allies/series?states=CHN&from=1950-01-01&until=1960-01-01";
    const lines = (await (await get(`${path}&format=csv`)).text()).trimEnd().split("\r\n");
    const rows = await parquet(path, { accept: PARQUET });
    expect(rows).toHaveLength(lines.length - 1);
    expect(Object.keys(rows[0] ?? {}).join(",")).toBe(lines[0]);
    const read = rows.map((row) =>
      Object.values(row)
        .map((value) => (value === null ? "" : String(value)))
        .join(","),
    );
    expect(read).toEqual(lines.slice(1).map((line) => line.replaceAll('"', "")));
    expect(Object.values(rows[0] ?? {}).some((value) => typeof value === "number")).toBe(true);
  });

  test("an answer without rows is an empty table", async () => {
    const none = "/api/ties/between?a=CHE&b=BOL&date=1900-01-01";
    expect(await (await get(`${none}&format=csv`)).text()).toBe("");
    expect(await parquet(`${none}&format=parquet`)).toEqual([]);
  });
});

test.each([
  ["the format in the query wins over the header", `${TIES}&format=json`, "text/csv", "application/json"],
  ["a browser gets JSON where there is no page", TIES, "text/html,application/xhtml+xml,*/*;q=0.8", "application/json"],
  ["any text is CSV", TIES, "text/*", "text/csv; charset=utf-8; header=present"],
  ["a tie goes to JSON", TIES, "text/csv, application/json", "application/json"],
  ["weights decide", TIES, `text/csv;q=0.5, ${PARQUET}`, PARQUET],
])("%s", async (_what, path, accept, type) => {
  const response = await get(path, { accept });
  expect(response.headers.get("content-type")).toBe(type);
  expect(response.headers.get("vary")).toContain("accept");
});

test("a type that is not offered is 406, with those that are", async () => {
  const { status, body } = await http(TIES, { headers: { accept: "application/xml, image/*" } });
  expect({ status, body }).toEqual({
    status: 406,
    body: expect.objectContaining({ why: `ties.between is answered as application/json, text/csv, ${PARQUET}`, where: "Accept" }),
  });
});

test.each([
  ["an unknown format", `${TIES}&format=xslx`, "it is one of json, csv, parquet"],
  ["a table of an answer that is none", "/api/source/cite?format=csv", "it is one of json"],
])("%s is refused", async (_what, path, why) => {
  const { status, body } = await http(path);
  expect({ status, why: (body as { why: string }).why }).toEqual({ status: 400, why });
});

test("a POST takes its format from the address or the header", async () => {
  const response = await app.request(`http://${HOST}/api/ties/between?format=csv`, {
    method: "POST",
    headers: { host: HOST, "content-type": "application/json" },
    body: '{"a":"USA","b":"JPN","date":"1970-01-01"}',
  });
  expect(await response.text()).toBe(await (await get(`${TIES}&format=csv`)).text());
});
