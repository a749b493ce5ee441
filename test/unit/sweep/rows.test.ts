/** Rows of sweeps: against the table of potential defenders, against whole traces, and against each other. */
import { describe, expect, test } from "vitest";
import { framesOf } from "../../../src/dataset/build/frame.ts";
import { defenderRows } from "../../../src/dataset/build/own/defenders.ts";
import { chunksOf } from "../../../src/sweep/plan.ts";
import { rowsOf } from "../../../src/sweep/rows.ts";
import { definition, ledger, SMALL, sweep } from "./definitions.ts";

type Row = Record<string, string | number | null>;

async function rows(given: object): Promise<Row[]> {
  const found: Row[] = [];
  for (const chunk of chunksOf(sweep(given), ledger)) {
    const columns = await rowsOf(ledger, definition(given), chunk);
    const count = columns[0]?.values.length ?? 0;
    for (let row = 0; row < count; row += 1)
      found.push(Object.fromEntries(columns.map(({ name, values }) => [name, values[row] ?? null] as const)));
  }
  return found;
}

test("counts on a day are those of the table of research data", async () => {
  const found = await rows({ dates: ["1936-07-01"], outputs: ["defenders", "supporters"], zeros: "kept" });
  const last = ledger.data.ledger.verifiedThrough;
  const [frame] = framesOf(ledger.data.states, "cow", { from: 1936, until: 1936, on: "07-01", last });
  if (frame === undefined) throw new Error("no frame");
  const { pairs } = defenderRows(ledger, frame, null);
  expect(found.length).toBe(pairs[0]?.values.length);
  for (const { name, values } of pairs) {
    if (name === "year") continue;
    expect(
      found.map((row) => row[name]),
      name,
    ).toEqual([...values]);
  }
});

test("a chunk's rows do not depend on the size of chunks", async () => {
  const one = await rows({ ...SMALL, chunk: 1000 });
  expect(one).toHaveLength(120);
  expect(await rows(SMALL)).toEqual(one);
});

describe("a second power", () => {
  const given = {
    units: { attackers: ["RUS"], attacked: ["JPN"], "joined-by": ["none", "FRA"] },
    dates: ["1904-02-10"],
    outputs: ["states"],
  };

  // The ledger is thin there and then, so that nobody found is missing and not nobody.
  test("that joins Russia in 1904 obliges Great Britain to help Japan", async () => {
    const [alone, joined] = await rows(given);
    expect(alone).toMatchObject({ joined_by: null, defenders_obliged_states: null });
    expect(joined).toMatchObject({ joined_by: "FRA", defenders_obliged_states: "GBR" });
  });
});

test("a zero where the ledger is thin is missing, unless zeros are kept", async () => {
  const given = { units: { attackers: ["DEU"] }, dates: ["1936-07-01"] };
  const [missing, kept] = [await rows(given), await rows({ ...given, zeros: "kept" })];
  let thin = 0;
  for (const [index, row] of missing.entries()) {
    const all = kept[index] ?? {};
    const isThin = Number(row["completeness"] ?? 0) < 0.95;
    for (const [name, value] of Object.entries(row)) {
      const empty = name.startsWith("defenders_") && all[name] === 0 && isThin;
      expect(value, `${row["attacked"]} ${name}`).toBe(empty ? null : all[name]);
      if (empty) thin += 1;
    }
  }
  expect(thin).toBeGreaterThan(0);
});

describe("changed rows", () => {
  const given = {
    units: { attacked: ["AUS", "NZL", "USA", "PHL", "JPN"] },
    dates: ["1990-01-01"],
    readings: ["as-it-stands", "anzus-1951:nz-toward-us"],
    outputs: ["states"],
  };
  const bare = ({ reading: _, ...row }: Row) => JSON.stringify(row);

  test("are those of all rows that differ from what stands", async () => {
    const all = await rows(given);
    const stands = new Set(all.filter(({ reading }) => reading === "as-it-stands").map(bare));
    const changed = all.filter((row) => row["reading"] === "as-it-stands" || !stands.has(bare(row)));
    expect(changed.length).toBeGreaterThan(stands.size);
    expect(changed.length).toBeLessThan(all.length);
    expect(await rows({ ...given, rows: "changed" })).toEqual(changed);
  });
});

test("a kind of place has a row for each such place that the attacked holds", async () => {
  const found = await rows({ units: { attackers: ["DEU"], attacked: ["GBR", "FRA"] }, dates: ["1985-07-01"], places: ["kind:island"] });
  const held = (place: unknown) => found.filter((row) => row["place"] === place).map(({ attacked }) => attacked);
  expect(held("falkland-islands")).toEqual(["GBR"]);
  expect(held("reunion")).toEqual(["FRA"]);
  expect(held("guam")).toEqual([]);
});
