/** The parts of a table of dyads: what is computed once for each state, for the dyads that have a row, and for every dyad. */
import { describe, expect, test } from "vitest";
import type { TableColumn } from "../../../../src/dataset/build/columns/column.ts";
import { conditionOf, joined, joinPair, joinSide, joinsOf } from "../../../../src/dataset/build/columns/join.ts";
import { bareSql, kindOf } from "../../../../src/dataset/build/dyads/plan.ts";
import { openEngine } from "../../../../src/dataset/engine/engine.ts";

const column = (more: Partial<TableColumn> = {}): TableColumn => ({
  name: "c",
  type: "integer",
  means: "A made-up column",
  empty: "never",
  sql: "1",
  ...more,
});
const pair = joinPair("disputes", "ccode", { as: "d" });
const side = joinSide("nmc", "ccode", 1);

describe("joins", () => {
  test("become conditions on the numbers of the states that they name, and on the year", () => {
    expect(conditionOf(pair)).toBe("d.ccode1 = r.cow1 and d.ccode2 = r.cow2 and d.year = r.year");
    expect(conditionOf(joinSide("nmc", "ccode", 2))).toBe("nmc2.ccode = r.cow2 and nmc2.year = r.year");
    expect(conditionOf(joinPair("ties", "code"))).toBe("ties.code1 = r.code1 and ties.code2 = r.code2 and ties.year = r.year");
    expect(conditionOf(joinPair("ties", "code", { eitherWay: true }))).toBe(
      "ties.code1 = least(r.code1, r.code2) and ties.code2 = greatest(r.code1, r.code2) and ties.year = r.year",
    );
  });
  test("that several columns read stand once, and one name is one table", () => {
    expect(joinsOf([column({ joins: [pair] }), column(), column({ joins: [side, pair] })])).toEqual([pair, side]);
    expect(joined([pair])).toBe(`left join disputes d on ${conditionOf(pair)}`);
    expect(() => joinsOf([column({ joins: [pair] }), column({ joins: [joinPair("wars", "ccode", { as: "d" })] })])).toThrow(
      /"d" is a name of disputes and of wars/,
    );
  });
});

describe("the kind of a column", () => {
  test.each<[string, TableColumn]>([
    ["side", column({ side: 2, joins: [side] })],
    ["sides", column({ type: "number", joins: [side], ofSides: { sql: () => "1", value: (one) => one } })],
    ["sparse", column({ joins: [pair] })],
    ["sparse", column({ sql: "r.completeness" })],
    ["dense", column({ joins: [pair, side] })],
  ])("%s", (kind, one) => {
    expect(kindOf(one, true)).toBe(kind);
  });
  test("where most dyads have a row, none is left to one for its kind", () => {
    expect(kindOf(column({ joins: [pair] }), false)).toBe("dense");
  });
  test("of two states is a number", () => {
    expect(() => kindOf(column({ type: "text" }), true)).toThrow(/c is of two states and no number/);
  });
});

test("a column that reads of the row more than its year, presence and completeness fails, and is not wrong", async () => {
  const engine = await openEngine();
  await engine.run(
    "create table members as select 0 as number, 1900 as year, date '1900-07-01' as day, 2 as code, 2 as cow, 'USA' as state, 1.0 as completeness",
  );
  await engine.run("create table disputes as select 2 as ccode1, 20 as ccode2, 1900 as year");
  await engine.run("create table kinds as select 0 as number, 0 as one, 0 as other");
  const run = (sql: string) => engine.rows(bareSql([column({ joins: [pair], sql })], "kinds"));
  expect(await run("coalesce(d.ccode1, r.year)")).toEqual([[0, 0, 1900]]);
  await expect(run("r.code1 + d.ccode1")).rejects.toThrow(/code1/);
  engine.close();
});
