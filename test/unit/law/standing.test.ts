/** The standing of the state that a duty would help, statements beside a duty, and disputed memberships. */
import { describe, expect, test } from "vitest";
import type { Act } from "../../../src/model/acts.ts";
import type { Instrument } from "../../../src/model/instruments.ts";
import { type Asked, duty, inForce, pact, ref, traceIn, type Written, worldOf } from "./madeUp.ts";

const response = (does: string) => ({ does, force: "required", decides: "automatic", wording: "so" }) as never;
const about = { about: { all: ["DDD"] } };
const dutiesToward = (instrument: Instrument, target: string, asked: Asked = {}) =>
  traceIn(worldOf(instrument), { target, ...asked }).obligations.filter(({ side }) => side === "target");
const standings = (instrument: Instrument, target: string, asked: Asked = {}) =>
  dutiesToward(instrument, target, asked).map(({ owedBy, standing, status, open }) => `${owedBy} ${standing} ${status} ${open}`);

describe("a state that a clause is about and that is no party", () => {
  const one = (slots: Written, type: "defence" | "consultation") => pact(duty(slots, { ...about, type } as never));
  test("is protected by a clause of help", () =>
    expect(standings(one({ response: response("assist") }, "defence"), "DDD")).toEqual([
      "AAA protected triggered null",
      "BBB protected triggered null",
    ]));
  test.each([
    ["talks", one({ trigger: "threat", response: response("consult") }, "consultation")],
    ["talks under a clause of defence", one({ response: response("consult") }, "defence")],
  ])("is only concerned by a clause on %s", (_name, instrument) =>
    expect(standings(instrument, "DDD")).toEqual(["AAA concerned triggered null", "BBB concerned triggered null"]),
  );
});

describe("a membership that is not plain", () => {
  const help = duty({ response: response("assist") });
  const left: Act = { act: "withdrew", date: "1945-01-01", by: ["AAA"], note: "it left", ref };
  const reading = (more: object) => ({ date: null, disputed: true as const, says: "it never left", ref, ...more });
  const leaving = (more: object | null, others: Act[] = []) =>
    pact(help, { acts: [inForce(["AAA", "BBB", "EEE"]), more === null ? left : { ...left, readings: [reading(more)] }, ...others] });

  test("an entry into force that was not found is no dispute", () =>
    expect(
      standings(pact(help, { acts: [{ act: "signed", date: "1900", by: ["AAA", "BBB"], ref }, inForce(["AAA", "BBB"], null)] }), "AAA"),
    ).toEqual(["BBB not-known contestable record"]));
  test("an end on an uncertain day is no entry into force that was not found", () => {
    const fading: Act = { act: "lapsed", date: "1949/1951", ref };
    const instrument = pact(help, { acts: [inForce(["AAA", "BBB"]), fading] });
    expect(standings(instrument, "AAA")).toEqual(["BBB end-not-known contestable record"]);
    const [finding] = dutiesToward(instrument, "AAA");
    expect(finding?.tests[0]?.reason).toBe("it had entered into force, and whether it had ended by that day is not settled");
  });
  test("an end that one reading denies is disputed", () =>
    expect(standings(leaving({}), "AAA")).toEqual(["BBB disputed contestable text", "EEE disputed contestable text"]));
  test("two governments that differ on it are told as such", () =>
    expect(standings(leaving({ governments: true }), "AAA")).toEqual([
      "BBB two-governments contestable text",
      "EEE two-governments contestable text",
    ]));
  test("only from the day on which the reading was put forward", () => {
    const later = leaving({ from: "1948-01-01" });
    expect(standings(later, "AAA", { date: "1947-12-31" })).toEqual([]);
    expect(standings(later, "AAA", { date: "1948-01-01" })).toHaveLength(2);
  });
  test("a plain end is none", () => expect(standings(leaving(null), "AAA")).toEqual([]));
  test("a state that itself left since owes nothing on either reading", () =>
    expect(standings(leaving({}, [{ act: "withdrew", date: "1949-01-01", by: ["EEE"], ref }]), "AAA")).toEqual([
      "BBB disputed contestable text",
    ]));
  test("a statement of policy about a class of states protects none of them", () => {
    const policy = (grade: "binding" | "principle") =>
      pact(duty({ response: response("assist") }, { grade, about: { all: ["DDD"] } } as never), { acts: [inForce(["AAA", "BBB"])] });
    expect(standings(policy("principle"), "DDD")[0]).toMatch(/^AAA concerned /);
    expect(standings(policy("binding"), "DDD")[0]).toMatch(/^AAA protected /);
  });
  test("a duty about the state among the others is certain all the same", () => {
    const protects = pact(duty({ response: response("assist") }, { about: { all: ["AAA"] } } as never), {
      acts: [inForce(["AAA", "BBB", "EEE"]), { ...left, readings: [reading({ governments: true })] }],
    });
    expect(standings(protects, "AAA")).toEqual(["BBB two-governments triggered null", "EEE two-governments triggered null"]);
  });
});

describe("statements beside a duty", () => {
  const said = (fields: object) =>
    pact(duty({ response: response("assist") }), {
      acts: [inForce(["AAA", "BBB", "EEE"])],
      interpretations: [{ date: "1940", by: ["BBB"], says: "said", ref, ...fields }],
    });
  const beside = (fields: object) =>
    dutiesToward(said(fields), "AAA")
      .filter(({ positions }) => positions.length > 0)
      .map(({ owedBy }) => owedBy);
  test.each<[string, object, string[]]>([
    ["of the bearer: beside its own duty", {}, ["BBB"]],
    ["of the state to be helped: beside the duties toward it", { by: ["AAA"] }, ["BBB", "EEE"]],
    ["of a third party: beside none", { by: ["DDD"] }, []],
    ["of a body: beside all", { by: ["the Council"] }, ["BBB", "EEE"]],
    ["of a body about one state: beside that state's", { by: ["the Council"], about: ["EEE"] }, ["EEE"]],
    ["of a body about a state that is not in the duty: beside none", { by: ["the Council"], about: ["FFF"] }, []],
  ])("%s", (_name, fields, expected) => expect(beside(fields)).toEqual(expected));
});
