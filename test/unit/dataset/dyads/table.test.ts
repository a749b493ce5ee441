/** Tables of dyads: their order, and the CSV of the project's own writer against the Parquet that DuckDB writes from one plain query. */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { afterAll, describe, expect, test } from "vitest";
import { build } from "../../../../src/dataset/build/build.ts";
import { cellText } from "../../../../src/dataset/build/dyads/cellText.ts";
import { dyadOrder } from "../../../../src/dataset/build/dyads/order.ts";
import { framesOf } from "../../../../src/dataset/build/frame.ts";
import { defenderRows } from "../../../../src/dataset/build/own/defenders.ts";
import { memberYearsOf } from "../../../../src/dataset/build/own/members.ts";
import { requestOf, type Typed } from "../../../../src/dataset/build/request.ts";
import { openEngine } from "../../../../src/dataset/engine/engine.ts";
import { joinParquet } from "../../../../src/dataset/engine/joinParquet.ts";
import { indexLedger } from "../../../../src/ledger/ledger.ts";
import { ledgerData } from "../../../ledgers.ts";
import { copiesNote, ownCopies } from "../../../ownCopies.ts";
import { long } from "../../../slow.ts";

const ledger = indexLedger(ledgerData(["core", "law", "coverage"]));
const last = ledger.data.ledger.verifiedThrough;
const folder = mkdtempSync(join(tmpdir(), "entente-dyads-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function written(typed: Typed, format: "csv" | "parquet", data: string | null) {
  const out = join(folder, `${Object.values(typed).join("-")}.${format}`);
  const built = await build({
    ledger,
    request: requestOf(typed, last),
    data,
    format,
    out,
    dutiesOut: `${out}.duties`,
    scratch: `${out}.unfinished`,
    makers: [async (frame, capabilities) => defenderRows(ledger, frame, capabilities)],
    signal: new AbortController().signal,
    progress: () => {},
  });
  return { built, bytes: readFileSync(out) };
}

/** The rows of a Parquet file as CSV. */
async function asCsv({ built, bytes }: Awaited<ReturnType<typeof written>>): Promise<string> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  const rows = await parquetReadObjects({ file, compressors });
  const lines = rows.map((row) =>
    built.columns.map(({ name, type }) => cellText((row[name] ?? null) as string | number | null, type)).join(","),
  );
  return [built.columns.map(({ name }) => name).join(","), ...lines, ""].join("\n");
}

const OF_LEDGER = "obligations,grades,defenders,similarity";
const OF_COPIES = "obligations,capabilities,majors,disputes,wars,contiguity,distance,rivalry,ideal-points,cooperation,atop";

describe("CSV has the cells of Parquet", () => {
  test.each<Typed>([
    { from: "1913", until: "1915", columns: "obligations,grades" },
    { from: "1913", until: "1914", columns: OF_LEDGER },
    { from: "1999", until: "1999", columns: "similarity", unit: "dyad-year" },
    { from: "2024", until: "2026", columns: "obligations", zeros: "kept" },
    { from: "1991", until: "1993", columns: "obligations,similarity", unit: "dyad-year", system: "gw" },
  ])("%j", async (typed) => {
    const csv = await written(typed, "csv", null);
    const parquet = await written(typed, "parquet", null);
    expect(csv.built.rows).toBe(parquet.built.rows);
    expect(csv.bytes.toString()).toBe(await asCsv(parquet));
  });

  test.skipIf(ownCopies === undefined || !long).each<Typed>([
    { from: "1938", until: "1939", columns: OF_COPIES },
    { from: "2012", until: "2017", columns: "capabilities,disputes,contiguity,obligations", unit: "dyad-year" },
  ])(`with the user's own copies${copiesNote}: %j`, async (typed) => {
    const csv = await written(typed, "csv", ownCopies ?? null);
    expect(csv.bytes.toString()).toBe(await asCsv(await written(typed, "parquet", ownCopies ?? null)));
  });
});

describe("the order of dyads", () => {
  const members = memberYearsOf(framesOf(ledger.data.states, "cow", { from: 1900, until: 1920, on: "07-01", last }));
  const keyOf = (one: number, other: number) => {
    const [a, b] = [members[one], members[other]];
    expect(a?.frame.year).toBe(b?.frame.year);
    return [a?.member.code ?? 0, b?.member.code ?? 0, a?.frame.year ?? 0];
  };
  test.each([true, false])("has each pair of a year once, by first, second and year; directed: %s", (directed) => {
    for (const most of [1, 500, 1e9]) {
      const { blocks, rows, rowsOf } = dyadOrder(members, directed, most);
      const keys = blocks.flatMap((block) => {
        const { one, other, placeOf } = rowsOf(block);
        expect(one.length).toBe(block.rows);
        expect([...one].every((side, place) => placeOf(side, other[place] as number) === place)).toBe(true);
        return [...one].map((side, place) => keyOf(side, other[place] as number));
      });
      expect(keys.length).toBe(rows);
      const text = keys.map((key) => key.map((part) => String(part).padStart(4, "0")).join(" "));
      expect(text).toEqual([...new Set(text)].sort());
      if (!directed) expect(keys.every(([a = 0, b = 0]) => a < b)).toBe(true);
    }
  });
});

describe("parts of a Parquet file", () => {
  test("are joined in their order, with types and missing values", async () => {
    const engine = await openEngine();
    const part = (number: number) => join(folder, `part-${number}.parquet`);
    const rows = (number: number) =>
      `select ${number} * 1000 + range as n, if(n % 3 = 0, null, n / 7) as x, 'é' || n as t from range(1000)`;
    for (const number of [0, 1, 2]) await engine.copy(rows(number), part(number), { format: "parquet", rowGroup: 2048 });
    const out = join(folder, "joined.parquet");
    await joinParquet([part(0), part(1), part(2)], out);
    const union = [0, 1, 2].map((number) => `(${rows(number)})`).join(" union all ");
    expect(await engine.rows(`select count(*), count(x) from read_parquet('${out}')`)).toEqual([[3000, 2000]]);
    expect(await engine.rows(`select * from read_parquet('${out}')`)).toEqual(await engine.rows(`select * from (${union}) order by n`));
    engine.close();
  });
});
