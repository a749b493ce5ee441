/** The facts verified longest ago, and why a state's pacts began and ended. */
import { describe, expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { answerNow } from "../../../src/surfaces/answer.ts";
import { requireSpan } from "../../../src/time/span.ts";
import { cli } from "../../commandLine.ts";
import { ledgerData } from "../../ledgers.ts";

const ledger = indexLedger(ledgerData());

describe("ledger stats --stale", () => {
  const stale = (most: number | boolean) => answerNow("ledger.stats", { ledger }, { stale: most }).stale;
  test("lists twenty, or as many as asked for, and none by default", () => {
    expect(stale(true)).toHaveLength(20);
    expect(stale(3)).toHaveLength(3);
    expect(answerNow("ledger.stats", { ledger }, {}).stale).toEqual([]);
  });
  test("begins with the oldest day, and among equals with the least checked", () => {
    const all = stale(100_000);
    // A year stands for its last day: what was verified through 2018 may be as late as 31 December.
    const last = (day: string) => requireSpan(day).latest;
    const marks = ["unverified", "secondary", "text"];
    for (const [index, one] of all.slice(1).entries()) {
      const before = all[index];
      if (before === undefined) continue;
      expect(last(before.day) <= last(one.day), `${before.day} before ${one.day}`).toBe(true);
      if (before.day === one.day) expect(marks.indexOf(before.mark)).toBeLessThanOrEqual(marks.indexOf(one.mark));
    }
  });
  test("has every act of every instrument", () => {
    const acts = ledger.data.instruments.reduce((sum, one) => sum + one.acts.length, 0);
    const listed = stale(100_000).filter(({ file }) => file.startsWith("data/instruments/"));
    expect(listed.length).toBeGreaterThan(acts);
  });
  test("on the command line takes a number or none", async () => {
    expect((await cli(["ledger", "stats", "--stale"])).out).toContain("The 20 facts verified longest ago");
    const { out } = await cli(["ledger", "stats", "--stale", "2", "--csv"]);
    expect(out.trim().split("\r\n")).toHaveLength(3);
    expect((await cli(["ledger", "stats", "--stale", "none"])).code).toBe(2);
  });
});

describe("state history", () => {
  const causes = (state: string, instrument: string) => {
    const span = answerNow("state.history", { ledger }, { state }).spans.find((one) => one.instrument === instrument);
    return [span?.since, span?.begun, span?.until, span?.ended];
  };
  test.each([
    ["JPN", "anglo-japanese-1902", ["1902-01-30", "entered-into-force", "1905-08-12", "superseded"]],
    ["MEX", "rio-1947", ["1948-12-03", "entered-into-force", "2004-09-06", "withdrew"]],
    ["POL", "warsaw-pact-1955", ["1955-06-04", "entered-into-force", "1991-07-01", "terminated"]],
    ["USA", "north-atlantic-1949", ["1949-08-24", "entered-into-force", null, null]],
  ])("%s in %s", (state, instrument, expected) => expect(causes(state, instrument)).toEqual(expected));
  test("a state that ceased to exist is a cause of its own", () => {
    expect(causes("DDR", "warsaw-pact-1955")).toEqual(["1955-06-04", "entered-into-force", "1990-10-02", "state-ended"]);
  });
});
