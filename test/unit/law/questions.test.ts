/** Open questions: their kinds, the answers that they take, and the changes that each answer makes. */
import { describe, expect, test } from "vitest";
import type { Instrument } from "../../../src/model/instruments.ts";
import type { War } from "../../../src/model/places.ts";
import type { Question } from "../../../src/model/results/trace.ts";
import { type Asked, duty, held, inForce, pact, place, ref, traceIn, type World, worldOf } from "./madeUp.ts";

const asked = (instrument: Instrument | Instrument[], one: Asked = {}, world: World = {}): Question[] =>
  traceIn(worldOf(instrument, world), one).openQuestions;
const id = "pact-1900#duty:BBB>AAA";

describe("of fact", () => {
  test("a finding that lies in another's hand", () =>
    expect(asked(pact(duty({ requires: [{ finding: "organ", of: "Aggression" }] })))).toEqual([
      {
        id: "finding:aggression",
        question: "Did the competent organ find: Aggression?",
        kind: "fact",
        values: [
          { value: "yes", changes: [{ obligation: id, status: "triggered" }] },
          { value: "no", changes: [{ obligation: id, status: "not-triggered" }] },
        ],
      },
    ]));

  test("one fact that two duties read is one question", () => {
    const snow = { requires: [{ fact: "it snowed" }] };
    const [question] = asked(pact([duty(snow), duty(snow, { id: "other", type: "consultation" })]));
    expect(question).toMatchObject({
      id: "fact:it-snowed",
      kind: "fact",
      values: [
        { value: "yes", changes: [{ status: "triggered" }, { status: "triggered" }] },
        { value: "no", changes: [{ status: "not-triggered" }, { status: "not-triggered" }] },
      ],
    });
  });

  test("where two things are open, settling one well changes nothing yet, settling it ill ends it", () => {
    const [first] = asked(pact(duty({ requires: [{ fact: "it snowed" }, { fact: "it rained" }] })));
    expect(first?.values).toEqual([
      { value: "yes", changes: [] },
      { value: "no", changes: [{ obligation: id, status: "not-triggered" }] },
    ]);
  });

  test("provocation has answers of its own", () => {
    const [question] = asked(pact(duty({ requires: ["unprovoked"] })), { provocation: "disputed" });
    expect(question).toEqual({
      id: "provocation",
      question: "Was the attack provoked?",
      kind: "fact",
      values: [
        { value: "none", changes: [{ obligation: id, status: "triggered" }] },
        { value: "given", changes: [{ obligation: id, status: "not-triggered" }] },
      ],
    });
  });

  test("an exception is against the duty: yes ends it", () => {
    const [question] = asked(pact(duty({ except: [{ fact: "AAA asked for it" }] })), { fact: "except:aaa-asked-for-it=open" });
    expect([question?.id, question?.values]).toEqual([
      "except:aaa-asked-for-it",
      [
        { value: "yes", changes: [{ obligation: id, status: "not-triggered" }] },
        { value: "no", changes: [{ obligation: id, status: "triggered" }] },
      ],
    ]);
  });

  describe("who began a war whose beginning is disputed", () => {
    const war: War = {
      id: "war",
      name: "The War",
      sides: [[{ state: "AAA", from: "1949", until: null }], [{ state: "CCC", from: "1949", until: null }]],
      from: "1949",
      until: null,
      "begun-by": ["AAA"],
      disputed: "AAA says CCC",
      ref,
    };
    const values = (conduct: "self-defence" | "unsaid", one: Asked) =>
      asked(pact(duty({ conduct, trigger: one["initiator"] === "AAA" ? "always" : "armed-attack" })), one, { wars: [war] })[0]?.values.map(
        ({ value, changes }) => [value, changes.map(({ status }) => status)],
      );
    test.each<[string, "self-defence" | "unsaid", Asked, unknown]>([
      [
        "the struck one is to be helped",
        "self-defence",
        {},
        [
          ["yes", ["not-triggered"]],
          ["no", ["triggered"]],
        ],
      ],
      [
        "the struck one is to be helped, and the text is silent",
        "unsaid",
        {},
        [
          ["yes", []],
          ["no", ["triggered"]],
        ],
      ],
      [
        "the striker is to be helped",
        "self-defence",
        { initiator: "AAA", target: "CCC" },
        [
          ["yes", ["triggered"]],
          ["no", ["not-triggered"]],
        ],
      ],
    ])("%s", (_name, conduct, one, expected) => expect(values(conduct, one)).toEqual(expected));
  });

  test("the one that struck is presumed not threatened, unless the user says that it was", () => {
    const consult = pact(duty({ trigger: "threat" }, { type: "consultation" }));
    const one = { initiator: "AAA", target: "CCC" };
    const status = (fact?: string) =>
      traceIn(worldOf(consult), { ...one, ...(fact === undefined ? {} : { fact }) }).obligations.find(({ owedTo }) => owedTo === "AAA")
        ?.status;
    expect(asked(consult, one)).toEqual([]);
    expect([status(), status("threat:AAA=yes"), status("threat:AAA=open")]).toEqual(["not-triggered", "triggered", "contestable"]);
  });
});

describe("of the text", () => {
  test("a dispute of words without readings is settled by its own key, for its clause alone", () => {
    const world = worldOf(pact([duty({}), duty({}, { id: "other" })]));
    const blockade = { act: "blockade" };
    expect(traceIn(world, blockade).openQuestions.map(({ id: key }) => key)).toEqual([
      "text:pact-1900:duty:trigger",
      "text:pact-1900:other:trigger",
    ]);
    const statuses = (fact: string) => traceIn(world, { ...blockade, fact }).obligations.map(({ status, open }) => `${status} ${open}`);
    expect(statuses("text:pact-1900:duty:trigger=yes")).toEqual(["triggered null", "contestable text"]);
    expect(statuses("text:pact-1900:other:trigger=no")).toEqual(["contestable text", "not-triggered null"]);
    expect(statuses("text:pact-1900:duty:area=no")).toEqual(["contestable text", "contestable text"]);
    expect(() => statuses("text:pact-1900:nothing:trigger=yes")).toThrow(/no clause of the ledger reads/);
  });

  test("readings are the answers", () => {
    const open = [
      {
        id: "who",
        question: "Against whom?",
        readings: [
          { says: "anybody", ref },
          { says: "State D alone", set: { enemy: { is: "DDD" } }, ref },
        ],
      },
    ];
    expect(asked(pact(duty({}), { open }))).toEqual([
      {
        id: "reading:pact-1900:who",
        question: "Against whom? The readings differ.",
        kind: "text",
        values: [
          { value: "anybody", changes: [{ obligation: id, status: "triggered" }] },
          { value: "State D alone", changes: [{ obligation: id, status: "not-triggered" }] },
        ],
      },
    ]);
  });

  test("attack by a fellow party: both schools", () => {
    const [question] = asked(pact(duty({}), { acts: [inForce(["AAA", "BBB", "EEE"])] }), { initiator: "EEE" });
    expect([question?.id, question?.kind, question?.values.map(({ value }) => value)]).toEqual([
      "text:pact-1900:duty:own-parties",
      "text",
      ["words such as 'any state' cover a party too", "a pact of mutual help is about others than its own parties"],
    ]);
  });

  test("whose territory a claimed place is", () => {
    const places = [place("rock", { claims: [held("AAA"), held("CCC")], administered: [held("AAA")] })];
    const [question] = asked(pact(duty({ area: [{ what: "territory" }] })), { place: "rock" }, { places });
    expect([question?.kind, question?.question]).toEqual([
      "text",
      "Does it lie inside the area of the clause? Rock: whether it is the territory of AAA is disputed.",
    ]);
  });

  test("two clauses with areas of their own ask two questions of one place", () => {
    const places = [place("rock", { claims: [held("AAA"), held("CCC")], administered: [held("AAA")] })];
    const there = { area: [{ what: "territory" as const }] };
    const questions = asked(pact([duty(there), duty(there, { id: "other", type: "consultation" })]), { place: "rock" }, { places });
    expect(questions.map(({ id: one }) => one)).toEqual(["text:pact-1900:duty:area", "text:pact-1900:other:area"]);
  });
});

describe("of the record", () => {
  test("an entry into force that was not found", () => {
    const [question] = asked(
      pact(duty({}), { acts: [{ act: "signed", date: "1900", by: ["AAA", "BBB"], ref }, inForce(["AAA", "BBB"], null)] }),
    );
    expect([question?.id, question?.kind]).toEqual(["record:pact-1900:duty:in-force", "record"]);
  });

  test("who ran a place on a day that the record straddles", () => {
    const places = [place("rock", { administered: [held("CCC", "1900", "1950"), held("DDD", "1950")], claims: [held("AAA")] })];
    const [question] = asked(pact(duty({ area: [{ what: "any", "administered-by": ["AAA"] }] })), { place: "rock" }, { places });
    expect([question?.kind, question?.question]).toEqual(["record", "Rock: who administered it on that day is not known."]);
  });
});

test("disputes of the text come first, then facts, then what the ledger does not know; nothing is asked about what is settled", () => {
  const three = [
    pact(duty({}), { id: "c-record", text: "unpublished" }),
    pact(duty({ requires: [{ fact: "it snowed" }] }), { id: "b-fact" }),
    pact(duty({}), {
      id: "a-text",
      open: [
        {
          id: "q",
          question: "Owed?",
          readings: [
            { says: "yes", ref },
            { says: "no", set: { owed: false }, ref },
          ],
        },
      ],
    }),
    pact(duty({ enemy: { is: "DDD" }, requires: [{ fact: "it rained" }] }), { id: "d-settled" }),
  ];
  expect(asked(three).map(({ kind, id: key }) => `${kind} ${key}`)).toEqual([
    "text reading:a-text:q",
    "fact fact:it-snowed",
    "record record:c-record:duty:text",
  ]);
});
