/** Weighing of explanations: comparisons, permutations, determinism, and no declared winner. */
import { describe, expect, test } from "vitest";
import { type Observation, permutationOf } from "../../../src/strategy/explanations/permutation.ts";
import { spoken } from "../../spoken.ts";
import { answered, context } from "./weighed.ts";

const all = spoken("explanations.weigh", context, {});

test("each explanation has a counter-prediction, what cannot be told, and a test or the reason why it has none", () => {
  const tested = all.explanations.filter(({ tests }) => tests.length > 0);
  expect(tested.map(({ id }) => id)).toEqual([
    "autonomy",
    "first-alliance-turned",
    "no-common-threat",
    "rejection-of-blocs",
    "rivals-on-both-sides",
    "sovereignty-past",
    "strength-alone",
  ]);
  expect(all.explanations.length).toBeGreaterThanOrEqual(tested.length + 5);
  for (const { tests, untested, evidence } of all.explanations) {
    expect(untested === null).toBe(tests.length > 0);
    if (untested !== null) expect(evidence.against.length).toBeGreaterThan(0);
  }
  for (const { rival, expects, cannotTell, scholarship } of all.explanations) {
    expect(rival.expects).not.toBe(expects[rival.where as "present" | "absent"]);
    expect(cannotTell.length).toBeGreaterThan(80);
    expect(scholarship.length).toBeGreaterThan(1);
  }
  expect(JSON.stringify(all)).not.toMatch(/\bwill\b|\bscore\b/i);
  expect(Object.keys(all.explanations[0] ?? {})).not.toContain("rank");
});

test("the same question twice gives the same answer", () => {
  expect(spoken("explanations.weigh", context, {})).toEqual(all);
});

test.each([
  "first-alliance-turned",
  "strength-alone",
  "rivals-on-both-sides",
  "no-common-threat",
  "sovereignty-past",
  "rejection-of-blocs",
])("%s: the six challengers, each fitting or not or untold with a reason", (id) => {
  const { cases, tally, permutation } = answered(id, "challengers");
  expect(cases.map(({ state, from }) => `${state} ${from}`)).toEqual([
    "CHN 1949-10-01",
    "DEU 1871-01-18",
    "DEU 1933-01-30",
    "JPN 1868-01-03",
    "RUS 1922-12-30",
    "USA 1816-01-01",
  ]);
  expect(permutation).toBeNull();
  expect(tally.fits + tally.doesNotFit + tally.cannotBeTold).toBe(6);
  for (const one of cases) {
    expect(one.because === null).toBe(one.fit !== "cannot-be-told");
    expect(one.sentence.endsWith(".") && one.rival.sentence.endsWith(".")).toBe(true);
  }
});

test("sides are compared only with five judged cases on each, and the shares are those of the cells", () => {
  for (const { tests } of all.explanations)
    for (const { cells, comparable, contrast } of tests) {
      const sizes = cells.map(({ few, several }) => few + several);
      expect(comparable).toBe(sizes.every((size) => size >= 5));
      if (comparable) for (const { few, several } of cells) expect(contrast).toContain(`${few} of ${few + several}`);
      else expect(contrast).toMatch(/^No comparison/);
    }
  expect(answered("first-alliance-turned", "great-powers").comparable).toBe(false);
  expect(answered("autonomy", "pairs").comparable).toBe(true);
});

test("of a single pair nothing is predicted: the test predicts which share is larger, and no pair is counted as otherwise", () => {
  for (const id of ["autonomy", "no-common-threat"]) {
    const found = answered(id, "pairs");
    expect(found.ofShares).toBe(true);
    expect(found.expectation).toMatch(/^It predicts that the share with no pact is (larger|smaller) where the condition holds/);
    expect(found.cases.length).toBeGreaterThan(500);
    for (const { expected, fit, sentence, rival } of found.cases) {
      expect([expected, fit, rival.expected === null || rival.expected === "nothing"]).toEqual(["nothing", "cannot-be-told", true]);
      expect(sentence).not.toMatch(/predicts|expects|otherwise/);
    }
    expect(found.tally).toMatchObject({ fits: 0, doesNotFit: 0 });
    expect(found.tally.cannotBeTold).toBe(found.cases.filter(({ because }) => because !== null).length);
    expect(found.worst).toEqual([]);
  }
  for (const one of answered("strength-alone", "states-with-rivals").cases) expect(one.expected).not.toBe("nothing");
});

test("the table of explanations has a short line for each side, and no line is a verdict or a percentage", () => {
  for (const { inShort } of all.explanations)
    for (const line of Object.values(inShort)) {
      expect(line.length).toBeLessThan(111);
      expect(line).toMatch(/\.$/);
      expect(line).not.toMatch(/%|per cent|\bfits?\b|\bbest\b|\bproves?\b|\brefut/i);
    }
});

test("the reshuffles of pairs do not stand around nought, and the answer says where they stand", () => {
  const { permutation } = answered("autonomy", "pairs");
  expect(permutation?.middle).toBeGreaterThan(permutation?.low ?? 1);
  expect(permutation?.middle).toBeLessThan(permutation?.high ?? 0);
  expect(Math.abs(permutation?.middle ?? 0)).toBeGreaterThan(0.02);
});

test("the same pairs are tested once", () => {
  const paired = all.explanations.flatMap(({ id, tests }) =>
    tests.filter((one) => one.id === "pairs").map(({ condition }) => [id, condition.id]),
  );
  expect(paired).toEqual([
    ["autonomy", "rivals-not-shared"],
    ["no-common-threat", "rivals-shared"],
  ]);
});

test("nobody's words are read off silence: without a known statement a case cannot be told, and a number found is a floor", () => {
  for (const { condition, present, fit } of answered("rejection-of-blocs", "challengers").cases) {
    expect(condition.high).toBeNull();
    if (condition.low === null) expect([present, fit]).toEqual(["unknown", "cannot-be-told"]);
    expect(present).not.toBe(false);
  }
  const soviet = answered("rejection-of-blocs", "challengers").cases.find(({ state }) => state === "RUS");
  expect(soviet?.condition).toMatchObject({
    low: null,
    because: "no statement against pacts is known, which does not mean that there was none",
  });
});

test("each decided case is read at half and at double the line too", () => {
  for (const { cases, outcome } of [answered("strength-alone", "states-with-rivals"), answered("first-alliance-turned", "great-powers")])
    for (const { otherLines, expected, outcome: value } of cases) {
      expect(otherLines.map(({ atMost }) => atMost)).toEqual([outcome.atMost / 2, outcome.atMost * 2]);
      for (const { atMost, fit } of otherLines) {
        const decided = expected !== null && value.low !== null && value.high !== null && (value.high <= atMost || value.low > atMost);
        expect(fit).toBe(!decided ? "cannot-be-told" : (expected === "few") === (value.high ?? 0) <= atMost ? "fits" : "does-not-fit");
      }
    }
  for (const { otherLines } of answered("autonomy", "pairs").cases.slice(0, 5)) expect(otherLines).toEqual([]);
});

test("a challenger's years end by a rule that looks at no pact", () => {
  const ends = answered("first-alliance-turned", "challengers").cases.map(({ state, until }) => `${state} ${until}`);
  expect(ends.filter((one) => !one.startsWith("CHN"))).toEqual([
    "DEU 1918-11-11",
    "DEU 1945-05-08",
    "JPN 1945-09-02",
    "RUS 1991-12-26",
    "USA 1945-09-02",
  ]);
});

test("no sentence declares a winner or counts agreement", () => {
  expect(JSON.stringify(all)).not.toMatch(/\bfits? best\b|\brefuted?\b|\bchose\b|\bper ?cent\b|%/i);
});

test("what is not recorded is not zero: a state without records of soil or of positions has no value, and few records are a floor", () => {
  for (const { condition, present } of answered("sovereignty-past", "great-powers").cases) {
    expect(condition.high).toBeNull();
    expect(present).toBe((condition.low ?? 0) >= 20 ? true : "unknown");
  }
  const japan = answered("rejection-of-blocs", "great-powers-today").cases.find(({ state }) => state === "JPN");
  expect(japan?.condition).toMatchObject({ low: null, because: "no positions of its government have been collected" });
});

test("a day before a collection can be asked gives no value", () => {
  const [found] = spoken("explanations.weigh", context, { id: "autonomy", date: "2000-06-30" }).explanations;
  expect(found?.tests[0]?.tally).toMatchObject({ fits: 0, doesNotFit: 0 });
  expect(found?.tests[0]?.coverage).toContain("does not cover days before 1 January 2025");
});

test("an unknown explanation gets the nearest", () => {
  expect(() => spoken("explanations.weigh", context, { id: "autonmy" })).toThrow(/no explanation "autonmy"[\s\S]*try "autonomy"/);
});

describe("permutation", () => {
  const cases = (count: number, few: (index: number) => boolean, present: (index: number) => boolean): Observation[] =>
    Array.from({ length: count }, (_, index) => ({ cluster: `S${index}`, slot: "one", present: present(index), few: few(index) }));
  const half = (index: number) => index % 2 === 0;

  test("29 cases get no interval, 30 do; one empty cell gets none", () => {
    expect(permutationOf(cases(29, half, half), true)).toBeNull();
    expect(permutationOf(cases(30, half, half), true)).not.toBeNull();
    expect(
      permutationOf(
        cases(40, half, () => true),
        true,
      ),
    ).toBeNull();
  });

  test("a condition that decides everything lies outside; one that decides nothing lies inside", () => {
    const decisive = permutationOf(cases(60, half, half), true);
    expect(decisive?.difference).toBe(1);
    expect(decisive?.high ?? 1).toBeLessThan(0.4);
    expect(Math.abs(decisive?.middle ?? 1)).toBeLessThan(0.05); // nothing but chance: around nought
    const idle = permutationOf(
      cases(60, half, (index) => index % 4 < 2),
      true,
    );
    expect(idle?.difference).toBe(0);
    expect([(idle?.low ?? 0) < 0, (idle?.high ?? 0) > 0]).toEqual([true, true]);
  });

  test("a difference between groups that are not exchanged stays in every shuffle, so that the middle is off nought", () => {
    // Half of the clusters have one slot, with the condition and few; the other half have two, with neither.
    const grouped = Array.from({ length: 60 }, (_, index): Observation[] => {
      const one = index % 2 === 0;
      return (one ? ["a"] : ["a", "b"]).map((slot) => ({ cluster: `S${index}`, slot, present: one !== (index % 10 === 4), few: one }));
    }).flat();
    const found = permutationOf(grouped, true);
    expect(found?.middle).toBeGreaterThan(0.5);
    expect(found?.low).toBeGreaterThan(0);
  });

  test("cases of a cluster stay together: with two clusters there are two deals and no more", () => {
    const two = Array.from({ length: 40 }, (_, index) => ({
      cluster: index < 20 ? "A" : "B",
      slot: String(index % 20).padStart(2, "0"),
      present: index < 20,
      few: index < 20,
    }));
    expect(permutationOf(two, true)).toMatchObject({ difference: 1, low: -1, high: 1, smallest: 1, clusters: 2 });
    expect(permutationOf(two, false)).toMatchObject({ smallest: -1 });
  });
});
