import { expect, test } from "vitest";
import { isTurned } from "./turned.ts";

const FOUNDING = ["USA", "CHN"] as const;
const colourOf = (state: string, pair: readonly [string | null, string | null]) => {
  const place = pair.indexOf(state);
  return (place === 0) === isTurned(pair, FOUNDING) ? "ochre" : "blue";
};

test.each([
  ["USA", "CHN"],
  ["USA", "GBR"],
  ["JPN", "CHN"],
  ["POL", "TUR"],
  ["AUH", "SRB"],
])("%s and %s keep their colours, whichever stands first", (one, other) => {
  for (const state of [one, other]) expect(colourOf(state, [one, other])).toBe(colourOf(state, [other, one]));
  expect(colourOf(one, [one, other])).not.toBe(colourOf(other, [one, other]));
});

test("the founding pair keeps its colours beside any other state, and alone", () => {
  for (const other of ["AUS", "CHN", "GBR", "ZWE", null]) expect(colourOf("USA", ["USA", other])).toBe("blue");
  for (const other of ["AUS", "USA", "GBR", "ZWE", null]) expect(colourOf("CHN", ["CHN", other])).toBe("ochre");
});
