/** The plan of a sweep: its slices in the order of the table, its chunks, and their keys. */
import { describe, expect, test } from "vitest";
import { chunksOf, slicesOf } from "../../../src/sweep/plan.ts";
import { definition, ledger, SMALL, sweep } from "./definitions.ts";

function namesOf(given: object): string[] {
  const slices = slicesOf(definition(given), ledger);
  return Array.from({ length: slices.count }, (_, number) => {
    const { day, setting } = slices.at(number);
    const { place, reading, joinedBy } = setting.named;
    return [day, place, reading, joinedBy ?? "none"].join(" ");
  });
}

describe("slices", () => {
  test("follow dates, places, readings and second powers", () => {
    const given = {
      dates: ["1996-01-01", "1995-01-01"],
      places: ["homeland", "guam"],
      readings: ["as-it-stands", "anzus-1951:nz-toward-us"],
      units: { "joined-by": ["none", "RUS"] },
    };
    const names = namesOf(given);
    expect(names).toHaveLength(2 * 2 * 3 * 2);
    expect(names.slice(0, 7)).toEqual([
      "1995-01-01 homeland as-it-stands none",
      "1995-01-01 homeland as-it-stands RUS",
      "1995-01-01 homeland anzus-1951:nz-toward-us=1 none",
      "1995-01-01 homeland anzus-1951:nz-toward-us=1 RUS",
      "1995-01-01 homeland anzus-1951:nz-toward-us=2 none",
      "1995-01-01 homeland anzus-1951:nz-toward-us=2 RUS",
      "1995-01-01 guam as-it-stands none",
    ]);
  });

  test("of months that are shorter fall on their last day", () => {
    expect(namesOf(SMALL).map((name) => name.slice(0, 10))).toEqual([
      "1914-01-31",
      "1914-02-28",
      "1914-03-31",
      "1914-04-30",
      "1914-05-31",
      "1914-06-30",
    ]);
  });

  test("name each place and each reading once", () => {
    const names = namesOf({
      dates: ["1995-01-01"],
      places: ["guam", "kind:island", "kind:feature"],
      readings: ["anzus-1951:nz-toward-us=2", "anzus-1951:nz-toward-us", "each"],
    });
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("chunks", () => {
  const chunks = chunksOf(sweep(SMALL), ledger);

  test("hold every slice once, in order", () => {
    expect(chunks.map(({ from, until, attacks }) => [from, until, attacks])).toEqual([0, 1, 2, 3, 4, 5].map((at) => [at, at + 1, 20]));
    expect(chunksOf(sweep({ ...SMALL, chunk: 50 }), ledger).map(({ from, until }) => [from, until])).toEqual([
      [0, 3],
      [3, 6],
    ]);
  });

  test("have keys of 16 hexadecimal digits, which title and computer do not change", () => {
    for (const { key } of chunks) expect(key).toMatch(/^[0-9a-f]{16}$/);
    expect(chunksOf(sweep({ ...SMALL, title: "Another" }), ledger)).toEqual(chunks);
  });

  test.each([
    ["the definition", { ...sweep({ ...SMALL, outputs: ["defenders"] }) }],
    ["the ledger", { ...sweep(SMALL), key: "another ledger" }],
  ])("have other keys with another %s", (_what, other) => {
    const keys = new Set(chunks.map(({ key }) => key));
    expect(chunksOf(other, ledger).filter(({ key }) => keys.has(key))).toEqual([]);
  });

  test("leave out attacks by a second power on itself, and those of a state that was none", () => {
    const of = (joinedBy: string) =>
      chunksOf(sweep({ ...SMALL, units: { ...SMALL.units, "joined-by": [joinedBy] }, chunk: 1000 }), ledger).map(({ attacks }) => attacks);
    expect(of("RUS")).toEqual([6 * 4 * 3]);
    expect(of("ITA")).toEqual([6 * 5 * 4]);
    expect(of("VNM")).toEqual([0]);
  });
});
