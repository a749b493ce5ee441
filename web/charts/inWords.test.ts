/** Descriptions of charts: who has how many, the maxima with their years, the ends, and the rest as a number. */
import { expect, test } from "vitest";
import { columnsInWords, curvesInWords, densityInWords, spreadInWords } from "./countsInWords.ts";
import { caseMapInWords, networkInWords, pactMapInWords } from "./mapsInWords.ts";
import { barsInWords, datesInWords, gridInWords, quarrelsInWords, spansInWords } from "./rowsInWords.ts";

const NAMES = new Map([
  ["AAA", "Aland"],
  ["BBB", "Bland"],
  ["CCC", "Celand"],
]);
const pact = (instrument: string, members: readonly string[]) => ({
  ...{ instrument, short: `Pact of ${instrument}`, type: "defence", form: "many", hub: null, members },
  ...{ owing: members, owed: members, except: [] },
});

test("a map says whom each chosen state owes, and the pacts by size", () => {
  const shown = { names: NAMES, chosen: ["AAA", "CCC"], owed: [new Set(["CCC", "BBB"]), new Set<string>()], area: null };
  expect(pactMapInWords({ ...shown, drawn: [pact("1950", ["AAA", "BBB"]), pact("1949", ["AAA", "BBB", "CCC"])] })).toBe(
    "Aland: 2 (Bland, Celand).\nCeland: none.\nPacts drawn (2): Pact of 1949: 3 members; Pact of 1950: 2 members.",
  );
});

test("a map of an area says which places are inside, argued and outside; beyond eighty the rest is a number", () => {
  const row = (name: string, result: "inside" | "argued" | "outside") => ({
    ...{ place: name, state: null, name, kind: [], result, administered: [], lat: null, lon: null },
  });
  const rows = [
    row("Strait", "argued"),
    row("Isle", "inside"),
    ...Array.from({ length: 83 }, (_, index) => row(`Far ${index}`, "outside")),
  ];
  const words = pactMapInWords({ names: NAMES, chosen: [], owed: [], drawn: [], area: { seas: [], cuts: { lats: [] }, rows } }).split("\n");
  expect(words.slice(0, 2)).toEqual(["Inside: 1 (Isle).", "Argued: 1 (Strait)."]);
  expect(words[2]).toMatch(/^Outside: 83 \(Far 0, .*, 3 more\)\.$/);
});

test("a map of a case names the states of each mark", () => {
  const marks = new Map([
    ["BBB", "must"],
    ["AAA", "first"],
    ["CCC", "must"],
  ]);
  const legend = [
    ["must", "must help"],
    ["may", "may help"],
  ] as const;
  expect(caseMapInWords<string>(marks, NAMES, legend)).toBe("must help: 2 (Bland, Celand).\nmay help: none.");
});

test("the network says who is tied, by how many ties, and who is not", () => {
  const tied = new Map([
    ["AAA", { owes: 1, owed: 2 }],
    ["BBB", { owes: 2, owed: 1 }],
  ]);
  const stroke = { key: "AAA BBB", from: "AAA", to: "BBB", fromOwes: true, toOwes: true, form: "defence" as const, spoke: false };
  const drawn = { tied, hubs: [], strokes: [stroke], untied: [{ id: "CCC", name: "Celand" }] } as unknown as Parameters<
    typeof networkInWords
  >[0];
  expect(networkInWords(drawn, NAMES, ["AAA", null]).split("\n")).toEqual([
    "Aland (owes 1, owed by 2): Bland.",
    "With a tie (2): Aland (owes 1, owed by 2); Bland (owes 2, owed by 1).",
    "Without a tie (1): Celand.",
  ]);
});

test("a timeline says how many bars, which is first, which begun last and which longest", () => {
  const life = (instrument: string, earliest: string, latest: string | null) => ({
    ...{ instrument, short: `Pact ${instrument}`, types: [], since: earliest, until: latest, earliest, latest },
    ...{ dormant: false, dormantSince: null, parties: [] },
  });
  const groups = [
    { key: "one", title: "Asia", spans: [life("a", "1902-01-30", "1923-08-17"), life("b", "1961-07-11", null)] },
    { key: "two", title: "Europe", spans: [life("c", "1833-10-15", "1853-01-01"), life("b", "1961-07-11", null)] },
  ];
  expect(spansInWords(groups)).toBe(
    "3 bars; first Pact c (1833 to 1853); last begun Pact b (since 1961); longest Pact b (since 1961).\nAsia: 2; Europe: 2.",
  );
});

test("columns, curves, areas and stacked dots say their maxima with the year, their ends and their totals", () => {
  const year = (at: number, up: number, down: number) => ({ year: at, up: [up, 0] as const, down: [down, 0] as const });
  expect(columnsInWords([year(1900, 2, 0), year(1901, 5, 1), year(1902, 5, 0)], { up: "begun", down: "ended" })).toBe(
    "begun: 12 in all from 1900 to 1902; most 5 in 1901 and 1902.\nended: 1 in all from 1900 to 1902; most 1 in 1901.",
  );
  const points = [
    { date: "1900-01-01", count: 0, notKnown: 0 },
    { date: "1950-01-01", count: 8, notKnown: 2 },
  ];
  const panel = { key: "soil", title: "Bases", unit: "", series: [points, []] as const, gaps: [{ side: 1 as const, text: "no record" }] };
  expect(curvesInWords([panel], ["Aland", "Bland"])).toBe("Bases, Aland: 0 in 1900, 8–10 in 1950.\nno record");
  expect(
    densityInWords(
      [
        { year: 1816, sure: 1, maybe: 0 },
        { year: 1817, sure: 3, maybe: 1 },
        { year: 1818, sure: 2, maybe: 0 },
      ],
      "Pacts",
    ),
  ).toBe("Pacts: 1 in 1816; most 3–4 in 1817; 2 in 1818.");
  const state = (id: string, count: number) => ({ id, name: NAMES.get(id) ?? id, count, notKnown: 0 });
  expect(spreadInWords([state("AAA", 57), state("BBB", 0), state("CCC", 0)], ["AAA"], "Allies")).toBe(
    "Allies: 2 states with 0; 1 state with 57.\nAland: 57.",
  );
});

test("bars, cells, dates and rivalries keep their numbers", () => {
  const bar = { key: "x", tone: "ink" as const, parts: [{ key: "met", value: 3, fill: "solid" as const }] };
  expect(barsInWords([{ title: "Rule", bars: [{ ...bar, number: "3", words: "Aland" }, bar] }], [{ key: "met", text: "met" }])).toBe(
    "Rule: 3 Aland; met 3.",
  );
  expect(barsInWords([{ title: "Rule", bars: [{ ...bar, words: "Aland owes 3 (2 to 4)." }] }], [])).toBe("Rule: Aland owes 3 (2 to 4).");
  const cell = { row: "asia", column: "1", share: 0.5, isHatched: false, text: "1/2", label: "" };
  expect(gridInWords([{ key: "asia", title: "Asia" }], [{ key: "1", title: "1815–1870" }], [cell])).toBe("Asia: 1815–1870 1/2.");
  const fact = { key: "f", text: "a pact", from: "1950-02-14", until: "1979-04-03", tone: "other" as const, form: "pact" as const };
  expect(datesInWords([fact, { ...fact, from: "1960-01-01", text: "1960: a quarrel", until: null }])).toBe(
    "a pact, 1950 to 1979\n1960: a quarrel",
  );
  const quarrel = { key: "q", a: [{ name: "Aland", tie: "bound" as const }], b: [{ name: "Bland", tie: "none" as const }] };
  expect(quarrelsInWords([quarrel], { bound: "pact", none: "no tie" })).toBe("Aland (pact) against Bland (no tie).");
});
