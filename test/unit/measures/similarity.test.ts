/** Similarity of portfolios in all its readings, against sums over the columns of levels, and the properties that it must have. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRelated } from "../../../src/measures/graph/relation.ts";
import type { DayNetwork } from "../../../src/measures/network.ts";
import { similarityOfAll } from "../../../src/measures/pair/allPairs.ts";
import { type Contingency, contingencyOf, portfoliosOf, type Reading } from "../../../src/measures/pair/contingency.ts";
import { influenceOf } from "../../../src/operations/similarity/influence.ts";
import { type Values, valuesOf } from "../../../src/operations/similarity/pairOf.ts";
import { relabelled, someNetwork } from "./drawn.ts";

const FIELDS = ["s", "pi", "kappa", "tauB"] as const;
const runs = { numRuns: 60, seed: 1954 };

const someReading: fc.Arbitrary<Reading> = fc.record({
  scale: fc.constantFrom("binary" as const, "valued" as const),
  direction: fc.constantFrom("given" as const, "received" as const, "either" as const),
});
/** A network with a weight for each state, from 0 to 5. */
const someWeighted = someNetwork.chain((network) =>
  fc.tuple(
    fc.constant(network),
    fc.array(fc.nat(5), { minLength: network.states.length, maxLength: network.states.length }).map((weights) => {
      weights[0] = 2; // never all nought
      return Float64Array.from(weights);
    }),
  ),
);

/** The levels of one state toward each, by the reading's definition. */
function column({ states, levels }: DayNetwork, state: number, { scale, direction }: Reading): number[] {
  const used = scale === "binary" ? levels.slice(0, 1) : levels;
  return states.map((_, other) => {
    if (other === state) return used.length;
    const given = used.filter((relation) => isRelated(relation, state, other)).length;
    const received = used.filter((relation) => isRelated(relation, other, state)).length;
    return direction === "given" ? given : direction === "received" ? received : Math.max(given, received);
  });
}

/** The four values from two columns and weights, by sums over states and pairs of states. */
function slow(x: readonly number[], y: readonly number[], w: readonly number[], top: number): Values {
  const total = w.reduce((sum, one) => sum + one, 0);
  if (total === 0) return { s: null, pi: null, kappa: null, tauB: null };
  let apart = 0;
  let [own, common] = [0, 0];
  let [order, first, second] = [0, 0, 0];
  for (const [i, wi] of w.entries()) {
    const [xi, yi] = [x[i] ?? 0, y[i] ?? 0];
    apart += wi * Math.abs(xi - yi);
    for (const [j, wj] of w.entries()) {
      const [xj, yj] = [x[j] ?? 0, y[j] ?? 0];
      own += wi * wj * Math.abs(xi - yj);
      common += (wi * wj * (Math.abs(xi - xj) + Math.abs(xi - yj) + Math.abs(yi - xj) + Math.abs(yi - yj))) / 4;
      if (i >= j) continue;
      order += wi * wj * Math.sign(xi - xj) * Math.sign(yi - yj);
      first += wi * wj * Math.abs(Math.sign(xi - xj));
      second += wi * wj * Math.abs(Math.sign(yi - yj));
    }
  }
  const corrected = (expected: number) => (expected > 0 ? 1 - (apart * total) / expected : null);
  return {
    s: 1 - (2 * apart) / (total * top),
    pi: corrected(common),
    kappa: corrected(own),
    tauB: first * second > 0 ? order / Math.sqrt(first * second) : null,
  };
}

function expectSame(found: Values, expected: Values): void {
  for (const field of FIELDS) expect(found[field]).toEqual(expected[field] === null ? null : expect.closeTo(expected[field], 10));
}

const valuesIn = (network: DayNetwork, reading: Reading, weights: Float64Array | null, a = 0, b = 1) =>
  valuesOf(contingencyOf(portfoliosOf(network, reading, weights), a, b));

describe("against slow plain versions", () => {
  test("each reading, with and without weights, is that of the two columns", () => {
    fc.assert(
      fc.property(someWeighted, someReading, ([network, weights], reading) => {
        const [x, y] = [column(network, 0, reading), column(network, 1, reading)];
        const top = reading.scale === "binary" ? 1 : 3;
        expectSame(valuesIn(network, reading, weights), slow(x, y, [...weights], top));
        const equal = network.states.map(() => 1);
        expectSame(valuesIn(network, reading, null), slow(x, y, equal, top));
      }),
      runs,
    );
  });
  test("all pairs at once are each pair by itself", () => {
    fc.assert(
      fc.property(someWeighted, someReading, ([network, weights], reading) => {
        const portfolios = portfoliosOf(network, reading, weights);
        const all = similarityOfAll(portfolios);
        let pair = 0;
        for (let a = 0; a < portfolios.states; a += 1)
          for (let b = a + 1; b < portfolios.states; b += 1, pair += 1) {
            const one = valuesOf(contingencyOf(portfolios, a, b));
            for (const field of FIELDS) expect(all[field][pair]).toEqual(one[field] === null ? Number.NaN : expect.closeTo(one[field], 10));
          }
      }),
      { ...runs, numRuns: 25 },
    );
  });
  test("a state adds to a value what is lost when the value is computed without it", () => {
    fc.assert(
      fc.property(someWeighted, someReading, ([network, weights], reading) => {
        const [x, y] = [column(network, 0, reading), column(network, 1, reading)];
        const top = reading.scale === "binary" ? 1 : 3;
        const table = contingencyOf(portfoliosOf(network, reading, weights), 0, 1);
        for (const [state, weight] of weights.entries()) {
          if (weight === 0) continue;
          const without = slow(x, y, [...weights.map((one, other) => (other === state ? 0 : one))], top);
          const found = influenceOf(table, { a: x[state] ?? 0, b: y[state] ?? 0 }, weight);
          const now = valuesOf(table);
          for (const field of FIELDS) {
            const [value, other] = [now[field], without[field]];
            expect(found[field]).toEqual(value === null || other === null ? null : expect.closeTo(value - other, 10));
          }
        }
      }),
      { ...runs, numRuns: 25 },
    );
  });
});

describe("properties", () => {
  test("a value is the same from both sides, and 1 of a state with itself", () => {
    fc.assert(
      fc.property(someWeighted, someReading, ([network, weights], reading) => {
        expectSame(valuesIn(network, reading, weights, 1, 0), valuesIn(network, reading, weights));
        for (const value of Object.values(valuesIn(network, reading, weights, 1, 1))) if (value !== null) expect(value).toBeCloseTo(1, 12);
        expect(valuesIn(network, reading, weights, 1, 1).s).toBe(1);
      }),
      runs,
    );
  });
  test("relabelling the states changes no value", () => {
    fc.assert(
      fc.property(someWeighted, someReading, ([network, weights], reading) => {
        const order = network.states.map((_, index) => network.states.length - 1 - index);
        const moved = Float64Array.from(weights, (_, index) => weights[order[index] ?? 0] ?? 0);
        const [a, b] = [order[0] ?? 0, order[1] ?? 0];
        expectSame(valuesIn(relabelled(network, order), reading, moved, a, b), valuesIn(network, reading, weights));
      }),
      runs,
    );
  });
  test("equal weights change no value, whatever they are", () => {
    fc.assert(
      fc.property(someNetwork, someReading, fc.double({ min: 0.001, max: 1000, noNaN: true }), (network, reading, weight) => {
        const weights = new Float64Array(network.states.length).fill(weight);
        expectSame(valuesIn(network, reading, weights), valuesIn(network, reading, null));
      }),
      runs,
    );
  });
  test("a weight of two is a state that stands there twice", () => {
    const table: Contingency = {
      size: 5,
      top: 1,
      cells: [
        [2, 1],
        [1, 1],
      ],
    };
    const weighted = slow([0, 0, 1, 1], [0, 1, 0, 1], [2, 1, 1, 1], 1);
    expectSame(valuesOf(table), weighted);
    expectSame(weighted, slow([0, 0, 0, 1, 1], [0, 0, 1, 0, 1], [1, 1, 1, 1, 1], 1));
  });
});
