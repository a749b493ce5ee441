/** Answers in a requested language, on every surface: the same data with other sentences and names. */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { preferredLanguage } from "../../src/surfaces/http/negotiation.ts";
import { openLedger } from "../../src/surfaces/library/openLedger.ts";
import { app, cli, HOST } from "./support.ts";

const asked = { initiator: "CHN", target: "JPN" };
const path = "/api/crisis/trace?initiator=CHN&target=JPN";
const get = (query: string, headers: Record<string, string> = {}) =>
  app.request(`http://${HOST}${path}${query}`, { headers: { host: HOST, ...headers } });

interface Trace {
  readonly assumptions: readonly string[];
  readonly targets: readonly { readonly id: string; readonly name: string }[];
}
const inChinese = (answer: Trace) => {
  expect(answer.assumptions[0]).toMatch(/攻击由中.*自身发动/);
  expect(answer.targets).toEqual([{ id: "JPN", name: "日本" }]);
};

describe("on the command line", () => {
  const line = ["crisis", "trace", "--initiator", "CHN", "--target", "JPN", "--json"];
  test("--lang zh answers in Chinese, and English is the default", async () => {
    inChinese(JSON.parse((await cli([...line, "--lang", "zh"])).out));
    expect((await cli([...line, "--lang", "en"])).out).toBe((await cli(line)).out);
  });

  test("a language that is not spoken is refused with the nearest", async () => {
    const { code, out, err } = await cli(["ties", "between", "USA", "JPN", "--lang", "zhh"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe('--lang: no language "zhh"\n  why: answers are given in en, zh\n  do:  write "zh"\n');
  });
});

describe("over HTTP", () => {
  test.each([
    ["the query", "&lang=zh", {}],
    ["the header", "", { "accept-language": "de, zh-CN;q=0.8, en;q=0.5" }],
    ["the query before the header", "&lang=zh", { "accept-language": "en" }],
  ])("%s asks for Chinese", async (_what, query, headers) => {
    const response = await get(query, headers as Record<string, string>);
    expect(response.headers.get("content-language")).toBe("zh-Hans");
    expect(response.headers.get("vary")).toContain("accept-language");
    inChinese((await response.json()) as Trace);
  });

  test("English is the default, and says so", async () => {
    expect((await get("")).headers.get("content-language")).toBe("en");
  });

  test("a language that is not spoken is refused", async () => {
    const response = await get("&lang=xx");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ kind: "input", what: 'no language "xx"', where: "lang" });
  });
});

test("the library answers in the language of each question", async () => {
  const entente = await openLedger(fileURLToPath(new URL("../../dist/ledger/", import.meta.url)));
  inChinese(await entente.ask("crisis.trace", asked, { language: "zh" }));
  expect((await entente.ask("crisis.trace", asked)).targets).toEqual([{ id: "JPN", name: "Japan" }]);
});

test.each([
  [undefined, "en"],
  ["", "en"],
  ["zh", "zh"],
  ["zh-Hant-TW, en;q=0.9", "zh"],
  ["en-GB, zh", "en"],
  ["zh;q=0.5, en;q=0.4", "zh"],
  ["zh;q=0, *", "en"],
  ["en;q=0, *;q=0.1", "zh"],
  ["fr, de", "en"],
  ["zh;q=nonsense, en;q=0.1", "en"],
])("Accept-Language: %s prefers %s", (header, language) => expect(preferredLanguage(header)).toBe(language));
