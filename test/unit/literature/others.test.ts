/** Landscapes, concentration, disputes, agreements, and the comparison with a published number. */
import { expect, test } from "vitest";
import { differenceOf, outcomeOf } from "../../../src/dataset/literature/compare.ts";
import { recompute } from "../../../src/dataset/literature/index.ts";
import { observationsOf } from "../../../src/dataset/literature/initiation.ts";
import { landscapeOf } from "../../../src/dataset/literature/landscape.ts";
import { defence, rowsFrom, sourcesWith } from "./madeUp.ts";

test("two friends and their common enemy have one stable alignment, with the enemy alone", () => {
  const sizes = [3, 2, 4];
  const propensity = (a: number, b: number) => (a + b === 1 ? 1 : -1);
  const { minima, deepest } = landscapeOf(sizes, propensity);
  expect(minima).toEqual([0b100]);
  expect(deepest).toBe(0b100);
});

test("equals that repel each other part evenly; every alignment that no state would leave is counted", () => {
  expect(landscapeOf([1, 1, 1, 1], () => -1).minima).toHaveLength(3);
  // Slow and plain: an alignment of five sizes is stable if no state has more strength with it than against it.
  const sizes = [7.7, 5.3, 14.8, 11.5, 3.9];
  const plain = Array.from({ length: 16 }, (_, blocs) => blocs << 1).filter((bits) =>
    sizes.every((own, a) => {
      const together = sizes.reduce((sum, size, b) => sum + (((bits >> a) & 1) === ((bits >> b) & 1) ? size : 0), 0) - own;
      return together <= sizes.reduce((sum, size) => sum + size, 0) - own - together + 1e-9;
    }),
  );
  expect(landscapeOf(sizes, () => -1).minima).toEqual(plain);
});

test("concentration is of the major powers of the year, and not computed where one has no score", () => {
  const majors = rowsFrom("ccode start end", [901, "1890-01-01", "1905-12-31"], [902, "1890-01-01", "1910-12-31"]);
  const nmc = rowsFrom("ccode year cinc", [901, 1904, 0.3], [902, 1904, 0.3], [903, 1904, 0.4], [902, 1906, 0.5]);
  const sources = sourcesWith({ nmc, cow_majors: majors });
  expect(recompute(sources, { name: "power-concentration", year: 1904 })).toEqual({ value: 0, cases: 2 });
  expect(recompute(sources, { name: "power-concentration", year: 1905 })).toEqual({ value: null, cases: 0 });
});

test("disputes are counted for the state that begins them, and years in which an old one runs are left out", () => {
  const years = Array.from({ length: 11 }, (_, index) => 1900 + index);
  const mid = "ccode1 ccode2 year dispute_year side_a originator1 originator2";
  const sources = sourcesWith({
    nmc: years.flatMap((year) => [901, 902, 903].map((ccode) => ({ ccode, year, cinc: 0.1 * (ccode - 900) + 0.01 * (year % 3) }))),
    contiguity_years: rowsFrom(
      "ccode1 ccode2 year contiguity",
      [901, 902, 1900, 1],
      [901, 902, 1903, 1],
      [901, 902, 1905, 1],
      [902, 903, 1904, 1],
    ),
    mid_dyad_years: rowsFrom(
      mid,
      [901, 902, 1903, 1, true, true, true],
      [902, 901, 1903, 1, false, true, true],
      [901, 902, 1904, 2, true, true, true],
      [902, 901, 1904, 2, false, true, true],
      [903, 902, 1906, 1, true, true, true],
      [902, 903, 1906, 1, false, true, true],
      [901, 903, 1909, 1, true, true, true],
    ),
    atop_dyad_years: [
      ...defence([902, 903, 1900, 1908], [901, 902, 1905, 1908]),
      ...rowsFrom(
        "ccode1 ccode2 year defence offence neutrality",
        [903, 901, 1902, false, true, false],
        [903, 901, 1909, false, true, true],
        [902, 901, 1907, false, false, true],
      ),
    ],
  });
  const { outcomes, columns } = observationsOf(sources, { pledges: "atop", dyads: "all", from: 1900, until: 1910 });
  const sum = (values: readonly number[] | undefined) => values?.reduce((total, one) => total + one, 0);
  // Three states make six directed pairs in eleven years; in 1904 an old dispute runs in both directions of one pair.
  expect(outcomes).toHaveLength(64);
  expect(sum(outcomes)).toBe(3);
  const [defended, backed, shielded, touching, share, peace] = columns;
  // 903 has a defender against 901 in nine years, and 902 against 903 in four; none of them is the other state of the pair.
  expect(sum(defended)).toBe(9 + 4);
  expect(sum(backed)).toBe(2); // 901 against 902 in 1902 and 1909
  expect(sum(shielded)).toBe(2); // 901 against 903 in 1907, against 902 in 1909
  expect(sum(touching)).toBe(8);
  expect(Math.max(...(share ?? []))).toBeLessThan(1);
  expect(Math.max(...(peace ?? []))).toBe(0.09); // nine years from the first, for the pair that never quarrels before 1909
});

test("agreements are counted once each, within their years", () => {
  const dcad = rowsFrom("agreement signed", ["a", "1901-01-01"], ["b", "1902-01-01"], ["c", "1909-01-01"]);
  expect(recompute(sourcesWith({ dcad }), { name: "agreements-signed", from: 1900, until: 1905 })).toEqual({ value: 2, cases: 2 });
});

const row = (kind: "share" | "count" | "direction", value: number, unit?: number) => ({
  kind,
  published: { value, printed: String(value), checked: "text" as const, ...(unit === undefined ? {} : { unit }) },
});
const ours = (value: number | null, standardError: number | null = null, neutral = 0) => ({ value, standardError, neutral });

test("a value is the same if it rounds to the printed digits, near within a tenth, and differs beyond", () => {
  expect(outcomeOf(row("share", 0.745, 0.001), ours(0.7454))).toBe("same");
  expect(outcomeOf(row("share", 0.745, 0.001), ours(0.7456))).toBe("near");
  expect(outcomeOf(row("count", 100, 1), ours(110))).toBe("near");
  expect(outcomeOf(row("count", 100, 1), ours(111))).toBe("differs");
  expect(differenceOf(row("count", 100, 1), 111)).toBe(11);
});

test("a direction is read from no difference, and not told where the interval holds that", () => {
  expect(outcomeOf(row("direction", -1), ours(-0.5, 0.1))).toBe("same");
  expect(outcomeOf(row("direction", -1), ours(-0.1, 0.1))).toBe("unsure");
  expect(outcomeOf(row("direction", -1), ours(0.5, 0.1))).toBe("differs");
  expect(outcomeOf(row("direction", 1), ours(1.8, null, 1))).toBe("same");
  expect(outcomeOf(row("direction", 1), ours(0.8, null, 1))).toBe("differs");
  expect(differenceOf(row("direction", 1), 1.8)).toBeNull();
});

test("without a value or a published number nothing is compared", () => {
  expect(outcomeOf(row("count", 4, 1), ours(null))).toBe("not-computed");
  expect(outcomeOf({ kind: "count", published: undefined }, ours(4))).toBe("not-computed");
});
