/** Clauses that protect ground, whosever forces are struck there; and land held on a day that the clause names. */
import { expect, test } from "vitest";
import type { AreaAlternative } from "../../../src/model/clauses.ts";
import { duty, held, lineOf, pact, place, verdict } from "./madeUp.ts";

const LEASED = place("port", { kind: ["mainland"], sovereign: [held("DDD")], administered: [held("AAA")] });
const CLAIMED = place("hills", {
  kind: ["mainland"],
  claims: [held("DDD"), held("EEE")],
  administered: [held("EEE")],
});
const SEA = place("strait", { kind: ["sea"] });
const WON = place("plain", { kind: ["mainland"], sovereign: [held("DDD", "1800", "1919-12-31"), held("AAA", "1920-01-01")] });
const world = { places: [LEASED, CLAIMED, SEA, WON] };

const area = (alternative: AreaAlternative, at: string) =>
  lineOf(verdict(pact(duty({ area: [alternative] })), { place: at }, world), "area");

test.each([
  [["DDD"], "port", "met (fact): port: the territory of DDD, which the clause protects whoever is struck there"],
  [["AAA"], "port", "not-met (fact): port: not the territory of AAA"],
  [["AAA", "DDD"], "port", "met (fact): port: the territory of DDD, which the clause protects whoever is struck there"],
  [["DDD"], "hills", "open (fact, open: text): hills: whether it is the territory of DDD is disputed"],
  [["DDD"], "strait", "not-met (fact): strait: not land"],
] as const)("land of %j, struck at %s", (states, at, said) => expect(area({ what: "any", "land-of": [...states] }, at)).toBe(said));

test("the forces of a state that owns nothing there are enough, where the ground is protected, and not where its own land is", () => {
  expect(area({ what: "territory" }, "port")).toBe("not-met (fact): port: not the territory of AAA");
  expect(area({ what: "any", "land-of": ["DDD"] }, "port")).toContain("met (fact)");
});

test.each([
  ["1910-01-01", "not-met (fact): plain: not its territory on 1 January 1910"],
  ["1925-01-01", "met (fact): plain: the territory of AAA; its territory on 1 January 1925 too"],
] as const)("the present territory of a clause of %s", (day, said) =>
  expect(area({ what: "territory", "as-of": day as never }, "plain")).toBe(said),
);

test("a homeland was its state's on every day", () => {
  const home = verdict(pact(duty({ area: [{ what: "territory", "as-of": "1910-01-01" as never }] })));
  expect(lineOf(home, "area")).toContain("its territory on 1 January 1910 too");
});
