/**
 * Claims of absence and claims in doubt: nothing found is proof only in a complete collection; a member that is suspended or
 * disputed, a withdrawal with two days, and a clause with two readings leave the verdict to the reading; a wrong id is an error.
 */
import { describe, expect, test } from "vitest";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { claimsHanded } from "../../src/load/claimsHanded.ts";
import { ledgerData } from "../ledgers.ts";
import { spoken } from "../spoken.ts";

const context = { ledger: indexLedger(ledgerData()), readClaims: claimsHanded };

interface Question {
  readonly operation: string;
  readonly input: object;
}
type Expected = readonly object[];

function check({ operation, input }: Question, expect: Expected) {
  const claims = [{ id: "one", says: "It is so.", kind: "law", "bound-to": { operation, input }, expect }];
  const content = JSON.stringify({ id: "made-up", title: "Made up", source: { cite: "A test", checked: "text" }, claims });
  const [claim] = spoken("claims.check", context, { content }).texts[0]?.claims ?? [];
  return claim ?? { verdict: "", because: "", grounds: [] };
}

const ties = (a: string, b: string, more: object = {}): Question => ({ operation: "ties.between", input: { a, b, ...more } });
const members = (id: string, date?: string): Question => ({ operation: "instrument.members", input: { id, ...(date && { date }) } });
const show = (id: string): Question => ({ operation: "instrument.show", input: { id } });

describe("nothing found", () => {
  test.each<[string, Question, object, string, string]>([
    ["no promise of defence, well covered", ties("IND", "USA", { type: "defence" }), { at: "ties", empty: true }, "supported", "7 of 8"],
    ["the same, denied", ties("IND", "USA", { type: "defence" }), { at: "ties", exists: true }, "contradicted", ""],
    ["no tie of any kind", ties("IND", "USA"), { at: "ties[type=consultation]", empty: true }, "not-checkable", ""],
    [
      "a region and era that are thinly covered",
      ties("CRI", "NIC", { date: "1850-01-01", type: "defence" }),
      { at: "ties", empty: true },
      "not-checkable",
      "",
    ],
    [
      "no member of a treaty",
      members("north-atlantic-1949"),
      { at: "members.state", excludes: "IRL" },
      "supported",
      "the full list of members",
    ],
    [
      "no accession",
      show("north-atlantic-1949"),
      { at: "instrument.acts[act=acceded&for=IRL]", empty: true },
      "supported",
      "every act of this kind",
    ],
    ["no use where all are on record", show("anzus-1951"), { at: "instrument.acts[act=invoked&by=USA]", empty: true }, "supported", ""],
    ["no use where they are not", show("warsaw-pact-1955"), { at: "instrument.acts[act=invoked]", empty: true }, "not-checkable", ""],
    ["no base in an open list", members("us-overseas-bases"), { at: "members.state", excludes: "BRA" }, "not-checkable", ""],
    [
      "a base that was closed",
      members("us-overseas-bases"),
      { at: "members[inForce=true].state", excludes: "UZB" },
      "supported",
      "an end that is on record",
    ],
    ["no such type in a summary", show("brics"), { at: "instrument.obligations[type=defence]", empty: true }, "supported", ""],
    ["no such article in a summary", show("brics"), { at: "instrument.obligations[article=5]", empty: true }, "not-checkable", ""],
    [
      "no such words of ours",
      show("north-atlantic-1949"),
      { at: "instrument.obligations.versions.response[wording~submarine]", empty: true },
      "not-checkable",
      "",
    ],
    [
      "no article of a number that none has",
      show("north-atlantic-1949"),
      { at: "instrument.obligations[article=11]", empty: true },
      "not-checkable",
      "",
    ],
    [
      "no neutrality in an article",
      show("north-atlantic-1949"),
      { at: "instrument.obligations[article=5&type=neutrality]", empty: true },
      "supported",
      "every duty under it",
    ],
    [
      "no record",
      { operation: "records.list", input: { collection: "soil" } },
      { at: "rows[on=BRA&begins>2020]", empty: true },
      "not-checkable",
      "",
    ],
    [
      "no ally more by a rule on defence",
      { operation: "allies.list", input: { state: "CHN", rule: "treaty-ally" } },
      { at: "allies.length", equals: 1 },
      "supported",
      "31 of 31",
    ],
    [
      "no duty in a case",
      { operation: "crisis.trace", input: { initiator: "DEU", target: "FRA", date: "1914-07-31" } },
      { at: "obligations[owedBy=GBR&type=defence&grade=binding&status=triggered]", empty: true },
      "supported",
      "",
    ],
  ])("%s", (_what, question, expectation, verdict, said) => {
    const got = check(question, [expectation]);
    expect({ verdict: got.verdict, because: got.because }).toMatchObject({ verdict });
    if (verdict === "not-checkable") expect(got.because).toMatch(/^the ledger does not collect this: /);
    else expect(got.grounds.join(" ")).toContain(said);
  });
});

describe("in doubt", () => {
  test.each<[string, Question, object, string]>([
    ["a member that is suspended", members("csto-1992"), { at: "members[inForce=true].state", includes: "ARM" }, "Armenia is suspended"],
    ["a number of members with it", members("csto-1992"), { at: "members[inForce=true].length", equals: 6 }, "Armenia is suspended"],
    [
      "a member that is disputed",
      members("brics"),
      { at: "members[inForce=true].state", includes: "SAU" },
      "Whether Saudi Arabia is a member is disputed",
    ],
    [
      "a withdrawal by its notice",
      show("seato-1954"),
      { at: "instrument.acts[act=withdrew&by=PAK].date", equals: "1972" },
      "gave notice of leaving",
    ],
    [
      "a withdrawal from the command",
      show("north-atlantic-1949"),
      { at: "instrument.acts[act=withdrew&by=FRA].date", equals: "1966" },
      "only the military command",
    ],
    [
      "a clause with a proviso",
      show("eu-teu-42-7"),
      {
        at: "instrument.obligations[type=defence].versions.response.wording",
        excludes: "aid and assist by means that fit its specific (neutral) security policy",
      },
      "read otherwise for Austria, Ireland and Malta",
    ],
    [
      "a slot of which the clause says nothing",
      show("eu-teu-42-7"),
      { at: "instrument.obligations[type=defence].versions.response.force", equals: "required" },
      "Art. 42(7) (EU mutual assistance clause) does not say whether armed force is owed: aid and assist",
    ],
  ])("%s", (_what, question, expectation, why) => {
    const got = check(question, [expectation]);
    expect(got.verdict).toBe("depends-on-reading");
    expect(got.because).toContain(why);
  });

  test("a member that is disputed is none before it was invited", () => {
    expect(check(members("brics", "2010-01-01"), [{ at: "members.state", excludes: "SAU" }]).verdict).toBe("supported");
  });

  test("a question that names the standing is answered", () => {
    expect(check(members("csto-1992"), [{ at: "members[state=ARM].standing", equals: "suspended" }]).verdict).toBe("supported");
    expect(check(members("csto-1992"), [{ at: "members[standing=member&inForce=true].length", equals: 5 }]).verdict).toBe("supported");
  });
});

describe("who acted", () => {
  test.each<[string, Question, object, string]>([
    [
      "an organ",
      show("north-atlantic-1949"),
      { at: "instrument.acts[act=invoked&organ=North Atlantic Council].date", equals: "2001-09-12" },
      "supported",
    ],
    [
      "no state where an organ did",
      show("north-atlantic-1949"),
      { at: "instrument.acts[act=invoked&date=2001&by=USA]", empty: true },
      "supported",
    ],
    [
      "a state for which it took effect",
      show("belt-and-road-initiative"),
      { at: "instrument.acts[act=withdrew&by=ITA].date", equals: "2024" },
      "supported",
    ],
    [
      "the same, another",
      show("belt-and-road-initiative"),
      { at: "instrument.acts[act=withdrew&by=PAN].date", equals: "2025-05" },
      "supported",
    ],
    [
      "all parties of the day",
      show("warsaw-pact-1955"),
      { at: "instrument.acts[act=terminated&by=POL].date", equals: "1991-07" },
      "supported",
    ],
    ["none that had left", show("warsaw-pact-1955"), { at: "instrument.acts[act=terminated&by=ALB].date", exists: true }, "contradicted"],
  ])("%s", (_what, question, expectation, verdict) => {
    expect(check(question, [expectation]).verdict).toBe(verdict);
  });
});

describe("groups of states", () => {
  test.each<[string, Question, object, string]>([
    [
      "a list",
      ties("GBR", "DEU", { date: "1930-01-01", type: "defence" }),
      { at: "ties[owedBy=FRA|GBR].instrument", includes: "locarno-1925" },
      "supported",
    ],
    ["a class of states", members("rio-1947", "1950-01-01"), { at: "members[state!=@american-state]", empty: true }, "supported"],
    ["a region", members("north-atlantic-1949"), { at: "members[state=@north-america].state", includes: ["USA", "CAN"] }, "supported"],
    ["a region that none is in", members("north-atlantic-1949"), { at: "members[state=@south-east-asia]", empty: true }, "supported"],
  ])("%s", (_what, question, expectation, verdict) => {
    expect(check(question, [expectation]).verdict).toBe(verdict);
  });
});

test("an open reading of an instrument is chosen in the question", () => {
  const at = "obligations[instrument=csto-1992&type=defence&owedBy=RUS].status";
  const input = { initiator: "AZE", target: "ARM", place: "nagorno-karabakh", date: "2020-09-27" };
  const verdict = (reading: object) =>
    check({ operation: "crisis.trace", input: { ...input, ...reading } }, [{ at, includes: "triggered" }]).verdict;
  expect([{}, { reading: "csto-1992:own-soil-only=1" }, { reading: "csto-1992:own-soil-only=2" }].map(verdict)).toEqual([
    "depends-on-reading",
    "supported",
    "contradicted",
  ]);
});

test("the verdict says by which clause and within which area", () => {
  const got = check({ operation: "crisis.trace", input: { initiator: "CHN", target: "JPN", place: "senkaku-islands" } }, [
    { at: "obligations[instrument=us-japan-1960&type=defence&owedBy=USA].status", includes: "triggered" },
  ]);
  expect(got.grounds).toEqual([
    "It rests on Art. V (US-Japan security treaty), only for an attack on territory that Japan administers; in short, “act to meet the common danger by its own constitutional provisions and processes”.",
  ]);
});

test.each<[string, Question, object, string]>([
  [
    "the code of another list",
    members("us-overseas-bases"),
    { at: "members[state=PHI]", empty: true },
    'claims:1:230: "PHI" is no value of "state" in this filter',
  ],
  ["a name", ties("USA", "JPN"), { at: "ties[owedBy=Japan]", empty: true }, 'write "JPN"'],
  ["an instrument in a filter", ties("USA", "JPN"), { at: "ties[instrument=nato]", empty: true }, 'write "north-atlantic-1949"'],
  [
    "a rule",
    { operation: "allies.count", input: { state: "USA" } },
    { at: "counts[rule=treaty-aly].count", equals: 1 },
    'write "treaty-ally"',
  ],
  ["a state expected", members("csto-1992"), { at: "members.state", excludes: "UKR2" }, "ids of states"],
  ["a group", members("csto-1992"), { at: "members[state=@european-states]", empty: true }, 'write "@european-state"'],
  ["an instrument that is asked for", show("north-atlantic-1948"), { at: "inForce", equals: false }, 'no instrument "north-atlantic-1948"'],
  [
    "a place in a case",
    { operation: "crisis.trace", input: { initiator: "CHN", target: "JPN", place: "senkaku" } },
    { at: "obligations", empty: true },
    'no place "senkaku"',
  ],
  ["a state that is asked for", ties("USA", "Atlantis"), { at: "ties", empty: true }, 'no state "Atlantis"'],
])("%s that the ledger does not hold is an error", (_what, question, expectation, said) => {
  expect(() => check(question, [expectation])).toThrow(said);
});
