/** The texts of explanations in Chinese: none missing, none stale, and every mistake in them with its place. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { renamed } from "../../../src/ledger/renamed.ts";
import { readNames } from "../../../src/load/namesFolder.ts";
import type { Explanation } from "../../../src/model/explanations.ts";
import { textPaths, textsOf, withTexts } from "../../../src/model/explanationTexts.ts";
import { translateTexts } from "../../../src/model/ledgerTexts.ts";
import type { Names } from "../../../src/model/names.ts";
import type { PartData } from "../../../src/model/parts.ts";
import { ledgerData, ledgerFolder } from "../../ledgers.ts";

const data = fileURLToPath(new URL("../../../data", import.meta.url));
const ledger = ledgerData();
const names = JSON.parse(readFileSync(join(ledgerFolder, "names-zh.json"), "utf8")) as Names;
const scratch = mkdtempSync(join(tmpdir(), "entente-texts-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The complaints and gaps about the Chinese texts after a change to their file. */
function after(change: (text: string) => string) {
  mkdirSync(join(scratch, "names"), { recursive: true });
  cpSync(join(data, "names/zh"), join(scratch, "names/zh"), { recursive: true });
  const file = join(scratch, "names/zh/explanations.yaml");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  return readNames(scratch, "data", ledger);
}

test("no text of an explanation, and no name of a place, an area, a class or a war, lacks its Chinese", () => {
  const { complaints, gaps } = readNames(data, "data", ledger);
  expect(complaints).toEqual([]);
  expect(gaps.filter(({ where }) => /explanations|places/.test(where))).toEqual([]);
});

test("every text is Chinese, and holds no run of English words", () => {
  const texts = (of: object): string[] =>
    Object.values(of).flatMap((one) => (typeof one === "object" ? texts(one as object) : [String(one)]));
  const all = [
    ...Object.values(names.explanations).flatMap(({ english: _, ...own }) => texts(own)),
    ...[names.places, names.areas, names.classes, names.wars].flatMap((own) => Object.values(own)),
  ];
  expect(all.length).toBeGreaterThan(550);
  expect(all.filter((text) => !/\p{Script=Han}/u.test(text) || /[A-Za-z]+ [A-Za-z]+|[,;:!?]\s|\p{Script=Han}[,;:()]/u.test(text))).toEqual(
    [],
  );
});

test("an explanation opened in Chinese keeps its rules, numbers and sources", () => {
  const opened = renamed("records", { explanations: ledger.explanations } as unknown as PartData, names)["explanations"] as Explanation[];
  for (const [index, one] of opened.entries()) {
    const english = ledger.explanations[index] as Explanation;
    expect(textPaths(textsOf(one))).toEqual(textPaths(textsOf(english)));
    expect(withTexts(one, textsOf(english))).toEqual(translateTexts("explanations", english, names));
  }
});

test("a text that changed in English asks for its translation", () => {
  const { complaints } = after((text) => text.replace(/english: "[0-9a-f]{12}"/, 'english: "000000000000"'));
  expect(complaints).toHaveLength(1);
  expect(complaints[0]?.what).toBe('the English texts of "alignment-without-alliance" changed after they were translated');
  expect(complaints[0]?.where).toMatch(/^data\/names\/zh\/explanations\.yaml:6:/);
  expect(complaints[0]?.todo).toMatch(/then write "[0-9a-f]{12}"$/);
});

test("a missing text, one too many and a stranger are complaints; an explanation without texts is a gap", () => {
  expect(after((text) => text.replace(/^ {4}untested: .*\n/m, "")).complaints.map(({ what }) => what)).toEqual([
    '"alignment-without-alliance" lacks the text untested',
  ]);
  expect(after((text) => text.replace(/^( {4}scholarship:\n)/m, "$1      - 多出的一句。\n")).complaints.map(({ what }) => what)).toEqual([
    '"alignment-without-alliance" has a text scholarship.2 too many',
  ]);
  expect(after((text) => text.replace("\n  autonomy:\n", "\n  autonomi:\n"))).toMatchObject({
    complaints: [{ what: 'unknown explanation "autonomi"', todo: 'write "autonomy", or remove it' }],
    gaps: expect.arrayContaining([expect.objectContaining({ what: 'no texts in "zh" for the explanation autonomy' })]),
  });
});
