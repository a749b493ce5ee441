/** Where each state stands: the positions, their words, and what gives way to what. */
import { describe, expect, test } from "vitest";
import type { Instrument, Obligation } from "../../../src/model/instruments.ts";
import { type Asked, duty, inForce, pact, ref, traceIn, type Written, worldOf } from "./madeUp.ts";

const response = (does: string, force = "required") => ({ does, force, decides: "automatic", wording: "so" }) as never;
const positions = (instruments: Instrument | Instrument[], asked: Asked = {}) =>
  traceIn(worldOf(instruments), asked).positions.map(
    ({ state, position, toward, headline }) => `${state} ${position} ${toward.join(",")}: ${headline}`,
  );
const one = (slots: Written, fields: Partial<Obligation> = {}, more: Parameters<typeof pact>[1] = {}) => pact(duty(slots, fields), more);
const assist = { response: response("assist") };

describe("each position", () => {
  test.each<[string, Instrument | Instrument[], Asked, string[]]>([
    [
      "must-assist",
      one(assist),
      {},
      ["BBB must-assist AAA: is obliged to assist AAA (The Pact, Art. 1); no decision is needed, and armed force is required"],
    ],
    [
      "must-assist, on a presumption",
      one({ ...assist, requires: ["request"] }),
      {},
      ["BBB must-assist AAA: is obliged to assist AAA if AAA asks (The Pact, Art. 1); no decision is needed, and armed force is required"],
    ],
    [
      "may-assist: a permission",
      one(assist, { grade: "permissive" }),
      {},
      ["BBB may-assist AAA: may assist AAA (The Pact, Art. 1); permitted, not obliged"],
    ],
    [
      "self-bound: a state's own order",
      one(assist, { grade: "unilateral" }),
      {},
      ["BBB self-bound AAA: has bound itself, by an act of its own that it can revoke, to assist AAA (The Pact, Art. 1)"],
    ],
    [
      "self-bound: a deed that is neither help nor talks, in its own words",
      one({ trigger: "threat", response: response("act", "unsaid") }, { type: "consultation", grade: "unilateral" }),
      {},
      ["BBB self-bound AAA: has bound itself, by an act of its own that it can revoke, as follows: so (The Pact, Art. 1)"],
    ],
    [
      "political: a principle that a treaty states",
      one(assist, { grade: "principle" }),
      {},
      [
        "BBB political AAA: is bound by a principle of the treaty to assist AAA (The Pact, Art. 1); what help is owed it leaves to other texts or to a decision",
      ],
    ],
    [
      "political: a declaration that binds nobody",
      one(assist, { grade: "principle" }, { kind: "declaration" }),
      {},
      ["BBB political AAA: has committed itself politically to assist AAA (The Pact, Art. 1); by itself this is no binding duty"],
    ],
    [
      "political: talks under a declaration",
      one({ trigger: "threat", response: response("consult", "none") }, { type: "consultation", grade: "principle" }),
      {},
      ["BBB political AAA: has committed itself politically to consult (The Pact, Art. 1); by itself this is no binding duty"],
    ],
    [
      "contestable, where the clause says may",
      one({ ...assist, requires: [{ fact: "it snowed" }] }, { grade: "permissive" }),
      {},
      ["BBB contestable AAA: contestable whether it may assist AAA (The Pact, Art. 1): it turns on a fact"],
    ],
    [
      "contestable",
      one({ ...assist, requires: [{ fact: "it snowed" }] }),
      {},
      ["BBB contestable AAA: contestable whether it is obliged to assist AAA (The Pact, Art. 1): it turns on a fact"],
    ],
    [
      "must-consult",
      one({ trigger: "threat", response: response("consult", "none") }, { type: "consultation" }),
      {},
      ["BBB must-consult AAA: is obliged to consult with AAA (The Pact, Art. 1)"],
    ],
    [
      "must-consult under a clause of defence",
      one({ response: response("consult", "none") }),
      {},
      ["BBB must-consult AAA: is obliged to consult with AAA (The Pact, Art. 1)"],
    ],
    [
      "must-stay-neutral",
      one({ trigger: "war", response: response("abstain", "none") }, { type: "neutrality" }),
      {},
      ["BBB must-stay-neutral AAA: is obliged to stay neutral toward AAA (The Pact, Art. 1)"],
    ],
    [
      "may-not-attack",
      one({ trigger: "always" }, { type: "nonaggression", forbids: ["attack"] }),
      {},
      ["BBB may-not-attack AAA: has promised not to attack AAA (The Pact, Art. 1)"],
    ],
    [
      "may-not-attack, by an act of its own",
      one({ trigger: "always" }, { type: "nonaggression", forbids: ["attack"], grade: "unilateral" }),
      {},
      ["BBB may-not-attack AAA: has bound itself, by an act of its own that it can revoke, not to attack AAA (The Pact, Art. 1)"],
    ],
    [
      "political-nonaggression: a text that binds nobody",
      one({ trigger: "always" }, { type: "nonaggression", forbids: ["attack"], grade: "principle" }),
      {},
      [
        "BBB political-nonaggression AAA: has committed itself politically not to attack AAA (The Pact, Art. 1); by itself this is no binding duty",
      ],
    ],
    ["unbound", one({ ...assist, enemy: { is: "DDD" } }), {}, ["BBB unbound AAA: owes nothing that this case calls on"]],
    [
      "bound-to-both",
      [
        one(assist),
        one({ ...assist, trigger: "war" }, { type: "offence" }, { id: "other", title: "The Other", acts: [inForce(["BBB", "CCC"])] }),
      ],
      {},
      [
        "BBB bound-to-both AAA,CCC: has pledges to both sides (The Pact; The Other)",
        "BBB must-assist AAA: is obliged to assist AAA (The Pact, Art. 1); no decision is needed, and armed force is required",
        "BBB must-assist CCC: is obliged to assist CCC (The Other, Art. 1); no decision is needed, and armed force is required",
      ],
    ],
  ])("%s", (_name, instruments, asked, expected) => expect(positions(instruments, asked)).toEqual(expected));
});

test("a duty without a response counts as one to assist; what is unsaid is said to be", () =>
  expect(positions(one({}))).toEqual([
    "BBB must-assist AAA: is obliged to assist AAA (The Pact, Art. 1); the text says neither who decides nor whether armed force is due",
  ]));

test.each([
  ["each", ", by such action as it decides on", "armed force is permitted"],
  ["unsaid", "", "armed force is permitted, and the text does not say who decides"],
  [{ state: "DDD" }, "", "DDD decides, and armed force is permitted"],
  // A duty that waits for a decision of several, or takes its form from one, is never told flat.
  ["jointly", ", as decided by the parties jointly", "armed force is permitted"],
  [{ organ: "council" }, ", as decided by the council", "armed force is permitted"],
  [
    { organ: "council", rule: "two-thirds", "bearer-may-refuse-force": true },
    ", as decided by the council",
    "armed force is permitted, and none may be made to use it",
  ],
])("who decides: %j", (decides, before, told) => {
  const [line] = positions(one({ response: { does: "assist", force: "permitted", decides, wording: "so" } as never }));
  expect(line).toBe(`BBB must-assist AAA: is obliged to assist AAA${before} (The Pact, Art. 1); ${told}`);
});

describe("the certainty of a row", () => {
  const certainties = (instruments: Instrument | Instrument[]) =>
    traceIn(worldOf(instruments)).positions.map(({ state, position, grade, certainty }) => `${state} ${position} ${grade} ${certainty}`);
  const doubtful = { ...assist, requires: [{ fact: "it snowed" }] };
  test("duties of a dissolved pact, one of them contestable, share no row", () => {
    const life = { life: [{ fact: "organisation-dissolved", date: "1940-01-01", ref }] } as never;
    const old = pact([duty(assist), duty(doubtful, { id: "second" })], life);
    expect(certainties(old).filter((line) => line.includes("nominal"))).toEqual([
      "BBB nominal binding certain",
      "BBB nominal binding contestable",
    ]);
  });
  test("a promise of a treaty and a political one share no row", () => {
    const promise = (grade: "binding" | "principle") =>
      duty({ trigger: "always" }, { type: "nonaggression", forbids: ["attack"], grade, id: grade });
    expect(certainties(pact([promise("binding"), promise("principle")]))).toEqual([
      "BBB may-not-attack binding certain",
      "BBB political-nonaggression principle certain",
    ]);
  });
  test("pledges to both sides are certain only where one to each side is", () => {
    const other = (slots: Written) =>
      pact(duty({ ...slots, trigger: "war" }, { type: "offence" }), { id: "other", acts: [inForce(["BBB", "CCC"])] });
    expect(certainties([one(assist), other(assist)])[0]).toBe("BBB bound-to-both null certain");
    expect(certainties([one(assist), other(doubtful)])[0]).toBe("BBB bound-to-both null contestable");
  });
  test("a state that owes nothing here does so certainly, unless a duty of it is contestable", () => {
    const talks = (slots: Written) => one({ trigger: "threat", response: response("consult", "none"), ...slots }, { type: "consultation" });
    expect(certainties(one({ ...assist, enemy: { is: "DDD" } }))).toEqual(["BBB unbound null certain"]);
    expect(certainties(talks({ requires: [{ fact: "it snowed" }] }))).toEqual(["BBB unbound null contestable"]);
  });
});

describe("what gives way", () => {
  test("contestable help to triggered help under the same pact toward the same state", () =>
    expect(
      positions(pact([duty(assist), duty({ ...assist, requires: [{ fact: "it snowed" }] }, { id: "second" })])).map(
        (line) => line.split(" ")[1],
      ),
    ).toEqual(["must-assist"]));
  const neutral = duty({ trigger: "war", response: response("abstain", "none") }, { id: "neutral", type: "neutrality" });
  test("neutrality to help under the same pact toward the same state", () =>
    expect(positions(pact([duty(assist), neutral])).map((line) => line.split(" ")[1])).toEqual(["must-assist"]));
  test("to help under another pact too", () =>
    expect(positions([pact(duty(assist)), pact(neutral, { id: "other" })]).map((line) => line.split(" ")[1])).toEqual(["must-assist"]));
  test("neutrality stands while help is only contestable", () =>
    expect(positions(pact([duty({ ...assist, requires: [{ fact: "it snowed" }] }), neutral])).map((line) => line.split(" ")[1])).toEqual([
      "contestable",
      "must-stay-neutral",
    ]));
});

describe("who is shown", () => {
  test("the sides themselves are not", () => expect(positions(pact(duty(assist)), { initiator: "BBB" })).toEqual([]));
  test("a call to consult by the one that struck stays out", () =>
    expect(
      positions(one({ trigger: "threat" }, { type: "consultation" }), { initiator: "AAA", target: "CCC", fact: "threat:AAA=yes" }),
    ).toEqual(["BBB unbound AAA: owes nothing that this case calls on"]));
  test("bound to both also through what is contestable, but not through a permission", () => {
    const to = (grade: "binding" | "permissive") => [
      one(assist),
      pact(duty({ ...assist, trigger: "war", requires: [{ fact: "it snowed" }] }, { type: "offence", grade }), {
        id: "other",
        acts: [inForce(["BBB", "CCC"])],
      }),
    ];
    expect([positions(to("binding"))[0]?.split(" ")[1], positions(to("permissive"))[0]?.split(" ")[1]]).toEqual([
      "bound-to-both",
      "must-assist",
    ]);
  });
  test("against whom: the enemies that met the test, unless the text points elsewhere", () => {
    const against = (slots: Written) => traceIn(worldOf(one(slots)), { initiator: "CCC, DDD" }).obligations[0]?.against;
    expect([
      against(assist),
      against({ ...assist, enemy: { is: "DDD" } }),
      against({ response: { ...(response("assist") as object), against: "EEE" } as never }),
    ]).toEqual([["CCC", "DDD"], ["DDD"], ["EEE"]]);
  });
  test("what parties have said, and past calls, up to the day", () => {
    const said = one(
      assist,
      {},
      {
        interpretations: [
          { date: "1949", by: ["AAA"], says: "early", ref },
          { date: "1951", by: ["AAA"], says: "late", ref },
        ],
        acts: [
          inForce(["AAA", "BBB"]),
          { act: "invoked", date: "1940-05-05", by: ["AAA"], note: "once", ref },
          { act: "invoked", date: "1960-05-05", by: ["AAA"], note: "twice", ref },
        ],
      },
    );
    const [found] = traceIn(worldOf(said)).obligations;
    expect([found?.positions, found?.precedents]).toEqual([
      [{ date: "1949", by: ["AAA"], says: "early" }],
      [{ date: "1940-05-05", by: ["AAA"], note: "once" }],
    ]);
  });
});
