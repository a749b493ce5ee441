/** "In 1923" is the whole year: what begins or ends in its course is told with its day, and the verdict depends. */
import { describe, expect, test } from "vitest";
import { tie } from "../../../src/claims/sentences/shapes/ties.ts";
import { stretchesOf } from "../../../src/claims/sentences/stretches.ts";
import { context } from "../../contract/support.ts";
import { spoken } from "../../spoken.ts";
import { read } from "./readOne.ts";

function readingsOf(said: string): Record<string, string> {
  const { readings, claims } = read(said);
  const found = claims.get(readings[0]?.claim ?? "")?.readings ?? [];
  return Object.fromEntries(found.map(({ reading, outcome }) => [reading ?? "", outcome]));
}

describe("what begins or ends within the year", () => {
  test.each([
    ["Britain owed Japan defence in 1923.", "from 1 January 1923 to 16 August 1923", "from 17 August 1923 to 31 December 1923"],
    [
      "Serbia and Bulgaria were not allies in 1912.",
      "Treaty ally, from 1 January 1912 to 12 March 1912",
      "Treaty ally, from 13 March 1912 to 31 December 1912",
    ],
  ])("%s", (said, holds, fails) => {
    expect(read(said).verdict).toBe("depends-on-reading");
    expect(readingsOf(said)).toMatchObject({ [holds]: "supported", [fails]: "contradicted" });
  });

  test("a pact that a war ended", () => {
    const [first, ...rest] = Object.keys(readingsOf("Germany had a pact with Poland in 1939."));
    expect(first).toMatch(/^from 1 January 1939 to 1 September 1939, /);
    expect(rest.some((name) => name.startsWith("from 2 September 1939 to 31 December 1939, "))).toBe(true);
  });

  test("a year without a change has one verdict", () => {
    expect(read("Britain and Japan were allies in 1915.").verdict).toBe("supported");
  });
});

test("of more stretches than a claim has room for, each result keeps its first", () => {
  const { ledger } = context;
  const ask = { run: (operation: string, input: unknown) => spoken(operation as "ties.between", context, input as never) as object };
  const found = stretchesOf(
    { ledger, ask, today: ledger.version.verifiedThrough },
    "1859",
    ["SAR", "FRA"],
    [tie("SAR", "FRA", ["type=defence", "grade=binding"])],
  );
  expect(found.map(({ first, last }) => `${first}/${last}`)).toEqual([
    "1859-01-01/1859-01-23",
    "1859-01-24/1859-05-02",
    "1859-05-03/1859-07-11",
  ]);
});
