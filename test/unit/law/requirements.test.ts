/** Conditions on the facts of a case, and exceptions: what is presumed, what is open, and what the user settles. */
import { describe, expect, test } from "vitest";
import type { Exception, Requirement } from "../../../src/model/clauses.ts";
import type { Modifier } from "../../../src/model/instruments.ts";
import { type Asked, duty, inForce, lineOf, pact, ref, testsOf, traceIn, verdict, worldOf } from "./madeUp.ts";

const requires = (
  one: Requirement,
  asked: Asked = {},
  type: "defence" | "offence" = "defence",
  trigger: "armed-attack" | "war" = "armed-attack",
) => lineOf(verdict(pact(duty({ trigger, requires: [one] }, { type })), asked), "requires");

describe("what is presumed and what is open", () => {
  test.each<[Requirement, string]>([
    ["unprovoked", "met (presumed): the attack must be unprovoked: presumed, because the first to strike is held to be the attacker"],
    [
      "not-directly-provoked",
      "met (presumed): the attack must not be directly provoked: presumed, because the first to strike is held to be the attacker",
    ],
    ["provoked-into-war", "not-met (text): it was struck, not provoked into war"],
    ["state-of-war", "met (presumed): a state of war must follow: presumed so"],
    ["from-abroad", "met (presumed): it must come from abroad: presumed so"],
    ["request", "met (presumed): AAA must ask for help: presumed so"],
    ["party-request", "met (presumed): a party must ask for it: presumed so"],
    ["common-war", "open (fact, open: fact): the state that owes it must be at war with the enemy too: not said in this case"],
    ["resistance", "met (presumed): AAA must resist: presumed so"],
    ["opinion", "met (presumed): a party must be of the opinion that AAA is threatened: presumed so"],
    [{ "own-claim": "it defends its coast" }, "met (presumed): AAA must say that it defends its coast (its own claim): presumed so"],
    [
      { finding: "organ", of: "Aggression", rule: "unanimity" },
      "open (fact, open: fact): the competent organ must find: Aggression (unanimity): not said in this case",
    ],
    [
      { finding: "parties", of: "Aggression" },
      "open (fact, open: fact): the parties together must find: Aggression: not said in this case",
    ],
    [
      { finding: "bearer", of: "Aggression" },
      "open (fact, open: fact): the state that owes help must find: Aggression: not said in this case",
    ],
    [{ assists: "DDD" }, "open (fact, open: fact): DDD must have come to its aid: not said in this case"],
    [{ fact: "notice was given" }, "open (fact, open: fact): notice was given: not said in this case"],
  ])("%j", (one, said) => expect(requires(one)).toBe(said));
});

test("the opinion that a state outside the pact is threatened lies in the hand of others", () => {
  const about = pact(duty({ trigger: "threat", requires: ["opinion"] }, { type: "consultation", about: { all: ["DDD"] } } as never));
  const found = traceIn(worldOf(about), { target: "DDD" }).obligations[0];
  if (found === undefined) throw new Error("nothing found");
  expect(lineOf(found, "requires")).toBe(
    "open (fact, open: fact): a party must be of the opinion that DDD is threatened: not said in this case",
  );
});

test("a condition that a protocol adds cites the protocol, and the others the clause", () => {
  const protocol: Modifier = { kind: "protocol", add: { requires: [{ assists: "DDD" }] }, ref: { ...ref, at: "protocol II" } };
  const found = verdict(pact(duty({ requires: ["unprovoked"] }), { modifiers: [protocol] }));
  expect(testsOf(found, "requires").map(({ reference }) => reference.at ?? null)).toEqual([null, "protocol II"]);
});

test("a clause on public vessels asks whose vessel was struck, and only where a vessel was", () => {
  const forces = pact(duty({ area: [{ what: "forces", vessels: "public" }] }));
  const tested = (asked: Asked) => testsOf(verdict(forces, asked), "requires").map(({ result }) => result);
  expect(tested({ act: "attack-on-vessel" })).toEqual(["open"]);
  expect(tested({ act: "attack-on-vessel", fact: "public-vessel=no" })).toEqual(["not-met"]);
  expect(tested({ act: "attack-on-forces" })).toEqual([]);
});

test("words that leave an armed attack out are not met by one", () => {
  const talks = (act: string) => verdict(pact(duty({ trigger: "threat-short-of-attack" }, { type: "consultation" })), { act }).status;
  expect(["armed-attack", "attack-on-vessel", "coercion"].map(talks)).toEqual(["not-triggered", "contestable", "triggered"]);
});

describe("what the user holds decides", () => {
  test.each<[Requirement, Asked, string]>([
    ["unprovoked", { provocation: "none" }, "met (fact): the attack must be unprovoked: you hold that it is so"],
    ["unprovoked", { provocation: "given" }, "not-met (fact): the attack must be unprovoked: you hold that it is not so"],
    ["unprovoked", { provocation: "disputed" }, "open (fact, open: fact): the attack must be unprovoked: you hold it open"],
    ["state-of-war", { fact: "state-of-war=no" }, "not-met (fact): a state of war must follow: you hold that it is not so"],
    ["request", { fact: "request:AAA=no" }, "not-met (fact): AAA must ask for help: you hold that it is not so"],
    ["request", { fact: "request:AAA=open" }, "open (fact, open: fact): AAA must ask for help: you hold it open"],
    ["request", { fact: "request:CCC=no" }, "met (presumed): AAA must ask for help: presumed so"],
    [
      "opinion",
      { fact: "opinion:AAA=no" },
      "not-met (fact): a party must be of the opinion that AAA is threatened: you hold that it is not so",
    ],
    ["resistance", { fact: "resistance:AAA=yes" }, "met (fact): AAA must resist: you hold that it is so"],
    [
      { "own-claim": "it defends its coast" },
      { fact: "claim:defends-its-coast=no" },
      "not-met (fact): AAA must say that it defends its coast (its own claim): you hold that it is not so",
    ],
    [
      { finding: "organ", of: "League Art. 15(7)" },
      { fact: "finding:league-art-15-7=yes" },
      "met (fact): the competent organ must find: League Art. 15(7): you hold that it is so",
    ],
    [{ assists: "DDD" }, { fact: "assists:DDD=yes" }, "met (fact): DDD must have come to its aid: you hold that it is so"],
    [{ assists: "DDD" }, { strike: "DDD>CCC/AAA" }, "met (fact): DDD has come to its aid"],
    [{ assists: "DDD" }, { aid: "DDD+AAA" }, "met (fact): DDD has come to its aid"],
    [{ fact: "notice was given" }, { fact: "fact:notice-was-given=no" }, "not-met (fact): notice was given: you hold that it is not so"],
  ])("%j with %j", (one, asked, said) => expect(requires(one, asked)).toBe(said));
});

describe("the act changes what is presumed", () => {
  test.each<[Requirement, string, string]>([
    ["state-of-war", "armed-attack", "met"],
    ["state-of-war", "occupation", "met"],
    ["state-of-war", "attack-on-forces", "open"],
    ["state-of-war", "blockade", "open"],
    ["from-abroad", "armed-bands", "met"],
    ["from-abroad", "uprising", "open"],
  ])("%s after %s", (one, act, result) => expect(requires(one, { act })).toMatch(new RegExp(`^${result} `)));
});

describe("the one that struck", () => {
  const struck = (one: Requirement, asked: Asked = {}) => requires(one, { initiator: "AAA", target: "CCC", ...asked }, "offence", "war");
  test.each<[Requirement, Asked, string]>([
    ["unprovoked", {}, "open (fact, open: fact): the attack must be unprovoked, and this is in doubt: AAA began it (it struck first)"],
    ["unprovoked", { provocation: "none" }, "met (fact): the attack must be unprovoked: you hold that it is so"],
    ["provoked-into-war", {}, "open (fact, open: fact): it must have been provoked into declaring war: not said in this case"],
    [
      "provoked-into-war",
      { fact: "provoked-into-war=yes" },
      "met (fact): it must have been provoked into declaring war: you hold that it is so",
    ],
  ])("%j with %j", (one, asked, said) => expect(struck(one, asked)).toBe(said));

  test("whether an attack on one that only aids another is unprovoked is open", () => {
    const helped = pact(duty({ requires: ["unprovoked"] }));
    const asked = { initiator: "CCC", target: "DDD", strike: "AAA>CCC/DDD, CCC>AAA" };
    expect(lineOf(verdict(helped, asked), "requires")).toBe(
      "open (fact, open: fact): the attack must be unprovoked, and this is in doubt: AAA had struck in another state's defence",
    );
  });
});

describe("exceptions: met means that the exception does not hold", () => {
  const except = (one: Exception, asked: Asked = {}) =>
    lineOf(verdict(pact(duty({ trigger: "war", except: [one] }, { type: "offence" })), asked), "except");
  test.each<[Exception, Asked, string]>([
    [{ enemy: { is: "CCC" } }, {}, "not-met (text): CCC is excepted"],
    [{ enemy: { is: "DDD" } }, {}, "met (text): CCC is not excepted"],
    [{ enemy: { is: "CCC" } }, { initiator: "CCC, DDD" }, "met (text): DDD is not excepted"],
    [{ enemy: { is: "CCC", as: ["attacker"] } }, {}, "not-met (text): CCC is excepted"],
    [{ enemy: { is: "CCC", as: ["second"] } }, {}, "met (text): the excepted enemy is not on the other side"],
    [{ enemy: { is: "any", "at-least": 2 } }, { initiator: "CCC, DDD" }, "not-met (text): CCC and DDD are excepted"],
    [{ "began-on": ["CCC"] }, { initiator: "AAA", target: "CCC" }, "not-met (text): AAA itself began it against CCC"],
    [{ "began-on": ["DDD"] }, { initiator: "AAA", target: "CCC" }, "met (text): AAA did not begin it against DDD"],
    [{ "began-on": ["CCC"] }, {}, "met (text): AAA did not begin it against CCC"],
    [
      { "began-on": ["CCC"] },
      { initiator: "AAA", target: "CCC", fact: "begun-by:target=yes" },
      "met (text): AAA did not begin it against CCC",
    ],
    [{ fact: "AAA asked for it" }, {}, "met (presumed): excepted only if AAA asked for it: presumed not so"],
    [
      { fact: "AAA asked for it" },
      { fact: "except:aaa-asked-for-it=yes" },
      "not-met (fact): excepted if AAA asked for it: you hold that it is so",
    ],
    [
      { fact: "AAA asked for it" },
      { fact: "except:aaa-asked-for-it=open" },
      "open (fact, open: fact): excepted if AAA asked for it: you hold it open",
    ],
  ])("%j with %j", (one, asked, said) => expect(except(one, asked)).toBe(said));
});

test("every condition is one test, also after one that fails", () => {
  const found = verdict(pact(duty({ requires: ["unprovoked", "request", { fact: "it snowed" }] })), {
    provocation: "given",
    fact: "request:AAA=no",
  });
  expect(found.tests.filter(({ clause }) => clause === "requires").map(({ result }) => result)).toEqual(["not-met", "not-met", "open"]);
  expect(found.status).toBe("not-triggered");
});

test("a duty of three is owed by each of the others", () => {
  const three = pact(duty({}), { acts: [inForce(["AAA", "BBB", "DDD"])] });
  expect([verdict(three).owedBy, verdict(three, {}, {}, { by: "DDD" }).owedBy]).toEqual(["BBB", "DDD"]);
});

test("a call that any party may make is told as such, and the user can hold that nobody made it", () => {
  const talks = pact(
    duty(
      {
        trigger: "threat",
        requires: ["party-request"],
        response: { does: "consult", force: "none", decides: "jointly", wording: "consult" },
      },
      { type: "consultation" },
    ),
  );
  const answer = traceIn(worldOf(talks));
  const [bound] = answer.positions.filter(({ state }) => state === "BBB");
  expect(bound?.headline).toBe("is obliged to consult with AAA if a party asks (pact-1900, Art. 1)".replace("pact-1900", "The Pact"));
  expect(verdict(talks, { fact: ["party-request=no"] }).status).toBe("not-triggered");
});

test("a war in common is told by the record of wars, where it has the state that owes it in a war with the enemy", () => {
  const one = pact(duty({ trigger: "war", requires: ["common-war"] }));
  const side = (state: string) => [{ state, from: "1950-01-01", until: null }];
  const war = { id: "war-1950", name: "War of 1950", sides: [side("BBB"), side("CCC")], from: "1950-01-01", until: null, ref } as never;
  expect(lineOf(verdict(one, {}, { wars: [war] }), "requires")).toBe(
    "met (record): the state that owes it was at war with the enemy too, by the record of wars",
  );
  expect(lineOf(verdict(one, { fact: ["common-war=no"] }, { wars: [war] }), "requires")).toContain("you hold that it is not so");
});

test("a duty by the constitution of each says so beside who decides", () => {
  const response = { does: "assist", force: "permitted", decides: "each", "by-constitution": true, wording: "act" } as const;
  expect(verdict(pact(duty({ response }))).decidedBy).toBe("each for itself, by constitutional processes");
  expect(verdict(pact(duty({ response: { ...response, "by-constitution": undefined } }))).decidedBy).toBe("each for itself");
});
