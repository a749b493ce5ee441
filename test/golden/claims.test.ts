/** The built-in texts against the ledger: the kinds of verdict, what changes one, the page that documents the format, and escaping. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { claimsHanded } from "../../src/load/claimsHanded.ts";
import type { Instrument } from "../../src/model/instruments.ts";
import type { LedgerData } from "../../src/model/ledger.ts";
import { textOf } from "../../src/views/textAnswers.ts";
import { ledgerData } from "../ledgers.ts";
import { spoken } from "../spoken.ts";

const path = (file: string) => new URL(`../../${file}`, import.meta.url).pathname;
const ledger = ledgerData();
const context = { ledger: indexLedger(ledger), readClaims: claimsHanded };
const all = spoken("claims.check", context, {});
const verdictIn = (text: string, claim: string) =>
  all.texts.find(({ id }) => id === text)?.claims.find(({ id }) => id === claim) ?? expect.fail(`no claim ${text}/${claim}`);

test.each<[string, string, string, string[]]>([
  ["china-essay", "one-formal-alliance", "supported", ["china-dprk-1961"]],
  ["china-essay", "expired-1979", "contradicted", ["sino-soviet-1950"]],
  ["china-essay", "sosa", "contradicted", ["security-of-supply-arrangements"]],
  ["china-essay", "because-no-alliances", "contradicted", ["relations/RUS-IND/1947-04-13"]],
  ["china-essay", "article-5", "depends-on-reading", ["north-atlantic-1949"]],
  ["china-essay", "bases-800", "depends-on-reading", ["counts/USA/2021", "counts/USA/2024-07-10"]],
  ["china-essay", "if-threatened-more", "not-checkable", []],
  ["china-white-paper-2017", "partnerships-not-alliances", "depends-on-reading", ["china-dprk-1961"]],
  [
    "us-indo-pacific-2022",
    "five-alliances",
    "supported",
    ["us-japan-1960", "us-rok-1953", "us-philippines-1951", "anzus-1951", "seato-1954"],
  ],
])("%s/%s is %s and rests on %j", (text, claim, verdict, records) => {
  const got = verdictIn(text, claim);
  expect(got.verdict).toBe(verdict);
  expect(got.rests.map(({ id }) => id)).toEqual(expect.arrayContaining(records));
});

test("the essay is read claim by claim in its own order, and nothing is asked wrongly", () => {
  const essay = all.texts.find(({ id }) => id === "china-essay");
  const paragraphs = essay?.claims.map(({ paragraph }) => paragraph ?? 0) ?? [];
  expect(paragraphs).toHaveLength(83);
  expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
  expect(all.notes).toEqual([]);
});

test("the verdicts kept of this version are the ones that the ledger gives", () => {
  const { changed, added, removed, since } = spoken("claims.diff", context, {});
  if (since.version !== ledger.ledger.version) return;
  const todo = `npx entente claims check all --json > data/claims/verdicts/${since.version}.json`;
  expect({ changed, added, removed }, `look at each, then: ${todo}`).toEqual({ changed: [], added: [], removed: [] });
});

describe("one fact changed", () => {
  const earlier = JSON.stringify(all);
  const changedBy = (change: (instrument: Instrument) => Instrument | null) => {
    const instruments = ledger.instruments.flatMap((one) => change(one) ?? []);
    const scratch = { ...ledgerOf(), instruments };
    return spoken("claims.diff", { ledger: indexLedger(scratch) }, { earlier, text: "china-essay" });
  };
  /** A copy with its values, without the index compiled for the unchanged instruments. */
  const ledgerOf = (): LedgerData => {
    const { byState: _index, aboutOthers: _places, ...copy } = { ...ledger };
    return copy;
  };

  test("nothing changes where no fact did", () => {
    expect(changedBy((one) => one).changed).toEqual([]);
  });

  test("a date moved into 1979 bears out what it contradicted, and the change names the treaty", () => {
    const { changed } = changedBy((one) =>
      one.id === "sino-soviet-1950"
        ? { ...one, acts: one.acts.map((act) => (act.act === "expired" ? { ...act, date: "1979-04-11" } : act)) }
        : one,
    );
    expect(changed.find(({ claim }) => claim === "expired-1979")).toMatchObject({
      before: "contradicted",
      after: "supported",
      rewritten: false,
      because: "by record: sino-soviet-1950 changed",
      tests: [{ at: "instrument.acts[act=expired].date", test: "equals 1979", before: "1980-04-11", after: "1979-04-11" }],
    });
  });

  test("a treaty taken out takes with it what rested on it", () => {
    const { changed } = changedBy((one) => (one.id === "china-dprk-1961" ? null : one));
    expect(changed.find(({ claim }) => claim === "one-formal-alliance")).toMatchObject({
      before: "supported",
      after: "contradicted",
      records: [{ id: "china-dprk-1961", article: "II", change: "gone" }],
    });
  });

  test("the feed has an entry for each change, and escapes", () => {
    const data = ledgerOf();
    const instruments = data.instruments.filter(({ id }) => id !== "china-dprk-1961");
    const ledger = indexLedger({ ...data, instruments });
    const { document, changed } = spoken("claims.diff", { ledger }, { earlier, text: "china-essay", format: "atom" });
    expect(document?.match(/<entry>/g)).toHaveLength(changed.length);
    expect(document).toContain("<title>china-essay/one-formal-alliance: supported, now contradicted</title>");
    expect(document).toMatch(/<updated>\d{4}-\d{2}-\d{2}T00:00:00Z<\/updated>/);
    expect(document).not.toMatch(/& /);
  });
});

describe("the page on the format", () => {
  const page = readFileSync(path("docs/claims.md"), "utf8");
  const block = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? "";

  test("its example gives what it says", () => {
    const answer = spoken("claims.check", context, { content: block("yaml") });
    const printed = textOf(answer)
      .replace(/\n {2}(?! )/g, " ")
      .replace(/ +/g, " ");
    for (const line of block("text").trim().split("\n")) expect(printed).toContain(line.replace(/ +/g, " "));
    expect(printed).toContain("rests on china-dprk-1961 (II)");
  });
});

describe("text of a stranger", () => {
  const content = (more = "") => `id: x
title: '<img src=x onerror=alert(1)> [a](javascript:alert(1))'
source: {cite: '"><script>alert(1)</script>', url: 'https://example.org/?a="b', checked: text}
claims:
  - id: one
    says: '<b>bold</b> *star* | [link](https://example.org)'
    kind: opinion
    not-checkable: {because: opinion, reason: '# <i>x</i>'}
${more}`;

  test("is never markup in HTML", () => {
    const { document } = spoken("claims.check", context, { content: content(), format: "html" });
    expect(document).not.toMatch(/<(img|script|b|i)[ >]/);
    expect(document).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(document).toContain('href="https://example.org/?a=&quot;b"');
  });

  test("is never markup in Markdown", () => {
    const { document } = spoken("claims.check", context, { content: content(), format: "markdown" });
    expect(document).not.toMatch(/<(img|script|b|i)[ >]/);
    expect(document).not.toMatch(/[^\\]\]\(/);
    expect(document).toContain("\\*star\\*");
  });

  test.each([
    ["a control character", 'says: "a\\u001b[31m"', "text has no control characters"],
    ["an address that runs", "source: {cite: abc, url: 'javascript:alert(1)', checked: text}", "source.url"],
  ])("%s is refused", (_what, line, why) => {
    const bad = line.startsWith("source") ? content().replace(/^source.*$/m, line) : content().replace(/says: .*$/m, line);
    expect(() => spoken("claims.check", context, { content: bad })).toThrow(why);
  });

  test("a part says that it is one", () => {
    const more = "  - {id: two, says: More., kind: opinion, not-checkable: {because: opinion, reason: None.}}\n";
    const answer = spoken("claims.check", context, { content: content(more), first: 1 });
    expect(answer.texts[0]?.partial).toEqual({ checked: 1, of: 2 });
    expect(answer.notes.map(({ code }) => code)).toEqual(["partial"]);
    expect(textOf(answer)).toContain("A part: 1 of 2 claims were checked.");
  });
});
