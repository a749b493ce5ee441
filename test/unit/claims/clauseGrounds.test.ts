/** The grounds of a duty are those of the clause that was found, with its settled changes; and the bearer's open question stands in peace as in war. */
import { describe, expect, test } from "vitest";
import { read } from "./readOne.ts";

const says = (said: string) => read(said).sentence?.verdict?.says ?? "";
const quoted = (said: string) => read(said).sentence?.quote?.answer ?? "";

describe("clauses of one article", () => {
  test.each(["Britain was obliged to defend Germany in 1930", "Belgium was obliged to defend Germany in 1930"])(
    "%s: against the others",
    (said) => {
      // Each paragraph waits for a finding of the Council or of the state that helps.
      expect(read(said).verdict).toBe("depends-on-reading");
      for (const text of [says(said), quoted(said)]) {
        expect(text).toContain("only against France or Belgium");
        expect(text).not.toContain("only against Germany");
      }
    },
  );

  test("the other side has its own", () => {
    expect(says("Britain was obliged to defend France in 1930")).toContain("only against Germany");
  });
});

describe("a settled change of the clause", () => {
  test.each(["Britain was obliged to defend Poland on 1 September 1939", "Britain was obliged to help Poland in September 1939"])(
    "%s: the enemy is that of the protocol",
    (said) => {
      expect(says(said)).toContain("only against Germany");
      expect(says(said)).not.toContain("only against a European state");
    },
  );
});

describe("whether each guarantor is bound alone", () => {
  test.each([
    ["Britain was obliged to defend Luxembourg on 1 July 1914", "depends-on-reading"],
    ["Britain was obliged to defend Luxembourg in 1914", "depends-on-reading"],
    ["France was obliged to defend Belgium on 1 July 1914", "depends-on-reading"],
    ["France was obliged to defend Russia on 1 July 1914", "supported"],
    ["Denmark was obliged to defend Luxembourg on 1 July 1914", "contradicted"],
  ])("%s: %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

  test("the question is told", () => {
    expect(says("Britain was obliged to defend Luxembourg on 1 July 1914")).toContain(
      "Is each guarantor bound alone, or only all together?",
    );
  });
});

describe("a number of allies of whom some are in question", () => {
  test.each([
    ["The United States has 57 treaty allies", "depends-on-reading"],
    ["The United States has 54 treaty allies", "depends-on-reading"],
    ["The United States has at least 50 treaty allies", "supported"],
    ["The United States has more than 57 treaty allies", "contradicted"],
    ["The United States has 60 treaty allies", "contradicted"],
    ["The United States has fewer than 20 treaty allies", "contradicted"],
  ])("%s: %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

  test("the range is told, with the questions", () => {
    expect(says("The United States has 57 treaty allies")).toContain("The ledger counts 54 to 57");
    expect(says("The United States has 57 treaty allies")).toContain("Cuba");
  });
});

test("a year that a state did not live through is one time", () => {
  expect(read("Britain was obliged to help Kuwait in 1961").verdict).toBe("depends-on-reading");
  expect(read("Britain was obliged to help Kuwait in 1971").verdict).not.toMatch(/^not read/);
});
