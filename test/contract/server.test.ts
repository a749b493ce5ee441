/** The local server over real sockets: it takes the next free port, and serves the site's files but nothing outside their folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Running } from "../../src/surfaces/http/listen.ts";
import { startServer } from "../../src/surfaces/http/server.ts";
import { ledgerFolder } from "../ledgers.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-server-"));
const site = join(folder, "site");
let first: Running;
let second: Running;

beforeAll(async () => {
  mkdirSync(join(site, "assets"), { recursive: true });
  writeFileSync(join(site, "index.html"), "<!doctype html><title>t</title>");
  writeFileSync(join(site, "assets", "a.js"), "export const a = 1;");
  writeFileSync(join(site, "assets", "a.js.br"), brotliCompressSync("export const a = 1;"));
  writeFileSync(join(folder, "secret.txt"), "not for you");
  first = await startServer({ port: 4950, site, version: "test", ledger: ledgerFolder });
  second = await startServer({ port: first.port, site, version: "test", ledger: ledgerFolder });
});
afterAll(async () => {
  await Promise.all([first.close(), second.close()]);
  rmSync(folder, { recursive: true, force: true });
});

/** Sends a request with its path unchanged; fetch would normalise it. */
function raw(
  port: number,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, headers: { host: `127.0.0.1:${port}`, ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    });
    asked.once("error", reject);
    asked.end();
  });
}

test("a port in use is passed over, and the server says so", () => {
  expect(second.port).toBeGreaterThan(first.port);
  expect(second.moved).toBe(true);
});

test("the page comes with a content security policy that allows nothing from outside", async () => {
  const { status, headers } = await raw(first.port, "/");
  expect(status).toBe(200);
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["content-security-policy"]).not.toContain("unsafe");
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test("a compressed file is sent to clients that accept it, the plain one to others", async () => {
  const packed = await raw(first.port, "/assets/a.js", { "accept-encoding": "br" });
  expect(packed.headers["content-encoding"]).toBe("br");
  expect(packed.headers["cache-control"]).toContain("immutable");
  const plain = await raw(first.port, "/assets/a.js");
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(String(plain.body)).toBe("export const a = 1;");
});

test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/assets/../../secret.txt", "/%00", "/%zz", "/no-such-page"])(
  "%s is not found",
  async (path) => {
    const { status, body } = await raw(first.port, path);
    expect(status).toBe(404);
    expect(String(body)).not.toContain("not for you");
  },
);

test("another host's name is refused", async () => expect((await raw(first.port, "/", { host: "evil.example" })).status).toBe(400));

test("the API answers beside the page", async () => {
  const { status, body } = await raw(first.port, "/api/ties/between?a=CHN&b=PRK&date=1962-01-01&type=defence");
  expect(status).toBe(200);
  expect(JSON.parse(String(body)).ties).toHaveLength(2);
});

test("without a site the first page says what is served and how to get the site, and the API answers", async () => {
  const bare = await startServer({ port: 4960, site: null, version: "test", ledger: ledgerFolder });
  try {
    const { status, headers, body } = await raw(bare.port, "/");
    expect({ status, type: headers["content-type"] }).toEqual({ status: 200, type: "text/html; charset=UTF-8" });
    expect(headers["content-security-policy"]).toContain("default-src 'none'; style-src 'self'");
    for (const words of ['href="/api"', "/mcp", "./entente site build --out site", "--site"]) expect(body.toString()).toContain(words);
    expect((await raw(bare.port, "/api/state/list")).status).toBe(200);
    expect((await raw(bare.port, "/elsewhere")).body.toString()).toContain("without the site");
  } finally {
    await bare.close();
  }
});
