/** Enemies, attack by a fellow party, and a beneficiary that began the war: written words and defaults. */
import { describe, expect, test } from "vitest";
import type { EnemyTest } from "../../../src/model/clauses.ts";
import type { Obligation } from "../../../src/model/instruments.ts";
import { type Asked, duty, foundIn, inForce, lineOf, pact, ref, traceIn, verdict, type Written, worldOf } from "./madeUp.ts";

type Type = Obligation["type"];
const THREE = { acts: [inForce(["AAA", "BBB", "EEE"])] };
const BY_PARTY = { initiator: "EEE", target: "AAA" };
const AS_STRIKER = { initiator: "AAA", target: "CCC" };

describe("attack by a fellow party", () => {
  const own = (type: Type, slots: Written = {}, asked: Asked = BY_PARTY) =>
    lineOf(verdict(pact(duty({ trigger: "war", ...slots }, { type }), THREE), asked), "own-parties");
  const silent = "open (text, open: text): EEE is a fellow party, and the text does not say whether that counts";
  const reaches = "met (text): EEE is a fellow party, and the clause covers that";
  const others = "not-met (text): EEE is a fellow party, and the clause is about others";
  const named = "met (text): EEE is a party, and the clause names it as the enemy";
  test.each<[Type, Written, string]>([
    ["defence", {}, silent],
    ["offence", {}, silent],
    ["neutrality", {}, others],
    ["consultation", {}, reaches],
    ["defence", { "own-parties": "included" }, reaches],
    ["defence", { "own-parties": "excluded" }, others],
    ["neutrality", { "own-parties": "included" }, reaches],
    ["consultation", { "own-parties": "unsaid" }, silent],
    ["defence", { enemy: { is: "EEE" } }, named],
    ["defence", { enemy: { any: [{ is: ["CCC", "EEE"] }] }, "own-parties": "excluded" }, named],
    ["defence", { enemy: { is: { party: true } } }, silent],
  ])("%s %j", (type, slots, said) => expect(own(type, slots)).toBe(said));

  test("one enemy from outside is enough for the question not to arise", () =>
    expect(own("defence", {}, { initiator: "EEE, CCC", target: "AAA" })).toBe("met (text): the enemy is not a fellow party"));

  test("both schools stand beside what is open", () => {
    const found = verdict(pact(duty({}), THREE), BY_PARTY);
    expect(found.tests.find(({ clause }) => clause === "own-parties")?.readings).toEqual([
      { says: "words such as 'any state' cover a party too", heldBy: [], coded: [], result: "met" },
      { says: "a pact of mutual help is about others than its own parties", heldBy: [], coded: [], result: "not-met" },
    ]);
  });
});

describe("the one to be helped began it", () => {
  const conduct = (type: Type, slots: Written, asked: Asked) => lineOf(verdict(pact(duty(slots, { type })), asked), "conduct");
  test.each<[string, Type, Written, Asked, string]>([
    [
      "struck first, the text protects self-defence",
      "defence",
      { conduct: "self-defence" },
      AS_STRIKER,
      "not-met (presumed): AAA began it (it struck first), and the text protects self-defence",
    ],
    [
      "struck first, the text is silent",
      "defence",
      {},
      AS_STRIKER,
      "open (text, open: text): AAA began it (it struck first), and the text is silent on that",
    ],
    ["struck first, the text does not mind", "defence", { conduct: "any" }, AS_STRIKER, "met (text): owed no matter who began it"],
    ["a pledge for any war does not mind", "defence", { trigger: "war" }, AS_STRIKER, "met (text): owed no matter who began it"],
    ["an offence pact does not mind", "offence", {}, AS_STRIKER, "met (text): owed no matter who began it"],
    ["neutrality does not mind", "neutrality", {}, AS_STRIKER, "met (text): owed no matter who began it"],
    ["consultation does not mind", "consultation", {}, AS_STRIKER, "met (text): owed no matter who began it"],
    ["it was struck", "defence", {}, {}, "met (presumed): AAA did not begin it: it was struck first"],
    [
      "it was struck, and the user holds that it began",
      "defence",
      { conduct: "self-defence" },
      { fact: "begun-by:target=yes" },
      "not-met (fact): AAA began it (you hold that the target began it), and the text protects self-defence",
    ],
    [
      "it was struck, and the user holds that disputed",
      "defence",
      { conduct: "self-defence" },
      { fact: "begun-by:target=open" },
      "open (record, open: fact): you hold it disputed who began it",
    ],
    [
      "it struck in self-defence, as the user holds",
      "defence",
      { conduct: "self-defence" },
      { ...AS_STRIKER, fact: "begun-by:target=yes" },
      "met (fact): AAA did not begin it: you hold that the target began it",
    ],
  ])("%s", (_name, type, slots, asked, said) => expect(conduct(type, slots, asked)).toBe(said));
});

describe("whom the clause means", () => {
  const CLASSES = [
    {
      id: "grand",
      name: "Grand power",
      members: [
        { states: ["CCC"], is: "yes" as const, until: "1960", ref },
        { states: ["DDD"], is: "open" as const, ref },
        { states: ["EEE"], is: "yes" as const, from: "1950", ref },
      ],
    },
  ];
  const WARS = [
    {
      id: "war-1945",
      name: "The War",
      sides: [[{ state: "CCC", from: "1945", until: null }], [{ state: "DDD", from: "1945", until: "1946" }]],
      from: "1945",
      until: null,
      ref,
    },
  ];
  const REGIONS = [{ id: "old-world", name: "Old world", yes: { continent: ["europe" as const] }, ref }];
  const alliance = pact(duty({}), { id: "other-pact", acts: [inForce(["CCC", "FFF"], "1940-01-01")] });
  const enemy = (one: EnemyTest, asked: Asked = {}) =>
    lineOf(
      verdict([pact(duty({ trigger: "war", enemy: one })), alliance], asked, { classes: CLASSES, wars: WARS, regions: REGIONS }),
      "enemy",
    );
  const means = (who: string) => `met (text): ${who} ${who.includes(" and ") ? "are enemies" : "is an enemy"} that the clause means`;
  const argued = (who: string) => `open (text, open: text): whether the clause means ${who} is argued`;
  const not = (who: string) => `not-met (text): the clause does not mean ${who}`;
  test.each<[EnemyTest, Asked, string]>([
    [{ is: "any" }, {}, means("CCC")],
    [{ is: "CCC" }, {}, means("CCC")],
    [{ is: ["DDD", "CCC"] }, {}, means("CCC")],
    [{ is: "DDD" }, {}, not("CCC")],
    [{ is: { not: "DDD" } }, {}, means("CCC")],
    [{ is: { all: ["CCC", { party: false }] } }, {}, means("CCC")],
    [{ is: { any: ["DDD", { party: true }] } }, {}, not("CCC")],
    [{ is: { class: "grand" } }, {}, means("CCC")],
    [{ is: { class: "grand" } }, { date: "1970-01-01" }, not("CCC")],
    [{ is: { class: "grand" } }, { initiator: "DDD" }, argued("DDD")],
    [{ is: { class: "grand" } }, { initiator: "EEE" }, argued("EEE")],
    [{ is: { class: "nowhere" } }, {}, argued("CCC")],
    [{ is: { "allied-with": "FFF" } }, {}, means("CCC")],
    [{ is: { "allied-with": "FFF" } }, { date: "1939-01-01" }, not("CCC")],
    [{ is: { "in-war": ["war-1945"] } }, {}, means("CCC")],
    [{ is: { "in-war": ["war-1945"] } }, { initiator: "DDD" }, not("DDD")],
    [{ is: { "in-war": ["war-1945"], on: "1945-12-31" } }, { initiator: "DDD" }, means("DDD")],
    [{ is: { borders: "AAA" } }, {}, means("CCC")],
    [{ is: { borders: "DDD" } }, {}, not("CCC")],
    [{ is: { region: "old-world" } }, {}, means("CCC")],
    [{ is: "CCC", as: ["attacker"] }, {}, means("CCC")],
    [{ is: "CCC", as: ["attacker"] }, AS_STRIKER, not("CCC")],
    [{ is: "CCC", as: ["opponent"] }, AS_STRIKER, means("CCC")],
    [{ is: "any", as: ["second"] }, {}, not("CCC")],
    [{ is: "any", as: ["second"] }, { strike: "DDD>AAA/CCC" }, means("DDD")],
    [{ is: "DDD", as: ["supporting"] }, { aid: "DDD+CCC" }, means("DDD")],
    [{ is: "DDD", as: ["mobilised"] }, { aid: "DDD*CCC" }, means("DDD")],
    [{ is: "DDD" }, { aid: "DDD+CCC" }, not("CCC and DDD")],
    [{ is: "any", "at-least": 2 }, {}, not("CCC")],
    [{ is: "any", "at-least": 2 }, { initiator: "CCC, DDD" }, means("CCC and DDD")],
    [{ is: { class: "grand" }, "at-least": 2 }, { initiator: "CCC, DDD" }, argued("CCC and DDD")],
    [{ all: [{ is: "CCC" }, { is: "DDD", as: ["supporting"] }] }, {}, not("CCC")],
    [{ all: [{ is: "CCC" }, { is: "DDD", as: ["supporting"] }] }, { aid: "DDD+CCC" }, means("CCC and DDD")],
    [{ any: [{ is: "DDD" }, { is: "CCC" }] }, {}, means("CCC")],
  ])("%j with %j", (one, asked, said) => expect(enemy(one, asked)).toBe(said));

  test("without a test the clause is against anyone", () =>
    expect(lineOf(verdict(pact(duty({}))), "enemy")).toBe("met (text): against anyone"));

  test("an alliance more can make an enemy of a state: why the law on one more instrument leaves those out", () => {
    const sino = pact(duty({ enemy: { is: { "allied-with": "FFF" } } }));
    const status = (more: (typeof alliance)[]) => foundIn(traceIn(worldOf([sino, ...more])))?.status;
    expect([status([]), status([alliance])]).toEqual(["not-triggered", "triggered"]);
  });
});
