/** Conditions before any slot: in force, not suspended, not dormant, words known; and the dated versions of a clause. */
import { describe, expect, test } from "vitest";
import type { Act } from "../../../src/model/acts.ts";
import type { Instrument } from "../../../src/model/instruments.ts";
import { type Asked, duty, foundIn, inForce, lineOf, pact, ref, traceIn, verdict, worldOf } from "./madeUp.ts";

const found = (instrument: Instrument, asked: Asked = {}) => foundIn(traceIn(worldOf(instrument), asked));
const summary = (instrument: Instrument, asked: Asked = {}) => {
  const one = found(instrument, asked);
  return one === null ? "none" : `${one.status}${one.open === null ? "" : ` (${one.open})`}`;
};
const signed: Act = { act: "signed", date: "1900-01-01", by: ["AAA", "BBB"], ref };
const other = { ...ref, checked: "secondary" as const };

describe("in force on the day", () => {
  test.each<[string, Act[], string, string]>([
    ["from entry into force", [signed, inForce(["AAA", "BBB"], "1950-06-01")], "1950-06-01", "triggered"],
    ["not from signature", [signed, inForce(["AAA", "BBB"], "1950-06-02")], "1950-06-01", "none"],
    ["entry not found: contestable through the record", [signed, inForce(["AAA", "BBB"], null)], "1950-06-01", "contestable (record)"],
    ["entry in some month of the year", [signed, inForce(["AAA", "BBB"], "1950")], "1950-06-01", "contestable (record)"],
    ["after its end", [inForce(["AAA", "BBB"]), { act: "terminated", date: "1950-06-01", ref }], "1950-06-01", "none"],
    ["on the day before its end", [inForce(["AAA", "BBB"]), { act: "terminated", date: "1950-06-01", ref }], "1950-05-31", "triggered"],
    [
      "an end whose day is not settled",
      [inForce(["AAA", "BBB"]), { act: "terminated", date: "1949/1951", ref }],
      "1950-06-01",
      "contestable (record)",
    ],
    [
      "what lapsed still bound on the day of the break",
      [inForce(["AAA", "BBB"]), { act: "lapsed", date: "1950-06-01", ref }],
      "1950-06-01",
      "triggered",
    ],
    [
      "suspended by the one that owes, toward the one that is owed",
      [inForce(["AAA", "BBB"]), { act: "suspended", date: "1949-01-01", by: ["BBB"], toward: ["AAA"], ref }],
      "1950-06-01",
      "none",
    ],
    [
      "suspended the other way",
      [inForce(["AAA", "BBB"]), { act: "suspended", date: "1949-01-01", by: ["AAA"], toward: ["BBB"], ref }],
      "1950-06-01",
      "triggered",
    ],
    [
      "resumed",
      [
        inForce(["AAA", "BBB"]),
        { act: "suspended", date: "1949-01-01", by: ["BBB"], toward: ["AAA"], ref },
        { act: "resumed", date: "1950-01-01", by: ["BBB"], toward: ["AAA"], ref },
      ],
      "1950-06-01",
      "triggered",
    ],
  ])("%s", (_name, acts, date, expected) => expect(summary(pact(duty({}), { acts }), { date })).toBe(expected));

  test("what is not known says so", () =>
    expect(lineOf(verdict(pact(duty({}), { acts: [signed, inForce(["AAA", "BBB"], null)] })), "in-force")).toBe(
      "open (record, open: record): whether it was in force on that day is not known",
    ));
});

describe("an act whose day is disputed in law", () => {
  const reading = (date: string) => ({ date, says: `on ${date}`, disputed: true as const, ref: other });
  const left = (date: string, to: string): Act[] => [
    inForce(["AAA", "BBB"]),
    { act: "withdrew", date, by: ["AAA"], note: "by the letter", readings: [reading(to)], ref },
  ];
  const entered = (date: string, to: string): Act[] => [
    { act: "entered-into-force", date, for: ["AAA", "BBB"], readings: [reading(to)], ref },
  ];
  test.each<[string, Act[], string, string]>([
    ["after the default end and before the other", left("1950-01-01", "1951-01-01"), "1950-06-01", "contestable (text)"],
    ["before either", left("1950-07-01", "1951-01-01"), "1950-06-01", "triggered"],
    ["after both", left("1949-01-01", "1950-06-01"), "1950-06-01", "none"],
    ["before the default end and after the other", left("1951-01-01", "1950-01-01"), "1950-06-01", "contestable (text)"],
    ["before the default beginning and after the other", entered("1951-01-01", "1950-01-01"), "1950-06-01", "contestable (text)"],
    ["after the default beginning and before the other", entered("1950-01-01", "1951-01-01"), "1950-06-01", "contestable (text)"],
    [
      "a later beginning does not bring back what ended",
      [...entered("1950-01-01", "1951-01-01"), { act: "terminated", date: "1950-03-01", ref }],
      "1950-06-01",
      "none",
    ],
    [
      "a reading that is not marked decides nothing",
      [
        inForce(["AAA", "BBB"]),
        { act: "withdrew", date: "1950-01-01", by: ["AAA"], readings: [{ date: "1951", says: "later", ref }], ref },
      ],
      "1950-06-01",
      "none",
    ],
    [
      "another state's exit decides nothing",
      [inForce(["AAA", "BBB", "EEE"]), { act: "withdrew", date: "1950-01-01", by: ["EEE"], readings: [reading("1951-01-01")], ref }],
      "1950-06-01",
      "triggered",
    ],
  ])("%s", (_name, acts, date, expected) => expect(summary(pact(duty({}), { acts }), { date })).toBe(expected));

  test("the check shows both datings and cites the act", () => {
    const finding = verdict(pact(duty({}), { acts: left("1950-01-01", "1951-01-01") }));
    expect(lineOf(finding, "in-force")).toBe("open (record, open: text): whether it was in force on that day is disputed");
    expect(finding.standing).toBe("disputed");
    expect(finding.tests[0]?.readings.map(({ says, result }) => [says, result])).toEqual([
      ["by the letter", "not-met"],
      ["on 1951-01-01", "met"],
    ]);
  });
});

describe("words and use", () => {
  const unseen = { versions: [{ trigger: "armed-attack" as const, ref: other }] };
  test.each<[string, Parameters<typeof pact>[1], Parameters<typeof duty>[1], string, string]>([
    ["published and read", {}, {}, "triggered", ""],
    ["not published", { text: "unpublished" }, {}, "contestable (record)", "open (record, open: record): its text is not published"],
    [
      "a sentence of it is public, and it was coded from a summary",
      { text: "quoted", depth: "summary" },
      {},
      "contestable (record)",
      "open (record, open: record): only a sentence of it is public; its conditions were not seen",
    ],
    ["all that is public was coded", { text: "quoted", depth: "article" }, {}, "triggered", ""],
    [
      "a summary whose words were not seen",
      { depth: "summary" },
      unseen,
      "contestable (record)",
      "open (record, open: record): its words were not seen; this rests on a summary",
    ],
    ["a summary, but these words were seen", { depth: "summary" }, {}, "triggered", ""],
  ])("%s", (_name, fields, one, status, said) => {
    const instrument = pact(duty({}, one), fields);
    expect([summary(instrument), lineOf(verdict(instrument), "text")]).toEqual([status, said]);
  });

  test.each<[string | undefined, string]>([
    [undefined, "contestable (record)"],
    ["1949", "contestable (record)"],
    ["1951", "triggered"],
  ])("dormant since %s", (since, expected) => {
    const instrument = pact(duty({}), { dormant: { because: "never used", ref, ...(since === undefined ? {} : { since }) } });
    expect(summary(instrument)).toBe(expected);
    if (expected !== "triggered")
      expect(lineOf(verdict(instrument), "in-force")).toBe(
        "met (record): in force between them: entry into force 1 January 1900 | open (record, open: record): dormant: no end was found, and nobody is known to have used it",
      );
  });

  test("what is contestable only through the record is never called a dispute of law; one of the text is", () => {
    const silent = pact(duty({}), { text: "unpublished", acts: [inForce(["AAA", "BBB", "EEE"])] });
    expect([summary(silent), summary(silent, { initiator: "EEE" })]).toEqual(["contestable (record)", "contestable (text)"]);
  });
});

describe("dated texts and settled patches", () => {
  const versions = duty([
    { trigger: "armed-attack", requires: ["request"] },
    { from: "1955-01-01", enemy: { is: "DDD" } },
  ]);
  test.each([
    ["1954-12-31", "triggered", 1],
    ["1955-01-01", "not-triggered", 1],
  ])("on %s: %s; a later text replaces only what it names", (date, status, conditions) => {
    const one = verdict(pact(versions), { date });
    expect([one.status, one.tests.filter(({ clause }) => clause === "requires").length]).toEqual([status, conditions]);
  });

  test("a duty that ran out before the treaty is owed no more", () =>
    expect(summary(pact(duty({ until: "1950-01-01" })), {})).toBe("none"));

  const patched = (more: object) => pact(duty({}), { modifiers: [{ kind: "reservation", ref, ...more }] });
  test.each<[string, object, string]>([
    ["a reservation of the one that owes", { by: ["BBB"], set: { enemy: { is: "DDD" } } }, "not-triggered"],
    ["a reservation of another", { by: ["AAA"], set: { enemy: { is: "DDD" } } }, "triggered"],
    ["one toward another", { toward: ["BBB"], set: { enemy: { is: "DDD" } } }, "triggered"],
    ["one that came later", { from: "1951", set: { enemy: { is: "DDD" } } }, "triggered"],
    ["one that was withdrawn", { until: "1949", set: { enemy: { is: "DDD" } } }, "triggered"],
    ["one on another duty", { obligations: ["other"], set: { enemy: { is: "DDD" } } }, "triggered"],
    ["one that adds a condition", { add: { requires: [{ fact: "it snowed" }] } }, "contestable (fact)"],
    ["one that adds an exception", { add: { except: [{ enemy: { is: "CCC" } }] } }, "not-triggered"],
    ["one under which nothing is owed", { set: { owed: false } }, "not-triggered"],
  ])("%s", (_name, more, expected) => expect(summary(patched(more))).toBe(expected));

  test("patches are applied in the order of their dates", () => {
    const modifiers = [
      { kind: "amendment" as const, from: "1940", set: { enemy: { is: "CCC" } }, ref },
      { kind: "amendment" as const, from: "1930", set: { enemy: { is: "DDD" } }, ref },
    ];
    expect(summary(pact(duty({}), { modifiers }))).toBe("triggered");
  });
});

describe("whose misfortune counts", () => {
  const about = pact(duty({}, { about: { any: [{ party: true }, "DDD"] } }));
  test("a third state's: owed to the parties, about it, by each of them", () => {
    const answer = traceIn(worldOf(about), { target: "DDD" });
    expect(answer.obligations.map(({ owedBy, owedTo, about: whom, status }) => [owedBy, owedTo, whom, status])).toEqual([
      ["AAA", "parties", "DDD", "triggered"],
      ["BBB", "parties", "DDD", "triggered"],
    ]);
  });
  test("a party's: owed to it", () => expect(verdict(about)).toMatchObject({ owedTo: "AAA", about: "AAA" }));
  test("nobody else's", () => expect(traceIn(worldOf(about), { target: "EEE" }).obligations).toEqual([]));
  test("an ally's ally owes nothing", () => {
    const second = pact(duty({}), { id: "second-pact", acts: [inForce(["BBB", "FFF"])] });
    expect(traceIn(worldOf([pact(duty({})), second])).obligations.map(({ owedBy }) => owedBy)).toEqual(["BBB"]);
  });
});

describe("who is skipped", () => {
  const three = pact(duty({}), { acts: [inForce(["AAA", "BBB", "EEE"])] });
  const bearers = (asked: Asked) =>
    traceIn(worldOf(three), asked)
      .obligations.filter(({ owedTo }) => owedTo === "AAA")
      .map(({ owedBy }) => owedBy);
  test.each<[string, Asked, string[]]>([
    ["nobody, where an outsider strikes", {}, ["BBB", "EEE"]],
    ["a party that struck it", { initiator: "EEE" }, ["BBB"]],
    ["a party that it struck", { strike: "AAA>EEE" }, ["BBB"]],
    ["not a party that only aids the other side", { aid: "EEE+CCC" }, ["BBB", "EEE"]],
    ["not a party that struck another", { strike: "EEE>DDD" }, ["BBB", "EEE"]],
  ])("%s", (_name, asked, expected) => expect(bearers(asked)).toEqual(expected));

  test("consultation is owed by a party that struck too", () => {
    const consult = pact(duty({ trigger: "threat" }, { type: "consultation" }), { acts: [inForce(["AAA", "BBB", "EEE"])] });
    expect(
      traceIn(worldOf(consult), { initiator: "EEE" })
        .obligations.filter(({ owedTo }) => owedTo === "AAA")
        .map(({ owedBy }) => owedBy),
    ).toEqual(["BBB", "EEE"]);
  });
});
