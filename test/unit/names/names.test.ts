/** Names in other languages: complete but for a few gaps, added when the ledger is opened, and without effect on any answer. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { renamed } from "../../../src/ledger/renamed.ts";
import { resolveState } from "../../../src/ledger/resolving.ts";
import { nameOn } from "../../../src/ledger/states.ts";
import { claimsHanded } from "../../../src/load/claimsHanded.ts";
import { readNames } from "../../../src/load/namesFolder.ts";
import type { LedgerData } from "../../../src/model/ledger.ts";
import type { Names } from "../../../src/model/names.ts";
import { addPart, ledgerOfParts, PARTS, type PartData, type PartsGiven } from "../../../src/model/parts.ts";
import type { Day } from "../../../src/time/day.ts";
import { ledgerFolder } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const compiled = (name: string) => JSON.parse(readFileSync(join(ledgerFolder, `${name}.json`), "utf8")) as PartData;
const opened = (change: (core: PartData) => PartData): LedgerData => {
  const parts: PartsGiven = {};
  for (const part of PARTS) addPart(parts, part, part === "core" ? change(compiled(part)) : compiled(part));
  return ledgerOfParts(parts);
};
const names = compiled("names-zh") as unknown as Names;
const english = indexLedger(opened((core) => core));
const chinese = indexLedger(opened((core) => renamed("core", core, names)));
const scratch = mkdtempSync(join(tmpdir(), "entente-names-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test.each([
  ["TUR", "1955-01-01", "Turkey"],
  ["TUR", "2026-01-01", "Türkiye"],
  ["MMR", "1955-01-01", "Burma"],
  ["CIV", "1970-01-01", "Ivory Coast"],
  ["CZE", "2000-01-01", "Czech Republic"],
  ["CPV", "1990-01-01", "Cape Verde"],
  ["SWZ", "2000-01-01", "Swaziland"],
  ["MKD", "2000-01-01", "Macedonia"],
  ["IRN", "1920-01-01", "Persia"],
  ["THA", "1930-01-01", "Siam"],
  ["LKA", "1955-01-01", "Ceylon"],
  ["COD", "1980-01-01", "Zaire"],
  ["BFA", "1970-01-01", "Upper Volta"],
  ["EGY", "1960-01-01", "United Arab Republic"],
] as const)("%s was called on %s by the name of that day: %s", (id, date, name) => {
  expect(nameOn(english, id as never, date as Day)).toBe(name);
});

test("a case names its states as they were called on its day", () => {
  const head = (initiator: string, target: string, date: string) =>
    spoken("crisis.memo", { ledger: english, readClaims: claimsHanded }, { initiator, target, date }).question;
  expect(head("RUS", "TUR", "1955-06-01")).toMatch(/Soviet Union .*Turkey/);
  expect(head("CHN", "MMR", "1955-06-01")).toContain("Burma");
  expect(head("GRC", "TUR", "2026-05-01")).toContain("Türkiye");
  expect(head("LBY", "TCD", "1983-06-01")).toContain("the Libyan Arab Jamahiriya");
});

test("no name is for what the ledger lacks; all states and nearly all instruments have one", () => {
  const { complaints, gaps } = readNames(`${root}data`, "data", english.data);
  expect(complaints).toEqual([]);
  expect(gaps.filter(({ where }) => where.endsWith("states.yaml"))).toEqual([]);
  expect(gaps.length).toBeLessThan(english.data.instruments.length / 20);
});

test("every Chinese name is written in Chinese", () => {
  const all = [
    ...Object.values(names.states).flatMap((own) => Object.values(own)),
    ...Object.values(names.instruments).flatMap(({ title, short }) => [title, short ?? title]),
  ];
  expect(all.filter((name) => !/\p{Script=Han}/u.test(name) || /[ ,()]|[a-z]{3}/.test(name.replace("C-SIPA ", "")))).toEqual([]);
});

test("a name that is not there yet is a gap, with its place; a stranger is a complaint", () => {
  mkdirSync(join(scratch, "names"), { recursive: true });
  cpSync(`${root}data/names/zh`, join(scratch, "names", "zh"), { recursive: true });
  const states = readFileSync(join(scratch, "names/zh/states.yaml"), "utf8");
  writeFileSync(join(scratch, "names/zh/states.yaml"), states.replace(/^ {2}JAM: .*\n/m, "  QQQ: { Nowhere: 无处 }\n"));
  const { complaints, gaps } = readNames(scratch, "data", english.data);
  expect(gaps.map(({ what, where }) => `${where}: ${what}`)).toContain('data/names/zh/states.yaml: no name in "zh" for JAM "Jamaica"');
  expect(complaints.map(({ what }) => what)).toEqual(['unknown state "QQQ"']);
  expect(complaints[0]?.where).toMatch(/^data\/names\/zh\/states\.yaml:\d+:/);
});

test.each([
  ["CHN", "1900-01-01", "大清"],
  ["CHN", "1930-01-01", "中华民国"],
  ["CHN", "2026-06-30", "中国"],
  ["RUS", "1914-07-28", "俄罗斯帝国"],
  ["RUS", "1962-01-01", "苏联"],
  ["AUH", "1914-07-28", "奥匈帝国"],
  ["FRA", "1914-07-28", "法国"],
  ["TUR", "1952-02-18", "土耳其"],
])("%s on %s is %s", (id, day, name) => {
  expect(nameOn(chinese, id, day as Day)).toBe(name);
});

test.each([
  ["苏联", "RUS"],
  ["Soviet Union", "RUS"],
  ["China", "CHN"],
  ["People's Republic of China", "CHN"],
  ["大清", "CHN"],
  ["法国", "FRA"],
  ["France", "FRA"],
  ["cow:2", "USA"],
])("%s is found as %s", (typed, id) => {
  expect(resolveState(chinese, typed)).toBe(id);
});

test("an instrument is found by its Chinese short name, by its English one and by its id", () => {
  const ids = ["北大西洋公约", "North Atlantic Treaty", "north-atlantic-1949"].map(
    (id) => spoken("instrument.show", { ledger: chinese }, { id }).instrument.id,
  );
  expect(new Set(ids)).toEqual(new Set(["north-atlantic-1949"]));
});

test("no verdict depends on the language of the names", () => {
  const verdicts = (ledger: typeof english) =>
    spoken("claims.check", { ledger, readClaims: claimsHanded }, {}).texts.map(({ id, claims }) => [
      id,
      ...claims.map((claim) => `${claim.id} ${claim.verdict}`),
    ]);
  expect(verdicts(chinese)).toEqual(verdicts(english));
});
