/** Numbers of wars, on made-up wars of three states. */
import { expect, test } from "vitest";
import { recompute } from "../../../src/dataset/literature/index.ts";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { ledgerData } from "../../ledgers.ts";
import { defence, rowsFrom, sourcesWith } from "./madeUp.ts";

const PAIRS = "ccode1 ccode2 year warnum war_year";
const SPELLS = "warnum ccode side initiator spell start";
/** 901 begins war 1 on 902 in March 1904; 903 joins 902 in April of the next year. */
const SPELL_ROWS = rowsFrom(
  SPELLS,
  [1, 901, 1, true, 1, "1904-03-01"],
  [1, 902, 2, false, 1, "1904-03-01"],
  [1, 903, 2, false, 1, "1905-04-01"],
);

test("the rate of wars per pair and year is that of the later period against the earlier", () => {
  const sources = sourcesWith({
    war_spells: rowsFrom("warnum start", [1, "1901-01-01"], [1, "1902-05-01"], [2, "1903-01-01"], [3, "1907-01-01"]),
    war_dyad_years: rowsFrom(PAIRS, [901, 902, 1901, 1, 1], [902, 901, 1901, 1, 1], [901, 902, 1902, 1, 2], [901, 903, 1907, 3, 1]),
  });
  const ratio = (counts: "wars" | "pairs") =>
    recompute(sources, { name: "war-rate-ratio", early: [1900, 1904], late: [1905, 1909], counts });
  expect(ratio("wars")).toEqual({ value: 1 / 2, cases: 3 });
  expect(ratio("pairs")).toEqual({ value: 1, cases: 2 });
});

test("a war between rivals has two opponents that were rivals in the year in which they began to fight", () => {
  const sources = sourcesWith({
    war_dyad_years: rowsFrom(PAIRS, [901, 902, 1901, 1, 1], [901, 903, 1901, 1, 1], [902, 903, 1905, 2, 1]),
    rivalries_td: rowsFrom("ccode1 ccode2 start_year end_year", [901, 903, 1890, 1901], [902, 903, 1906, 1910]),
  });
  expect(recompute(sources, { name: "wars-between-rivals", from: 1900, until: 1910 })).toEqual({ value: 1 / 2, cases: 2 });
});

test("the onset of war between allies is set against that between all other pairs", () => {
  const sources = sourcesWith({
    war_dyad_years: rowsFrom(PAIRS, [901, 902, 1901, 1, 1], [902, 903, 1901, 1, 1]),
    atop_dyad_years: defence([901, 902, 1901, 1901]),
  });
  // In 1901 one of one tied pair and one of two others begin to fight.
  expect(recompute(sources, { name: "war-onset-ratio", ties: { atop: ["defence"] }, from: 1901, until: 1901 })?.value).toBe(2);
});

test("allies of the states of a war's beginning join if they ever fight on their side, by pacts of the year before", () => {
  const sources = sourcesWith({
    war_spells: SPELL_ROWS,
    atop_dyad_years: defence([903, 902, 1903, 1903], [903, 901, 1903, 1904], [901, 902, 1904, 1904]),
  });
  const found = recompute(sources, { name: "allies-joining", wars: "copies", ties: { atop: ["defence"] }, from: 1900, until: 1910 });
  expect(found).toEqual({ value: 1 / 2, cases: 2 }); // 903 joined 902, not 901; the pact of 1904 is not of the year before
});

test("a promise of defence that the attack calls on is kept by fighting, at any time of the war", () => {
  const ledger = indexLedger(ledgerData(["core", "law"]));
  const attack = (...joins: number[]) =>
    sourcesWith(
      {
        war_spells: rowsFrom(
          SPELLS,
          [1, 255, 1, true, 1, "1939-09-01"],
          [1, 290, 2, false, 1, "1939-09-01"],
          ...joins.map((code) => [1, code, 2, false, 1, "1940-05-01"]),
        ),
      },
      ledger,
    );
  const kept = (...joins: number[]) =>
    recompute(attack(...joins), { name: "promises-kept", wars: "copies", types: ["defence"], from: 1939, until: 1939 });
  const none = kept();
  expect(none?.cases).toBeGreaterThanOrEqual(2); // the allies of the state attacked
  expect(none?.value).toBe(0);
  expect(kept(200)?.value).toBeCloseTo(1 / (none?.cases ?? 1));
  expect(kept(200, 220)?.value).toBeCloseTo(2 / (none?.cases ?? 1));
  expect(kept(70)?.value).toBe(0); // a state that promised nothing
});
