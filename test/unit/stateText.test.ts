/** The terminal's page of a state: a promise once, and nothing doubtful among what runs. */
import { expect, test } from "vitest";
import type { StateAnswer } from "../../src/model/results/state.ts";
import { PLAIN } from "../../src/views/style.ts";
import { state } from "../../src/views/text/state.ts";
import { context } from "../contract/support.ts";
import { spoken } from "../spoken.ts";

const linesOf = (id: string, date: string) => state(spoken("state.show", context, { state: id, date }) as unknown as StateAnswer, PLAIN);
/** The heads of the rows: promise, instrument and article, without the states. */
const headsOf = (id: string, date: string) => {
  const lines = linesOf(id, date);
  const from = lines.indexOf("Owes");
  const until = lines.indexOf("Is owed");
  return lines.slice(from, until).filter((line) => /^\S.* {2,}\S/.test(line));
};

test.each([
  ["DEU", "1938-01-01"],
  ["DEU", "2026-06-30"],
  ["POL", "2026-06-30"],
])("%s on %s has each promise of an article once", (id, date) => {
  const heads = headsOf(id, date);
  expect(heads.length).toBeGreaterThan(5);
  expect(heads.filter((line, index) => heads.indexOf(line) !== index)).toEqual([]);
});

test("a pact that nobody is known to have used, or whose entry into force is not known, is marked as such", () => {
  const text = linesOf("DEU", "2026-06-30").join(" ").replace(/\s+/g, " ");
  expect(text).toMatch(/Act of Paris on Swiss neutrality, act \(dormant\)/);
  expect(text).toMatch(/German-Soviet treaty of 1990, Art\. 3\(3\) \(whether it ran on that day is not known\)/);
});
