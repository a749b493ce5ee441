import { expect, test } from "vitest";
import type { Finding, Trace } from "../../app/query/answers.ts";
import { answerCards } from "./answerCards.ts";
import { answersIn, type CaseFields, withAnswer } from "./case.ts";
import { labels } from "./labels.ts";
import { adoptedReadings, answersTo } from "./questions.ts";
import { ringCaseOf } from "./ringCase.ts";
import { seatSentences } from "./seat.ts";
import { standingsOf } from "./standing.ts";
import { verdictsOf, withinOf } from "./verdict.ts";
import { verdictSentence } from "./words.ts";

type Position = Trace["positions"][number];

const finding = (id: string, owedBy: string, set: Partial<Finding> = {}) =>
  ({
    id,
    owedBy,
    owedTo: "TTT",
    about: null,
    instrument: `pact-${id}`,
    obligation: "duty",
    short: `Pact ${id}`,
    article: "1",
    type: "defence",
    grade: "binding",
    status: "triggered",
    open: null,
    standing: "party",
    side: "target",
    presumed: [],
    tests: [],
    nominal: null,
    decides: null,
    decidedBy: null,
    force: null,
    ...set,
  }) as unknown as Finding;

const position = (state: string, kind: Position["position"], obligations: string[], set: Partial<Position> = {}) =>
  ({ state, name: state, position: kind, grade: "binding", side: "target", toward: ["TTT"], obligations, ...set }) as unknown as Position;

const traceOf = (obligations: Finding[], positions: Position[]) =>
  ({
    initiators: [{ id: "III" }],
    targets: [{ id: "TTT" }],
    strikes: [{ by: "III", on: "TTT", round: 0 }],
    breaches: [],
    openQuestions: [],
    obligations,
    positions,
  }) as unknown as Trace;

const PACTS = [
  finding("must", "AAA"),
  finding("talks", "AAA", { type: "consultation" }),
  finding("maybe", "BBB", { status: "contestable", open: "text", grade: "permissive" }),
  finding("dormant", "CCC", { nominal: { fact: "disowned", date: "1985", by: [], says: null } }),
  finding("talks", "CCC", { type: "consultation" }),
  finding("out", "DDD", { type: "neutrality" }),
  finding("ally", "EEE", { side: "initiator", owedTo: "III" }),
];
const POSITIONS = [
  position("AAA", "must-assist", ["must"]),
  position("BBB", "contestable", ["maybe"], { grade: "permissive" }),
  position("CCC", "nominal", ["dormant"]),
  position("AAA", "must-consult", ["talks"]),
  position("CCC", "must-consult", ["talks"]),
  position("DDD", "must-stay-neutral", ["out"]),
  position("EEE", "must-assist", ["ally"], { side: "initiator", toward: ["III"] }),
];
const TRACE = traceOf(PACTS, POSITIONS);
const GROUPS = verdictsOf(TRACE);
const put = (set: Partial<Parameters<typeof ringCaseOf>[0]> = {}) =>
  ringCaseOf({ trace: TRACE, groups: GROUPS, before: null, seat: null, nameOf: (id) => id, the: (id) => `the ${id}`, arrow: "", ...set });
const keysOn = (id: string, drawn = put().put) =>
  [...drawn.rings, ...drawn.apart].find((ring) => ring.id === id)?.dots.map(({ key }) => key);

test("each state stands once, at its strongest duty; contestable help stands on the ring of its grade", () => {
  const places = [...standingsOf(GROUPS)].map(([state, { place, form }]) => `${state} ${place} ${form}`);
  expect(places.sort()).toEqual(["AAA must sure", "BBB may contestable", "CCC must nominal", "DDD neutral sure", "EEE attacker sure"]);
});

test("the diagram has the helpers on rings, those that stay out and the attacker's helpers apart, and opens each row", () => {
  const { put: drawn, whyOf } = put();
  expect(["must", "may", "consult", "neutral", "attacker"].map((id) => keysOn(id, drawn))).toEqual([
    ["AAA", "CCC"],
    ["BBB"],
    [],
    ["DDD"],
    ["EEE"],
  ]);
  expect(drawn.rings.map(({ id }) => id)).toEqual(["must", "may", "political", "consult"]);
  expect(drawn.rings[0]?.dots.find(({ key }) => key === "CCC")).toMatchObject({
    form: "nominal",
    under: "if it still binds: Pact dormant",
  });
  expect(whyOf.get("AAA")).toBe("must-assist.AAA");
});

test("four states of one row are one dot with their number, but for the seat", () => {
  const states = ["AAA", "BBB", "CCC", "DDD", "EEE"];
  const trace = traceOf(
    states.map((state) => finding(state, state, { instrument: "pact", short: "Pact" } as Partial<Finding>)),
    states.map((state) => position(state, "must-assist", [state])),
  );
  const groups = verdictsOf(trace);
  expect(keysOn("must", put({ trace, groups }).put)).toEqual(["AAA+"]);
  expect(put({ trace, groups }).put.rings[0]?.dots[0]?.count).toBe(5);
  expect(keysOn("must", put({ trace, groups, seat: "CCC" }).put)?.sort()).toEqual(["AAA+", "CCC"]);
});

test("a state that has moved says where it stood; one that is no longer called on stands apart", () => {
  const now = traceOf(
    [finding("maybe", "BBB", { grade: "permissive" }), ...PACTS.slice(3)],
    [position("BBB", "may-assist", ["maybe"], { grade: "permissive" }), ...POSITIONS.slice(2).filter(({ state }) => state !== "AAA")],
  );
  const drawn = put({ trace: now, groups: verdictsOf(now), before: GROUPS }).put;
  const moved = drawn.rings.find(({ id }) => id === "may")?.dots[0];
  expect([moved?.form, moved?.changed, moved?.was]).toEqual(["sure", "changed: was contestable", "may"]);
  expect(drawn.apart.find(({ id }) => id === "gone")?.dots.map(({ key, changed }) => [key, changed])).toEqual([
    ["AAA", "changed: was must assist"],
  ]);
  expect(drawn.rings[0]?.dots.map(({ changed }) => changed)).toEqual([null]);
});

test("a seat of which the case asks nothing still stands in the diagram", () => {
  expect(keysOn("seat", put({ seat: "ZZZ" }).put)).toEqual(["ZZZ"]);
  expect(keysOn("seat", put({ seat: "TTT" }).put)).toBeUndefined();
  expect(put({ seat: "TTT" }).put.attacked[0]?.isSeat).toBe(true);
});

test("the answer leads with what is live and strong, names a helper once, and puts dormant pacts last", () => {
  const { live, nominal } = answerCards(GROUPS);
  expect(live.map(({ stand, states }) => `${stand} ${states}`)).toEqual([
    "must-assist AAA",
    "must-assist EEE",
    "contestable BBB",
    "must-stay-neutral DDD",
    "must-consult CCC",
  ]);
  expect(nominal.map(({ states }) => states)).toEqual([["CCC"]]);
});

test("the sentence pairs helpers with those that they help, and does not name them again for talks", () => {
  const trace = traceOf(
    [finding("one", "AAA"), finding("two", "BBB"), finding("talks", "AAA", { type: "consultation" })],
    [
      position("AAA", "must-assist", ["one"]),
      position("BBB", "must-assist", ["two"], { toward: ["UUU"] }),
      position("AAA", "must-consult", ["talks"]),
    ],
  );
  expect(verdictSentence(verdictsOf(trace), (id) => id)).toBe("AAA is obliged to assist TTT; BBB, UUU.");
});

test("an act from within has no sides: the sentence names the one state", () => {
  expect(verdictSentence([], (id) => `the ${id}`)).toBe("No pledge in the ledger obliges anybody to help either side.");
  expect(verdictSentence([], (id) => `the ${id}`, withinOf({ initiators: [], targets: [{ id: "TTT", name: "T" }] } as never))).toBe(
    "No pledge in the ledger obliges anybody to help the TTT.",
  );
});

test("a seat is told its part, what it owes, and what it is owed", () => {
  const told = (seat: string) => seatSentences({ trace: TRACE, groups: GROUPS, seat, the: (id) => `the ${id}` });
  expect(told("AAA")).toMatchObject({
    part: "You stand outside, as the case is put.",
    owes: ["You must help the TTT (Pact must, Art. 1).", "You must consult with the TTT (Pact talks, Art. 1)."],
    owed: ["Nobody owes you help in this case."],
  });
  expect(told("TTT").owed[0]).toBe("the AAA must help you (Pact must, Art. 1).");
  expect(told("ZZZ").owes).toEqual(["You owe nothing that this case calls on."]);
});

test("an answer is written where the operation reads it: a fact, a reading, the provocation", () => {
  const own = { fact: null, reading: "other:question=1", provocation: null } as CaseFields;
  expect(withAnswer(own, "reading:pact:scope", "2")).toEqual({ reading: "other:question=1,pact:scope=2" });
  expect(withAnswer(own, "text:pact:duty:area", "yes")).toEqual({ fact: "text:pact:duty:area=yes" });
  expect(withAnswer(own, "provocation", "given")).toEqual({ provocation: "given" });
  expect(answersIn({ fact: "threat:AAA=no", reading: "pact:scope=2" })).toEqual([
    { key: "threat:AAA", answer: "no" },
    { key: "reading:pact:scope", answer: "2" },
  ]);
});

test("a bearer's own reading is a question too, with the status under each reading", () => {
  const readings = [
    { says: "yes, it lies inside", heldBy: ["AAA"], result: "met" },
    { says: "no", heldBy: [], result: "not-met" },
  ];
  const test_ = {
    clause: "area",
    result: "met",
    basis: "admission",
    open: null,
    reads: ["reading:pact:scope"],
    reason: "so",
    args: { question: "Inside?" },
    readings,
  };
  const [question] = adoptedReadings(traceOf([finding("must", "AAA", { tests: [test_] } as unknown as Partial<Finding>)], []));
  expect(question).toMatchObject({ id: "reading:pact:scope", question: "Inside?" });
  expect(question?.values.map(({ changes }) => changes)).toEqual([[], [{ obligation: "must", status: "not-triggered" }]]);
  expect(answersTo(question as never, []).map(({ answer }) => answer)).toEqual(["1", "2"]);
});

test("talks under a pact that nobody has kept alive are no help, and oblige nobody", () => {
  const nominal = { fact: "disowned", date: "1985", by: [], says: null } as never;
  const trace = traceOf(
    [finding("talks", "CCC", { type: "consultation", does: "consult", nominal })],
    [position("CCC", "nominal", ["talks"])],
  );
  const groups = verdictsOf(trace);
  expect(groups.map(({ talks }) => talks)).toEqual([true]);
  expect(labels.qualified(labels.group.nominal ?? "", groups[0] as never)).toBe("If the pact still binds: consultation, and no help");
  expect(verdictSentence(groups, (id) => id)).toContain(labels.nobody);
});
