/** Error rates with answers computed by hand. */
import { describe, expect, test } from "vitest";
import { estimate, wilson } from "../../../src/ledger/audit/estimate.ts";

const stratum = (facts: number, right: number, wrong: number, undecidable = 0, coarse = 0) => ({
  facts,
  right,
  wrong,
  coarse,
  undecidable,
});

describe("the weighted rate", () => {
  // W = 1/4 and 3/4, p = 2/10 and 1/10: p = 0.05 + 0.075.
  // Variance: 1/16 x 0.9 x 0.16/9 + 9/16 x (29/30) x 0.09/9 = 0.001 + 0.0054375.
  // Effective size: the smaller of 0.125 x 0.875 / 0.0064375 = 16.990 and 1 / (1/16 x 0.9/10 + 9/16 x (29/30)/10) = 1/0.06 = 16.667.
  // Wilson with p = 0.125, n = 16.667: z^2/n = 0.2304876, centre 0.2402438/1.2304876 = 0.1952428,
  // half 1.959964/1.2304876 x root(0.0065625 + 0.0034573) = 0.1594394.
  const found = estimate([stratum(100, 8, 2), stratum(300, 9, 1)]);

  test("is the mean of the strata by their facts, not that of the sample", () => {
    expect(found.rate).toBeCloseTo(0.125, 10);
    expect(found).toMatchObject({ facts: 400, right: 17, wrong: 3, unjudged: 0 });
  });
  test("has Cochran's standard error", () => expect(found.standardError).toBeCloseTo(Math.sqrt(0.0064375), 10));
  test("has Wilson's interval with the effective size", () => {
    expect(found.low).toBeCloseTo(0.0358, 4);
    expect(found.high).toBeCloseTo(0.35468, 4);
  });
});

describe("one stratum of an endless ledger is a simple random sample", () => {
  // Wilson 1927 for 10 of 100: centre (0.1 + 0.0192073) / 1.0384146 = 0.1147974, half 1.8874600 x root(0.0009 + 0.0000960) = 0.0595668.
  const found = estimate([stratum(1e12, 90, 10)]);
  test("with n - 1 in the variance", () => expect(found.standardError).toBeCloseTo(Math.sqrt(0.09 / 99), 8));
  test("and nearly the plain interval", () => {
    const [low, high] = wilson(0.1, 99);
    expect(found.low).toBeCloseTo(low, 8);
    expect(found.high).toBeCloseTo(high, 8);
    expect(wilson(0.1, 100)[0]).toBeCloseTo(0.05523, 5);
    expect(wilson(0.1, 100)[1]).toBeCloseTo(0.17437, 5);
  });
});

test("no error found still leaves an interval: 0 of 63 is at most 5.7 per cent", () => {
  // Wilson for 0 of n: upper end z^2 / (n + z^2) = 3.841459 / 66.841459.
  const found = estimate([stratum(1e12, 63, 0)]);
  expect(found.rate).toBe(0);
  expect(found.low).toBe(0);
  expect(found.high).toBeCloseTo(0.05747, 5);
});

test("a ledger that was judged whole has no interval", () => {
  expect(estimate([stratum(10, 9, 1), stratum(5, 5, 0)])).toMatchObject({ rate: 1 / 15, low: 1 / 15, high: 1 / 15, standardError: 0 });
});

test("undecidable facts are left out of the rate, and bound it from above", () => {
  // 1 of 8 judged; with the two undecidable counted as wrong, 3 of 10.
  const found = estimate([stratum(1000, 7, 1, 2)]);
  expect(found.rate).toBeCloseTo(0.125, 10);
  expect(found.atMost).toBeCloseTo(0.3, 10);
  expect(found.undecidable).toBe(2);
});

test("a coarse date counts as wrong, and the rate without it stands apart", () => {
  // 3 of 10 are wrong, two of them only coarse: 0.3, and 0.1 without them.
  const found = estimate([stratum(1000, 7, 3, 0, 2)]);
  expect(found).toMatchObject({ wrong: 3, coarse: 2 });
  expect(found.rate).toBeCloseTo(0.3, 10);
  expect(found.firm.rate).toBeCloseTo(0.1, 10);
  expect(found.firm.high).toBeLessThan(found.high ?? 0);
});

test("a stratum without a verdict is not counted, and its facts are told", () => {
  const found = estimate([stratum(100, 9, 1), stratum(40, 0, 0, 3)]);
  expect(found).toMatchObject({ facts: 100, unjudged: 40, undecidable: 3 });
  expect(found.rate).toBeCloseTo(0.1, 10);
});

test("one judged fact in a stratum gives no variance of its own and no error", () => {
  const found = estimate([stratum(100, 0, 1), stratum(100, 5, 0)]);
  expect(found.rate).toBeCloseTo(0.5, 10);
  expect(found.high).toBeGreaterThan(found.rate ?? 1);
});

test("nothing judged gives no rate", () => {
  expect(estimate([stratum(100, 0, 0)])).toMatchObject({ rate: null, low: null, high: null, facts: 0, unjudged: 100 });
});
