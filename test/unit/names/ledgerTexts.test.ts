/** Short texts of the ledger in Chinese: hardly one missing or stale, and only they change. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { TEXT_FIELDS, type TextKind, translateTexts } from "../../../src/model/ledgerTexts.ts";
import type { Names } from "../../../src/model/names.ts";
import { ledgerData, ledgerFolder } from "../../ledgers.ts";

const data = ledgerData();
const names = JSON.parse(readFileSync(join(ledgerFolder, "names-zh.json"), "utf8")) as Names;
const lists: Readonly<Record<string, unknown>> = { ...data, ...data.records };

/** The English texts of a kind, as the ledger has them. */
function* textsOf(value: unknown, kind: TextKind, fields: Readonly<Record<string, TextKind>>, isHere = false): Generator<string> {
  if (typeof value === "string") {
    if (isHere) yield value;
  } else if (Array.isArray(value)) for (const one of value) yield* textsOf(one, kind, fields, isHere);
  else if (typeof value === "object" && value !== null)
    for (const [key, one] of Object.entries(value)) yield* textsOf(one, kind, fields, fields[key] === kind);
}

function held(kind: TextKind): ReadonlySet<string> {
  if (kind === "cities") return new Set(data.states.flatMap(({ seats }) => seats.map(({ city }) => city)));
  return new Set(Object.entries(TEXT_FIELDS).flatMap(([list, fields]) => [...textsOf(lists[list], kind, fields)]));
}

/** A text that was just added or reworded may wait for its translation; more than one in twenty of a kind may not. */
const few = (all: number) => Math.max(2, all / 20);

/** Kinds of which every text has a Chinese one. */
const WHOLE: readonly TextKind[] = ["cities", "capacities", "yardsticks", "issues", "rules", "measures", "organs", "triggers"];

test.each(WHOLE)("every text of the kind %s is translated", (kind) => {
  const all = held(kind);
  expect(all.size).toBeGreaterThan(5);
  const organs = new Set(
    data.instruments.flatMap(({ acts }) => acts.flatMap((act) => ("organ" in act && act.organ !== undefined ? [act.organ] : []))),
  );
  const missing = [...all].filter((text) => names.texts[kind][text] === undefined && !organs.has(text));
  expect(missing.length, missing.join("\n")).toBeLessThan(few(all.size));
});

test("every open question with its readings, and every fact of a clause, is translated", () => {
  const questions = data.instruments.flatMap(({ open }) =>
    (open ?? []).flatMap((one) => [one.question, ...one.readings.map(({ says }) => says)]),
  );
  expect(questions.length).toBeGreaterThan(300);
  const missing = questions.filter((text) => names.texts.questions[text] === undefined);
  expect(missing.length, missing.join("\n")).toBeLessThan(few(questions.length));
  const facts = new Set(
    data.instruments.flatMap(({ obligations, open }) => [...textsOf([obligations, open], "facts", TEXT_FIELDS["instruments"] ?? {})]),
  );
  const open = [...facts].filter((text) => !/^[A-Z]{3}$/.test(text) && names.texts.facts[text] === undefined);
  expect(open.length, open.join("\n")).toBeLessThan(few(facts.size));
});

test("a deed that is no help and no talks is translated, since a verdict tells it", () => {
  const deeds = data.instruments.flatMap(({ obligations }) =>
    (obligations ?? []).flatMap(({ versions }) =>
      versions.flatMap(({ response }) => (response?.does === "act" && response.wording !== undefined ? [response.wording] : [])),
    ),
  );
  expect(deeds.length).toBeGreaterThan(100);
  const missing = deeds.filter((text) => names.texts.deeds[text] === undefined);
  expect(missing.length, missing.join("\n")).toBeLessThan(few(deeds.length));
});

test("an article with a word in its name is translated, and numbers stand", () => {
  const articles = data.instruments.flatMap(({ obligations }) => (obligations ?? []).map(({ article }) => article));
  const worded = articles.filter((article) => /[a-z]{3}/.test(article.replaceAll(" and ", "")) && article !== "not seen");
  const missing = worded.filter((article) => names.texts.articles[article] === undefined);
  expect(missing.length, missing.join("\n")).toBeLessThan(few(worded.length));
  expect(Object.keys(names.texts.articles).filter((article) => /^[IVXLC0-9(), -]+$/.test(article))).toEqual([]);
});

test("hardly a translation is of a text that the ledger no longer has", () => {
  for (const [kind, texts] of Object.entries(names.texts)) {
    const all = held(kind as TextKind);
    const stale = Object.keys(texts).filter((text) => !all.has(text));
    expect(stale.length, `${kind}: ${stale.join("\n")}`).toBeLessThan(few(all.size));
  }
});

test("every translation is Chinese, apart from a few proper names", () => {
  const { literature, ...others } = names.texts;
  const said = Object.values(others).flatMap((texts) => Object.values(texts));
  const bare = said.map((text) => text.replace(/ATOP|M23|memoireonline|1library|globalsecurity\.org/g, ""));
  expect(bare.filter((text) => /[A-Za-z]{3}/.test(text))).toEqual([]);
  expect(said.filter((text) => !/\p{Script=Han}/u.test(text) || /\p{Script=Han}[,;:()]\p{Script=Han}/u.test(text))).toEqual([]);
});

test("in a text on the literature only names of scholars, data sets, models and rules stand in Latin letters", () => {
  const foreign = Object.entries(names.texts.literature).flatMap(([english, chinese]) => {
    const kept = (chinese.match(/[A-Za-z][A-Za-z-]{2,}/g) ?? []).filter((word) => word !== "logit" && !isName(word, english));
    return kept.map((word) => `${word}: ${chinese}`);
  });
  expect(foreign).toEqual([]);
});

/** Whether the English text has the word as it stands, with a capital letter or as the id of a rule. */
const isName = (word: string, english: string) => english.includes(word) && (/[A-Z]/.test(word) || word.includes("-"));

test("a row without a translated text stays the same object, and an unknown text stands", () => {
  const rows = [{ issue: "Kashmir" }, { issue: "somewhere else", note: "Kashmir" }];
  const [first, second] = translateTexts("rivalries", rows, names);
  expect(first).toEqual({ issue: names.texts.issues["Kashmir"] });
  expect(second).toBe(rows[1]);
  expect(translateTexts("soil", rows, names)).toBe(rows);
});
