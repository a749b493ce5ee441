/** States from typed text, and the name of a state beside others of its day. */
import { expect, test } from "vitest";
import { resolveState } from "../../src/ledger/resolving.ts";
import { existsOn, nameOn } from "../../src/ledger/states.ts";
import type { Day } from "../../src/time/day.ts";
import { context } from "../contract/support.ts";

const { ledger } = context;

test.each([
  ["Soviet", "2020-01-01", "RUS"],
  ["soviet un", undefined, "RUS"],
  ["West Germany", "1961-01-01", "DEU"],
  ["west ger", "1961-01-01", "DEU"],
  ["Czecho", "1930-01-01", "CSK"],
  ["Korea", "1900-01-01", "KRE"],
  ["Austria", "1866-06-21", "AUH"],
  ["Austria", "1930-01-01", "AUT"],
  ["Austria", undefined, "AUT"],
  ["Yemen", "1964-03-28", "YAR"],
  ["Yemen", "2020-01-01", "YEM"],
  ["Wuerttemberg", "1866-06-21", "WRT"],
  ["Hesse-Darmstadt", "1866-06-21", "HSG"],
  // No state of that day was called so: the error about the present one names those that it came from.
  ["Serbia", "1930-01-01", "SRB"],
])("%s on %s is %s", (typed, day, id) => expect(resolveState(ledger, typed, day as Day | undefined)).toBe(id));

test("a part that several states of the day have is asked about, one that none has is not guessed at from afar", () => {
  expect(() => resolveState(ledger, "Vietnam", "1960-01-01" as Day)).toThrow(/names of 2 states/);
  expect(() => resolveState(ledger, "Yemen", "1975-01-01" as Day)).toThrow(/names of 2 states/);
  expect(() => resolveState(ledger, "Truman")).toThrow(expect.objectContaining({ message: expect.not.stringContaining("Romania") }));
});

test.each([
  ["DEU", "1961-01-01", "West Germany"],
  ["AUH", "1850-01-01", "Austrian Empire"],
  ["HSE", "1850-01-01", "Electoral Hesse"],
  ["HSG", "1868-01-01", "Grand Duchy of Hesse"],
  ["DEU", "2020-01-01", "Germany"],
  ["DEU", "1930-01-01", "Germany"],
  ["VNM", "1960-01-01", "North Vietnam"],
  ["VNM", "2020-01-01", "Vietnam"],
  ["COG", "1965-01-01", "Congo (Brazzaville)"],
  ["COG", "2020-01-01", "Congo"],
])("%s on %s is called %s, apart from any other of that day", (id, day, name) => expect(nameOn(ledger, id, day as Day)).toBe(name));

test("no two states of a day bear one name", () => {
  for (const day of ["1816-06-01", "1860-06-01", "1914-06-28", "1938-01-01", "1950-01-01", "1961-01-01", "1975-01-01", "2020-01-01"]) {
    const names = ledger.data.states.filter((state) => existsOn(state, day as Day)).map(({ id }) => nameOn(ledger, id, day as Day));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  }
});
