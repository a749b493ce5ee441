/** Points of the autonomy series derived by hand from the records, and the lines of a day. */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { ledgerData } from "../ledgers.ts";
import { spoken } from "../spoken.ts";
import { day, rowsOf } from "./rows.ts";

const context = {
  ledger: indexLedger(ledgerData(["core", "figures", "records"])),
};
const Row = z.strictObject({
  state: z.string(),
  date: day,
  forces: z.number().nullable(),
  plus: z.number(),
  rights: z.number().nullable(),
  abroad: z.number().nullable(),
  sites: z.number().optional(),
  why: z.string(),
});

describe("foreign forces on its soil beside its own bases abroad", () => {
  test.each(rowsOf("autonomy.yaml", Row, ({ state, date, why }) => `${date} ${state}: ${why}`))("%s", (_, row) => {
    const { series } = spoken("state.autonomy", context, { state: row.state, from: row.date, until: row.date });
    const [point] = series?.points ?? [];
    expect(point?.forces).toMatchObject({ count: row.forces, notKnown: row.plus });
    expect(point?.abroad.count).toBe(row.abroad);
    if (row.rights !== null) expect(point?.rights.count).toBe(row.rights);
    if (row.sites !== undefined) expect(point?.sites).toBe(row.sites);
  });

  test("no point lies past the end that was asked for, and the coverage of each curve is said", () => {
    const { series } = spoken("state.autonomy", context, { state: "CHN", from: "1842", until: "1900", step: 25 });
    expect(series?.points.map(({ date }) => date)).toEqual(["1842-12-31", "1867-12-31", "1892-12-31"]);
    expect(series?.coverage.map(({ curve, from }) => [curve, from])).toEqual([
      ["forces", "1840-07-01"],
      ["rights", "1557-01-01"],
      ["granted", "1896-09-08"],
      ["abroad", "2017-07-01"],
    ]);
  });
});

describe("the lines of a day", () => {
  const cell = (state: string, date: string | undefined, id: string) =>
    spoken("state.autonomy", context, { state, date }).lines.find((line) => line.id === id)?.cell;

  test.each([
    ["CHN", undefined, "owes-defence", 1, ["PRK"]],
    ["CHN", undefined, "rivals-meant", 2, ["KOR", "USA"]],
    ["CHN", undefined, "hosts", 2, ["DJI", "KHM"]],
    ["KOR", undefined, "rivals-meant", 5, ["CHN", "CUB", "IRN", "PRK", "RUS"]], // rivals of the United States
    ["KOR", undefined, "command", 1, ["USA"]], // Combined Forces Command
    ["FRA", "2000-01-01", "command", 0, []], // outside the integrated command, 1966 to 2009
    ["USA", undefined, "soil", null, []], // no records, which is not none
  ] as const)("%s on %s, %s: %s %j", (state, date, id, count, states) => {
    expect(cell(state, date, id)).toMatchObject({ count, states });
  });

  test("a vote of others can settle the duty under the treaty of Rio, by two thirds, and no force can be imposed; under the Charter, whether ministers meet", () => {
    const found = cell("ARG", "1982-04-01", "outvoted");
    expect(found?.count).toBe(2);
    expect(new Set(found?.evidence.map(({ instrument, note }) => `${instrument}: ${note}`))).toEqual(
      new Set(["rio-1947: two-thirds; each may refuse to use force", "oas-charter-1948: absolute majority"]),
    );
  });

  test("before the list of rivalries speaks, rivals are not counted but not denied", () => {
    expect(cell("USA", "1955-12-31", "rivals-meant")).toMatchObject({ count: null });
  });

  test("every count opens into as many records or states", () => {
    for (const { cell: one, unit } of spoken("state.autonomy", context, { state: "KOR" }).lines) {
      if (one.count === null || unit === "published") continue;
      expect(unit === "records" ? one.evidence.length : unit === "states" ? one.states.length : one.count).toBe(one.count);
      expect(one.evidence.length).toBeGreaterThanOrEqual(Math.min(one.count, 1));
    }
  });

  test("help is by yardsticks of one basis, shares are not added, and a past without figures is not zero", () => {
    const { help } = spoken("state.autonomy", context, { state: "USA" });
    expect(help.find(({ unit }) => unit.startsWith("percent"))?.helpers.total).toBeNull();
    const past = spoken("state.autonomy", context, { state: "USA", date: "1955-12-31" }).help;
    expect(past.every(({ own, helpers }) => own === null && helpers.total === null && helpers.known === 0)).toBe(true);
  });

  test("the base rate counts every pact once, and what stands beside includes what stands in the text", () => {
    const { n, nArticle, rows } = spoken("state.autonomy", context, { state: "CHN" }).baseRate;
    expect(nArticle).toBeLessThanOrEqual(n);
    const pacts = context.ledger.data.instruments.filter(({ grade, obligations }) =>
      obligations.some((one) => one.type === "defence" && (one.grade ?? grade ?? "binding") === "binding"),
    );
    expect(n).toBe(pacts.length);
    const inText = pacts.filter(({ obligations }) => obligations.some(({ type }) => type === "command")).length;
    expect(rows[0]).toMatchObject({ carries: "command", inText: { count: inText, share: inText / n } });
    for (const row of rows) expect(row.beside.count).toBeGreaterThanOrEqual(row.inText.count);
  });
});

test.each([
  [{ state: "CHN", until: "1900" }, "a series needs its first point"],
  [{ state: "CHN", from: "1900", until: "1842" }, "the series ends (1842-12-31) before it begins (1900-12-31)"],
])("%j is refused: %s", (input, what) => {
  expect(() => spoken("state.autonomy", context, input)).toThrow(what);
});
