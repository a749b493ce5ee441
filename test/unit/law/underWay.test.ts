/** Wars under way: who was at war with a side of the case already, what clauses make of it, and the fact that overrides it. */
import { describe, expect, test } from "vitest";
import { encountersOf } from "../../../src/ledger/warAttacks.ts";
import type { War } from "../../../src/model/places.ts";
import { complaintOf, duty, lineOf, pact, ref, spoken, traceIn, verdict, type World, worldOf } from "./madeUp.ts";

const entry = (state: string, from = "1950-01-01", until: string | null = null) => ({ state, from, until });
/** CCC fights AAA since January 1950; DDD comes in beside CCC on the day of the case. */
const war = (more: Partial<War> = {}): World => ({
  wars: [
    {
      id: "made-up-war",
      name: "Made-up war",
      sides: [[entry("CCC"), entry("DDD", "1950-06-01")], [entry("AAA")]],
      from: "1950-01-01",
      until: null,
      ref: { ...ref, checked: "secondary" },
      ...more,
    },
  ],
});
const supported = pact(
  duty({
    enemy: {
      all: [
        { is: "DDD", as: ["attacker"] },
        { is: "CCC", as: ["second", "supporting"] },
      ],
    },
  }),
);
const alone = pact(duty({ except: [{ enemy: { is: "CCC", as: ["attacker", "second", "belligerent"] } }] }));
const two = pact(duty({ enemy: { is: "any", as: ["attacker", "belligerent"], "at-least": 2 }, conduct: "any" }));
const joined = pact(duty({ enemy: { is: "any", as: ["second"] }, conduct: "any" }));
const ofDdd = { initiator: "DDD" };

describe("a war under way decides", () => {
  test.each([
    ["support for the attacker", supported, "triggered"],
    ["an attack by one alone", alone, "not-triggered"],
    ["a war with two", two, "triggered"],
    ["a second enemy", joined, "triggered"],
  ])("%s", (_, one, status) => {
    expect(verdict(one, ofDdd, war()).status).toBe(status);
    expect(verdict(one, ofDdd, {}).status).not.toBe(status);
    expect(verdict(one, { ...ofDdd, fact: "at-war:CCC=no" }, war()).status).not.toBe(status);
    expect(verdict(one, { ...ofDdd, fact: "at-war:CCC=open" }, war()).status).toBe("contestable");
  });

  test("a clause that names no role of a war under way is as before", () => {
    const named = pact(duty({ enemy: { is: "CCC" } }));
    expect(verdict(named, ofDdd, war()).status).toBe("not-triggered");
  });

  test("support is open where the record does not have the attacker on that side", () => {
    const other = war({ sides: [[entry("CCC")], [entry("AAA")]] });
    expect(verdict(supported, ofDdd, other).status).toBe("contestable");
    expect(lineOf(verdict(supported, ofDdd, other), "enemy")).toContain("open (record, open: fact)");
  });

  test("two that fight each other do not support each other", () => {
    const other = war({ sides: [[entry("CCC")], [entry("AAA"), entry("DDD")]] });
    expect(verdict(supported, ofDdd, other).status).toBe("not-triggered");
  });

  test("the test cites the record of the war, with its mark", () => {
    const found = verdict(supported, ofDdd, war());
    expect(lineOf(found, "enemy")).toBe("met (record): CCC was already at war with AAA (Made-up war), by the record of wars");
    expect(found.checked).toBe("secondary");
  });

  test.each([
    [
      "that ended the day before",
      {
        until: "1950-05-31",
        sides: [[entry("CCC", "1950-01-01", "1950-05-31")], [entry("AAA", "1950-01-01", "1950-05-31")]] as War["sides"],
      },
      "not-triggered",
    ],
    [
      "that begins on the day",
      { from: "1950-06-01", sides: [[entry("CCC", "1950-06-01")], [entry("AAA", "1950-06-01")]] as War["sides"] },
      "not-triggered",
    ],
    [
      "whose beginning straddles the day",
      { from: "1950", sides: [[entry("CCC", "1950")], [entry("AAA", "1950")]] as War["sides"] },
      "contestable",
    ],
    ["in which the two never fought", { pairs: [{ between: ["CCC", "AAA"] as [string, string], from: null }] }, "not-triggered"],
    [
      "in which the two came to fight later",
      { pairs: [{ between: ["CCC", "AAA"] as [string, string], from: "1950-07-01" }] },
      "not-triggered",
    ],
  ])("a war %s", (_, more, status) => expect(verdict(supported, ofDdd, war(more)).status).toBe(status));
});

describe("who began", () => {
  const defence = pact(duty({ conduct: "self-defence" }));
  const of = (more: Partial<War>, asked = {}) => lineOf(verdict(defence, asked, war(more)), "conduct");
  test("is the side that strikes, as the case is put, where the record does not tell it", () =>
    expect(of({})).toContain("AAA did not begin it: as the case is put, it was struck first"));
  test("is open where the record tells of a dispute and names nobody", () =>
    expect(of({ disputed: "each names the other" })).toContain("the record does not tell who began it"));
  test("is the side that the record names", () => {
    expect(of({ "begun-by": ["CCC"] })).toContain("met");
    expect(of({ "begun-by": ["AAA"] })).toContain("not-met");
    expect(of({ "begun-by": ["AAA"], disputed: "AAA denies it" })).toContain("open");
  });
  test("is told pair by pair where the record tells it so", () =>
    expect(of({ "begun-by": ["AAA"], pairs: [{ between: ["AAA", "CCC"], "begun-by": "CCC" }] })).toContain("met"));
  test("a striker that comes in beside those whom the struck one attacked did not begin it", () =>
    expect(of({ "begun-by": ["AAA"] }, ofDdd)).toContain("not-met"));
  test("and began it on its own account where the record says so", () =>
    expect(of({ "begun-by": ["AAA"], pairs: [{ between: ["AAA", "DDD"], "begun-by": "DDD" }] }, ofDdd)).toContain("met"));
  test("counts the belligerents that a clause counts", () => {
    const counted = pact(
      duty({ enemy: { is: "any", as: ["attacker", "belligerent"], "at-least": 2 }, requires: ["unprovoked"], conduct: "any" }),
    );
    const begun = war({ "begun-by": ["AAA"], pairs: [{ between: ["AAA", "DDD"], "begun-by": "DDD" }] });
    expect(lineOf(verdict(counted, ofDdd, begun), "requires")).toContain("in doubt: AAA began it");
  });
});

describe("the fact of a war under way", () => {
  const ledger = worldOf(supported, war());
  test("is listed by its key", () => {
    const { facts } = spoken("crisis.facts", ledger, { initiator: "DDD", target: "AAA", date: "1950-06-01" });
    expect(facts.find(({ key }) => key === "at-war:CCC")).toMatchObject({ taken: "yes", basis: "record" });
  });
  test("is told among the assumptions", () =>
    expect(traceIn(ledger, ofDdd).assumptions.join(" ")).toContain("AAA was already at war with CCC (Made-up war)"));
  test("is refused for a state that the record does not have at war with a side", () =>
    expect(complaintOf(() => traceIn(ledger, { ...ofDdd, fact: "at-war:EEE=yes" }))).toContain('write "at-war:CCC"'));
  test("changes a status, and a flip says so", () => {
    const { duties } = spoken("crisis.flip", ledger, { initiator: "DDD", target: "AAA", date: "1950-06-01" });
    const values = duties.flatMap(({ flips }) => flips).flatMap(({ to, facts }) => facts.map(({ key, value }) => `${to}: ${key}=${value}`));
    expect(values).toContain("not-triggered: at-war:CCC=no");
  });
  test("of an exception flips the other way", () => {
    const { duties } = spoken("crisis.flip", worldOf(alone, war()), {
      initiator: "DDD",
      target: "AAA",
      date: "1950-06-01",
      state: "BBB",
    });
    const values = duties.flatMap(({ flips }) => flips).flatMap(({ to, facts }) => facts.map(({ key, value }) => `${to}: ${key}=${value}`));
    expect(values).toContain("triggered: at-war:CCC=no");
  });
});

test("a state that fights on both sides of a war in turn has the encounters of both", () => {
  const changes = war({
    sides: [
      [entry("CCC"), entry("DDD", "1950-01-01", "1950-03-01")],
      [entry("AAA"), entry("DDD", "1950-04-01")],
    ],
  });
  expect(encountersOf(worldOf([], changes), "DDD").map(({ enemy, from, until }) => `${enemy} ${from} ${until}`)).toEqual([
    "AAA 1950-01-01 1950-03-01",
    "CCC 1950-04-01 null",
  ]);
});
