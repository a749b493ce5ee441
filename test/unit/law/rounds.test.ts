/** Rounds of escalation: who joins, against whom and why; where it ends, and where it is cut off. */
import { describe, expect, test } from "vitest";
import type { Instrument } from "../../../src/model/instruments.ts";
import type { State } from "../../../src/model/states.ts";
import { type Asked, complaintOf, duty, inForce, pact, STATES, traceIn, type Written, worldOf } from "./madeUp.ts";

const answering = (does: string, force = "required") =>
  ({ response: { does, force, decides: "automatic", wording: "so" } }) as never as Written;
/** A pact to fight for each other, unless the slots say otherwise. */
const bond = (id: string, states: string[], slots: Written = {}, fields = {}): Instrument =>
  pact(duty({ ...answering("assist"), ...slots }, fields), { id, title: id, acts: [inForce(states)] });
const grown = (instruments: Instrument[], asked: Asked) => {
  const { rounds, strikes } = traceIn(worldOf(instruments), asked);
  return {
    joined: rounds.map(
      ({ round, joined }) =>
        `${round}: ${joined.map(({ state, side, because }) => `${state} on the ${side}'s side by ${because}`).join("; ")}`,
    ),
    strikes: strikes.map(
      ({ by, on, round, inDefenceOf }) => `${round}: ${by} on ${on}${inDefenceOf === null ? "" : ` for ${inDefenceOf}`}`,
    ),
  };
};

test("without rounds nobody joins", () =>
  expect(grown([bond("a-b", ["AAA", "BBB"])], {})).toEqual({ joined: [], strikes: ["0: CCC on AAA"] }));

test("an ally joins, then the other side's ally, and there it rests", () =>
  expect(grown([bond("a-b", ["AAA", "BBB"]), bond("c-d", ["CCC", "DDD"], { conduct: "any" })], { rounds: 6 })).toEqual({
    joined: ["1: BBB on the target's side by a-b#duty:BBB>AAA", "2: DDD on the initiator's side by c-d#duty:DDD>CCC", "3: "],
    strikes: ["0: CCC on AAA", "1: BBB on CCC for AAA", "2: DDD on AAA for CCC", "2: DDD on BBB for CCC"],
  }));

test("an ally of the one that struck first does not join where the text is silent on that", () =>
  expect(grown([bond("a-b", ["AAA", "BBB"]), bond("c-d", ["CCC", "DDD"])], { rounds: 6 }).joined).toEqual([
    "1: BBB on the target's side by a-b#duty:BBB>AAA",
    "2: ",
  ]));

test("a pledge against a second power waits for one", () =>
  expect(
    grown(
      [
        bond("a-b", ["AAA", "BBB"], { trigger: "war", enemy: { is: "any", as: ["second"] } }),
        bond("c-d", ["CCC", "DDD"], { trigger: "war" }),
      ],
      { rounds: 3 },
    ),
  ).toEqual({
    joined: ["1: DDD on the initiator's side by c-d#duty:DDD>CCC", "2: BBB on the target's side by a-b#duty:BBB>AAA", "3: "],
    strikes: ["0: CCC on AAA", "1: DDD on AAA for CCC", "2: BBB on DDD for AAA"],
  }));

test("who defends a state that was struck beside the case joins its side, not that of who struck it", () =>
  expect(grown([bond("d-b", ["DDD", "BBB"])], { strike: "EEE>DDD", rounds: 2 }).joined).toEqual([
    "1: BBB on the target's side by d-b#duty:BBB>DDD",
    "2: ",
  ]));

test("allies who are both struck are told what they owe each other; whoever fights alone is not", () => {
  const positions = (strike: string) =>
    traceIn(worldOf([bond("d-b", ["DDD", "BBB"])]), { strike }).positions.map(({ state, position }) => `${state} ${position}`);
  expect(positions("EEE>DDD,EEE>BBB")).toEqual(["BBB must-assist", "DDD must-assist"]);
  expect(positions("EEE>DDD")).toEqual(["BBB must-assist"]);
});

describe("the answer to the case as put", () => {
  const world = () =>
    worldOf([
      bond("a-b", ["AAA", "BBB"]),
      bond("a-e", ["AAA", "EEE"], answering("assist", "permitted")),
      bond("c-d", ["CCC", "DDD"], { conduct: "any" }),
      bond("b-f", ["BBB", "FFF"], { ...answering("assist", "unsaid"), trigger: "war" }),
    ]);

  test("stays as it is without rounds: positions, obligations, questions and breaches", () => {
    const { strikes: _, rounds: __, ...plain } = traceIn(world());
    const { strikes: ___, rounds: ____, ...grown } = traceIn(world(), { rounds: 3 });
    expect(grown).toEqual(plain);
    expect(plain.positions.map(({ state, position }) => `${state} ${position}`)).toContain("BBB must-assist");
  });

  test("is followed by what each round calls on in turn, with names and clauses, each duty once", () => {
    const lines = traceIn(world(), { rounds: 3 }).rounds.map(
      ({ round, joined, calledOn }) =>
        `${round}: ${joined.map(({ name, towardName, short, article }) => `${name} for ${towardName} by ${short} ${article}`)}; then ${calledOn.map(({ name, towardName, force, status }) => `${name} for ${towardName}, force ${force}, ${status}`)}`,
    );
    expect(lines).toEqual([
      "1: State B for State A by a-b 1; then State F for State B, force unsaid, triggered,State D for State C, force required, triggered",
      "2: State D for State C by c-d 1; then ",
      "3: ; then ",
    ]);
  });

  test("about one state names only its own part of the rounds", () => {
    const { rounds } = traceIn(world(), { rounds: 2, state: "DDD" });
    expect(rounds.map(({ joined, calledOn }) => [...joined, ...calledOn].map(({ state }) => state))).toEqual([["DDD"], ["DDD"]]);
  });
});

describe("who joins", () => {
  test.each<[string, Instrument, Asked, boolean]>([
    ["a binding duty that is triggered", bond("p", ["AAA", "BBB"]), {}, true],
    ["a contestable one does not", bond("p", ["AAA", "BBB"], { requires: [{ fact: "it snowed" }] }), {}, false],
    ["unless that is asked for", bond("p", ["AAA", "BBB"], { requires: [{ fact: "it snowed" }] }), { joins: "contestable" }, true],
    ["a permission does not", bond("p", ["AAA", "BBB"], {}, { grade: "permissive" }), {}, false],
    ["a promise to consult does not", bond("p", ["AAA", "BBB"], { trigger: "threat" }, { type: "consultation" }), {}, false],
    ["a duty of defence to consult does not", bond("p", ["AAA", "BBB"], answering("consult")), {}, false],
    ["a duty to mobilise does not", bond("p", ["AAA", "BBB"], answering("mobilise")), {}, false],
    ["a duty to act does", bond("p", ["AAA", "BBB"], answering("act")), {}, true],
    ["an offence pact of the struck one does", bond("p", ["AAA", "BBB"], {}, { type: "offence" }), {}, true],
    ["a duty that permits force does not", bond("p", ["AAA", "BBB"], answering("assist", "permitted")), {}, false],
    ["one that is silent on force does not", bond("p", ["AAA", "BBB"], answering("assist", "unsaid")), {}, false],
    ["one without a stated response does not", bond("p", ["AAA", "BBB"], { response: undefined as never }), {}, false],
    ["unless all who are called on join", bond("p", ["AAA", "BBB"], answering("assist", "permitted")), { joins: "called-on" }, true],
    ["of these none by a permission", bond("p", ["AAA", "BBB"], {}, { grade: "permissive" }), { joins: "called-on" }, false],
    [
      "an offence pact is war itself, also where silent on force",
      bond("p", ["AAA", "BBB"], answering("assist", "unsaid"), { type: "offence" }),
      {},
      true,
    ],
    ["neutrality does not", bond("p", ["AAA", "BBB"], { trigger: "war" }, { type: "neutrality" }), {}, false],
  ])("%s", (_name, instrument, asked, joins) => {
    expect(traceIn(worldOf(instrument), { ...asked, rounds: 1 }).rounds[0]?.joined.length).toBe(joins ? 1 : 0);
  });
});

describe("limits", () => {
  const many = Array.from({ length: 26 }, (_one, index) => `Z${String.fromCharCode(65 + index)}Z`);
  const states: State[] = [...STATES, ...many.map((id): State => ({ ...(STATES[0] as State), id, name: id }))];
  const asked = (attackers: number, rounds: number) => () =>
    traceIn(worldOf(bond("p", ["AAA", ...many.slice(0, 20)]), { states }), {
      initiator: ["CCC", "DDD", "EEE", "FFF", "GGG", ...many.slice(20)].slice(0, attackers),
      rounds,
    });

  test("a case that grows past four hundred blows stops with what to do", () => {
    const wide = () =>
      traceIn(
        worldOf(bond("p", ["AAA", ...STATES.slice(4, 7).map(({ id }) => id), ...many]), {
          states: [
            ...states,
            ...Array.from(
              { length: 15 },
              (_one, index): State => ({ ...(STATES[0] as State), id: `Y${String.fromCharCode(65 + index)}Y`, name: `Y${index}` }),
            ),
          ],
        }),
        {
          initiator: Array.from({ length: 15 }, (_one, index) => `Y${String.fromCharCode(65 + index)}Y`),
          rounds: 1,
        },
      );
    expect(complaintOf(wide)).toBe(
      "rounds: round 1 grows to 450 strikes\n  why: a case holds at most 400\n  do:  ask for 0 rounds, or let only triggered duties join",
    );
  });

  test("eleven against twenty and one still fits", () => expect(asked(11, 1)().strikes.length).toBe(11 + 20 * 11));

  test.each([
    [7, "rounds: rounds is not valid\n  why: Too big: expected number to be <=6\n  do:  see the inputs of crisis.trace"],
    [-1, "rounds: rounds is not valid\n  why: Too small: expected number to be >=0\n  do:  see the inputs of crisis.trace"],
    [1.5, "rounds: rounds is not valid\n  why: Invalid input: expected int, received number\n  do:  see the inputs of crisis.trace"],
  ])("%s rounds are refused", (rounds, said) => expect(complaintOf(() => traceIn(worldOf(pact(duty({}))), { rounds }))).toBe(said));
});
