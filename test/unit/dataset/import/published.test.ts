/**
 * The published files, where copies of them are there: each is known, sound and of its version, and the numbers of the field come
 * out of the tables.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Engine, openEngine } from "../../../../src/dataset/engine/engine.ts";
import { DATASETS } from "../../../../src/dataset/import/datasets/index.ts";
import { loadFolder } from "../../../../src/dataset/import/load.ts";
import type { Loaded } from "../../../../src/dataset/import/loaded.ts";
import { copiesNote, ownCopies } from "../../../ownCopies.ts";

describe.skipIf(ownCopies === undefined)(`the published files${copiesNote}`, () => {
  let engine: Engine;
  let found: Loaded;
  beforeAll(async () => {
    engine = await openEngine();
    found = await loadFolder(engine, ownCopies ?? "");
  });
  afterAll(() => engine.close());
  const rows = (sql: string) => engine.rows(sql);

  test("are all known by their content, and none is refused", () => {
    expect(found.refused).toEqual([]);
    expect(found.imported.map(({ dataset }) => dataset.id).sort()).toEqual(DATASETS.map(({ id }) => id).sort());
    expect(found.imported.flatMap(({ remarks }) => remarks.map(({ remark }) => remark)).sort()).toEqual(["decoded", "old-line-ends"]);
  });
  test("of capabilities: the newer of the two versions is taken", () => {
    expect(found.imported.find(({ table }) => table === "nmc")?.version.id).toBe("7.0");
    expect(found.left.map(({ table: _, ...one }) => one.version.id)).toEqual(["6.0"]);
  });
  test("of the state system give 1,912,350 directed dyad-years from 1816 to 2016, and 2,252,820 with the last members to 2025", async () => {
    expect(await rows("select sum(n * (n - 1)) from (select count(*) as n from cow_state_years group by year)")).toEqual([[1912350]]);
    const [[last = 0] = []] = await rows("select count(*) from cow_state_years where year = 2016");
    expect(1912350 + 9 * Number(last) * (Number(last) - 1)).toBe(2252820);
  });
  test("of the state system: spells and state-years name the same states in the same years", async () => {
    const spells = `select distinct ccode, unnest(range(year(start), year("end") + 1)) as year from cow_states`;
    expect(await rows(`(${spells}) except (select ccode, year from cow_state_years)`)).toEqual([]);
    expect(await rows(`(select ccode, year from cow_state_years) except (${spells})`)).toEqual([]);
  });
  test("of ATOP, joined to the state system to 2018, give the field's sums of directed dyad-years", async () => {
    const states =
      "(select ccode, year from cow_state_years union all select ccode, y from cow_state_years, (values (2017), (2018)) v(y) where year = 2016)";
    const sums = ["defence", "offence", "neutrality", "nonaggression", "consultation"]
      .map((pledge) => `sum(${pledge}::integer)`)
      .join(", ");
    const joined = `atop_dyad_years d join ${states} a on a.ccode = ccode1 and a.year = d.year join ${states} b on b.ccode = ccode2 and b.year = d.year`;
    expect(await rows(`select ${sums} from ${joined}`)).toEqual([[135392, 5124, 4431, 257466, 130070]]);
    expect(await rows("select count(*), sum(defence::integer) from atop_dyad_years")).toEqual([[273296, 137762]]);
  });
  test("of ATOP: members of a phase, paired where their days overlap, give the published keys, 20 more of a protectorate and 8 of states with their predecessors in 1990", async () => {
    const member = `(select *, coalesce("end", date '2018-12-31') as until from atop_members)`;
    const pairs = `select a.ccode as ccode1, b.ccode as ccode2, unnest(range(year(greatest(a.start, b.start)), year(least(a.until, b.until)) + 1)) as year
      from ${member} a join ${member} b on a.alliance = b.alliance and a.phase = b.phase and a.ccode <> b.ccode and greatest(a.start, b.start) <= least(a.until, b.until)`;
    const keys = "select distinct ccode1, ccode2, year from atop_dyad_years";
    expect(await rows(`select count(*) from ((${keys}) except (${pairs}))`)).toEqual([[0]]);
    const more = `select count(*), count(*) filter (8152 in (ccode1, ccode2)), count(*) filter (year = 1990) from ((${pairs}) except (${keys}))`;
    expect(await rows(more)).toEqual([[28, 20, 8]]);
  });
  test("of contiguity: 58 dyad-years with two types have one row, and both directions agree", async () => {
    expect(await rows("select count(*), count(*) filter (types = 2) from contiguity_years")).toEqual([[82440, 58]]);
    const reversed = "select ccode2, ccode1, year, contiguity from contiguity_years";
    expect(await rows(`select ccode1, ccode2, year, contiguity from contiguity_years except (${reversed})`)).toEqual([]);
  });
  test("of dyadic disputes hold both directions, and up to six rows of a dyad-year", async () => {
    const reverse = "select ccode2, ccode1, year from mid_dyad_years";
    expect(await rows(`select ccode1, ccode2, year from mid_dyad_years except (${reverse})`)).toEqual([]);
    expect(await rows("select count(*), max(n) from (select count(*) as n from mid_dyad_years group by ccode1, ccode2, year)")).toEqual([
      [9290, 6],
    ]);
  });
  test("keep missing codes out: no negative number is left in capabilities or deaths", async () => {
    expect(await rows("select count(*) from nmc where least(milex, milper, irst, pec, tpop, upop, cinc) < 0")).toEqual([[0]]);
    expect(await rows("select count(*) from nmc where milex is null")).toEqual([[2360]]);
    expect(await rows("select min(deaths) from war_spells")).not.toEqual([[-9]]);
    expect(await rows("select count(*) filter (fatality is null), count(*) filter (start_precision = 'month') from mid_disputes")).toEqual([
      [268, expect.any(Number)],
    ]);
  });
  test("of wars in lines that end with a carriage return: 337 states in wars, 19 of them with a second spell", async () => {
    expect(await rows("select count(*) filter (spell = 1), count(*) filter (spell = 2) from war_spells")).toEqual([[337, 19]]);
  });
  test("in Windows-1252 keep their accents", async () => {
    expect(await rows("select distinct name from ideal_points where name like '%Ivoire'")).toEqual([["Côte d’Ivoire"]]);
  });
});
