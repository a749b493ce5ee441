/** What an answer must not say of a duty: that talks are help, that words were unseen, that a clause for one war serves another. */
import { describe, expect, test } from "vitest";
import type { Act } from "../../../src/model/acts.ts";
import type { LifeFact } from "../../../src/model/instruments.ts";
import type { Trace } from "../../../src/model/results/trace.ts";
import { PLAIN } from "../../../src/views/style.ts";
import { groupsOf } from "../../../src/views/text/case/groups.ts";
import { nobody } from "../../../src/views/text/case/verdicts.ts";
import { type Asked, DAY, duty, inForce, lineOf, pact, place, ref, STATES, spoken, traceIn, verdict, worldOf } from "./madeUp.ts";

const talks = { trigger: "threat", response: { does: "consult", force: "none", decides: "each", wording: "so" } } as never;
const abstain = { trigger: "war", response: { does: "abstain", force: "none", decides: "automatic", wording: "so" } } as never;
const consultation = duty(talks, { type: "consultation" });
const dissolved: LifeFact = { fact: "organisation-dissolved", date: "1940-06-30", ref };
const headings = (answer: Trace) => groupsOf(answer, true, PLAIN).map(({ heading }) => heading);
const notesOf = (answer: Trace) => answer.notes.map(({ text }) => text);

describe("talks under a nominal pact", () => {
  const answer = traceIn(worldOf(pact(consultation, { life: [dissolved] })));
  test("are not counted as help", () =>
    expect(headings(answer)).toEqual(["If the pact still binds: consultation, and no help, for State A (1)"]));
  test("oblige nobody to help", () => {
    expect(nobody(answer, PLAIN)).toEqual(["", "No pledge in the ledger obliges anybody to help either side."]);
    expect(notesOf(answer).join(" ")).toContain("is not complete");
  });
  test("stand apart from help that another state owes", () => {
    const help = { ...pact(duty({}), { life: [dissolved], acts: [inForce(["AAA", "DDD"])] }), id: "help-1900" };
    expect(headings(traceIn(worldOf([pact(consultation, { life: [dissolved] }), help])))).toEqual([
      "If the pact still binds: help for State A (1)",
      "If the pact still binds: consultation, and no help, for State A (1)",
    ]);
  });
});

describe("a suspension of one party toward another", () => {
  const suspended: Act = { act: "suspended", date: "1949-01-01", by: ["BBB"], toward: ["AAA"], ref };
  const noted = (acts: Act[], asked: Asked = {}) =>
    notesOf(traceIn(worldOf(pact(duty({}), { acts: [inForce(["AAA", "BBB"]), ...acts] })), asked)).filter((one) =>
      one.includes("suspended"),
    );
  test("is told beside the answer", () => {
    expect(noted([suspended])).toEqual(["The Pact: BBB suspended it toward AAA on 1 January 1949."]);
    expect(noted([suspended], { state: "BBB" })).toHaveLength(1);
  });
  test("is not told before it, once it is over, or in a case of others", () => {
    expect(noted([suspended], { date: "1948-12-31" })).toEqual([]);
    expect(noted([suspended, { ...suspended, act: "resumed", date: "1950-01-01" }])).toEqual([]);
    expect(noted([suspended], { target: "DDD" })).toEqual([]);
  });
});

test("a duty to consult at all times is named beside the answer and the memo, with those who owe it", () => {
  const always = { trigger: "always", response: { does: "consult", force: "none", decides: "each", wording: "so" } } as never;
  const ledger = worldOf(pact(duty(always, { type: "consultation" })));
  const told = "Not listed: one clause on consulting at all times, which no attack sets off: The Pact, Art. 1 (BBB).";
  expect(notesOf(traceIn(ledger))).toContain(told);
  const memo = spoken("crisis.memo", ledger, { initiator: "CCC", target: "AAA", date: DAY });
  expect(memo.shortAnswer.map(({ sentence }) => sentence)).toContain(told);
});

describe("a clause for one war alone", () => {
  const clause = { key: "war-of-the-guarantee", fact: "they are at war under the guarantee", "enemy-attacked": ["DDD"] };
  const requires = (asked: Asked = {}, wars: never[] = []) =>
    lineOf(verdict(pact(duty({ requires: [clause] })), asked, { wars }), "requires");
  test("does not serve a war with a state that has attacked none of those it means", () =>
    expect(requires()).toBe(
      "not-met (fact): the clause is for another war (“they are at war under the guarantee”): as the case is put and by the record of wars, CCC had not attacked DDD",
    ));
  const open = "open (fact, open: fact): they are at war under the guarantee: not said in this case";
  test("leaves the rest a fact where the enemy attacked one in the case", () => expect(requires({ strike: ["CCC>DDD"] })).toBe(open));
  test("and where the record of wars has that attack, once it has begun", () => {
    const sides = [[{ state: "CCC", from: "1950-01-01", until: null }], [{ state: "DDD", from: "1950-01-01", until: null }]];
    const war = { id: "war-1950", name: "War", sides, from: "1950-01-01", until: null, "begun-by": ["CCC"], ref } as never;
    expect(requires({}, [war])).toBe(open);
    expect(requires({ date: "1949-12-31" }, [war])).toContain("not-met");
  });
  test("and what the user holds decides", () => expect(requires({ fact: ["fact:war-of-the-guarantee=yes"] })).toContain("met (fact)"));
});

describe("a source that was not opened", () => {
  const unseen = { ...ref, checked: "unverified" as const };
  const began: Act = { ...inForce(["AAA", "BBB"]), ref: unseen };
  const renewed: Act = { act: "renewed", date: "1930-05-01", ref };
  const neutral = duty(abstain, { type: "neutrality" });
  const told = (acts: Act[], date: string = DAY) => traceIn(worldOf(pact(neutral, { acts })), { date });
  test("is named by its part, so that the words do not pass for unseen", () => {
    const answer = told([began]);
    expect(headings(answer)).toEqual(["Is obliged to stay neutral toward State A; no source opened for its entry into force (1)"]);
    expect(answer.positions[0]?.headline).toContain("[unverified: no source opened for its entry into force]");
  });
  test("of an entry into force gives way to a renewal that was read", () => {
    const answer = told([began, renewed]);
    expect(headings(answer)).toEqual(["Is obliged to stay neutral toward State A (1)"]);
    expect(answer.obligations[0]?.tests[0]?.reason).toBe("in force between them: entry into force 1 January 1900; renewed 1 May 1930");
  });
  test("but not to one that was still to come, or that was not read", () => {
    expect(headings(told([began, renewed], "1929-01-01"))[0]).toContain("no source opened");
    expect(headings(told([began, { ...renewed, ref: unseen }]))[0]).toContain("no source opened");
  });
});

test("the condition of a neutrality stands in its verdict", () => {
  const claim = { ...(abstain as object), requires: [{ key: "forced", "own-claim": "it was forced to make war" }] } as never;
  const [position] = traceIn(worldOf(pact(duty(claim, { type: "neutrality" })))).positions;
  expect(position?.headline).toBe("is obliged to stay neutral toward AAA, if AAA said that it was forced to make war (The Pact, Art. 1)");
});

test("the part of a homeland that faces the attacker is the one of that day", () => {
  const parts = [
    { place: "old-part", faces: ["CCC"], until: "1949-12-31" },
    { place: "new-part", faces: ["CCC"], from: "1950-01-01" },
  ];
  const states = STATES.map((one) => (one.id === "AAA" ? { ...one, homeland: { ...one.homeland, parts } } : one)) as typeof STATES;
  const places = ["old-part", "new-part"].map((id) => place(id, { "homeland-of": ["AAA"] }));
  const ledger = worldOf(pact(duty({})), { states, places });
  expect(traceIn(ledger, { date: "1949-12-31" }).placeName).toBe("old-part");
  expect(traceIn(ledger, { date: "1950-01-01" }).placeName).toBe("new-part");
});
