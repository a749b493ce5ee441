/** Additions of instrument.show to the file: a sentence, clauses in words, spans and related texts; and the longer lists. */
import { describe, expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const ledger = indexLedger(ledgerData(["core", "law", "sources", "figures", "records", "coverage"]));
const context = { ledger };
const show = (id: string, date?: string) => spoken("instrument.show", context, { id, ...(date === undefined ? {} : { date }) });

describe("the sentence", () => {
  test.each([
    ["china-dprk-1961", "2026-06-30", /binds China and North Korea, since 10 September 1961: each owes the other defence \(Art\. II\)/],
    ["north-atlantic-1949", "1950-01-01", /binds 12 states, since 24 August 1949: each party owes every other defence \(Art\. 5\)/],
    ["north-atlantic-1949", "1949-05-01", /does not bind yet: it takes effect on 24 August 1949\. Each party owes/],
    ["london-1839", "1914-08-04", /binds .*six states owe Belgium defence/],
    ["london-1839", "2026-06-30", /binds nobody any more: .* ended on 10 January 1920; it bound .*Belgium.*\. .* owed Belgium defence/],
    ["warsaw-pact-1955", "2026-06-30", /it bound Albania, .* and the Soviet Union\./],
    ["seato-1954", "2026-06-30", /though its organisation was dissolved on 30 June 1977/],
    ["us-japan-1951", "1955-01-01", /may give/],
    ["uk-poland-2026", "2026-06-30", /it is not known whether .* signed on 27 May 2026, binds anybody\./],
    ["caf-drc-1998", "2026-06-30", /is dormant/],
    [
      "major-non-nato-allies",
      "2026-06-30",
      /kept by the United States, names \d+ states.* grants each counterpart designation by an order of its own/,
    ],
  ])("%s on %s", (id, date, sentence) => {
    expect(show(id, date).sentence).toMatch(sentence);
  });

  test("a grade that binds nobody is never told as owed", () => {
    for (const { id, obligations } of ledger.data.instruments) {
      if (obligations.length === 0 || !obligations.every(({ grade }) => grade === "principle")) continue;
      expect(show(id).sentence).not.toMatch(/\bow(e|es|ed)\b/);
    }
  });

  test("what is over is told under the names of its time", () => {
    expect(show("soviet-latvia-1939").sentence).toContain("Soviet Union");
    const [first] = show("dual-alliance-1879").clauses[0]?.versions ?? [];
    expect(first?.slots.find(({ slot }) => slot === "enemy")?.words.join()).toContain("Russian Empire");
  });

  test("a duty of one kind of restraint is not told as nonaggression, taking part not as being bound, a favour not as a bond", () => {
    expect(show("dual-alliance-1879").sentence).toContain("no separate peace");
    expect(show("aukus-2021").sentence).toMatch(/three states take part in AUKUS.*no coded promise to help in war/);
    expect(show("qatar-eo-14353-2025").sentence).toMatch(/an act of the United States alone, .*grants Qatar defence/);
    expect(show("saudi-pakistan-2025").sentence).toMatch(/since 7 March 2026, when .* acted under/);
  });

  test("what bound two or more of its parties at the same time stands beside it, the most in common first", () => {
    const beside = (id: string) => show(id).related.filter(({ how }) => how === "same-time");
    expect(beside("dual-alliance-1879").map(({ instrument }) => instrument)).toContain("triple-alliance-1882");
    const shared = beside("north-atlantic-1949").map((one) => one.shared ?? 0);
    expect(shared).toEqual([...shared].sort((a, b) => b - a));
  });
});

describe("clauses", () => {
  test("a later version keeps the slots that it does not name, and says of each since when it stands", () => {
    const clause = show("north-atlantic-1949").clauses.find(({ obligation }) => obligation === "mutual-aid");
    const [first, second] = clause?.versions ?? [];
    expect([first?.runs, second?.runs]).toEqual([false, true]);
    const slot = (name: string) => second?.slots.find((one) => one.slot === name);
    expect(slot("area")?.since).toBe("1952-02-18");
    expect(slot("area")?.words.join()).toContain("Türkiye");
    expect(slot("trigger")).toMatchObject({ words: ["armed attack"], rests: "said", since: null });
    expect(slot("enemy")).toMatchObject({ words: ["anyone"], rests: "default" });
    expect(show("north-atlantic-1949", "1951-01-01").clauses[0]?.versions.map(({ runs }) => runs)).toEqual([true, false]);
  });

  test("under a summary a slot that is left out is not coded, never none", () => {
    for (const { id, depth } of ledger.data.instruments) {
      if (depth !== "summary") continue;
      const rests = show(id).clauses.flatMap(({ versions }) => versions.flatMap(({ slots }) => slots.map((one) => one.rests)));
      expect(rests).not.toContain("default");
    }
  });

  test("every quotation has at most 150 words, and every instrument can be shown", () => {
    for (const { id } of ledger.data.instruments) {
      const { clauses, instrument } = show(id);
      expect(clauses).toHaveLength(instrument.obligations.length);
      for (const { quote } of clauses.flatMap(({ versions }) => versions))
        expect((quote ?? "").split(/\s+/).length).toBeLessThanOrEqual(150);
    }
  });
});

describe("spans and what stands beside", () => {
  test("those who left have an end, those who stood outside the command a gap", () => {
    const { spans } = show("north-atlantic-1949");
    expect(spans.find(({ state }) => state === "FRA")).toMatchObject({
      since: "1949-08-24",
      until: null,
      suspensions: [{ from: "1966-07-01", until: "2009-04-04", scope: "command" }],
    });
    const rio = show("rio-1947").spans.find(({ state }) => state === "MEX");
    expect(rio).toMatchObject({ until: "2004-09-06", ended: "withdrew" });
  });

  test("a beginning that was not found is null and has no settled day", () => {
    const span = show("uk-poland-2026").spans[0];
    expect(span).toMatchObject({ since: null, settled: null, earliest: "2026-05-27" });
  });

  test("a pact whose end says so leads to what took its place, and back", () => {
    expect(show("us-japan-1951").related).toContainEqual(expect.objectContaining({ instrument: "us-japan-1960", how: "replaced-by" }));
    expect(show("us-japan-1960").related).toContainEqual(expect.objectContaining({ instrument: "us-japan-1951", how: "replaces" }));
  });
});

test("a list over all time has every instrument once", () => {
  const { instruments, unknown, dormant, ended, later } = spoken("instrument.list", context, { scope: "ever", date: "1950-01-01" });
  const ids = [...instruments, ...unknown, ...dormant, ...ended, ...later].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(ledger.data.instruments.length);
  expect(later.map(({ id }) => id)).toContain("us-japan-1960");
  expect(spoken("instrument.list", context, { date: "1950-01-01" }).ended).toEqual([]);
});

test("records may be asked for by instrument", () => {
  const { rows } = spoken("records.list", context, { collection: "tests", instrument: "triple-alliance-1882" });
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row) => row.collection === "tests" && row.instruments?.includes("triple-alliance-1882"))).toBe(true);
});

describe("a state", () => {
  test("says to how many it owes defence, as the comparison counts", () => {
    const { sentence } = spoken("state.show", context, { state: "CHN" });
    expect(sentence).toMatch(/^On .* China owes defence to one state and is owed it by one state\.$/);
  });

  test("on a day on which it was not there: when it was, and what came out of it", () => {
    const { exists, sentence, after } = spoken("state.show", context, { state: "AUH", date: "1950-01-01" });
    expect(exists).toBe(false);
    expect(sentence).toContain("to 12 November 1918");
    expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(["AUT", "HUN", "CSK"]));
  });
});
