/** Measures against closed forms, slow plain versions, and the numbers that the field's data give. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexLedger, requireRule } from "../../../src/ledger/ledger.ts";
import { loadAtop } from "../../../src/load/atop.ts";
import { componentsOf } from "../../../src/measures/graph/components.ts";
import { blocsIn, graphOf } from "../../../src/measures/graph/louvain.ts";
import { modularityOf } from "../../../src/measures/graph/modularity.ts";
import { seededRandom } from "../../../src/measures/graph/random.ts";
import { countAll } from "../../../src/measures/graph/relation.ts";
import { MEASURES } from "../../../src/measures/index.ts";
import { eachOnce } from "../../../src/measures/measure.ts";
import { type DayNetwork, networksOn } from "../../../src/measures/network.ts";
import { cohenKappa } from "../../../src/measures/pair/cohenKappa.ts";
import { contingencyOf, portfoliosOf } from "../../../src/measures/pair/contingency.ts";
import { scottPi } from "../../../src/measures/pair/scottPi.ts";
import { sScore } from "../../../src/measures/pair/sScore.ts";
import { tauB } from "../../../src/measures/pair/tauB.ts";
import { spreadOf } from "../../../src/measures/spread.ts";
import { betweenness } from "../../../src/measures/state/betweenness.ts";
import { closeness } from "../../../src/measures/state/closeness.ts";
import { clustering } from "../../../src/measures/state/clustering.ts";
import { hubShare } from "../../../src/measures/state/hubShare.ts";
import { divisionOf } from "../../../src/measures/system/blocs.ts";
import { concentrationOf } from "../../../src/measures/system/concentration.ts";
import { halfLife } from "../../../src/measures/system/halfLife.ts";
import { MEASURE_IDS } from "../../../src/model/measures.ts";
import type { Day } from "../../../src/time/day.ts";
import { ledgerData } from "../../ledgers.ts";
import { directed, mutual, neighbours, pathsFrom, relabelled, someNetwork, type Tie } from "./drawn.ts";

const runs = { numRuns: 60, seed: 1949 };
const star = mutual(
  6,
  [1, 2, 3, 4, 5].map((leaf): Tie => [0, leaf]),
);
const value = (id: string, networks: readonly DayNetwork[]) => {
  const measure = MEASURES.find((one) => one.id === id);
  return measure?.level === "system" ? measure.over(networks).at(-1) : undefined;
};

test("the list of measures and the list of their ids are one", () => {
  expect(MEASURES.map(({ id }) => id)).toEqual([...MEASURE_IDS]);
});

describe("a star of six states", () => {
  test("its hub lies between all pairs of leaves, and leaves between none", () => {
    expect([...betweenness.of(star)]).toEqual([1, 0, 0, 0, 0, 0]);
  });
  test("its hub is one tie from all, a leaf 1.8 on average", () => {
    expect(closeness.of(star)[0]).toBe(1);
    expect(closeness.of(star)[1]).toBeCloseTo(5 / 9);
  });
  test("all its ties are spokes, none of its chains is closed, and every partner of the hub stands alone", () => {
    expect([value("spoke-ties", [star]), value("transitivity", [star]), hubShare.of(star)[0]]).toEqual([1, 0, 1]);
    expect(clustering.of(star)[1]).toBeNaN();
  });
  test("its density is a third, its ties are all returned", () => {
    expect([value("density", [star]), value("reciprocity", [star])]).toEqual([1 / 3, 1]);
  });
});

describe("against slow plain versions", () => {
  test("betweenness is the sum over pairs of the share of shortest paths through a state", () => {
    fc.assert(
      fc.property(someNetwork, (network) => {
        const all = network.states.map((_, source) => pathsFrom(network, source));
        const slow = network.states.map((_, v) => {
          let sum = 0;
          for (const [s, from] of all.entries())
            for (const [t, to] of all.entries()) {
              if (s >= t || s === v || t === v || !Number.isFinite(from.distance[t])) continue;
              if ((from.distance[v] ?? 0) + (to.distance[v] ?? 0) === from.distance[t])
                sum += ((from.paths[v] ?? 0) * (to.paths[v] ?? 0)) / (from.paths[t] ?? 1);
            }
          return sum / (((network.states.length - 1) * (network.states.length - 2)) / 2);
        });
        for (const [state, share] of betweenness.of(network).entries()) expect(share).toBeCloseTo(slow[state] ?? 0, 10);
      }),
      runs,
    );
  });
  test("clustering is the share of pairs of partners that are tied", () => {
    fc.assert(
      fc.property(someNetwork, (network) => {
        const near = neighbours(network);
        for (const [state, share] of clustering.of(network).entries()) {
          const own = near[state] ?? [];
          const pairs = own.flatMap((a, index) => own.slice(index + 1).map((b) => near[a]?.includes(b) ?? false));
          if (pairs.length === 0) expect(share).toBeNaN();
          else expect(share).toBeCloseTo(pairs.filter(Boolean).length / pairs.length, 12);
        }
      }),
      runs,
    );
  });
  test("transitivity is the share of chains of two ties whose ends are tied", () => {
    fc.assert(
      fc.property(someNetwork, (network) => {
        const near = neighbours(network);
        const chains = near.flatMap((own) => own.flatMap((a, index) => own.slice(index + 1).map((b) => near[a]?.includes(b) ?? false)));
        const expected = chains.length === 0 ? null : expect.closeTo(chains.filter(Boolean).length / chains.length, 12);
        expect(value("transitivity", [network])).toEqual(expected);
      }),
      runs,
    );
  });
  test("closeness is the share of others reached over their mean distance", () => {
    fc.assert(
      fc.property(someNetwork, (network) => {
        for (const [state, found] of closeness.of(network).entries()) {
          const reached = pathsFrom(network, state).distance.filter((steps) => steps > 0 && Number.isFinite(steps));
          const mean = reached.reduce((sum, steps) => sum + steps, 0) / reached.length;
          expect(found).toBeCloseTo(reached.length === 0 ? 0 : reached.length / mean / (network.states.length - 1), 12);
        }
      }),
      runs,
    );
  });
  test("no state moved alone to another bloc would raise modularity", () => {
    fc.assert(
      fc.property(someNetwork, fc.nat(99), (network, seed) => {
        const blocs = blocsIn(graphOf(network.tied), seededRandom(seed));
        const now = modularityOf(network.tied, blocs) ?? 0;
        for (const state of network.states.keys())
          for (const bloc of new Set(blocs)) {
            const moved = blocs.map((one, other) => (other === state ? bloc : one));
            expect(modularityOf(network.tied, moved) ?? 0).toBeLessThan(now + 1e-9);
          }
      }),
      { ...runs, numRuns: 30 },
    );
  });
  test("states of one group reach each other, and no others", () => {
    fc.assert(
      fc.property(someNetwork, (network) => {
        const { groupOf, sizes } = componentsOf(network.tied);
        for (const state of network.states.keys()) {
          const { distance } = pathsFrom(network, state);
          const reached = distance.flatMap((steps, other) => (Number.isFinite(steps) ? [other] : []));
          expect(reached).toEqual(network.states.flatMap((_, other) => (groupOf[other] === groupOf[state] ? [other] : [])));
          expect(sizes[groupOf[state] ?? 0]).toBe(reached.length);
        }
      }),
      runs,
    );
  });
  test("modularity is the sum over pairs in one bloc of the tie less its expectation", () => {
    fc.assert(
      fc.property(someNetwork, fc.nat(99), (network, seed) => {
        const blocs = blocsIn(graphOf(network.tied), seededRandom(seed));
        const near = neighbours(network);
        const ends = countAll(network.tied);
        let sum = 0;
        for (const [a, own] of near.entries())
          for (const [b, other] of near.entries())
            if (blocs[a] === blocs[b]) sum += (own.includes(b) ? 1 : 0) - (ends === 0 ? 0 : (own.length * other.length) / ends);
        if (ends === 0) expect(modularityOf(network.tied, blocs)).toBeNull();
        else expect(modularityOf(network.tied, blocs)).toBeCloseTo(sum / ends, 10);
      }),
      runs,
    );
  });
});

describe("properties", () => {
  test("relabelling the states changes no value", () => {
    fc.assert(
      fc.property(
        someNetwork.chain((network) =>
          fc.tuple(
            fc.constant(network),
            fc.shuffledSubarray(
              network.states.map((_, index) => index),
              { minLength: network.states.length },
            ),
          ),
        ),
        ([network, order]) => {
          const other = relabelled(network, order);
          for (const measure of MEASURES) {
            if (measure.level === "state") {
              const [before, after] = [measure.of(network), measure.of(other)];
              for (const [state, one] of before.entries())
                expect(after[order[state] ?? 0]).toEqual(Number.isNaN(one) ? one : expect.closeTo(one, 10));
            }
            // Blocs are drawn in an order of states, so that their number may differ.
            if (measure.level === "system" && measure.id !== "modularity" && measure.id !== "polarity")
              expect(measure.over([other])).toEqual(measure.over([network]).map((one) => (one === null ? null : expect.closeTo(one, 10))));
          }
        },
      ),
      { ...runs, numRuns: 25 },
    );
  });
  test("two states with the same pledges to all have similarity 1", () => {
    // 0 and 1 are tied to each other and both to 2; 3 stands alone.
    const portfolios = portfoliosOf(
      mutual(4, [
        [0, 1],
        [0, 2],
        [1, 2],
      ]),
      { scale: "binary", direction: "given" },
    );
    const table = contingencyOf(portfolios, 0, 1);
    expect([sScore, scottPi, cohenKappa, tauB].map(({ of }) => of(table))).toEqual([1, 1, 1, 1]);
  });
  test("a seed gives the same division each time", () => {
    fc.assert(
      fc.property(someNetwork, (network) => {
        const [one, other] = [divisionOf(network, { runs: 3, seed: 7 }), divisionOf(network, { runs: 3, seed: 7 })];
        expect(other).toEqual(one);
      }),
      runs,
    );
  });
});

test("two groups joined by one tie are two blocs, and every run finds them", () => {
  const pairs: Tie[] = [
    [0, 1],
    [0, 2],
    [1, 2],
    [3, 4],
    [3, 5],
    [4, 5],
    [2, 3],
  ];
  const { blocs, stability, modularity } = divisionOf(mutual(6, pairs), { runs: 20, seed: 1 });
  expect([...blocs]).toEqual([0, 0, 0, 1, 1, 1]);
  expect([...stability]).toEqual([1, 1, 1, 1, 1, 1]);
  expect(modularity).toBeCloseTo(6 / 7 - 0.5, 12); // 6 of 7 ties within, half of all ends in each
});

test("the spread is the values at the tenth, fiftieth and ninetieth of a hundred, without those that are not defined", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }), fc.constant(Number.NaN)), { maxLength: 80 }), (values) => {
      const known = values.filter((one) => !Number.isNaN(one)).sort((a, b) => a - b);
      const at = (share: number) => known[Math.max(0, Math.ceil(share * known.length) - 1)] ?? 0;
      const expected = known.length === 0 ? null : { count: known.length, low: at(0.1), median: at(0.5), high: at(0.9) };
      const found = spreadOf(Float64Array.from(values));
      expect(found === null ? null : { ...found, low: found.low + 0, median: found.median + 0, high: found.high + 0 }).toEqual(
        expected === null ? null : { ...expected, low: expected.low + 0, median: expected.median + 0, high: expected.high + 0 },
      );
    }),
    runs,
  );
});

test("networks of days between which nothing changed share their matrices, and a measure is computed once for them", () => {
  const ledger = indexLedger(ledgerData(["core", "law"]));
  const days = ["1900-07-01", "1900-07-02", "1950-07-01"] as Day[];
  const [first, second, third] = networksOn(ledger, { rule: requireRule(ledger, "treaty-ally"), largestPact: null }, days).map(
    ({ known }) => known,
  );
  expect(second?.levels).toBe(first?.levels);
  expect(second?.date).toBe("1900-07-02");
  expect(third?.levels).not.toBe(first?.levels);
  let computed = 0;
  eachOnce([first, second, third] as DayNetwork[], () => {
    computed += 1;
  });
  expect(computed).toBe(2);
});

test("concentration is 0 if all hold the same and 1 if one holds all", () => {
  expect([concentrationOf([2, 2, 2]), concentrationOf([5, 0, 0]), concentrationOf([]), concentrationOf([0, 0])]).toEqual([
    0,
    1,
    null,
    null,
  ]);
});

describe("over time", () => {
  const year = (index: number) => `${1900 + index}-07-01`;
  test("formation and end are shares of the pairs of the year before", () => {
    const networks = [
      mutual(
        4,
        [
          [0, 1],
          [2, 3],
        ],
        year(0),
      ),
      mutual(
        4,
        [
          [0, 1],
          [0, 2],
        ],
        year(1),
      ),
    ];
    expect([value("formation-rate", networks), value("end-rate", networks)]).toEqual([1 / 4, 1 / 2]);
  });
  test("half of the ties that were seen to begin have ended at the half-life; those there at first are left out", () => {
    const lives: Tie[][] = [
      [[0, 1]],
      [
        [0, 1],
        [0, 2],
        [0, 3],
      ],
      [
        [0, 1],
        [0, 2],
        [0, 3],
      ],
      [
        [0, 1],
        [0, 2],
      ],
      [
        [0, 1],
        [0, 2],
      ],
    ];
    const networks = lives.map((ties, index) => mutual(4, ties, year(index)));
    expect(halfLife.over(networks)).toEqual([null, null, null, 2, 2]);
  });
  test("a tie that runs one way is no returned tie", () => {
    expect(
      value("reciprocity", [
        directed(3, [
          [0, 1],
          [1, 0],
          [1, 2],
        ]),
      ]),
    ).toBeCloseTo(2 / 3, 12);
  });
});

const copy = [process.env["ENTENTE_ATOP"], "../../../../shared/data", "../../../../../shared/data"]
  .flatMap((folder) => (folder === undefined ? [] : [fileURLToPath(new URL(folder, import.meta.url))]))
  .find((folder) => existsSync(`${folder}/atop/atop5_1m.csv`));

test.skipIf(copy === undefined)(
  `the ties and the similarities of 2018 come out of ATOP 5.1 (${copy === undefined ? "skipped: no copy of ATOP 5.1; set ENTENTE_ATOP" : "from a copy"})`,
  async () => {
    const base = ledgerData(["core", "law"]);
    const atop = indexLedger((await loadAtop(copy ?? "", base)).ledger);
    // By then all members of pacts were members of the state system.
    const days = ["2018-12-31"] as Day[];
    const rule = { ...requireRule(indexLedger(base), "treaty-ally"), bound: "signed" as const };
    const networks = networksOn(atop, { rule, largestPact: null }, days).map(({ known }) => known);
    expect(networks.map(({ tied }) => countAll(tied) / 2)).toEqual([1707]);
    expect(networks.map(({ owes }) => countAll(owes))).toEqual([3412]);
    const last = networks.at(-1) as DayNetwork;
    const portfolios = portfoliosOf(last, { scale: "binary", direction: "given" });
    const similar = (a: string, b: string) => {
      const [x, y] = [a, b].map((id) => last.states.indexOf(id as never)) as [number, number];
      const table = contingencyOf(portfolios, x, y);
      return [sScore, scottPi, cohenKappa, tauB].map(({ of }) => Number(of(table)?.toFixed(4)));
    };
    expect(similar("USA", "GBR")).toEqual([0.5487, 0.4158, 0.4355, 0.4776]);
    expect(similar("USA", "CHN")).toEqual([0.2923, -0.215, -0.0203, -0.0736]);
    expect(similar("CHN", "RUS")).toEqual([0.8974, -0.0263, -0.0167, -0.0211]);
    expect(similar("FRA", "DEU")).toEqual([0.959, 0.9333, 0.9333, 0.9354]);
  },
);
