/** "Nothing found" in plain sentences: what is not on record is no denial, unless the record of that kind, pair and time is complete. */
import { describe, expect, test } from "vitest";
import { read } from "./readOne.ts";

describe("a treaty that the ledger does not hold", () => {
  test.each([
    "India and Russia signed a treaty in 1995",
    "Sweden signed a treaty with India in 1973",
    "Brazil signed a treaty with Poland in 1937",
    "France and Japan signed a friendship treaty in 1907",
    "Brazil and Argentina signed a non-aggression pact in 1988",
    "Mexico did not sign a treaty with Cuba in 1990",
    "Canada and Norway had a non-aggression pact in 1955",
  ])("%s: not checkable, and nothing is offered as closest", (said) => {
    const { verdict, sentence } = read(said);
    expect(verdict).toBe("not-checkable");
    expect(sentence?.near).toEqual([]);
    expect(sentence?.quote?.answer).toMatch(/^Not on record, /);
  });

  test("the lines say that the ledger holds security pacts only", () => {
    const { sentence } = read("Brazil signed a treaty with Poland in 1937");
    expect(sentence?.verdict?.says).toMatch(/is not on record; the ledger holds security pacts only, and not every one/);
    expect(sentence?.quote?.answer).toMatch(/holds security pacts only/);
  });

  test.each([
    // Pacts of defence are searched for in the published lists, and these regions are not thin.
    ["Ireland signed a defence pact with Japan in 1995", "contradicted"],
    ["Switzerland has never signed a defence pact with Japan", "supported"],
    // The guarantors of 1815 promised help and were promised none; a successor did not sign.
    ["Switzerland has signed a mutual defence treaty with Germany", "not-checkable"],
    ["Russia has never signed a defence pact with North Korea", "contradicted"],
    // "Their" treaty of the kind is the one that is on file.
    ["Washington and Seoul signed their mutual defence treaty in 1955", "contradicted"],
    ["Vietnam and the Soviet Union signed a treaty of friendship and cooperation in 1978", "supported"],
    // A treaty that is named has its own dates.
    ["NATO was signed in 1950", "contradicted"],
  ])("%s: %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));
});

describe("a pact of a kind rests on the pact of that name", () => {
  test.each([
    "Germany and the Soviet Union signed a non-aggression pact in 1939",
    "Germany and the Soviet Union had a non-aggression pact in 1939",
  ])("%s", (said) => {
    const { verdict, sentence } = read(said);
    expect(verdict).toBe("supported");
    expect(sentence?.quote?.source?.instrument).toBe("molotov-ribbentrop-1939");
  });
});
