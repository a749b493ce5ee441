/** The audit as a judge meets it: a blind worksheet that anybody can draw again, its key, and rates from the filled-in table. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, test } from "vitest";
import { type Draw, drawSample, numberOf } from "../../../src/ledger/audit/draw.ts";
import { auditFacts, stratumKey } from "../../../src/ledger/audit/facts.ts";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import type { Instrument } from "../../../src/model/instruments.ts";
import { cli } from "../../commandLine.ts";
import { ledgerData } from "../../ledgers.ts";

const ledger = indexLedger(ledgerData());
const facts = auditFacts(ledger, "all");
const draw: Draw = { seed: 7, size: 60, inForce: 40, of: "all", hash: "0123456789abcdef" };
const scratch = mkdtempSync(join(tmpdir(), "entente-audit-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const ids = (one: Draw) => drawSample(facts, one).facts.map(({ id }) => id);
type Row = Record<string, string>;
const rowsOf = (csv: string) => parse(csv, { columns: true }) as Row[];
const asked = ["ledger", "audit", "--seed", "7", "--size", "60", "--in-force", "40"];

describe("the facts", () => {
  test("have ids of their own", () => expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length));
  test("are every act, every version of a clause and every membership", () => {
    const { instruments } = ledger.data;
    const of = (kind: string) => facts.filter(({ fact }) => fact === kind).length;
    expect(of("act")).toBe(instruments.reduce((sum, { acts }) => sum + acts.length, 0));
    expect(of("clause")).toBe(
      instruments.flatMap(({ obligations }) => obligations).reduce((sum, { versions }) => sum + versions.length, 0),
    );
    expect(of("membership")).toBe(instruments.reduce((sum, one) => sum + ledger.memberships(one).length, 0));
  });
  test("of an ended pact are not in force, those of a running one are", () => {
    const of = (id: string) => new Set(facts.filter(({ instrument }) => instrument.id === id).map(({ inForce }) => inForce));
    expect(of("dual-alliance-1879")).toEqual(new Set([false]));
    expect(of("anzus-1951")).toContain(true);
  });
  test("have questions that tell them apart", () => {
    const said = facts.map(({ question }) => JSON.stringify(question));
    expect(new Set(said).size).toBe(said.length);
  });
});

describe("the sample", () => {
  test("has the size and the share in force that were asked for", () => {
    const drawn = drawSample(facts, draw).facts;
    expect(drawn).toHaveLength(60);
    expect(drawn.filter(({ inForce }) => inForce)).toHaveLength(40);
  });
  test("has something from every stratum, and says how many facts each has", () => {
    for (const { facts: all, drawn } of drawSample(facts, { ...draw, size: 600, inForce: 400 }).strata) {
      expect(drawn).toBeGreaterThanOrEqual(Math.min(all, 5));
      expect(drawn).toBeLessThanOrEqual(all);
    }
  });
  test("is the same for the same seed and ledger, in whatever order the facts stand", () => {
    expect(ids(draw)).toEqual(ids(draw));
    expect(drawSample([...facts].reverse(), draw).facts.map(({ id }) => id)).toEqual(ids(draw));
  });
  test("is another one for another seed or another ledger", () => {
    expect(ids({ ...draw, seed: 8 })).not.toEqual(ids(draw));
    expect(ids({ ...draw, hash: "fedcba9876543210" })).not.toEqual(ids(draw));
  });
  test("takes all facts of a ledger that is smaller than the sample", () => {
    const few = facts.slice(0, 30);
    expect(drawSample(few, draw).facts).toHaveLength(30);
  });
  test("takes every fact of a stratum equally often", () => {
    // 400 seeds, each taking 1 of 10: every fact about 40 times; six standard deviations are 36.
    const numbers = Array.from({ length: 10 }, (_, fact) => fact);
    const counts = numbers.map(() => 0);
    for (let seed = 0; seed < 400; seed += 1) {
      const ranked = numbers.map((fact) => ({ fact, number: numberOf(`${seed}\0hash\0fact.${fact}`) })).sort((a, b) => a.number - b.number);
      const first = ranked[0]?.fact ?? 0;
      counts[first] = (counts[first] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 40)).toBeLessThan(36);
  });
});

describe("the worksheet", async () => {
  const sheet = rowsOf((await cli([...asked, "--csv"])).out);
  const key = rowsOf((await cli([...asked, "--part", "key", "--csv"])).out);
  const save = (name: string, rows: readonly Row[]) => {
    const columns = Object.keys(rows[0] ?? {});
    const cell = (text = "") => `"${text.replaceAll('"', '""')}"`;
    const path = join(scratch, name);
    writeFileSync(
      path,
      [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))].map((line) => line.map(cell).join(",")).join("\n"),
    );
    return path;
  };
  const judged = sheet.map((row, index) => ({
    ...row,
    verdict: index % 10 === 0 ? "wrong" : index % 10 === 1 ? "undecidable" : "right",
    note: index % 10 < 2 ? "the source says otherwise" : "",
    opened: "the treaty's text",
  }));

  test("asks without giving the coded value, and the key has it for the same facts", () => {
    expect(sheet.map(({ id }) => id)).toEqual(key.map(({ id }) => id));
    expect(Object.keys(sheet[0] ?? {})).toEqual(expect.arrayContaining(["audit", "id", "question", "source", "verdict", "note", "opened"]));
    for (const column of ["value", "mark", "inForce"]) expect(sheet[0]).not.toHaveProperty(column);
    const dates = key
      .filter(({ fact }) => fact === "act")
      .map(({ id, value }) => [id, (JSON.parse(value ?? "") as { date: string | null }).date]);
    // A year alone may stand in the title by which a treaty is known.
    for (const [id, date] of dates)
      if (typeof date === "string" && date.length > "1991".length)
        expect(sheet.find((row) => row["id"] === id)?.["question"]).not.toContain(date);
  });
  test("stands as text and as JSON too", async () => {
    const [text, json] = await Promise.all([cli(asked), cli([...asked, "--json"])]);
    expect(text.out).toContain("Audit: 60 of");
    expect(text.out).not.toContain('"date"');
    expect((JSON.parse(json.out) as { questions: unknown[] }).questions).toHaveLength(60);
  });
  test("gives the rates when it is filled in", async () => {
    const { code, out } = await cli(["ledger", "audit", "--judge", save("judged.csv", judged), "--json"]);
    expect(code).toBe(0);
    const { rates, found } = JSON.parse(out) as { rates: Record<string, number | string>[]; found: unknown[] };
    const [all] = rates;
    expect(all).toMatchObject({ group: "all", right: 48, wrong: 6, undecidable: 6 });
    expect(found).toHaveLength(12);
    // By hand from the key: the sum over strata of facts x wrong / judged, divided by all facts.
    const strata = new Map<string, { facts: number; wrong: number; judged: number }>();
    for (const [index, row] of key.entries()) {
      const name = [row["mark"], row["inForce"], row["fact"]].join();
      const one = strata.get(name) ?? { facts: Number(row["facts"]), wrong: 0, judged: 0 };
      const verdict = judged[index]?.verdict;
      strata.set(name, { ...one, wrong: one.wrong + Number(verdict === "wrong"), judged: one.judged + Number(verdict !== "undecidable") });
    }
    const counted = [...strata.values()].filter((one) => one.judged > 0);
    const total = counted.reduce((sum, one) => sum + one.facts, 0);
    const rate = counted.reduce((sum, one) => sum + (one.facts * one.wrong) / one.judged, 0) / total;
    expect(all?.["rate"]).toBeCloseTo(rate, 10);
    const everything = [...strata.values()].reduce((sum, one) => sum + one.facts, 0);
    expect(all?.["unjudged"]).toBe(everything - total); // facts of strata of which only undecidable ones were drawn
    expect(rates.map(({ group }) => group)).toEqual(expect.arrayContaining(["all", "mark", "inForce", "fact", "markInForce"]));
  });
  test("of another ledger needs its key, and gives the same rates with it", async () => {
    const other = (rows: readonly Row[]) =>
      rows.map((row) => ({ ...row, audit: (row["audit"] ?? "").replace(/[^:]+$/, "00000000ffffffff") }));
    const sheetFile = save("old.csv", other(judged));
    const without = await cli(["ledger", "audit", "--judge", sheetFile]);
    expect(without.code).toBe(2);
    expect(without.err).toContain("add --key FILE");
    const args = ["--judge", sheetFile, "--key", save("key.csv", other(key)), "--json"];
    const [old, now] = await Promise.all([
      cli(["ledger", "audit", ...args]),
      cli(["ledger", "audit", "--judge", save("now.csv", judged), "--json"]),
    ]);
    const ratesIn = (out: string) => (JSON.parse(out) as { rates: unknown }).rates;
    expect(ratesIn(old.out)).toEqual(ratesIn(now.out));
    expect(old.out).toContain("audit-other-ledger");
  });
  test.each<[string, (rows: Row[]) => Row[], string]>([
    ["an unknown verdict", ([first, ...rest]) => [{ ...first, verdict: "rihgt" }, ...rest], '"rihgt" is no verdict'],
    ["no source", ([first, ...rest]) => [{ ...first, opened: " " }, ...rest], "no source was opened"],
    ["no reason", ([first, ...rest]) => [{ ...first, note: "" }, ...rest], '"wrong" without a reason'],
    ["a fact twice", ([first = {}, ...rest]) => [first, first, ...rest], "stands twice"],
    ["a fact that was not drawn", ([first, ...rest]) => [{ ...first, id: "nothing/acts.0" }, ...rest], "was not drawn"],
    ["two draws", ([first, ...rest]) => [{ ...first, audit: "8:60:40:00000000ffffffff" }, ...rest], "come from the draws"],
  ])("with %s is refused, with its line", async (_what, change, said) => {
    const { code, err } = await cli(["ledger", "audit", "--judge", save("bad.csv", change(judged))]);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
  test("of pacts alone has no fact of a partnership, and is judged as what it is", async () => {
    const [drawn, drawnKey] = await Promise.all([
      cli([...asked, "--of", "security", "--csv"]),
      cli([...asked, "--of", "security", "--part", "key", "--csv"]),
    ]);
    const rows = rowsOf(drawn.out);
    const pactTypes = ["defence", "offence", "neutrality", "nonaggression", "consultation"];
    const isPact = ({ obligations }: Instrument) => obligations.some(({ type }) => pactTypes.includes(type));
    const pacts = new Set(ledger.data.instruments.filter(isPact).map(({ id }) => id));
    expect(rows.filter(({ instrument = "" }) => !pacts.has(instrument))).toEqual([]);
    expect(rows[0]?.["audit"]).toMatch(/^7:60:40:[0-9a-f]+:security$/);
    const right = save(
      "pacts.csv",
      rows.map((row) => ({ ...row, verdict: "right", opened: "the text" })),
    );
    const { out } = await cli(["ledger", "audit", "--judge", right, "--key", save("pacts.key.csv", rowsOf(drawnKey.out)), "--json"]);
    const { draw: judgedDraw, rates } = JSON.parse(out) as { draw: Draw; rates: { facts: number; right: number }[] };
    expect(judgedDraw.of).toBe("security");
    expect(rates[0]).toMatchObject({ right: 60, facts: auditFacts(ledger, "security").length });
  });
  test("without verdicts gives no rate", async () => {
    const { out } = await cli(["ledger", "audit", "--judge", save("empty.csv", sheet)]);
    expect(out).toContain("No fact has a verdict yet.");
    expect(out).toContain("60 drawn facts have no verdict.");
  });
});

test("strata do not mix marks, force or kinds", () => {
  for (const { facts: drawn, strata } of [drawSample(facts, draw)])
    for (const stratum of strata) expect(drawn.filter((one) => stratumKey(one) === stratumKey(stratum))).toHaveLength(stratum.drawn);
});
