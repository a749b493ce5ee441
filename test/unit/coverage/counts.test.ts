/** The counts of coverage, recounted from the files without the code that counts them; and the gaps that count. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { coverageCounts } from "../../../src/ledger/coverage/counts.ts";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

interface FileAct {
  readonly act: string;
  readonly date: string | null;
  readonly by?: string[];
  readonly for?: string[];
}
interface FileObligation {
  readonly type: string;
  readonly by: "parties" | string[];
  readonly toward: "parties" | string[];
  readonly versions: { readonly ref: { readonly checked: string } }[];
}
interface FileInstrument {
  readonly id: string;
  readonly depth: string;
  readonly acts: FileAct[];
  readonly obligations: FileObligation[];
}
interface FileGap {
  readonly parties: string[];
  readonly signed: string;
  readonly printed: unknown[];
}
interface FileCoverage {
  readonly eras: { readonly id: string; readonly from: string; readonly until: string | null }[];
  readonly regions: { readonly id: string; readonly states: string[] }[];
}

const data = fileURLToPath(new URL("../../../data/", import.meta.url));
const filesIn = <T>(folder: string): T[] =>
  readdirSync(data + folder).map((file) => parse(readFileSync(`${data}${folder}/${file}`, "utf8")) as T);

const instruments = filesIn<FileInstrument>("instruments");
const gaps = filesIn<{ gaps?: FileGap[] }>("gaps").flatMap((file) => file.gaps ?? []);
const [places] = filesIn<FileCoverage>("coverage");
const TYPES = ["defence", "offence", "neutrality", "nonaggression", "consultation"];
const BEGINS = [
  "signed",
  "entered-into-force",
  "acceded",
  "joined",
  "designated",
  "became-observer",
  "became-partner",
  "succeeded",
  "applied",
  "opened",
  "upgraded",
  "downgraded",
];

/** The era by the year: no era begins or ends within one. A range counts by its first date. */
const eraOf = (date: string) =>
  places?.eras.find(({ from, until }) => date.slice(0, 4) >= from.slice(0, 4) && date.slice(0, 4) <= (until ?? "9999").slice(0, 4));
const pactTypes = ({ obligations }: FileInstrument) => obligations.filter(({ type }) => TYPES.includes(type));
const sortedDates = (acts: FileAct[]) => acts.flatMap(({ date }) => (date === null ? [] : [date])).sort();

function eraOfPact({ acts }: FileInstrument) {
  const signed = sortedDates(acts.filter(({ act }) => act === "signed"));
  return eraOf(signed[0] ?? sortedDates(acts)[0] ?? "");
}

function statesOf({ acts, obligations }: FileInstrument, until: string | null): Set<string> {
  const first = sortedDates(acts)[0] ?? "";
  const early = acts.filter(({ act, date }) => BEGINS.includes(act) && (date ?? first).slice(0, 10) <= (until ?? "9999"));
  return new Set([
    ...early.flatMap(({ act, by, for: whom }) => (act === "signed" ? [...(by ?? []), ...(whom ?? [])] : (whom ?? by ?? []))),
    ...obligations.flatMap(({ by, toward }) => [by, toward].flatMap((side) => (side === "parties" ? [] : side))),
  ]);
}

const regionsOf = (states: Iterable<string>) => {
  const named = new Set(states);
  return (places?.regions ?? []).filter((region) => region.states.some((state) => named.has(state))).map(({ id }) => id);
};

const ledger = indexLedger(ledgerData(["core", "law", "coverage", "gaps"]));
const answer = spoken("ledger.coverage", { ledger }, {});

describe("the table", () => {
  const filed = new Map<string, { filed: number; fromText: number }>();
  for (const one of instruments.filter((each) => pactTypes(each).length > 0)) {
    const era = eraOfPact(one);
    if (era === undefined) continue;
    const read = one.depth === "article" && pactTypes(one).every(({ versions }) => versions.every(({ ref }) => ref.checked === "text"));
    for (const region of regionsOf(statesOf(one, era.until))) {
      const cell = filed.get(`${region} ${era.id}`) ?? { filed: 0, fromText: 0 };
      filed.set(`${region} ${era.id}`, { filed: cell.filed + 1, fromText: cell.fromText + (read ? 1 : 0) });
    }
  }
  const missing = new Map<string, number>();
  for (const { parties, signed, printed } of gaps) {
    if (printed.length === 0) continue;
    for (const region of regionsOf(parties)) {
      const key = `${region} ${eraOf(signed)?.id}`;
      missing.set(key, (missing.get(key) ?? 0) + 1);
    }
  }

  test("holds one row for each region and era, with the counts of the files", () => {
    expect(answer.rows).toHaveLength((places?.regions.length ?? 0) * (places?.eras.length ?? 0));
    const recounted = answer.rows.map(({ region, era }) => {
      const cell = filed.get(`${region} ${era}`) ?? { filed: 0, fromText: 0 };
      return { region, era, ...cell, known: cell.filed + (missing.get(`${region} ${era}`) ?? 0) };
    });
    expect(answer.rows.map(({ region, era, filed: own, fromText, known }) => ({ region, era, filed: own, fromText, known }))).toEqual(
      recounted.map(({ region, era, filed: own, fromText, known }) => ({ region, era, filed: own, fromText, known })),
    );
  });

  test("is in a compiled ledger as it is in one that counts for itself", () => {
    const { coverage, gaps: listed, instruments: held, coverageCounts: compiled } = ledger.data;
    expect(compiled).toEqual(coverageCounts({ coverage, gaps: listed ?? [], instruments: held }));
  });

  test("calls a row thin exactly where less than the stated share of the known pacts is filed, or none is known", () => {
    for (const { thin, filed: own, known } of answer.rows) expect(thin).toBe(known === 0 || own < answer.below * known);
    expect(answer.rows.some(({ thin }) => thin) && answer.rows.some(({ thin }) => !thin)).toBe(true);
  });

  test("counts a pact of several regions once in the totals", () => {
    expect(answer.totals.reduce((sum, { known, filed: own }) => sum + known - own, 0)).toBe(
      gaps.filter(({ printed }) => printed.length > 0).length,
    );
    for (const { era, filed: own } of answer.totals) {
      const rows = answer.rows.filter((row) => row.era === era).map((row) => row.filed);
      expect(own).toBeGreaterThanOrEqual(Math.max(...rows));
      expect(own).toBeLessThanOrEqual(rows.reduce((sum, one) => sum + one, 0));
    }
  });
});

describe("a missing pact", () => {
  const { coverage, gaps: listed = [] } = ledger.data;
  const cells = answer.gaps.map((gap) => ({ gap, one: listed.find(({ id }) => id === gap.id) }));

  test("counts once in each of its regions if a print is named, and nowhere if none is", () => {
    for (const { gap, one } of cells) {
      const rows = coverageCounts({ coverage, instruments: [], gaps: one === undefined ? [] : [one] }).filter(({ known }) => known > 0);
      expect(gap.counted, gap.id).toBe(gap.printed.length > 0);
      expect(
        rows.map(({ region, era, known }) => [region, era, known]),
        gap.id,
      ).toEqual(gap.counted ? gap.regions.map((region) => [region, gap.era, 1]) : []);
    }
  });

  test("has a party, a region and an era, and a print that says how it is known", () => {
    for (const { gap } of cells) {
      expect(gap.parties.length * gap.regions.length, gap.id).toBeGreaterThan(0);
      expect(gap.era, gap.id).not.toBeNull();
      for (const { known } of gap.printed) expect(["opened", "cited", "memory"]).toContain(known);
    }
  });
});
