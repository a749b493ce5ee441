/** Requests that are refused: given twice, too long, too many; what an error repeats; and the headers of every response. */
import { describe, expect, test } from "vitest";
import { apiApp } from "../../../src/surfaces/http/app.ts";
import { MOST_QUERY } from "../../../src/surfaces/http/limits.ts";
import { app, context, HOST, http } from "../support.ts";

const TIES = "/api/ties/between?a=USA&b=JPN";
const post = (path: string, body: string) => http(path, { method: "POST", body, headers: { "content-type": "application/json" } });

describe("parameters", () => {
  test.each([
    ["an input", `${TIES}&a=CHN`, "a"],
    ["the language", `${TIES}&lang=en&lang=zh`, "lang"],
    ["the same value", `${TIES}&b=JPN`, "b"],
    ["a name that is written otherwise", `${TIES}&%61=USA`, "a"],
  ])("%s given twice is an error", async (_what, path, where) => {
    const { status, body } = await http(path);
    expect({ status, where: (body as { where: string }).where }).toEqual({ status: 400, where });
  });

  test("an input in the address of a POST is an error, as its inputs stand in the body", async () => {
    const { status, body } = await post("/api/ties/between?date=1970-01-01", '{"a":"USA","b":"JPN"}');
    expect({ status, body }).toEqual({ status: 400, body: expect.objectContaining({ where: "date" }) });
  });
});

describe("a key given twice in a body", () => {
  test.each([
    ["an input", '{"a":"USA","b":"JPN","a":"CHN"}', "a is given twice", "body, line 1, column 22"],
    ["on another line", '{\n  "a": "USA",\n  "b": "JPN",\n  "b": "JPN"\n}', "b is given twice", "body, line 4, column 3"],
    ["a key that is escaped", '{"a":"USA","b":"JPN","\\u0061":"CHN"}', "a is given twice", "body, line 1, column 22"],
    ["inside another", '{"a":["x",{"c":{},"d":[{},{"e":1,"e":2}]}]}', "a[1].d[1].e is given twice", "body, line 1, column 34"],
  ])("%s is an error that names the key and its place", async (_what, sent, what, where) => {
    const { status, body } = await post("/api/ties/between", sent);
    expect({ status, body }).toMatchObject({ status: 400, body: { what, where } });
  });

  test.each([
    ["a word that looks like a key", '{"a":"USA","b":"JPN","date":"1970-01-01"}'],
    ["the same key in two objects", '{"a":"USA", "b" : "JPN", "type":"defence"}'],
  ])("%s is none", async (_what, sent) => {
    expect((await post("/api/ties/between", sent)).status).toBe(200);
  });

  test("a text of many characters and escapes is read at once", async () => {
    const { status } = await post("/api/ties/between", `{"a":"${'\\"{:,'.repeat(40_000)}","b":"JPN"}`);
    expect(status).toBe(404);
  });
});

test("a query that is too long is 414 with the limit", async () => {
  const { status, body } = await http(`${TIES}&date=${"1".repeat(MOST_QUERY)}`);
  expect({ status, body }).toEqual({ status: 414, body: expect.objectContaining({ why: `it has at most ${MOST_QUERY} characters` }) });
});

test("beyond the requests that are answered at once the next is told to wait, and the server goes on", async () => {
  const small = apiApp({ contextIn: () => context, version: "test", hosts: () => [HOST], mostAtOnce: 1 });
  let finish = () => {};
  const slow = new ReadableStream<Uint8Array>({
    start(controller) {
      finish = () => {
        controller.enqueue(new TextEncoder().encode('{"a":"USA","b":"JPN"}'));
        controller.close();
      };
    },
  });
  const headers = { host: HOST, "content-type": "application/json" };
  const first = small.request(`http://${HOST}/api/ties/between`, { method: "POST", headers, body: slow, duplex: "half" } as RequestInit);
  const second = await small.request(`http://${HOST}${TIES}`, { headers });
  expect({ status: second.status, retry: second.headers.get("retry-after") }).toEqual({ status: 503, retry: "1" });
  expect(await second.json()).toMatchObject({ kind: "busy", why: "it answers at most 1 requests at once" });
  finish();
  expect((await first).status).toBe(200);
  expect((await small.request(`http://${HOST}${TIES}`, { headers })).status).toBe(200);
});

describe("an error repeats little of what was sent", () => {
  const long = "xyz".repeat(2_000);
  test.each([
    ["a state", () => http(`/api/ties/between?a=${long}&b=JPN`)],
    ["a date", () => http(`${TIES}&date=${long}`)],
    ["a value of a list", () => http(`${TIES}&type=${long}`)],
    ["the name of a parameter", () => http(`${TIES}&${long}=1`)],
    ["a key given twice in a body", () => post("/api/ties/between", `{"${long}":1,"${long}":2}`)],
    ["a parameter given twice", () => http(`${TIES}&${long.slice(0, 3_000)}=1&${long.slice(0, 3_000)}=2`)],
    ["a language", () => http(`${TIES}&lang=${long}`)],
    ["a format", () => http(`${TIES}&format=${long}`)],
    ["a ledger", () => http(`${TIES}&ledger=${long}`)],
    ["an operation", () => http(`/api/${long}`)],
    ["a host", () => http(TIES, { headers: { host: long } })],
    ["an origin", () => http(TIES, { headers: { origin: `https://${long}` } })],
    ["a type", () => http(TIES, { headers: { accept: `text/${long}` } })],
    ["a body", () => post("/api/ties/between", JSON.stringify({ a: long, b: "JPN" }))],
    ["a field of a body", () => post("/api/ties/between", JSON.stringify({ a: "USA", b: "JPN", [long]: 1 }))],
    ["a state in Chinese", () => http(`/api/ties/between?a=${long}&b=JPN&lang=zh`)],
    ["a state with spaces around it", () => http(`/api/ties/between?a=%20${long}%20&b=JPN`)],
  ])("%s", async (_what, ask) => {
    const { status, type, body } = await ask();
    expect(status).toBeGreaterThanOrEqual(400);
    expect(type).toBe("application/problem+json");
    const repeated = [...JSON.stringify(body).matchAll(/(?:xyz)+/g)].reduce((sum, [run]) => sum + run.length, 0);
    expect(repeated).toBeLessThanOrEqual(300);
  });
});

test("an error has the fields of RFC 9457 beside those of every complaint", async () => {
  const { body } = await http(`${TIES}&date=now`);
  expect(body).toMatchObject({ status: 400, title: "Bad Request", kind: "input", where: "date", what: '"now" is not a date' });
});

test.each(["/api/ledger/stats", "/api/no/such", "/api/openapi.json", "/api"])("%s has the headers that shut others out", async (path) => {
  const { headers } = await app.request(`http://${HOST}${path}`, { headers: { host: HOST } });
  expect(Object.fromEntries(headers)).toMatchObject({
    "content-security-policy": expect.stringMatching(/^default-src 'none'.*frame-ancestors 'none'$/),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(headers.has("strict-transport-security")).toBe(false);
  expect(headers.has("access-control-allow-origin")).toBe(false);
});
