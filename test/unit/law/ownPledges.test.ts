/** The attacker's own pledges to the attacked: which the attack breaks, which it can claim, and how other duties are told. */
import { describe, expect, test } from "vitest";
import type { Obligation } from "../../../src/model/instruments.ts";
import { type Asked, duty, inForce, pact, ref, spoken, traceIn, verdict, worldOf } from "./madeUp.ts";

const act = (more: object = {}) => ({ does: "act", force: "unsaid", decides: "each", wording: "so", ...more }) as never;
const guarantee = (more: Partial<Obligation> = {}) =>
  duty({ trigger: "breach", "own-parties": "included", response: act() }, { id: "guarantee", article: "2", ...more });
const right = duty({ trigger: "breach", response: act({ force: "permitted" }) }, { id: "alone", article: "4", grade: "permissive" });

const broken = (made: Obligation | Obligation[], asked: Asked = {}, more: object = {}) =>
  traceIn(worldOf(pact(made, { acts: [inForce(["AAA", "BBB", "DDD"])], ...more })), { initiator: "BBB", ...asked }).breaches.map(
    ({ by, toward, article, promise, certain }) => `${by}>${toward} ${article} ${promise}${certain ? "" : " contestable"}`,
  );

describe("an attack on a state that its author has pledged to protect", () => {
  test.each<[string, Obligation | Obligation[], string[]]>([
    ["a guarantee", guarantee(), ["BBB>AAA 2 guarantee"]],
    ["a guarantee whose author can claim a right to act", [guarantee(), right], ["BBB>AAA 2 guarantee contestable"]],
    ["an alliance silent on its own parties", duty({}), ["BBB>AAA 1 help contestable"]],
    ["an alliance that covers its own parties", duty({ "own-parties": "included" }), ["BBB>AAA 1 help"]],
    ["an alliance about others alone", duty({ "own-parties": "excluded" }), []],
    ["an alliance against another state", duty({ enemy: { is: "EEE" } }), []],
    ["a permission to help", duty({ "own-parties": "included" }, { grade: "permissive" }), []],
    ["a duty to consult", duty({ trigger: "threat" }, { type: "consultation" }), []],
  ])("%s", (_, made, found) => expect(broken(made)).toEqual(found));

  test.each<[string, Asked, string[]]>([
    ["a threat breaks nothing", { act: "threat" }, []],
    ["a cyber attack may break it", { act: "cyber" }, ["BBB>AAA 2 guarantee contestable"]],
    ["an attack by one that pledged nothing breaks nothing", { initiator: "CCC" }, []],
    ["an attack by two breaks the pledge of each that made it", { initiator: "BBB,DDD" }, ["BBB>AAA 2 guarantee", "DDD>AAA 2 guarantee"]],
  ])("%s", (_, asked, found) => expect(broken(guarantee(), asked)).toEqual(found));

  test("a contestable end of the pledge makes the breach contestable, and the question is told", () => {
    const open = [
      {
        id: "end",
        question: "Did it end?",
        readings: [
          { says: "no", ref },
          { says: "yes", set: { owed: false }, ref },
        ],
      },
    ];
    const [breach] = traceIn(worldOf(pact(guarantee(), { open })), { initiator: "BBB" }).breaches;
    expect([breach?.certain, breach?.doubts]).toEqual([false, ["Did it end? The readings differ."]]);
  });

  test("a pledge of a text that binds nobody is political", () => {
    const [breach] = traceIn(worldOf(pact(guarantee({ grade: "principle" }))), { initiator: "BBB" }).breaches;
    expect(breach).toMatchObject({ grade: "principle", promise: "guarantee" });
  });
});

describe("the attacker's own claim", () => {
  const invoked = (date: string) => ({ act: "invoked" as const, date, by: ["BBB"], obligations: ["alone"], note: "named it", ref });
  const question = {
    id: "arms",
    question: "Does it include arms?",
    obligations: ["alone"],
    readings: [
      { says: "yes", "held-by": ["BBB"], ref },
      { says: "no", "held-by": ["AAA"], ref },
    ],
  };
  const answer = (initiator: string) =>
    traceIn(
      worldOf(
        pact([guarantee(), right], {
          acts: [inForce(["AAA", "BBB"]), invoked("1950-06-01"), invoked("1950-06-02")],
          open: [question],
        }),
      ),
      { initiator },
    );

  test("is told with the dispute on its words and its use on the very day", () => {
    const [claim, ...others] = answer("BBB").ownClaims;
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ by: "BBB", toward: "AAA", article: "4", force: "permitted" });
    expect(claim?.turnsOn[0]).toMatchObject({ question: "Does it include arms?", readings: [{ heldBy: ["BBB"] }, { heldBy: ["AAA"] }] });
    expect(claim?.uses.map(({ date }) => date)).toEqual(["1950-06-01"]);
  });

  test("is none of a third attacker, and no right to help the attacked is one", () => {
    expect(answer("CCC").ownClaims).toEqual([]);
    const help = pact(duty({ trigger: "threat", response: act() }, { grade: "permissive" }));
    expect(traceIn(worldOf(help), { initiator: "BBB" }).ownClaims).toEqual([]);
  });

  test("is not told of a pact that was not in force", () => {
    const made = pact([guarantee(), right], { acts: [inForce(["AAA", "BBB"], "1960-01-01")] });
    expect(traceIn(worldOf(made), { initiator: "BBB" }).ownClaims).toEqual([]);
  });
});

describe("past uses", () => {
  const uses = (obligations?: string[]) => ({
    act: "invoked" as const,
    date: "1940-01-01",
    by: ["AAA"],
    note: "so",
    ref,
    ...(obligations && { obligations }),
  });
  const made = (obligations?: string[]) =>
    pact(
      [
        duty({}),
        duty({ trigger: "threat" }, { id: "threat" }),
        duty({ trigger: "threat" }, { id: "talks", article: "2", type: "consultation" }),
      ],
      {
        acts: [inForce(["AAA", "BBB"]), uses(obligations)],
      },
    );

  test.each<[string, string[] | undefined, number, string[]]>([
    ["of the clause", ["duty"], 1, []],
    ["of another obligation of the article", ["threat"], 1, []],
    ["of another article", ["talks"], 0, ["2"]],
    ["of the instrument, which names no article", undefined, 1, []],
  ])("%s", (_, obligations, own, elsewhere) => {
    const { precedents, otherUses } = verdict(made(obligations));
    expect([precedents.length, otherUses.flatMap(({ articles }) => articles)]).toEqual([own, elsewhere]);
  });

  test("the memo tells what the trace tells", () => {
    const memo = spoken("crisis.memo", worldOf(made(["talks"])), { initiator: "CCC", target: "AAA", date: "1950-06-01" });
    expect(
      memo.duties.filter(({ article }) => article === "1").map(({ precedents }) => precedents.map(({ sentence }) => sentence)),
    ).toEqual([["1 January 1940, AAA (Art. 2): so."]]);
  });
});

describe("an article coded twice", () => {
  const quoted = (slots: object, more: Partial<Obligation>) => {
    const one = duty(slots, more);
    return { ...one, versions: one.versions.map((version) => ({ ...version, quote: "they help each other" })) };
  };
  const force = (value: string) => ({ does: "assist", force: value, decides: "automatic", wording: "help" }) as never;
  const made = pact([
    quoted({ trigger: "aggression", response: force("required") }, {}),
    quoted({ trigger: "threat", response: force("unsaid") }, { id: "threat" }),
  ]);

  test("is one duty with two events in the memo, which claims no force that the same words leave open", () => {
    const memo = spoken("crisis.memo", worldOf(made), { initiator: "CCC", target: "AAA", date: "1950-06-01" });
    const [duty, ...others] = memo.duties;
    expect(others).toEqual([]);
    expect(duty?.obligations).toEqual(["pact-1900#duty:BBB>AAA", "pact-1900#threat:BBB>AAA"]);
    expect(duty?.decision).toContain("The text does not mention armed force.");
    expect(duty?.tests.filter(({ clause }) => clause === "trigger").length).toBe(2);
    expect(memo.shortAnswer[1]?.sentence).toBe("BBB is obliged to assist AAA (The Pact, Art. 1).");
  });

  test("counts as one article in the headline", () => {
    const [position] = traceIn(worldOf(made)).positions;
    expect(position?.headline).toContain("(The Pact, Art. 1)");
  });
});

describe("no help to the attacker", () => {
  const response = (more: object = {}) =>
    ({ does: "withhold-help", force: "none", decides: "automatic", wording: "no help", ...more }) as never;
  const headline = (more: object) =>
    traceIn(worldOf(pact(duty({ response: response(more) }, { type: "neutrality" })))).positions.map(
      ({ state, position, headline: says }) => `${state} ${position}: ${says}`,
    );

  test("is no neutrality", () => {
    expect(headline({})).toEqual(["BBB must-not-help: is obliged to give CCC no help (The Pact, Art. 1)"]);
    expect(headline({ "unless-aid-due": true })).toEqual([
      "BBB must-not-help: is obliged to give CCC no help, in so far as no duty to assist AAA arises (The Pact, Art. 1)",
    ]);
  });
});

describe("a verdict that rests on a source that was not opened", () => {
  const made = pact(duty({}), { acts: [{ ...inForce(["AAA", "BBB"]), ref: { ...ref, checked: "unverified" } }] });

  test("says so in its headline", () => {
    expect(traceIn(worldOf(made)).positions.map(({ headline }) => headline)).toEqual([
      "is obliged to assist AAA (The Pact, Art. 1); the text says neither who decides nor whether armed force is due [unverified: no source opened for its entry into force]",
    ]);
  });

  test("does not stand in the short answer as an obligation, and follows with its mark", () => {
    const { shortAnswer } = spoken("crisis.memo", worldOf(made), { initiator: "CCC", target: "AAA", date: "1950-06-01" });
    expect(shortAnswer.slice(0, 2).map(({ sentence }) => sentence)).toEqual([
      "On the sources that were opened, no pledge in the ledger certainly obliges any state to assist either side.",
      "On a source that was not opened, BBB is obliged to assist AAA (The Pact, Art. 1).",
    ]);
  });
});

test("an end that only a compiler dates is a coding, and no reading of law", () => {
  const open = [
    {
      id: "end",
      question: "Did it end?",
      readings: [
        { says: "no", ref },
        { says: "it lapsed in 1949", "held-by": ["a compiler"], set: { owed: false }, ref },
      ],
    },
  ];
  const answer = traceIn(worldOf(pact(duty({}), { open }), { coders: ["a compiler"] }));
  const [owed] = answer.obligations[0]?.tests.filter(({ clause }) => clause === "owed") ?? [];
  expect(owed?.readings.map(({ coded }) => coded)).toEqual([[], ["a compiler"]]);
  expect(answer.openQuestions[0]?.values.map(({ value }) => value)).toEqual([
    "no",
    "it lapsed in 1949 (so coded by a compiler, a compiler, not a party)",
  ]);
  expect(answer.positions[0]?.headline).toContain("whether anything is owed under it is disputed");
});
