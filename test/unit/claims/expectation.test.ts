/** One expectation against values: met, not met, or unknown. */
import { expect, test } from "vitest";
import { expectedOf, holdsOf, testOf } from "../../../src/claims/expectation.ts";
import type { Found } from "../../../src/claims/walk.ts";
import { foundWords, testWords } from "../../../src/model/claimNotation.ts";
import type { Expectation } from "../../../src/model/claims.ts";

const found = (values: readonly unknown[]) => values.map((value) => ({ value, trail: [] }));

test.each<[Omit<Expectation, "at">, unknown[], string]>([
  [{ equals: 1 }, [1], "met"],
  [{ equals: 1 }, [2], "not-met"],
  [{ equals: 1 }, [null], "unknown"],
  [{ equals: 1 }, [], "unknown"],
  [{ equals: 1961 }, ["1961"], "met"],
  [{ equals: "1961" }, ["1961-07-11"], "met"],
  [{ equals: "1961" }, ["1962-01-01"], "not-met"],
  [{ equals: "1961-07-11" }, ["1961"], "unknown"],
  [{ equals: true }, [true, true], "met"],
  [{ equals: true }, [true, false], "not-met"],
  [{ equals: true }, ["unknown"], "unknown"],
  [{ equals: "unknown" }, ["unknown"], "met"],
  [{ "at-least": 40 }, [57], "met"],
  [{ "at-least": 40 }, [39], "not-met"],
  [{ "at-most": 1 }, [null], "unknown"],
  [{ "at-most": 1 }, ["many"], "unknown"],
  [{ includes: "PRK" }, [["PRK", "RUS"]], "met"],
  [{ includes: ["PRK", "IND"] }, ["PRK", "RUS"], "not-met"],
  [{ includes: "PRK" }, [], "not-met"],
  [{ includes: "PRK" }, [null], "unknown"],
  [{ excludes: ["GBR", "FRA"] }, ["PRK"], "met"],
  [{ excludes: "PRK" }, ["PRK"], "not-met"],
  [{ exists: true }, ["x"], "met"],
  [{ exists: true }, [null], "unknown"],
  [{ exists: true }, [], "not-met"],
  [{ empty: true }, [], "met"],
  [{ empty: true }, [[]], "met"],
  [{ empty: true }, ["x"], "not-met"],
  [{ before: "1972" }, ["1971-12-31"], "met"],
  [{ before: "1972" }, ["1972"], "not-met"],
  [{ before: "1972-06" }, ["1972"], "unknown"],
  [{ after: "2013" }, ["2013-05-14"], "not-met"],
  [{ after: "2013" }, ["2014"], "met"],
  [{ between: ["1945", "1960"] }, ["1960-01-19"], "met"],
  [{ between: ["1945", "1960"] }, ["1961"], "not-met"],
  [{ between: [1, 3] }, [3], "met"],
  [{ between: [1, 3] }, [4], "not-met"],
])("%j of %j is %s", (expectation, values, expected) => {
  expect(testOf({ at: "x", ...expectation }, found(values))).toBe(expected);
});

test.each<[Omit<Expectation, "at">, string]>([
  [{ equals: 1 }, "equals 1"],
  [{ includes: ["JPN", "KOR"] }, "includes JPN, KOR"],
  [{ between: ["1945", "1960"] }, "between 1945 and 1960"],
  [{ exists: true }, "exists"],
])("%j reads %s", (expectation, words) => {
  expect(testWords(expectedOf({ at: "x", ...expectation }))).toBe(words);
});

test.each<[unknown[], string]>([
  [[], "nothing"],
  [[null], "not known"],
  [["a", "b"], "a, b"],
  [[1, 2, 3, 4, 5, 6, 7, 8], "1, 2, 3, 4, 5, 6 and 2 more"],
  [[{ a: 1 }], "1 row"],
])("%j is shown as %s", (values, words) => {
  expect(foundWords(holdsOf(found(values)))).toBe(words);
});

const doubtful = (value: unknown, doubt: "contestable" | "unknown") => ({ value, trail: [], doubt });

test.each<[string, Omit<Expectation, "at">, Found[], string]>([
  ["only a row in doubt", { exists: true }, [doubtful("x", "contestable")], "contestable"],
  ["a certain row beside it", { exists: true }, [doubtful("x", "unknown"), { value: "y", trail: [] }], "met"],
  ["a row in doubt", { empty: true }, [doubtful("x", "unknown")], "unknown"],
  ["the state sought in doubt", { includes: "ARM" }, [doubtful("ARM", "contestable")], "contestable"],
  ["another state in doubt", { includes: "ARM" }, [doubtful("SAU", "contestable")], "not-met"],
  ["a state to be left out in doubt", { excludes: "ARM" }, [doubtful("ARM", "contestable")], "contestable"],
  ["five or six rows", { equals: 6 }, [{ ...doubtful(5, "contestable"), most: 6 }], "contestable"],
  ["five or six rows", { equals: 7 }, [{ ...doubtful(5, "contestable"), most: 6 }], "not-met"],
  ["five or six rows", { "at-least": 5 }, [{ ...doubtful(5, "contestable"), most: 6 }], "met"],
  ["five or six rows", { "at-most": 5 }, [{ ...doubtful(5, "contestable"), most: 6 }], "contestable"],
  ["a value in doubt that fits", { equals: "x" }, [doubtful("x", "unknown")], "unknown"],
  ["a value in doubt that fits, beside another", { equals: "x" }, [doubtful("x", "unknown"), { value: "x", trail: [] }], "met"],
  ["a value in doubt that does not", { equals: "x" }, [doubtful("y", "unknown")], "unknown"],
])("%s, %j, is %s", (_what, expectation, values, expected) => {
  expect(testOf({ at: "x", ...expectation }, values)).toBe(expected);
});
