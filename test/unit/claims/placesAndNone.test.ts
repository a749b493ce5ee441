/** Duties owed by no state, duties of a treaty at a place, and the readings by which a place lies inside. */
import { describe, expect, test } from "vitest";
import { read } from "./readOne.ts";

test.each([
  ["No country is obliged to defend Moldova.", "supported"],
  ["No country is obliged to defend Japan.", "contradicted"],
  // A guarantee of which it is argued whether each guarantor is bound alone.
  ["Nobody was obliged to defend Belgium in 1914.", "depends-on-reading"],
  ["No state was obliged to defend Serbia in July 1914.", "contradicted"], // Greece was
])("%s %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

test.each([
  ["The CSTO obliged Russia to defend Armenia in Nagorno-Karabakh in 2020.", "contradicted"],
  ["The North Atlantic Treaty obliges the United States to defend France in Algeria in 1958.", "supported"],
  ["An attack on the Falkland Islands in 1982 obliged NATO to defend Britain.", "contradicted"],
])("%s %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

test.each([
  ["Ukraine was promised military help in the Budapest Memorandum if it was attacked.", "contradicted"],
  ["Poland was promised help by the Anglo-Polish Agreement.", "supported"],
  ["NATO's founding members numbered eleven.", "contradicted"],
  ["The Warsaw Pact came into being in 1955.", "supported"],
  ["China has two treaty allies, North Korea and Pakistan.", "contradicted"],
  ["China has two treaty allies, North Korea.", "not read: vague"],
  ["Armenia has not left the CSTO.", "supported"],
  ["The 2001 treaty between China and Russia obliges them to consult if one is threatened.", "supported"],
  ["The Molotov-Ribbentrop Pact obliged its parties to consult if either is attacked.", "not read: form"], // Art. 3 asks for regular contact
  // Compared on several days of the year.
  ["The Soviet Union had more allies than the United States in 1980.", "contradicted"],
])("%s %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

describe("a place that the words do not name", () => {
  test("is taken in by a reading of the bound state, which the verdict states", () => {
    const says = read("The United States is obliged to defend the Philippines in the South China Sea.").sentence?.verdict?.says;
    expect(says).toContain("by a reading of the bound state itself: Is the South China Sea part of the Pacific");
  });
});
