/** Claims on which the record has rival readings: membership and its end, the life of a treaty, and what a bearer says of its own duty. */
import { describe, expect, test } from "vitest";
import { read } from "./readOne.ts";

const says = (said: string) => read(said).sentence?.verdict?.says ?? "";

describe("a membership that two governments of the state dispute", () => {
  test.each([
    ["Venezuela is a member of the Rio Treaty", "depends-on-reading"],
    ["Venezuela is not a member of the Rio Treaty", "depends-on-reading"],
    // The deposit that one of them counts was made in August 2019.
    ["Venezuela was a member of the Rio Treaty in June 2018", "contradicted"],
    ["Venezuela was a member of the Rio Treaty in 2010", "supported"],
    ["Bolivia is a member of the Rio Treaty", "contradicted"],
    ["The Rio Treaty has 17 members", "depends-on-reading"],
    ["The Rio Treaty has 18 members", "depends-on-reading"],
    ["The Rio Treaty has 20 members", "contradicted"],
  ])("%s: %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

  test("the reading is told with who holds it", () => {
    expect(says("Venezuela is a member of the Rio Treaty")).toContain(
      "the National Assembly under its president deposited on 6 August 2019",
    );
  });
});

describe("the end of a treaty of which a party has another reading", () => {
  test.each([
    ["The Anglo-Egyptian treaty of 1936 was in force in 1953", "depends-on-reading"],
    ["The Anglo-Egyptian treaty of 1936 was in force in 1950", "supported"],
    ["The Anglo-Egyptian treaty of 1936 was in force in 1956", "contradicted"],
    ["The Soviet-Japanese neutrality pact was in force in March 1946", "depends-on-reading"],
    ["The Soviet-Japanese neutrality pact was in force in 1944", "supported"],
    ["The Soviet-Japanese neutrality pact was not in force in 1947", "supported"],
    ["The Manila Pact is still in force", "depends-on-reading"],
    ["The Manila Pact was in force in 1970", "supported"],
    ["The North Atlantic Treaty is in force", "supported"],
    // The data set that ends it is no party, and its reading changes nothing.
    ["The Treaty of Guarantee is in force", "supported"],
  ])("%s: %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

  test("the question is told with its readings", () => {
    expect(says("The Manila Pact is still in force")).toContain("Did the end of the organisation in 1977");
    expect(says("The Anglo-Egyptian treaty of 1936 was in force in 1953")).toContain("denounced by the Egyptian parliament");
  });
});

describe("adverbs of standing", () => {
  test.each([
    ["Armenia is formally a member of the CSTO", "supported"],
    ["Armenia is still formally a party to the Collective Security Treaty in 2025", "supported"],
    ["On paper, Armenia is a member of the CSTO", "supported"],
    ["Armenia is nominally a member of the CSTO", "supported"],
    ["Legally, Armenia is still a member of the CSTO", "supported"],
    ["Technically Armenia is a CSTO member", "supported"],
    ["Armenia is not formally a member of the CSTO", "contradicted"],
    ["Armenia is a member of the CSTO", "depends-on-reading"],
    ["Georgia is formally a member of the CSTO", "contradicted"],
  ])("%s: %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

  test("are told for what they were taken", () => {
    const takes = read("On paper, Armenia is a member of the CSTO").readings[0]?.takes;
    expect(takes).toEqual([{ word: "on paper", means: "in law, suspended members included" }]);
  });

  test.each(["Armenia is effectively a member of the CSTO", "In practice, Armenia is a member of the CSTO"])("%s: not read", (said) => {
    expect(read(said).verdict).toMatch(/^not read/);
  });
});
