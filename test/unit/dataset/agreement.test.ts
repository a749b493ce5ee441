/** Agreement with a member file: which dyad-years count, what stands apart, why, and in which class. */
import { describe, expect, test } from "vitest";
import { compare } from "../../../src/dataset/agreement/compare.ts";
import { agreementOf, type Counts, kappaOf } from "../../../src/dataset/agreement/kappa.ts";
import { cellOf, readCell, systemUntil } from "../../../src/dataset/agreement/system.ts";
import type { Frozen, Judged } from "../../../src/model/agreement.ts";
import type { AtopMember } from "../../../src/model/atop.ts";
import type { Instrument } from "../../../src/model/instruments.ts";
import type { PactType } from "../../../src/model/vocabulary.ts";
import { requireSpan } from "../../../src/time/span.ts";
import { duty, LAST, ledgerOf, pact, RULE, ref } from "./madeUp.ts";

const member = (alliance: number, state: number, from: string, until: string, types: readonly PactType[]): AtopMember => ({
  alliance,
  phase: 0,
  state,
  from: requireSpan(from),
  until: requireSpan(until),
  types,
});

function compared(
  instruments: readonly Instrument[],
  members: readonly AtopMember[],
  { judged = [], frozen }: { judged?: readonly Judged[]; frozen?: Frozen } = {},
) {
  return compare(ledgerOf(instruments), { members, last: LAST, rule: RULE, eras: [], agreement: { judged, frozen } });
}

const DEFENCE: readonly PactType[] = ["defence"];
const both = [member(9001, 901, "1902-05-01", "1905-06-30", DEFENCE), member(9001, 902, "1902-05-01", "1905-06-30", DEFENCE)];
const countsOf = (result: ReturnType<typeof compared>, type: PactType = "defence", scope = "all") => {
  const found = result.measures.find((one) => one.scope === scope && one.type === type && one.era === null);
  return [found?.both, found?.onlyLedger, found?.onlyAtop, found?.notKnown];
};
const told = ({ groups }: ReturnType<typeof compared>) =>
  groups.map(({ instrument, alliance, in: side, cause, class: given, dyadYears }) => [
    instrument?.id,
    alliance,
    side,
    cause,
    given,
    dyadYears,
  ]);

describe("kappa", () => {
  const counts: Counts = { both: 20, onlyLedger: 5, onlyAtop: 10, notKnown: 0, all: 50 };
  test("is that of the textbook", () => expect(kappaOf(counts)).toBeCloseTo(0.4, 10));
  test("leaves out what is not known", () => expect(kappaOf({ ...counts, notKnown: 7, all: 57 })).toBeCloseTo(0.4, 10));
  test("is null where neither ever says yes", () => expect(kappaOf({ ...counts, both: 0, onlyLedger: 0, onlyAtop: 0 })).toBeNull());
  test("comes with positive and negative agreement", () => {
    const { observed, positive, negative, neither } = agreementOf(counts, []);
    expect([observed, neither]).toEqual([0.7, 15]);
    expect(positive).toBeCloseTo(40 / 55, 10);
    expect(negative).toBeCloseTo(30 / 45, 10);
  });
  test("has a jackknife interval over states, and none from fewer than three", () => {
    const part = { both: 4, onlyLedger: 1, onlyAtop: 2, notKnown: 0, all: 10 };
    expect(agreementOf(counts, [part, part]).low).toBeNull();
    expect(agreementOf(counts, [part, part, part]).standardError).toBeCloseTo(0, 10);
    const uneven = agreementOf(counts, [part, { ...part, both: 0, all: 6 }, { ...part, onlyAtop: 0 }, part]);
    const kappas = [
      kappaOf({ both: 16, onlyLedger: 4, onlyAtop: 8, notKnown: 0, all: 40 }),
      kappaOf({ both: 20, onlyLedger: 4, onlyAtop: 8, notKnown: 0, all: 44 }),
      kappaOf({ both: 16, onlyLedger: 4, onlyAtop: 10, notKnown: 0, all: 40 }),
      kappaOf({ both: 16, onlyLedger: 4, onlyAtop: 8, notKnown: 0, all: 40 }),
    ].map(Number);
    const mean = kappas.reduce((sum, one) => sum + one, 0) / 4;
    expect(uneven.standardError).toBeCloseTo(Math.sqrt((2 / 8) * kappas.reduce((sum, one) => sum + (one - mean) ** 2, 0)), 10);
  });
});

describe("the dyad-years", () => {
  test("of a cell can be read back", () => expect(readCell(cellOf(990, 2, 2018))).toEqual({ from: 990, to: 2, year: 2018 }));
  test("are all ordered pairs of the system", () => {
    const { measures } = compared([], []);
    expect(measures[0]?.neither).toBe(3 * 2 * 11);
    expect(systemUntil(ledgerOf([]), LAST).members(1911)).toEqual([]);
  });
  test("count from signature to the last day, in each year that is touched", () => {
    expect(countsOf(compared([pact()], both))).toEqual([8, 0, 0, 0]);
  });
  test("count from entry into force where the rule says so", () => {
    const { measures } = compare(ledgerOf([pact()]), {
      members: both,
      last: LAST,
      rule: { ...RULE, bound: "in-force" },
      eras: [],
      agreement: { judged: [] },
    });
    expect(measures[0]).toMatchObject({ both: 6, onlyAtop: 2 });
  });
  test("are not known where an uncertain end leaves the year open", () => {
    const open = pact({}, [{ act: "expired", date: "1904/1905-06-01", ref }]);
    expect(countsOf(compared([open], both))).toEqual([4, 0, 0, 4]);
  });
  test("leave out a promise that the bearer has suspended", () => {
    const suspended = pact({}, [{ act: "suspended", date: "1903-12-31", by: ["AAA"], toward: ["BBB"], ref }]);
    expect(countsOf(compared([suspended], both))).toEqual([6, 0, 2, 0]);
  });
  test("do not count a clause before it begins", () => {
    const later = duty("defence", {
      versions: [{ from: "1904-01-01", trigger: "war", response: { does: "act", force: "none", decides: "each", wording: "acts" }, ref }],
    });
    expect(countsOf(compared([pact({ obligations: [later] })], both))).toEqual([4, 0, 4, 0]);
  });
  test("of eras add up to the whole", () => {
    const eras = [
      { id: "1900-1903", from: "1900-01-01", until: "1903-12-31" },
      { id: "1904-", from: "1904-01-01", until: null },
    ] as never;
    const { measures } = compare(ledgerOf([pact()]), { members: both, last: LAST, rule: RULE, eras, agreement: { judged: [] } });
    const of = (era: string | null) => measures.find((one) => one.type === "defence" && one.scope === "all" && one.era === era)?.both ?? 0;
    expect([of(null), of("1900-1903"), of("1904-")]).toEqual([8, 4, 4]);
  });
});

describe("a disagreement", () => {
  test("is missing where no instrument carries the number", () => {
    const result = compared([pact({ codes: undefined })], both);
    expect(countsOf(result)).toEqual([8, 0, 0, 0]);
    const alone = compared([], both);
    expect(told(alone)).toEqual([[undefined, 9001, "atop", "no-file", "missing", 8]]);
    expect(countsOf(alone, "defence", "filed")).toEqual([0, 0, 0, 0]);
  });
  test("is beyond ATOP where the instrument carries no number", () => {
    expect(told(compared([pact({ codes: undefined })], []))).toEqual([["pact", null, "ledger", "no-number", "beyond", 8]]);
  });
  test("of an end in another year stays open until somebody has read it", () => {
    const longer = both.map((one) => ({ ...one, until: requireSpan("1907-01-01") }));
    expect(told(compared([pact()], longer))).toEqual([["pact", 9001, "atop", "ends-earlier", "unclassed", 4]]);
    const shorter = both.map((one) => ({ ...one, until: requireSpan("1904-12-31") }));
    expect(told(compared([pact()], shorter))).toEqual([["pact", 9001, "ledger", "ends-later", "unclassed", 2]]);
  });
  test("is a definition where the file keeps the other end as a reading", () => {
    const acts = pact().acts.map((act) =>
      act.act === "terminated" ? { ...act, readings: [{ date: "1907-01-01", says: "later", ref }] } : act,
    );
    const longer = both.map((one) => ({ ...one, until: requireSpan("1907-01-01") }));
    expect(told(compared([pact({ acts })], longer))).toEqual([["pact", 9001, "atop", "end-disputed", "definition", 4]]);
  });
  test("is a definition where the grade explains it, or a promise of something other than peace", () => {
    const none = both.map((one) => ({ ...one, types: [] }));
    expect(told(compared([pact({ grade: "permissive" })], none))).toEqual([["pact", 9001, "ledger", "grade", "definition", 8]]);
    const forbids = pact({ obligations: [duty("nonaggression", { forbids: ["hostile-alliance"] })] });
    expect(told(compared([forbids], none))).toEqual([["pact", 9001, "ledger", "forbearance", "definition", 8]]);
  });
  test("is ours where the file is a summary without the clause, and open where its articles were read", () => {
    const consults = both.map((one) => ({ ...one, types: ["defence", "consultation"] as const }));
    expect(told(compared([pact({ depth: "summary" })], consults))).toEqual([["pact", 9001, "atop", "summary", "ours", 8]]);
    expect(told(compared([pact()], consults))).toEqual([["pact", 9001, "atop", "no-clause", "unclassed", 8]]);
  });
  test("says where the promise runs to others, or back", () => {
    const oneWay = pact({ obligations: [duty("defence", { by: ["AAA"], toward: ["BBB"] })] });
    expect(told(compared([oneWay], both))).toEqual([["pact", 9001, "atop", "direction", "unclassed", 4]]);
  });
  test("takes the class that somebody gave it, for the states, types and side that are named", () => {
    const judged = (fields: object): Judged[] => [
      { instrument: "pact", class: "they-err", because: "the act of July 1905 ended it", ...fields } as Judged,
    ];
    const longer = both.map((one) => ({ ...one, until: requireSpan("1907-01-01") }));
    const classIn = (fields: object) => told(compared([pact()], longer, { judged: judged(fields) }))[0]?.[4];
    expect(classIn({})).toBe("they-err");
    expect(classIn({ in: "ledger" })).toBe("unclassed");
    expect(classIn({ types: ["offence"] })).toBe("unclassed");
    expect(classIn({ alliance: 9002 })).toBe("unclassed");
    expect(classIn({ states: ["CCC"] })).toBe("unclassed");
    expect(classIn({ states: ["BBB"] })).toBe("they-err");
    expect(classIn({ states: ["AAA", "BBB"] })).toBe("they-err");
    expect(classIn({ states: ["BBB", "CCC"] })).toBe("unclassed");
    expect(classIn({ causes: ["ends-earlier"] })).toBe("they-err");
  });
});

describe("agreement by pact", () => {
  test("asks once per alliance with a counterpart whether it makes the promise at all", () => {
    const other = { ...pact(), id: "other", codes: { atop: [9002] } } as Instrument;
    const members = [...both, member(9002, 901, "1908", "1909", ["offence"]), member(9002, 903, "1908", "1909", [])];
    const { pacts } = compared([pact(), other], [...members, member(9003, 901, "1908", "1909", DEFENCE)]);
    const of = (type: PactType) => pacts.find((one) => one.scope === "all" && one.type === type);
    expect(of("defence")).toMatchObject({ both: 1, onlyLedger: 1, onlyAtop: 0, neither: 0 });
    expect(of("offence")).toMatchObject({ both: 0, onlyLedger: 0, onlyAtop: 1, neither: 1, kappa: 0 });
    expect(of("neutrality")).toMatchObject({ neither: 2, kappa: null, low: null });
    expect(pacts.filter(({ scope }) => scope === "frozen")).toEqual([]);
  });
});

describe("the instruments drawn by lot", () => {
  const frozen = { seed: 1, ledger: { version: "0", hash: "0" }, of: 2, instruments: [{ id: "pact", sha256: "" }] } as Frozen;
  test("are compared with their own alliances alone", () => {
    const other = { ...pact(), id: "other", codes: { atop: [9002] } } as Instrument;
    const members = [...both, member(9002, 901, "1908", "1909", DEFENCE), member(9002, 903, "1908", "1909", DEFENCE)];
    const result = compared([pact(), other], members, { frozen });
    expect(countsOf(result, "defence", "frozen")).toEqual([8, 0, 0, 0]);
    expect(countsOf(result)).toEqual([8, 0, 4, 0]);
  });
});
