/** Names that are said of several agreements together, acts dated by a year, suspensions, and allies within one treaty. */
import { describe, expect, test } from "vitest";
import { read } from "./readOne.ts";

describe("the name of an alignment is read of its agreements, of which none need be an alliance", () => {
  test.each([
    ["In 1914 Britain was bound to France by the Triple Entente.", "contradicted"],
    ["The Triple Entente obliged Britain to defend France in 1914.", "contradicted"],
    ["Under the Triple Entente Britain was not obliged to help France in 1914.", "supported"],
    ["The Triple Entente obliged Russia to help France in 1912.", "supported"],
    ["Russia and Britain were allied under the Triple Entente in 1912.", "contradicted"],
    ["The Triple Entente was not a military alliance.", "supported"],
    ["The Triple Entente was a military alliance.", "contradicted"],
    ["Russia was a member of the Triple Entente in 1914.", "supported"],
    ["Italy was a member of the Triple Entente in 1910.", "contradicted"],
  ])("%s %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

  test("its closest agreement is named", () => {
    expect(read("In 1910 Britain was bound to France by the Triple Entente.").sentence?.near[0]).toMatchObject({
      instrument: "entente-cordiale-1904",
      type: "consultation",
    });
  });

  test("what is said of one treaty alone, or of a time before the alignment, is not read of it", () => {
    expect(read("The Triple Entente was signed in 1904.").verdict).toBe("not read: ambiguous");
    expect(read("Russia was a member of the Triple Entente in 1900.").verdict).toBe("not read: ambiguous");
  });
});

test.each([
  ["Czechoslovakia, Romania and Yugoslavia formed the Little Entente.", "supported"],
  ["Czechoslovakia, Poland and Yugoslavia formed the Little Entente.", "contradicted"],
  ["Romania belonged to the Little Entente in 1930.", "supported"],
])("%s %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

test.each([
  // What is said of a list of treaties has to hold of each.
  ["Pakistan was a member of both SEATO and CENTO in 1960.", "supported"],
  ["Poland is a member of NATO and the CSTO.", "contradicted"],
  ["Switzerland is a member of neither NATO nor the CSTO.", "supported"],
  ["Poland is not a member of NATO and the CSTO.", "not read: word"],
  ["Iran has a mutual defence pact with Russia that was signed in January 2025.", "contradicted"],
  ["Japan has a defence treaty with the United States, signed in 1960.", "supported"],
  ["Japan is bound to the United States by the US-Japan Security Treaty.", "supported"],
  ["In 1940 Germany was bound to the Soviet Union by the Molotov-Ribbentrop Pact.", "depends-on-reading"],
])("%s %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

test.each([
  // An act of the year, and no duty that lasted all through it.
  ["Saudi Arabia and Pakistan agreed in 2025 that an attack on one is an attack on both.", "supported"],
  ["Saudi Arabia and Pakistan agreed in 2025 to help each other if either is attacked.", "supported"],
  ["Saudi Arabia and Pakistan agreed in 2019 to help each other if either is attacked.", "contradicted"],
])("%s %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

test("a state that was suspended did not leave, and the suspension of that time is what comes closest", () => {
  const { verdict, sentence } = read("Egypt left the Arab League in 1979.");
  expect(verdict).toBe("contradicted");
  expect(sentence?.near[0]).toMatchObject({ kind: "membership", standing: "suspended", since: "1979-03-31", until: "1989-05-21" });
  expect(read("Egypt was suspended from the Arab League in 1979.").verdict).toBe("supported");
});

test.each([
  // Of a treaty of alliance each two parties are allies, though one direction of its promises is not on record.
  ["At the end of 1914 Germany, Austria-Hungary and the Ottoman Empire were allies.", "supported"],
  ["Britain was an ally of Belgium in 1900.", "depends-on-reading"], // a guarantee, for which nothing is owed
])("%s %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));
