/** Hostile requests over real sockets: shapes that smuggle, addresses that lead astray, bytes that lie, and pages of other sites. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Running } from "../../../src/surfaces/http/listen.ts";
import { startServer } from "../../../src/surfaces/http/server.ts";
import { OTHER_HEADERS } from "../../../src/surfaces/policy.ts";
import { ADDRESSES, ENCODINGS, PATHS, type RawRequest, SMUGGLING } from "../../faults/rawRequests.ts";
import { type FromOutside, OTHER_SITES } from "../../faults/server.ts";
import { ledgerFolder } from "../../ledgers.ts";
import { answersTo } from "./sockets.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-hostile-"));
const site = join(folder, "site");
let server: Running;

beforeAll(async () => {
  mkdirSync(join(site, "a.b"), { recursive: true });
  writeFileSync(join(site, "index.html"), "<!doctype html><title>t</title>");
  writeFileSync(join(site, "plain.js"), "export {};");
  writeFileSync(join(folder, "secret.txt"), "not for you");
  server = await startServer({ port: 4980, site, version: "test", ledger: ledgerFolder });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const printed = vi.spyOn(console, "error");
beforeEach(() => void printed.mockClear());

describe.each([
  ["shapes that smuggle a request", SMUGGLING],
  ["addresses, hosts and methods", ADDRESSES],
  ["paths", PATHS],
  ["encodings and bodies", ENCODINGS],
])("%s", (_name, requests) => {
  test.each(requests.map((one) => [one.fault, one.happens, one] as const))("%s: %s", async (_fault, _happens, asked: RawRequest) => {
    const { statuses, body, text } = await answersTo(server.port, asked.sent);
    expect(statuses).toEqual(asked.statuses);
    expect(text).not.toContain("not for you");
    expect(text.length).toBeLessThan(200_000);
    if ((statuses.at(-1) ?? 0) >= 400 && !body.startsWith("This page")) expect(JSON.parse(body)).toMatchObject(COMPLAINT);
    expect(printed).not.toHaveBeenCalled();
  });
});

const SAID = expect.stringMatching(/./);
const COMPLAINT = { what: SAID, where: SAID, why: SAID, todo: SAID };

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
}

function asked(path: string, method: string, headers: Readonly<Record<string, string>>, body?: string): Promise<Answer> {
  const filled = Object.entries(headers).map(([name, value]) => [
    name,
    value.replace("HOST", `127.0.0.1:${server.port}`).replace("PORT", String(server.port)),
  ]);
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port: server.port, path, method, headers: Object.fromEntries(filled) };
    const sent = request(options, (response) => {
      response.resume();
      response.once("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
    });
    sent.once("error", reject);
    sent.end(body);
  });
}

describe("pages of other sites", () => {
  test.each(OTHER_SITES.map((one) => [one.fault, one.happens, one] as const))("%s: %s", async (_fault, _happens, outside: FromOutside) => {
    for (const path of ["/api/ledger/stats", "/", "/mcp"]) {
      const { status, headers } = await asked(path, outside.method ?? "GET", outside.headers);
      if (outside.status >= 400 || path !== "/mcp") expect([path, status]).toEqual([path, outside.status]);
      expect(headers["access-control-allow-origin"]).toBeUndefined();
      expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    }
  });
});

test.each([
  ["a page", "/", "GET", {}],
  ["a script", "/plain.js", "GET", {}],
  ["a page that is not there", "/no-such", "GET", {}],
  ["an answer", "/api/ledger/stats", "GET", {}],
  ["an answer as a table", "/api/allies/list?state=USA&format=csv", "GET", {}],
  ["an error", "/api/ties/between?a=USA", "GET", {}],
  ["a refusal of the origin", "/api/ledger/stats", "GET", { origin: "https://evil.example" }],
  ["a refusal of the method", "/api/ledger/stats", "DELETE", {}],
  ["agents", "/mcp", "GET", {}],
  ["a refusal by Node", "/", "GET", { x: "a".repeat(20_000) }],
  ["an expectation", "/", "POST", { expect: "more" }],
] as const)("%s has the usual headers, and none that names the program", async (_what, path, method, sent) => {
  const { headers } = await asked(path, method, sent);
  expect(headers).toMatchObject(OTHER_HEADERS);
  for (const name of ["server", "x-powered-by", "access-control-allow-origin", "strict-transport-security"])
    expect([name, headers[name]]).toEqual([name, undefined]);
  expect(headers["cache-control"] ?? "").not.toMatch(/public(?!.*immutable)/);
  if (!String(headers["content-type"]).includes("javascript") && path !== "/no-such" && path !== "/mcp")
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'/);
});
