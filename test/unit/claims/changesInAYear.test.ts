/**
 * A year or month of which only a part is true: a state of affairs holds of it if it held on some day, a duty is said of the whole of it;
 * either way the days are named.
 */
import { describe, expect, test } from "vitest";
import { tie } from "../../../src/claims/sentences/shapes/ties.ts";
import { stretchesOf } from "../../../src/claims/sentences/stretches.ts";
import { asking } from "../../../src/operations/run.ts";
import { context } from "../../contract/support.ts";
import { read } from "./readOne.ts";

function readingsOf(said: string): Record<string, string> {
  const { readings, claims } = read(said);
  const found = claims.get(readings[0]?.claim ?? "")?.readings ?? [];
  return Object.fromEntries(found.map(({ reading, outcome }) => [reading ?? "", outcome]));
}

describe("a state of affairs that held on a part of the time", () => {
  const PART_1912 = "for part of that time (from 13 March 1912 to 31 December 1912)";

  test.each([
    ["Serbia and Bulgaria were allies in 1912.", "supported", PART_1912],
    ["Serbia and Bulgaria were not allies in 1912.", "contradicted", PART_1912],
    ["Serbia and Bulgaria had an alliance in 1912.", "supported", PART_1912],
    ["Germany had a pact with Poland in 1934.", "depends-on-reading", "from 24 February 1934"],
    ["Sweden was a member of NATO in 2024.", "supported", "from 7 March 2024"],
    ["Sweden was not a member of NATO in 2024.", "contradicted", "from 7 March 2024"],
    ["The Warsaw Pact was in force in 1955.", "supported", "from 4 June 1955"],
    ["Germany and the Soviet Union had a non-aggression pact in 1941.", "supported", "for part of that time"],
  ])("%s %s", (said, verdict, days) => {
    const { sentence, ...found } = read(said);
    expect(found.verdict).toBe(verdict);
    expect(sentence?.verdict?.says).toContain(days);
    if (verdict !== "depends-on-reading") expect(sentence?.quote?.answer).toContain(days);
  });

  test.each(["Britain and Japan were allies in 1915.", "Norway was a member of NATO in 1960."])(
    "all of it says nothing of days: %s",
    (said) => {
      expect(read(said).verdict).toBe("supported");
      expect(read(said).sentence?.verdict?.says).not.toContain("part of that time");
    },
  );

  test("none of it is none", () => expect(read("Serbia and Bulgaria were allies in 1911.").verdict).not.toBe("supported"));
});

describe("a duty that began or ended in the course of the time", () => {
  test.each([
    ["Britain owed Japan defence in 1923.", "supported", "contradicted"],
    ["Britain did not owe Japan defence in 1923.", "contradicted", "supported"],
  ])("%s", (said, before, after) => {
    expect(read(said).verdict).toBe("depends-on-reading");
    expect(readingsOf(said)).toMatchObject({
      "from 1 January 1923 to 16 August 1923": before,
      "from 17 August 1923 to 31 December 1923": after,
    });
  });
});

describe("a pact that was signed and not yet in force", () => {
  test("is a reading of its own, with both days", () => {
    const said = "The Soviet Union had a pact with France in 1935.";
    expect(read(said).verdict).toBe("depends-on-reading");
    expect(readingsOf(said)).toMatchObject({
      "a pact of defence": "contradicted",
      "as signed on 2 May 1935, in force only from 27 March 1936": "supported",
    });
  });

  test("is none where one is in force", () => {
    expect(Object.keys(readingsOf("The Soviet Union had a pact with France in 1937.")).join()).not.toContain("as signed");
  });
});

test("of more stretches than a claim has room for, each result keeps its first", () => {
  const { ledger } = context;
  const { asking: ask } = asking({ ...context, inEnglish: (answer) => answer });
  if (ask === undefined) throw new Error("no operations");
  const found = stretchesOf({ ledger, ask, today: ledger.version.verifiedThrough }, { date: "1859", counts: () => true, moments: [] }, [
    tie("SAR", "FRA", ["type=defence", "grade=binding"]),
  ]);
  expect(found.map(({ first, last }) => `${first}/${last}`)).toEqual([
    "1859-01-01/1859-01-23",
    "1859-01-24/1859-05-02",
    "1859-05-03/1859-07-11",
  ]);
});
