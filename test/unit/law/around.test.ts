/** The law around a case: membership by day, the rules listed for a strike, measures in force, from the ledger's own files. */
import { describe, expect, test } from "vitest";
import { aroundOf } from "../../../src/law/around/around.ts";
import { isMember } from "../../../src/law/around/membership.ts";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import type { GeneralTreaty, Measure } from "../../../src/model/generalLaw.ts";
import type { StateId } from "../../../src/model/ids.ts";
import { phrase } from "../../../src/model/phrase.ts";
import { englishSpeaker, loadVoice, type Names } from "../../../src/prose/index.ts";
import type { Day } from "../../../src/time/day.ts";
import { ledgerData } from "../../ledgers.ts";
import { ref, worldOf } from "./madeUp.ts";

const ledger = indexLedger(ledgerData(["core", "law", "sources"]));
const treaty = (id: string) => ledger.data.generalTreaties?.find((one) => one.id === id) as GeneralTreaty;
const around = (by: string, on: string, day: string) => aroundOf(ledger, day as Day, [{ by, on }]);
const names: Names = { state: (id) => id, place: (id) => id, region: (id) => id, instrument: (id) => id };
const english = englishSpeaker(names);
const standing = (by: string, on: string, day: string) => around(by, on, day).standing.map(({ text }) => english.phrase(text));
const rules = (by: string, on: string, day: string) => around(by, on, day).rules.map(({ id }) => id);
const measures = (by: string, on: string, day: string) => around(by, on, day).measures.map(({ id }) => id);

describe("membership on a day", () => {
  test.each([
    ["un-charter", "JPN", "1956-12-17", false],
    ["un-charter", "JPN", "1956-12-18", true],
    ["un-charter", "DEU", "1955-05-09", false],
    ["un-charter", "DEU", "1973-09-18", true],
    ["un-charter", "DDR", "1990-10-02", true],
    ["un-charter", "DDR", "1990-10-03", false],
    ["un-charter", "CHE", "2002-09-09", false],
    ["un-charter", "IDN", "1965-02-28", true],
    ["un-charter", "IDN", "1965-03-01", "unknown"],
    ["un-charter", "SYR", "1960-01-01", false],
    ["un-charter", "CHN", "1949-09-30", true],
    ["un-charter", "CHN", "1962-10-20", "unknown"],
    ["un-charter", "CHN", "1971-10-25", true],
    ["un-charter", "TWN", "1971-10-24", true],
    ["un-charter", "TWN", "1971-10-25", false],
    ["un-charter", "THA", "1946-12-15", "unknown"],
    ["un-charter", "YUG", "1999-03-24", "unknown"],
    ["league-covenant", "DEU", "1926-09-07", false],
    ["league-covenant", "DEU", "1930-06-30", true],
    ["league-covenant", "DEU", "1934-01-01", true], // notice runs for two years
    ["league-covenant", "DEU", "1935-10-21", false],
    ["league-covenant", "JPN", "1935-03-26", true],
    ["league-covenant", "JPN", "1935-03-27", false],
    ["league-covenant", "USA", "1925-01-01", false],
    ["league-covenant", "USA", "1938-01-01", false],
    ["league-covenant", "RUS", "1934-09-17", false],
    ["league-covenant", "RUS", "1939-11-30", true],
    ["league-covenant", "RUS", "1939-12-15", false],
    ["league-covenant", "GRC", "1920-02-01", "unknown"],
    ["pact-of-paris", "USA", "1929-07-23", false],
    ["pact-of-paris", "USA", "1929-07-24", true],
    ["pact-of-paris", "ARG", "1933-01-01", false],
  ])("%s, %s, %s: %s", (id, state, day, expected) => {
    expect(isMember(ledger, treaty(id), state, day as Day)).toBe(expected);
  });

  test("no state is in two periods on one day, in which it surely was and was not settled", () => {
    const twice = (ledger.data.generalTreaties ?? []).flatMap(({ id, members }) => {
      const periods = members.flatMap(({ states, from, until }) => states.map((state) => ({ state, from, until: until ?? "9999" })));
      return periods.flatMap((one, index) =>
        periods
          .slice(index + 1)
          .filter((other) => other.state === one.state && other.from.slice(0, 10) < one.until && one.from.slice(0, 10) < other.until)
          .filter((other) => !one.until.startsWith(other.from) && !other.until.startsWith(one.from))
          .map((other) => `${id} ${one.state} ${one.from} ${other.from}`),
      );
    });
    expect(twice).toEqual([]);
  });
});

describe("the rules around a strike", () => {
  test("in 1914 there was none, and that is said", () => {
    expect(around("AUH", "SRB", "1914-07-28")).toMatchObject({ rules: [], measures: [] });
    expect(standing("AUH", "SRB", "1914-07-28")).toEqual(["No general treaty forbade war outright on 28 July 1914."]);
  });

  test("two members of the United Nations: the ban, self-defence, enforcement, precedence", () => {
    const ids = ["un-charter/2-4", "un-charter/51", "un-charter/53", "un-charter/103"];
    expect(rules("CHN", "JPN", "2026-06-01")).toEqual(ids);
    for (const rule of around("CHN", "JPN", "2026-06-01").rules)
      expect(rule).toMatchObject({ binds: ["CHN", "JPN"], outside: [], unsettled: [] });
  });

  test("a state that is no member is said to be none, and its self-defence does not rest on the words of the article", () => {
    expect(standing("RUS", "DEU", "1955-06-01")).toContain("The UN Charter binds RUS and does not bind DEU.");
    const ids = rules("RUS", "DEU", "1955-06-01");
    expect(ids).toContain("un-charter/51-outside");
    expect(ids).toContain("un-charter/2-6");
    expect(ids).not.toContain("un-charter/51");
  });

  test("where nobody is a member no rule of the treaty is listed", () => {
    expect(standing("PRK", "KOR", "1950-06-25")).toEqual(["The UN Charter does not bind PRK or KOR."]);
    expect(rules("PRK", "KOR", "1950-06-25")).toEqual([]);
  });

  test("Germany outside the League attacks a member: Articles 10 and 17, and not Article 12; the Pact of Paris binds both", () => {
    const ids = rules("DEU", "POL", "1939-09-01");
    expect(ids).toEqual(expect.arrayContaining(["league-covenant/10", "league-covenant/17", "pact-of-paris/1"]));
    expect(ids).not.toContain("league-covenant/12");
    expect(ids).not.toContain("league-covenant/16");
  });

  test("the Pact of Paris is listed after 1945 only where the Charter leaves a state of the case out", () => {
    expect(rules("CHN", "JPN", "2026-06-01").some((id) => id.startsWith("pact-of-paris"))).toBe(false);
    expect(rules("USA", "JPN", "1955-01-01")).toContain("pact-of-paris/1");
    expect(rules("USA", "JPN", "1957-01-01")).not.toContain("pact-of-paris/1");
  });
});

describe("a rule on force against any state, where it is not settled whether the target was one", () => {
  const ban = (by: string, on: string, day: string) => around(by, on, day).rules.find(({ id }) => id === "un-charter/2-4");
  const doubt = (by: string, on: string, day: string) => {
    const why = ban(by, on, day)?.doubt ?? null;
    return why === null ? null : english.phrase(why);
  };
  test.each([
    ["CHN", "TWN", "2026-06-01", "whether TWN was one, or part of CHN, is disputed"],
    ["CHN", "TWN", "1980-01-01", "whether TWN was one, or part of CHN, is disputed"],
    ["SRB", "XKX", "2026-05-01", "whether XKX was one, or part of SRB, is disputed"],
    ["ISR", "PSE", "2023-10-27", "whether PSE was one is disputed [secondary]"],
    ["AZE", "NKR", "2023-09-19", "no member of the United Nations recognised NKR as one; others held it to be part of AZE"],
    ["GEO", "SOO", "2008-08-07", "no member of the United Nations recognised SOO as one; others held it to be part of GEO [secondary]"],
    ["GEO", "SOO", "2009-08-07", "whether SOO was one, or part of GEO, is disputed"],
  ])("%s attacks %s on %s: open, because %s", (by, on, day, expected) => {
    expect(ban(by, on, day)?.forbids).toBe("open");
    expect(doubt(by, on, day)).toBe(`it protects states, and ${expected}`);
    expect(ban(by, on, day)?.doubtReference?.checked).toBe(/\[(.*)\]$/.exec(expected)?.[1] ?? "text");
  });

  test.each([
    ["CHN", "JPN", "2026-06-01"], // a member
    ["FRA", "CHE", "1960-06-01"], // no member, and a state beyond doubt
    ["PHL", "TWN", "1960-06-01"], // it sat for China
  ])("%s attacks %s on %s: forbidden, without a doubt", (by, on, day) => {
    expect(ban(by, on, day)).toMatchObject({ forbids: "yes", doubt: null });
  });

  test("a record for which no source was opened says so in the sentence itself, in both languages", async () => {
    const doubted = phrase("statehood-not-settled", { state: "AAA" as StateId, is: "disputed", partOf: [], checked: "unverified" });
    expect(english.phrase(doubted)).toBe("it protects states, and whether AAA was one is disputed [unverified]");
    expect((await loadVoice("zh"))(names).phrase(doubted)).toMatch(/有争议\[未核实\]$/);
  });

  test("each record of it falls in the life of its state, and no two meet", () => {
    for (const { id, statehood = [], periods } of ledger.data.states) {
      for (const [index, { from, until = "9999" }] of statehood.entries()) {
        expect(
          periods.some((one) => one.from <= from && (one.until === null || from <= one.until)),
          id,
        ).toBe(true);
        for (const other of statehood.slice(index + 1)) expect(until < other.from, id).toBe(true);
      }
    }
  });
});

describe("measures", () => {
  test.each([
    ["ARG", "GBR", "1982-04-02", []],
    ["ARG", "GBR", "1982-04-03", ["unsc-502"]],
    ["GBR", "ARG", "1982-05-01", ["unsc-502"]],
    ["ARG", "GBR", "1982-06-15", []],
    ["ARG", "CHL", "1982-04-04", []],
    ["PRK", "JPN", "2026-06-01", ["unsc-2397", "unsc-2270", "unsc-1718"]],
    ["ITA", "ETH", "1935-10-06", []],
    ["ITA", "ETH", "1935-10-07", ["league-italy-1935"]],
    ["RUS", "FIN", "1939-12-14", ["league-soviet-union-1939"]],
    ["RUS", "POL", "1939-12-20", []],
    ["IRQ", "KWT", "1990-12-02", ["unsc-678", "unsc-662", "unsc-660", "unsc-661"]],
  ])("%s attacks %s on %s: %j", (by, on, day, expected) => {
    expect(measures(by, on, day)).toEqual(expected);
  });

  test("one whose end is disputed was surely in force up to its certain day, and is not settled after it", () => {
    const on = (day: string) => around("USA", "IRQ", day).measures.find(({ id }) => id === "unsc-678")?.inForce;
    expect([on("1990-11-28"), on("1991-01-17"), on("2003-03-20")]).toEqual([undefined, true, "unknown"]);
  });

  test("a demand names those whom it addresses, which need not be a side of the case", () => {
    const of = (id: string, by: string, on: string, day: string) => around(by, on, day).measures.find((one) => one.id === id);
    expect(of("unsc-502", "ARG", "GBR", "1982-04-04")?.to).toEqual(["ARG"]);
    expect(of("unsc-822", "AZE", "ARM", "2026-06-30")?.to).toEqual(["the occupying forces, of no state named"]);
  });

  test.each([
    ["DEU", "CSK", "1938-09-25", true, [["pact-of-paris/1", "yes"]]],
    ["DEU", "POL", "1928-01-01", true, [["league-covenant/10", "yes"]]], // before the Pact of Paris
    ["TUR", "CYP", "1974-07-20", true, [["un-charter/2-4", "yes"]]],
    ["TUR", "CYP", "1974-07-20", false, [["un-charter/2-4", "open"]]], // the reader holds that it was provoked
    ["PRK", "KOR", "1950-06-25", true, []], // neither was a member
    ["DEU", "FRA", "1914-08-03", true, []],
  ])("general law that forbids the attack: %s, %s, %s, as stated %s", (by, on, day, asStated, found) => {
    const { rules: all } = aroundOf(ledger, day as Day, [{ by, on }], asStated);
    expect(all.filter(({ forbids }) => forbids !== "no").map(({ id, forbids }) => [id, forbids])).toEqual(found);
  });

  test("every effect has words in both languages", async () => {
    const chinese = (await loadVoice("zh"))(names);
    for (const { does, to = [] } of ledger.data.measures ?? []) {
      const effect = { code: "measure-does", args: { does, to: [] } } as const;
      expect(english.phrase(effect)).not.toMatch(/undefined|^$/);
      if (to.length > 0) expect(english.phrase({ code: "measure-does", args: { does, to } })).toContain(", addressed to ");
      expect(chinese.phrase(effect)).toMatch(/^[\u4e00-\u9fff、]+$/);
    }
  });
});

describe("made-up general law", () => {
  const base: GeneralTreaty = {
    id: "peace",
    title: "The Peace",
    short: "Peace",
    citation: "1",
    grade: "binding",
    from: "1950-01-01",
    "verified-through": "1960",
    members: [{ states: ["AAA"], from: "1950-01-01", is: "yes", ref }],
    rules: [
      { id: "any", article: "1", says: "Any.", words: "any", ref },
      { id: "between", article: "2", says: "Between.", words: "between", when: [{ striker: "member", struck: "member" }], ref },
      { id: "from-outside", article: "3", says: "Outside.", words: "outside", when: [{ striker: "outside", struck: "member" }], ref },
    ],
  };
  const measure: Measure = {
    id: "m",
    title: "M",
    about: ["AAA"],
    from: "1951",
    until: "open",
    grade: "binding",
    does: ["bars-trade"],
    says: "So.",
    ref,
  };
  const world = (fields: Partial<GeneralTreaty>, taken: Measure[] = []) =>
    indexLedger({ ...worldOf([]).data, generalTreaties: [{ ...base, ...fields }], measures: taken });
  const ids = (found: ReturnType<typeof aroundOf>) => found.rules.map(({ id }) => id.slice("peace/".length));

  test("a rule between members needs both; one on strikes from outside needs the striker outside", () => {
    const day = "1950-06-01" as Day;
    expect(ids(aroundOf(world({}), day, [{ by: "BBB", on: "AAA" }]))).toEqual(["any", "from-outside"]);
    expect(ids(aroundOf(world({}), day, [{ by: "AAA", on: "BBB" }]))).toEqual(["any"]);
    const both = world({ members: [{ states: ["AAA", "BBB"], from: "1950-01-01", is: "yes", ref }] });
    expect(ids(aroundOf(both, day, [{ by: "AAA", on: "BBB" }]))).toEqual(["any", "between"]);
  });

  test("a disputed membership may meet either condition, and is told apart", () => {
    const found = aroundOf(
      world({
        members: [
          { states: ["AAA"], from: "1950-01-01", is: "yes", ref },
          { states: ["BBB"], from: "1950", is: "open", ref },
        ],
      }),
      "1950-06-01" as Day,
      [{ by: "BBB", on: "AAA" }],
    );
    expect(ids(found)).toEqual(["any", "between", "from-outside"]);
    expect(found.rules[0]).toMatchObject({ binds: ["AAA"], outside: [], unsettled: ["BBB"] });
  });

  test("several strikes are one case: each state is named once, and a rule is listed if any strike meets it", () => {
    const found = aroundOf(world({}), "1950-06-01" as Day, [
      { by: "AAA", on: "CCC" },
      { by: "BBB", on: "AAA" },
    ]);
    expect(ids(found)).toEqual(["any", "from-outside"]);
    expect(found.rules[0]).toMatchObject({ binds: ["AAA"], outside: ["CCC", "BBB"] });
  });

  test("a measure about one state bears on all its cases; one with partners only on cases with them, either way", () => {
    const at = (taken: Measure, by: string, on: string) => aroundOf(world({}, [taken]), "1952-01-01" as Day, [{ by, on }]).measures.length;
    expect([at(measure, "AAA", "BBB"), at(measure, "BBB", "AAA"), at(measure, "BBB", "CCC")]).toEqual([1, 1, 0]);
    const shared = { ...measure, with: ["BBB"] };
    expect([at(shared, "AAA", "BBB"), at(shared, "BBB", "AAA"), at(shared, "AAA", "CCC")]).toEqual([1, 1, 0]);
    expect(aroundOf(world({}, [measure]), "1951-06-01" as Day, [{ by: "AAA", on: "BBB" }]).measures[0]?.inForce).toBe("unknown");
  });
});
