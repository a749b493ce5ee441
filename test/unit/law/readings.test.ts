/** Unsettled texts: readings that agree, readings that differ, and statements by the state that owes. */
import { describe, expect, test } from "vitest";
import type { OpenQuestion, Reading } from "../../../src/model/instruments.ts";
import { type Asked, duty, inForce, lineOf, pact, ref, traceIn, verdict, type Written, worldOf } from "./madeUp.ts";

const wide: Reading = { says: "any enemy", ref };
const narrow: Reading = { says: "State D alone", set: { enemy: { is: "DDD" } }, ref };
const question = (readings: Reading[], more: Partial<OpenQuestion> = {}): OpenQuestion => ({
  id: "who",
  question: "Against whom?",
  readings,
  ...more,
});
const read = (readings: Reading[], asked: Asked = {}, slots: Written = {}, more: Partial<OpenQuestion> = {}) =>
  verdict(pact(duty(slots), { open: [question(readings, more)] }), asked);

describe("one question", () => {
  const by = (who: string, one: Reading, from?: string): Reading => ({ ...one, "held-by": [who], ...(from === undefined ? {} : { from }) });
  const differs = "open (text, open: text): Against whom? The readings differ.";
  test.each<[string, Reading[], Asked, string, string]>([
    ["the readings differ", [wide, narrow], {}, "contestable", differs],
    ["they come to the same", [wide, narrow], { initiator: "DDD" }, "triggered", "met (text): against anyone"],
    ["the one that is owed holds the wider", [by("AAA", wide), narrow], {}, "contestable", differs],
    [
      "the one that owes holds the wider: an admission",
      [by("BBB", wide), narrow],
      {},
      "triggered",
      "met (admission): Against whom? BBB itself holds: any enemy",
    ],
    ["it took it up later", [by("BBB", wide, "1951"), narrow], {}, "contestable", differs],
    [
      "it took it up by then",
      [by("BBB", wide, "1949"), narrow],
      {},
      "triggered",
      "met (admission): Against whom? BBB itself holds: any enemy",
    ],
    ["some day of that year", [by("BBB", wide, "1950"), narrow], {}, "contestable", differs],
    ["the one that owes holds the narrower: that does not free it", [wide, by("BBB", narrow)], {}, "contestable", differs],
    [
      "the wider one that it holds is not the first",
      [wide, narrow, by("BBB", { ...wide, says: "all of them" })],
      {},
      "triggered",
      "met (admission): Against whom? BBB itself holds: all of them",
    ],
  ])("%s", (_name, readings, asked, status, said) => {
    const found = read(readings, asked);
    expect([found.status, lineOf(found, "enemy")]).toEqual([status, said]);
  });

  test("each reading stands beside the test, with its holders and its result", () => {
    const found = read([by("AAA", wide), by("a jurist", narrow)]);
    expect(found.tests.find(({ clause }) => clause === "enemy")?.readings).toEqual([
      { says: "any enemy", heldBy: ["AAA"], coded: [], result: "met" },
      { says: "State D alone", heldBy: ["a jurist"], coded: [], result: "not-met" },
    ]);
  });

  test.each<[string, Partial<OpenQuestion>, string]>([
    ["another duty", { obligations: ["other"] }, "triggered"],
    ["another bearer", { by: ["AAA"] }, "triggered"],
    ["another beneficiary", { toward: ["BBB"] }, "triggered"],
    ["a later time", { from: "1951" }, "triggered"],
    ["an earlier time", { until: "1949" }, "triggered"],
    ["this duty", { obligations: ["duty"], by: ["BBB"], toward: ["AAA"], from: "1949", until: "1951" }, "contestable"],
  ])("a question about %s", (_name, more, status) => expect(read([wide, narrow], {}, {}, more).status).toBe(status));

  test("readings that change the response alone leave the tests as they are", () => {
    const response = { does: "assist" as const, force: "required" as const, decides: "automatic" as const, wording: "fight" };
    expect(read([wide, { says: "fight", set: { response }, ref }]).status).toBe("triggered");
  });

  test("who the enemies are decides whether a fellow party is among them, under each reading apart", () => {
    const made = pact(duty({ trigger: "war", "own-parties": "excluded" }), {
      acts: [inForce(["AAA", "BBB", "EEE"])],
      open: [question([{ says: "parties", set: { enemy: { is: { party: true } } }, ref }, wide])],
    });
    expect(verdict(made, { initiator: "CCC, EEE" }).status).toBe("contestable");
  });
});

describe("two questions", () => {
  const owed = (says: string, owes: boolean): Reading => (owes ? { says, ref } : { says, set: { owed: false }, ref });
  const two = (first: Reading[], second: Reading[]) =>
    verdict(
      pact(duty({}), {
        open: [question(first, { id: "first", question: "First?" }), question(second, { id: "second", question: "Second?" })],
      }),
    );

  test.each<[string, Reading[], Reading[], string]>([
    ["both differ", [owed("yes", true), owed("no", false)], [owed("yes", true), owed("no", false)], "contestable"],
    [
      "the first differs, the second does not",
      [owed("yes", true), owed("no", false)],
      [owed("yes", true), owed("also yes", true), narrow],
      "contestable",
    ],
    [
      "the first says no on all readings",
      [owed("no", false), owed("also no", false)],
      [owed("yes", true), owed("no", false)],
      "not-triggered",
    ],
  ])("%s", (_name, first, second, status) => expect(two(first, second).status).toBe(status));

  test("on one slot: neither is forgotten", () => {
    const found = two([owed("yes", true), owed("no", false)], [owed("yes", true), owed("no", false)]);
    expect(lineOf(found, "owed")).toBe(
      "open (text, open: text): First? The readings differ. | open (text, open: text): Second? The readings differ.",
    );
  });
});

describe("a promise not to attack is read in the same way", () => {
  const promise = (open: OpenQuestion[]) =>
    pact(duty({ trigger: "always" }, { type: "nonaggression", forbids: ["attack"] }), open.length === 0 ? {} : { open });
  const ended = question(
    [
      { says: "it ran on", "held-by": ["AAA"], ref },
      { says: "the note ended it", "held-by": ["BBB"], set: { owed: false }, ref },
    ],
    { id: "note", question: "Did the note end it?" },
  );

  test("whether it is owed at all is open where the readings differ; a breach of it is then not certain", () => {
    const answer = traceIn(worldOf(promise([ended])), { initiator: "BBB" });
    expect(answer.obligations.map(({ owedBy, owedTo, status, open }) => [owedBy, owedTo, status, open])).toEqual([
      ["BBB", "AAA", "contestable", "text"],
      ["AAA", "BBB", "triggered", null], // the bearer itself holds that the promise was still in force
    ]);
    expect(answer.breaches.map(({ by, certain }) => [by, certain])).toEqual([["BBB", false]]);
  });

  test("the one that broke it has itself said that it ran on", () => {
    const own = question([{ ...(ended.readings[0] as Reading), "held-by": ["BBB"] }, ended.readings[1] as Reading], {
      id: "note",
      question: "Did the note end it?",
    });
    expect(traceIn(worldOf(promise([own])), { initiator: "BBB" }).breaches).toMatchObject([{ by: "BBB", certain: true }]);
  });

  test("a condition in it is tested too", () => {
    const arms = pact(duty({ trigger: "always", requires: [{ fact: "gas is used" }] }, { type: "nonaggression", forbids: ["attack"] }));
    const certain = (fact?: string) =>
      traceIn(worldOf(arms), { initiator: "BBB", ...(fact === undefined ? {} : { fact }) }).breaches.map((one) => one.certain);
    expect([certain(), certain("fact:gas-is-used=yes"), certain("fact:gas-is-used=no")]).toEqual([[false], [true], []]);
  });

  test.each<[string, Asked, [string, boolean][]]>([
    ["armed-attack", {}, [["BBB", true]]],
    ["cyber", { act: "cyber" }, [["BBB", false]]],
    ["threat", { act: "threat" }, []],
    ["an attack on it by another", { initiator: "CCC" }, []],
    ["a blow in another's defence", { initiator: "CCC", target: "DDD", strike: "BBB>AAA/DDD, AAA>BBB" }, [["AAA", true]]],
  ])("what breaks it: %s", (_name, asked, broken) => {
    expect(traceIn(worldOf(promise([])), { initiator: "BBB", ...asked }).breaches.map(({ by, certain }) => [by, certain])).toEqual(broken);
  });

  test("one that forbids something else is not broken by an attack", () => {
    const made = pact(duty({ trigger: "always" }, { type: "nonaggression", forbids: ["hostile-alliance", "separate-peace"] }));
    const answer = traceIn(worldOf(made), { initiator: "BBB" });
    expect(answer.breaches).toEqual([]);
    expect(lineOf(verdict(made, { initiator: "BBB" }), "forbids")).toBe(
      "not-met (text): it forbids hostile alliances and a separate peace: an attack as such does not engage it",
    );
  });
});
