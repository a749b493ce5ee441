/** The order in which a picker lists what matches the typed text. */
import { expect, test } from "vitest";
import { matching, type Option } from "./options.ts";

const option = (id: string, name: string, ...also: string[]): Option => ({ id, name, note: id, also });
const STATES = [
  option("SAM", "Western Samoa of the Americas"),
  option("COL", "Colombia", "United States of Colombia", "New Granada"),
  option("NLD", "Netherlands", "United Kingdom of the Netherlands"),
  option("GBR", "United Kingdom", "Great Britain", "England"),
  option("USA", "United States", "America", "United States of America"),
];
const ids = (typed: string) => matching(STATES, typed).map(({ id }) => id);

test("the state of that name comes before states that once had one that begins with it", () => {
  expect(ids("United States")).toEqual(["USA", "COL"]);
  expect(ids("united kingdom")).toEqual(["GBR", "NLD"]);
  expect(ids("Unit")).toEqual(["GBR", "USA", "COL", "NLD"]);
});

test("a whole other name comes before a name that contains the word", () => {
  expect(ids("America")).toEqual(["USA", "SAM"]);
});

test("an option found by another name shows it", () => {
  const [, colombia] = matching(STATES, "United States");
  expect(colombia?.note).toBe("United States of Colombia · COL");
  expect(matching(STATES, "United States")[0]?.note).toBe("USA");
});
