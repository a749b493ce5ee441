/** A case as one state sees it: who struck it, whom it struck, who came later, who aids, who began. */
import { describe, expect, test } from "vitest";
import { situationOf } from "../../../src/law/case/situation.ts";
import type { Crisis, Strike } from "../../../src/model/crisis.ts";
import type { War } from "../../../src/model/places.ts";
import { DAY, held, place, ref, sayIn, worldOf } from "./madeUp.ts";

const strike = (by: string, on: string, more: Partial<Strike> = {}): Strike => ({
  by,
  on,
  act: "armed-attack",
  place: null,
  object: null,
  round: 0,
  inDefenceOf: null,
  ...more,
});
const crisis = (strikes: Strike[], more: Partial<Crisis> = {}): Crisis => ({
  date: DAY,
  strikes,
  aid: [],
  provocation: "unsaid",
  held: {},
  ...more,
});
const seen = (subject: string, put: Crisis, world: Parameters<typeof worldOf>[1] = {}) => situationOf(worldOf([], world), put, subject);
const say = sayIn(worldOf([]));
const roles = (subject: string, put: Crisis) => Object.fromEntries([...seen(subject, put).roles].map(([state, has]) => [state, [...has]]));

describe("roles", () => {
  test.each<[string, string, Crisis, Record<string, string[]>]>([
    ["the struck one sees an attacker", "AAA", crisis([strike("CCC", "AAA")]), { CCC: ["attacker"] }],
    ["the striker sees an opponent", "CCC", crisis([strike("CCC", "AAA")]), { AAA: ["opponent"] }],
    [
      "two at once are attackers both",
      "AAA",
      crisis([strike("CCC", "AAA"), strike("DDD", "AAA")]),
      { CCC: ["attacker"], DDD: ["attacker"] },
    ],
    [
      "one of a later round is second",
      "AAA",
      crisis([strike("CCC", "AAA"), strike("DDD", "AAA", { round: 1 })]),
      { CCC: ["attacker"], DDD: ["attacker", "second"] },
    ],
    [
      "one that strikes in another's defence is second",
      "CCC",
      crisis([strike("CCC", "AAA"), strike("DDD", "CCC", { inDefenceOf: "AAA" })]),
      { AAA: ["opponent"], DDD: ["attacker", "second"] },
    ],
    ["whoever was first stays no second", "AAA", crisis([strike("CCC", "AAA"), strike("CCC", "AAA", { round: 1 })]), { CCC: ["attacker"] }],
    [
      "a blow each way gives both roles",
      "AAA",
      crisis([strike("CCC", "AAA"), strike("AAA", "CCC", { round: 1 })]),
      { CCC: ["attacker", "opponent"] },
    ],
    [
      "aid to the enemy supports it",
      "AAA",
      crisis([strike("CCC", "AAA")], { aid: [{ by: "DDD", to: "CCC", as: "supporting" }] }),
      { CCC: ["attacker"], DDD: ["supporting"] },
    ],
    [
      "mobilising for the enemy",
      "AAA",
      crisis([strike("CCC", "AAA")], { aid: [{ by: "DDD", to: "CCC", as: "mobilised" }] }),
      { CCC: ["attacker"], DDD: ["mobilised"] },
    ],
    [
      "aid to oneself is no role against oneself",
      "AAA",
      crisis([strike("CCC", "AAA")], { aid: [{ by: "DDD", to: "AAA", as: "supporting" }] }),
      { CCC: ["attacker"] },
    ],
    ["a fight among others is none of it", "AAA", crisis([strike("CCC", "AAA"), strike("DDD", "EEE")]), { CCC: ["attacker"] }],
  ])("%s", (_name, subject, put, expected) => expect(roles(subject, put)).toEqual(expected));
});

describe("who began", () => {
  const war = (more: Partial<War> = {}): War => ({
    id: "war",
    name: "The War",
    sides: [[{ state: "AAA", from: "1949", until: null }], [{ state: "CCC", from: "1949", until: null }]],
    from: "1949",
    until: null,
    "begun-by": ["AAA"],
    ref,
    ...more,
  });
  const began = (subject: string, put: Crisis, wars: War[] = []) => {
    const { verdict, why } = seen(subject, put, { wars }).began;
    return `${verdict}: ${say(why)}`;
  };
  const plain = crisis([strike("CCC", "AAA")]);
  test.each<[string, string, Crisis, War[], string]>([
    ["the struck one did not", "AAA", plain, [], "no: it was struck first"],
    ["the first to strike did", "CCC", plain, [], "yes: it struck first"],
    [
      "one that only helps did not",
      "DDD",
      crisis([strike("CCC", "AAA"), strike("DDD", "CCC", { inDefenceOf: "AAA" })]),
      [],
      "no: it only came in for another",
    ],
    [
      "the user holds that the target began: the struck one",
      "AAA",
      crisis(plain.strikes as Strike[], { held: { "begun-by:target": "yes" } }),
      [],
      "yes: you hold that the target began it",
    ],
    [
      "the user holds that the target began: the striker",
      "CCC",
      crisis(plain.strikes as Strike[], { held: { "begun-by:target": "yes" } }),
      [],
      "no: you hold that the target began it",
    ],
    [
      "the user holds that the initiator began",
      "CCC",
      crisis(plain.strikes as Strike[], { held: { "begun-by:target": "no" } }),
      [],
      "yes: you hold that the initiator began it",
    ],
    [
      "the user holds it disputed",
      "AAA",
      crisis(plain.strikes as Strike[], { held: { "begun-by:target": "open" } }),
      [],
      "open: you hold it disputed who began it",
    ],
    ["a war was under way, and it began that", "AAA", plain, [war()], "yes: The War: AAA began it"],
    ["a war was under way, which the other began", "CCC", plain, [war()], "no: The War, which AAA began, was under way"],
    [
      "a war whose beginning is disputed",
      "AAA",
      plain,
      [war({ disputed: "AAA says CCC" })],
      "open: The War: AAA began it, which is disputed (AAA says CCC)",
    ],
    ["a war that is over says nothing", "AAA", plain, [war({ until: "1949-12" })], "no: it was struck first"],
    [
      "a war that begins that day says nothing",
      "AAA",
      plain,
      [war({ from: DAY, sides: [[{ state: "AAA", from: DAY, until: null }], [{ state: "CCC", from: DAY, until: null }]] })],
      "no: it was struck first",
    ],
    [
      "a war with others says nothing",
      "AAA",
      plain,
      [war({ sides: [[{ state: "AAA", from: "1949", until: null }], [{ state: "DDD", from: "1949", until: null }]] })],
      "no: it was struck first",
    ],
    [
      "in a war that the record lays at nobody's door the strike decides as the case puts it: the striker",
      "CCC",
      plain,
      [{ ...war(), "begun-by": undefined } as unknown as War],
      "yes: as the case is put, it struck first; the record (The War) does not tell who began between it and AAA",
    ],
    [
      "in a war that the record lays at nobody's door the strike decides as the case puts it: the struck",
      "AAA",
      plain,
      [{ ...war(), "begun-by": undefined } as unknown as War],
      "no: as the case is put, it was struck first; the record (The War) does not tell who began between it and CCC",
    ],
    [
      "a dispute on the beginning that the record tells stays one",
      "AAA",
      plain,
      [{ ...war({ disputed: "each names the other" }), "begun-by": undefined } as unknown as War],
      "open: The War: it was at war with CCC already, and the record does not tell who began it",
    ],
    [
      "a declaration of war by the struck one leaves it open",
      "AAA",
      plain,
      [{ ...war({ pairs: [{ between: ["AAA", "CCC"], "declared-by": "AAA" }] }), "begun-by": undefined } as unknown as War],
      "open: The War: it was at war with CCC already, and the record does not tell who began it",
    ],
    [
      "in a war that the record lays at nobody's door one that only comes in for another decides nothing",
      "AAA",
      crisis([strike("CCC", "AAA", { inDefenceOf: "DDD" })]),
      [{ ...war(), "begun-by": undefined } as unknown as War],
      "open: The War: it was at war with CCC already, and the record does not tell who began it",
    ],
  ])("%s", (_name, subject, put, wars, expected) => expect(began(subject, put, wars)).toBe(expected));

  test("what the user holds stands before the record", () =>
    expect(began("AAA", crisis([strike("CCC", "AAA")], { held: { "begun-by:target": "no" } }), [war()])).toBe(
      "no: you hold that the initiator began it",
    ));
});

describe("what was struck, and who held it", () => {
  const places = [
    place("home-isle", { sovereign: [held("AAA")] }),
    place("claimed-isle", { claims: [held("AAA")], administered: [held("CCC")] }),
    place("far-isle", { sovereign: [held("DDD")] }),
    place("strait", { kind: ["sea"], waters: ["baltic-sea"] }),
    place("base", { default: "forces", sovereign: [held("AAA")] }),
    place("lost-isle", { administered: [held("AAA", "1900", "1950-05-31"), held("CCC", DAY)] }),
    place("lost-long-ago", { administered: [held("AAA", "1900", "1949-12-31"), held("CCC", "1950-01-01")] }),
  ];
  const struck = (where: string | null, act: Strike["act"] = "armed-attack") => {
    const [first] = seen("AAA", crisis([strike("CCC", "AAA", { place: where, act })]), { places }).strikes;
    return `${first?.object}, holders read on ${first?.heldOn}`;
  };
  test.each<[string | null, Strike["act"], string]>([
    [null, "armed-attack", "territory, holders read on 1950-06-01"],
    ["home-isle", "armed-attack", "territory, holders read on 1950-06-01"],
    ["home-isle", "attack-on-forces", "forces, holders read on 1950-06-01"],
    ["claimed-isle", "armed-attack", "territory, holders read on 1950-06-01"],
    ["far-isle", "armed-attack", "forces, holders read on 1950-06-01"],
    ["strait", "armed-attack", "forces, holders read on 1950-06-01"],
    ["base", "armed-attack", "forces, holders read on 1950-06-01"],
    ["lost-isle", "armed-attack", "territory, holders read on 1950-05-31"],
    ["lost-long-ago", "armed-attack", "forces, holders read on 1950-06-01"],
  ])("%s, %s: %s", (where, act, expected) => expect(struck(where, act)).toBe(expected));

  test("a state that was not struck is read by its own strikes", () => {
    const { strikes, wasStruck } = seen("CCC", crisis([strike("CCC", "AAA"), strike("CCC", "BBB")]));
    expect([wasStruck, strikes.map(({ place }) => say(place.name))]).toEqual([false, ["the homeland of AAA", "the homeland of BBB"]]);
  });
});
