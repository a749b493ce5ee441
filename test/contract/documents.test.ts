/** Documents over HTTP: an operation with documents gives the document itself to a client that prefers or names it, and JSON to all others. */
import { describe, expect, test } from "vitest";
import { app, HOST } from "./support.ts";

const CASE = "/api/crisis/memo?initiator=CHN&target=JPN&place=senkaku-islands&date=2026-06-01";
const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

async function get(path: string, accept?: string) {
  const response = await app.request(`http://${HOST}${path}`, { headers: { host: HOST, ...(accept === undefined ? {} : { accept }) } });
  return { status: response.status, type: response.headers.get("content-type"), headers: response.headers, text: await response.text() };
}

describe("the type of a memo over HTTP", () => {
  test.each([
    ["a browser", BROWSER, "text/html; charset=utf-8", "<!doctype html>"],
    ["a client that asks for Markdown", "text/markdown", "text/markdown; charset=utf-8", "# An attack by China"],
    ["a reference manager", "application/vnd.citationstyles.csl+json", "application/vnd.citationstyles.csl+json; charset=utf-8", "["],
    ["a client that takes anything", "*/*", "application/json", '{"kind":"memo"'],
    ["a client that says nothing", undefined, "application/json", '{"kind":"memo"'],
    ["a client that prefers JSON", "text/html;q=0.5, application/json", "application/json", '{"kind":"memo"'],
    ["a client with a malformed header", "html, ;;, text/html;q=7", "text/html; charset=utf-8", "<!doctype html>"],
  ])("%s", async (_, accept, type, start) => {
    const got = await get(CASE, accept);
    expect(got.status).toBe(200);
    expect(got.type).toBe(type);
    expect(got.text.slice(0, start.length)).toBe(start);
    expect(got.headers.get("vary")).toBe("accept, accept-language");
  });

  test("the format in the query decides which document it is", async () => {
    expect((await get(`${CASE}&format=markdown`, BROWSER)).type).toBe("text/markdown; charset=utf-8");
    expect((await get(`${CASE}&format=html`)).text).toMatch(/^<!doctype html>/);
    expect((await get(`${CASE}&format=json`, BROWSER)).type).toBe("application/json");
  });

  test("the page may use its own styles and nothing else", async () => {
    expect((await get(CASE, BROWSER)).headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect((await get(CASE)).headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  test("operations without documents, and errors, stay JSON for a browser", async () => {
    expect((await get("/api/ties/between?a=USA&b=JPN", BROWSER)).type).toBe("application/json");
    expect((await get(CASE.replace("JPN", "JAPAM"), BROWSER)).type).toContain("application/problem+json");
  });
});
