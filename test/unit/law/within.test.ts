/** Acts from within: an uprising, a civil war, a secession or a coup, of which no other state is the author. */
import { describe, expect, test } from "vitest";
import { runOperation } from "../../../src/operations/run.ts";
import { type Asked, complaintOf, DAY, duty, lineOf, pact, spoken, traceIn, verdict, worldOf } from "./madeUp.ts";

const within = { initiator: undefined, act: "uprising" };
const rising = (slots: Parameters<typeof duty>[0] = {}) => pact(duty({ trigger: "uprising", ...slots } as never));

describe("a clause on events inside", () => {
  test("is set off", () => expect(verdict(rising(), within).status).toBe("triggered"));
  test("one on attacks is not", () => expect(verdict(pact(duty({})), within).status).toBe("not-triggered"));
  test("one on threats may be", () => expect(verdict(pact(duty({ trigger: "threat" })), within).status).toBe("contestable"));
  test("that asks for an origin abroad turns on that fact", () => {
    const asked = rising({ requires: ["from-abroad"] });
    expect(verdict(asked, within).status).toBe("contestable");
    expect(verdict(asked, { ...within, fact: "from-abroad=yes" }).status).toBe("triggered");
    expect(verdict(asked, { ...within, fact: "from-abroad=no" }).status).toBe("not-triggered");
  });
  test("that waits for a request presumes it", () => {
    const asked = rising({ requires: ["request"] });
    expect(verdict(asked, within).presumed).toEqual(["request:AAA"]);
    expect(verdict(asked, { ...within, fact: "request:AAA=no" }).status).toBe("not-triggered");
  });
  test("that names an enemy finds no state behind the act", () => {
    const found = verdict(rising({ enemy: { is: "CCC" } }), within);
    expect(lineOf(found, "enemy")).toBe("not-met (text): no state is behind the act");
  });
  test("holds that the state did not begin a war", () => {
    const found = verdict(rising({ conduct: "self-defence" }), within);
    expect(lineOf(found, "conduct")).toContain("AAA did not begin it: the act came from within, and no state struck it");
  });
});

describe("the answer", () => {
  const world = worldOf([
    rising(),
    pact(duty({}, { type: "nonaggression", forbids: ["attack"] }), { id: "peace-1900", title: "The Peace" }),
  ]);
  const answer = traceIn(world, within);
  test("has no attacker, no side that struck and no pledge that is broken", () => {
    expect(answer.initiators).toEqual([]);
    expect(answer.strikes.map(({ by, on }) => [by, on])).toEqual([[null, "AAA"]]);
    expect(answer.breaches).toEqual([]);
    expect(answer.obligations.map(({ side }) => side)).not.toContain("initiator");
    expect(answer.around.rules).toEqual([]);
  });
  test("says that no state is taken to be behind it", () =>
    expect(answer.assumptions[0]).toContain("no other state is taken to be behind it"));
  test("bears its name in a memorandum, which speaks of no attack", () => {
    const { title, question, shortAnswer } = spoken("crisis.memo", world, { target: "AAA", date: DAY, act: "uprising" });
    expect(title).toBe("An uprising in AAA on 1 June 1950");
    expect(question).toContain("On an uprising in AAA on 1 June 1950, which states were obliged or free to assist AAA");
    expect(shortAnswer.map(({ sentence }) => sentence).join(" ")).not.toMatch(/attack|either side/);
  });
  test.each(["crisis.flip", "crisis.facts"] as const)("%s takes the case", (name) =>
    expect(() => runOperation(name, { ledger: world }, { target: "AAA", date: DAY, act: "uprising" })).not.toThrow(),
  );
  test("a state that strikes besides is an attacker, and no second one", () => {
    const both = traceIn(world, { ...within, strike: "CCC>AAA" });
    expect(both.strikes.map(({ by }) => by)).toEqual([null, "CCC"]);
    const joined = pact(duty({ enemy: { is: "any", as: ["second"] } }));
    expect(verdict(joined, { ...within, strike: "CCC>AAA" }).status).toBe("not-triggered");
  });
  test("rounds list those whose duty is to fight, and strike nobody", () => {
    const fight = rising({ response: { does: "assist", force: "required", decides: "automatic", wording: "help" } });
    const { rounds } = traceIn(worldOf(fight), { ...within, rounds: 2 });
    expect(rounds.map(({ joined, calledOn }) => [joined.map(({ state }) => state), calledOn])).toEqual([[["BBB"], []]]);
  });
});

describe("other acts need an attacker", () => {
  const said = (asked: Asked) => complaintOf(() => traceIn(worldOf(rising()), asked));
  test.each(["armed-attack", "blockade", "threat"])("%s", (act) =>
    expect(said({ initiator: undefined, act })).toBe(
      'initiator: initiator is empty\n  why: a case has an attacker, unless the act comes from within\n  do:  name the attacker, or write act "uprising"',
    ),
  );
});
