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
  ["an unknown format", `${TIES}&format=xslx`, "ties.between is written as json, csv, parquet", "choose one of them, or leave it out"],
  ["a misspelt one", "/api/network/at?format=gefx", "network.at is written as json, csv, parquet, graphml, gexf", 'write "gexf"'],
  [
    "a misspelt document",
    "/api/crisis/memo?format=mardown",
    "crisis.memo is written as answer, markdown, html, csl, json, csv, parquet",
    'write "markdown"',
  ],
  [
    "a table of an answer that is none",
    "/api/source/cite?format=csv",
    "source.cite is written as json",
    "choose one of them, or leave it out",
  ],
])("%s is refused with the nearest and what is accepted", async (_what, path, why, todo) => {
  const { status, body } = await http(path);
  expect({ status, body }).toMatchObject({ status: 400, body: { why, todo, where: "format" } });
});

describe("a format that other programs read", () => {
  const cases = [
    ["network/at?date=1914-06-28", "network at --date 1914-06-28", "graphml", "application/graphml+xml", "attachment"],
    ["network/during?from=1900-01-01&to=1914-12-31", "network during 1900-01-01 1914-12-31", "gexf", "application/gexf+xml", "attachment"],
    [
      "instrument/show?id=us-japan-1960&date=2000-01-01",
      "instrument show us-japan-1960 --date 2000-01-01",
      "jsonld",
      "application/ld+json",
      "inline",
    ],
    ["ledger/diff?from=0.4.0", "ledger diff --from 0.4.0", "atom", "application/atom+xml", "inline"],
  ] as const;

  test.each(cases)("/api/%s is the file of the command line, as %#", async (path, line, format, type, disposition) => {
    const { out } = await cli([...line.split(" "), "--format", format]);
    const named = await get(`/api/${path}&format=${format}`);
    const accepted = await get(`/api/${path}`, { accept: `application/json;q=0.1, ${type}` });
    for (const response of [named, accepted]) {
      expect(response.headers.get("content-type")).toBe(type);
      expect(response.headers.get("content-disposition")).toBe(
        `${disposition}; filename="${path.split("?")[0]?.replace("/", "-")}.${format}"`,
      );
      expect(await response.text()).toBe(out);
    }
  });

  test("names states in the language of the request", async () => {
    const text = await (await get("/api/network/at?date=1914-06-28&format=graphml&lang=zh")).text();
    expect(text).toContain("\u6cd5\u56fd");
  });
});

test("a POST takes its format from the address or the header", async () => {
  const response = await app.request(`http://${HOST}/api/ties/between?format=csv`, {
    method: "POST",
    headers: { host: HOST, "content-type": "application/json" },
    body: '{"a":"USA","b":"JPN","date":"1970-01-01"}',
  });
  expect(await response.text()).toBe(await (await get(`${TIES}&format=csv`)).text());
});
