/** Tables of research data: their rows, their columns against the ledger and against single traces, and what a stop leaves behind. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { afterAll, describe, expect, test } from "vitest";
import { build } from "../../../src/dataset/build/build.ts";
import { UNITS } from "../../../src/dataset/build/columns/column.ts";
import { COLUMN_GROUPS } from "../../../src/dataset/build/columns/index.ts";
import type { YearMaker } from "../../../src/dataset/build/defenderParts.ts";
import { codebookOf } from "../../../src/dataset/build/documents.ts";
import { framesOf } from "../../../src/dataset/build/frame.ts";
import { defenderRows } from "../../../src/dataset/build/own/defenders.ts";
import { requestOf, type Typed } from "../../../src/dataset/build/request.ts";
import { trace } from "../../../src/law/trace.ts";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { seededRandom } from "../../../src/measures/graph/random.ts";
import type { StateId } from "../../../src/model/ids.ts";
import { EXPOSURE_STANDINGS } from "../../../src/model/vocabulary.ts";
import { exposureOn, protectionOn } from "../../../src/strategy/exposure.ts";
import type { Day } from "../../../src/time/day.ts";
import { ledgerData } from "../../ledgers.ts";

const ledger = indexLedger(ledgerData(["core", "law", "coverage"]));
const last = ledger.data.ledger.verifiedThrough;
const folder = mkdtempSync(join(tmpdir(), "entente-build-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Row = Readonly<Record<string, number | string | bigint | boolean | null>>;

const here: YearMaker = async (frame, capabilities) => defenderRows(ledger, frame, capabilities);
const rowsIn = async (file: string): Promise<Row[]> =>
  (await parquetReadObjects({ file: await asyncBufferFromFile(file), compressors })) as Row[];

let made = 0;

interface Given extends Typed {
  readonly makers?: readonly YearMaker[];
  readonly signal?: AbortSignal;
  readonly out?: string;
}

async function tableOf({ makers = [here], signal = new AbortController().signal, out: named, ...typed }: Given) {
  made += 1;
  const out = join(folder, named ?? `table-${made}.parquet`);
  const dutiesOut = out.replace(".parquet", ".duties.parquet");
  const built = await build({
    ledger,
    request: requestOf(typed, last),
    data: null,
    format: "parquet",
    out,
    dutiesOut,
    scratch: `${out}.unfinished`,
    makers,
    signal,
    progress: () => {},
  });
  return { built, out, dutiesOut };
}

describe("rows", () => {
  test("directed dyad-years of the Correlates of War system, to 2016 and carried on to 2025", () => {
    const pairs = (until: number) =>
      framesOf(ledger.data.states, "cow", { from: 1816, until, on: "07-01", last }).reduce(
        (sum, { members: { length } }) => sum + length * (length - 1),
        0,
      );
    expect([pairs(2016), pairs(2025)]).toEqual([1_912_350, 2_252_820]);
  });

  test("a member that was none on the day has no state, and after the last day verified nobody has", () => {
    const [frame] = framesOf(ledger.data.states, "cow", { from: 1871, until: 1871, on: "01-10", last });
    expect(frame?.members.find(({ code }) => code === 255)?.state).toBe("PRU");
    const [later] = framesOf(ledger.data.states, "cow", { from: 2026, until: 2026, on: "12-31", last });
    expect(later?.members.every(({ state }) => state === null)).toBe(true);
  });

  test.each(UNITS)("a %s appears once, in the order of its keys", async (unit) => {
    const { built, out } = await tableOf({ unit, from: "1913", until: "1914" });
    const rows = await rowsIn(out);
    expect(rows.length).toBe(built.rows);
    const keys = built.columns.slice(0, unit.includes("dyad") ? 3 : 2).map(({ name }) => name);
    const named = rows.map((row) => keys.map((key) => row[key]).join(" "));
    if (unit !== "member-spell") expect(new Set(named).size).toBe(named.length);
    const first = rows.map((row) => row[keys[0] ?? ""] ?? 0);
    expect(first.every((value, index) => index === 0 || (first[index - 1] ?? 0) <= value)).toBe(true);
    expect(Object.keys(rows[0] ?? {})).toEqual(built.columns.map(({ name }) => name));
  });

  test("numbers of Gleditsch and Ward are an option", async () => {
    const { built } = await tableOf({ unit: "state-year", from: "1914", until: "1914", system: "gw" });
    expect(built.columns.slice(0, 2).map(({ name }) => name)).toEqual(["gwcode", "year"]);
  });
});

describe("columns", () => {
  test("1914: Germany owes Austria-Hungary defence and is owed it; Britain owes Belgium a guarantee", async () => {
    const rows = await rowsIn((await tableOf({ from: "1914", until: "1914", columns: "obligations" })).out);
    const pair = (one: number, other: number) => rows.find((row) => row["ccode1"] === one && row["ccode2"] === other);
    expect(pair(255, 300)).toMatchObject({ defence_12: 1, defence_21: 1, state1: "DEU", state2: "AUH" });
    expect(pair(200, 211)).toMatchObject({ defence_12: 1 });
    expect(pair(211, 200)).toMatchObject({ defence_21: 1 });
  });

  test("potential defenders are the states of single traces", async () => {
    const { out, dutiesOut } = await tableOf({ from: "1914", until: "1914", columns: "defenders", zeros: "kept" });
    const [rows, duties] = [await rowsIn(out), await rowsIn(dutiesOut)];
    const random = seededRandom(1914);
    const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T;
    const present = rows.filter((row) => row["state1"] !== null && row["state2"] !== null);
    const known = present.filter((row) => Number(row["defenders_obliged"]) > 0);
    for (const row of Array.from({ length: 60 }, (_, index) => pick(index % 2 === 0 ? present : known))) {
      const [by, on] = [String(row["state1"]), String(row["state2"])];
      const strike = { by, on, act: "armed-attack", place: null, object: null, round: 0, inDefenceOf: null } as const;
      const { positions } = trace(ledger, { date: "1914-07-01", strikes: [strike], aid: [], provocation: "unsaid", held: {} }, [on]);
      const obliged = new Set(
        positions.flatMap(({ position, side, state }) => (position === "must-assist" && side === "target" ? [state] : [])),
      );
      expect({ by, on, obliged: row["defenders_obliged"] }).toEqual({ by, on, obliged: obliged.size });
      const behind = duties.filter(
        (duty) =>
          duty["ccode1"] === row["ccode1"] &&
          duty["ccode2"] === row["ccode2"] &&
          duty["counted_in"] === "defenders" &&
          duty["standing"] === "obliged",
      );
      expect(new Set(behind.map((duty) => duty["ccode"])).size).toBe(obliged.size);
    }
  });

  test("exposure and protection of a state-year are those of the state on the day", async () => {
    const { out } = await tableOf({ unit: "state-year", from: "1899", until: "1900", columns: "exposure", zeros: "kept" });
    const rows = (await rowsIn(out)).filter(({ year }) => year === 1900);
    const random = seededRandom(1900);
    const drawn = Array.from({ length: 4 }, () => rows[Math.floor(random() * rows.length)] as Row);
    // Beside four that are drawn, the state with most defenders and the one with most wards.
    const most = (column: string) => rows.reduce((best, row) => (Number(row[column]) > Number(best[column]) ? row : best));
    for (const row of [...drawn, most("protection_defenders_obliged"), most("exposure_wards_obliged")]) {
      const state = String(row["state"]) as StateId;
      const [exposure, protection] = [exposureOn(ledger, state, "1900-07-01" as Day), protectionOn(ledger, state, "1900-07-01" as Day)];
      expect([row["exposure_possible"], row["protection_attackers"]]).toEqual([exposure.possible, protection.attackers]);
      for (const standing of EXPOSURE_STANDINGS) {
        const of = (name: string) => row[`${name}_${standing}`];
        expect({ state, standing, counts: ["exposure_attacks", "exposure_wards", "exposure_enemies"].map(of) }).toEqual({
          state,
          standing,
          counts: [exposure.attacks[standing], exposure.wards[standing].length, exposure.enemies[standing].length],
        });
        const { fewest, most: greatest, mean } = protection.perAttacker[standing] ?? {};
        expect(["protection_met", "protection_defenders", "protection_fewest", "protection_most"].map(of)).toEqual([
          protection.met[standing],
          protection.defenders[standing].length,
          fewest,
          greatest,
        ]);
        expect(of("protection_mean")).toBeCloseTo(mean ?? Number.NaN, 2);
      }
    }
    expect(rows.some((row) => Number(row["exposure_attacks_obliged"]) > 0 && Number(row["protection_met_obliged"]) > 0)).toBe(true);
  });

  test("under a thin ledger a zero is missing, unless zeros are kept", async () => {
    const thin = await rowsIn((await tableOf({ from: "1850", until: "1850", columns: "obligations" })).out);
    const kept = await rowsIn((await tableOf({ from: "1850", until: "1850", columns: "obligations", zeros: "kept" })).out);
    const zeros = kept.flatMap((row, index) => (row["defence_12"] === 0 ? [thin[index]] : []));
    expect(zeros.length).toBeGreaterThan(0);
    for (const row of zeros) expect(row?.["defence_12"]).toBe(Number(row?.["completeness"]) >= 0.95 ? 0 : null);
  });

  test("an obligation whose entry into force is not known is missing, and no zero", async () => {
    const rows = await rowsIn((await tableOf({ from: "2020", until: "2020", columns: "obligations,grades", zeros: "kept" })).out);
    const unknown = rows.filter((row) => row["state1"] !== null && row["state2"] !== null && row["defence_12"] === null);
    expect(unknown.length).toBeGreaterThan(0);
  });

  test("every column of every group stands in the codebook with a meaning", async () => {
    for (const unit of UNITS) {
      const { built } = await tableOf({ unit, from: "1914", until: "1914", columns: groupsWithoutData(unit) });
      const request = requestOf({ unit, from: "1914", until: "1914" }, last);
      const text = codebookOf({ built, request, ledger: ledger.data.ledger, program: "1", command: "entente", files: [] });
      for (const { name, means, empty } of built.columns) {
        expect(means.length).toBeGreaterThan(5);
        expect(empty).not.toBe("");
        expect(text).toContain(`| \`${name}\` |`);
      }
    }
  });
});

const groupsWithoutData = (unit: (typeof UNITS)[number]) =>
  COLUMN_GROUPS.filter(({ units, reads }) => reads.length === 0 && units.includes(unit))
    .map(({ id }) => id)
    .join(",");

describe("a build that is stopped", () => {
  test("leaves no table, and goes on with the years that are done", async () => {
    const stop = new AbortController();
    const computed: number[] = [];
    const counting =
      (most: number): YearMaker =>
      async (frame, capabilities) => {
        computed.push(frame.year);
        if (computed.length === most) stop.abort(new Error("stopped"));
        return here(frame, capabilities);
      };
    const asked = { from: "1820", until: "1825", columns: "defenders", out: "stopped.parquet" } as const;
    await expect(tableOf({ ...asked, makers: [counting(4)], signal: stop.signal })).rejects.toThrow("stopped");
    expect(readdirSync(folder).filter((file) => file.startsWith("stopped") && !file.endsWith(".unfinished"))).toEqual([]);
    const before = computed.length;
    const { out } = await tableOf({ ...asked, makers: [counting(-1)] });
    expect(computed.slice(before).length).toBeLessThan(6);
    const whole = await tableOf({ ...asked, out: "whole.parquet" });
    expect(readFileSync(out)).toEqual(readFileSync(whole.out));
    expect(existsSync(`${out}.unfinished`)).toBe(false);
  });
});

describe("bad requests", () => {
  test.each<[Typed, string]>([
    [{ unit: "dyads-year" }, "dyad-year"],
    [{ columns: "obligation" }, "obligations"],
    [{ unit: "state-year", columns: "defenders" }, "state-year"],
    [{ from: "1815" }, "1816"],
    [{ until: "3000" }, "1816 to"],
    [{ from: "1950", until: "1940" }, "exchange"],
    [{ on: "02-30" }, "07-01"],
    [{ on: "july" }, "07-01"],
    [{ system: "cwo" }, "cow"],
    [{ zeros: "keep" }, "kept"],
  ])("%j is refused with what is accepted", (typed, said) => {
    expect(() => requestOf(typed, last as Day)).toThrow(new RegExp(said));
  });

  test("columns of data that is not at hand name the data", async () => {
    await expect(tableOf({ from: "1914", until: "1914", columns: "capabilities" })).rejects.toThrow(/National Material Capabilities/);
  });
});
