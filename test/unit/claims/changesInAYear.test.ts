/** "In 1912" is the whole year: what begins or ends in its course is told with its day, and the verdict depends. */
import { describe, expect, test } from "vitest";
import { read } from "./readOne.ts";

function readingsOf(said: string): Record<string, string> {
  const { readings, claims } = read(said);
  const found = claims.get(readings[0]?.claim ?? "")?.readings ?? [];
  return Object.fromEntries(found.map(({ reading, outcome }) => [reading ?? "", outcome]));
}

describe("ties that begin or end within the year", () => {
  test.each([
    ["Serbia and Bulgaria were allies in 1912.", "from 13 March 1912 to 31 December 1912", "from 1 January 1912 to 12 March 1912"],
    ["Italy and Germany were allies in 1915.", "from 1 January 1915 to 23 May 1915", "from 24 May 1915 to 31 December 1915"],
  ])("%s", (said, holds, fails) => {
    const { verdict } = read(said);
    expect(verdict).toBe("depends-on-reading");
    expect(readingsOf(said)).toMatchObject({ [`Treaty ally, ${holds}`]: "supported", [`Treaty ally, ${fails}`]: "contradicted" });
  });

  test("a tie of a few weeks between the days of a quarter is not overlooked", () => {
    const found = readingsOf("Sardinia and France were allies in 1859.");
    const held = Object.entries(found).filter(([name, outcome]) => name.startsWith("Treaty ally, from") && outcome === "supported");
    expect(held).toHaveLength(1);
  });

  test("a year without a change has one verdict", () => {
    expect(read("Britain and Japan were allies in 1915.").verdict).toBe("supported");
  });
});
