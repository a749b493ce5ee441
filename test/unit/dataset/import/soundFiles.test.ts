/** Sound files of every dataset become tables: known by content under any name, with missing codes as null and what there is to know about them. */
import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { openEngine } from "../../../../src/dataset/engine/engine.ts";
import { bibtexOf } from "../../../../src/dataset/import/bibtex.ts";
import { DATASETS } from "../../../../src/dataset/import/datasets/index.ts";
import { tableColumns } from "../../../../src/dataset/import/declare.ts";
import { loadFolder } from "../../../../src/dataset/import/load.ts";
import { csvOf, folderWith, headerOf, loaded, requireDataset, SCRATCH, soundFile, soundRows } from "./copies.ts";

afterAll(() => rmSync(SCRATCH, { recursive: true, force: true }));

/** Columns and rows of a table that a file becomes. */
async function tableOf(id: string, text: string | Uint8Array) {
  const engine = await openEngine();
  try {
    const found = await loadFolder(engine, folderWith({ "x.csv": text }), { accept: "part" });
    const columns = await engine.rows(`select column_name from duckdb_columns() where table_name = '${id}' order by column_index`);
    const rows = await engine.rows(`select * from ${id}`);
    return { found, columns: columns.flat(), rows };
  } finally {
    engine.close();
  }
}

describe.each(DATASETS.map((dataset) => [dataset.id, dataset] as const))("%s", (id, dataset) => {
  test("is known by its content and becomes the table that it declares", async () => {
    const { found, columns, rows } = await tableOf(id, soundFile(id));
    expect(found.refused).toEqual([]);
    expect(found.imported.map(({ table, version }) => [table, version.id])).toEqual([[id, dataset.versions.at(-1)?.id]]);
    expect(columns).toEqual(tableColumns(dataset).map(({ name }) => name));
    expect(rows.length).toBeGreaterThanOrEqual(3);
  });
  test("declares a citation, a site and the meaning of every column", () => {
    expect(bibtexOf(dataset.citation)).toMatch(/^@(article|book|misc)\{[\w-]+,\n {2}author = /);
    expect(dataset.publisher.site).toMatch(/^[\w.]+\.\w+$/);
    const names = tableColumns(dataset).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { means } of tableColumns(dataset)) expect(means).toMatch(/^[A-Z].+[^.]$/);
    expect([...(dataset.shape?.key ?? dataset.key)].every((one) => names.includes(one))).toBe(true);
  });
});

describe("cells", () => {
  const nmc = requireDataset("nmc");
  const changed = (cells: Record<string, string>) =>
    csvOf(
      headerOf(nmc),
      soundRows(nmc).map((row, index) => (index === 0 ? { ...row, ...cells } : row)),
    );
  test("with a missing code, NA or nothing are null, never a number", async () => {
    const { rows } = await tableOf("nmc", changed({ milex: "-9", milper: "", irst: "NA", pec: "-9.0", tpop: "1e+05" }));
    expect(rows[0]?.slice(2, 7)).toEqual([null, null, null, null, 100000]);
  });
  test("of a day are the first or last day that is possible, with how exactly it is known", async () => {
    const members = requireDataset("atop_members");
    const [first = {}, second = {}] = soundRows(members);
    const days = { yrent: "1844", moent: "6", dayent: "", yrexit: "0", moexit: "0", dayexit: "0" };
    const { rows, columns } = await tableOf(
      "atop_members",
      csvOf(headerOf(members), [
        { ...first, ...days },
        { ...second, yrexit: "2018", moexit: "2", dayexit: "", yrent: "2017", moent: "", dayent: "" },
      ]),
    );
    const at = (row: number, name: string) => rows[row]?.[columns.indexOf(name)];
    expect([at(0, "start"), at(0, "start_precision"), at(0, "end"), at(0, "end_precision")]).toEqual(["1844-06-01", "month", null, null]);
    expect([at(1, "start"), at(1, "start_precision"), at(1, "end"), at(1, "end_precision")]).toEqual([
      "2017-01-01",
      "year",
      "2018-02-28",
      "month",
    ]);
  });
  test("in Windows-1252 are decoded where the publisher writes so, and that is said", async () => {
    const ideal = requireDataset("ideal_points");
    const text = csvOf(
      headerOf(ideal),
      soundRows(ideal).map((row) => ({ ...row, Countryname: "Côte d\u2019Ivoire" })),
    );
    const bytes = Buffer.from(text.replaceAll("\u2019", "\u0092"), "latin1");
    const { found, rows } = await tableOf("ideal_points", bytes);
    expect(rows[0]?.at(-1)).toBe("Côte d’Ivoire");
    expect(found.imported[0]?.remarks).toContainEqual({ remark: "decoded", encoding: "windows-1252" });
    expect((await tableOf("ideal_points", text)).rows[0]?.at(-1)).toBe("Côte d’Ivoire");
  });
  test("are the same whatever the line ends, a byte-order mark or a missing last line end", async () => {
    const text = soundFile("war_spells");
    const expected = (await tableOf("war_spells", text)).rows;
    const macintosh = await tableOf("war_spells", text.trimEnd().replaceAll("\n", "\r"));
    expect(macintosh.found.imported[0]?.remarks).toContainEqual({ remark: "old-line-ends" });
    expect(macintosh.rows).toEqual(expected);
    expect((await tableOf("war_spells", `\ufeff${text.replaceAll("\n", "\r\n")}`)).rows).toEqual(expected);
    expect((await tableOf("war_spells", text.trimEnd())).rows).toEqual(expected);
  });
});

describe("tables", () => {
  test("of contiguity have one row for a dyad-year, with the closest type", async () => {
    const contiguity = requireDataset("contiguity_years");
    const [first = {}] = soundRows(contiguity);
    const { rows } = await tableOf(
      "contiguity_years",
      csvOf(headerOf(contiguity), [
        { ...first, conttype: "5" },
        { ...first, conttype: "2" },
      ]),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.slice(3)).toEqual([2, 2]);
  });
  test("of wars have a row for each spell", async () => {
    const wars = requireDataset("war_spells");
    const none = Object.fromEntries(["Month", "Day", "Year"].flatMap((part) => ["Start", "End"].map((end) => [`${end}${part}2`, "-8"])));
    const [first = {}, second = {}] = soundRows(wars);
    expect((await tableOf("war_spells", csvOf(headerOf(wars), [{ ...first, ...none }, second]))).rows).toHaveLength(3);
  });
});

describe("of several files", () => {
  const nmc = requireDataset("nmc");
  const older = csvOf(
    headerOf(nmc),
    soundRows(nmc).map((row, index) => ({ ...row, year: String(2016 - index) })),
  );
  test("of one dataset the newer version is taken, and that is said", async () => {
    const { imported, left } = await loaded(folderWith({ "a.csv": soundFile("nmc"), "b.csv": older }));
    expect(imported.map(({ file, version }) => [file, version.id])).toEqual([["a.csv", "7.0"]]);
    expect(left.map(({ file, version, remarks }) => [file, version.id, remarks.at(-1)])).toEqual([
      ["b.csv", "6.0", { remark: "newer-taken", version: "7.0", file: "a.csv" }],
    ]);
  });
  test("of one version the first is taken", async () => {
    const { imported, left } = await loaded(folderWith({ "a.csv": older, "b.csv": older }));
    expect(imported.map(({ file }) => file)).toEqual(["a.csv"]);
    expect(left[0]?.remarks).toContainEqual({ remark: "copy-of", file: "a.csv" });
  });
  test("only those that are asked for are read", async () => {
    const { imported } = await loaded(folderWith({ "a.csv": older, "b.csv": soundFile("cow_states") }), {
      accept: "part",
      only: ["cow_states"],
    });
    expect(imported.map(({ table }) => table)).toEqual(["cow_states"]);
  });
});

test("a column that the version does not have is said and not read", async () => {
  const nmc = requireDataset("nmc");
  const rows = soundRows(nmc).map((row) => ({ ...row, rowid: "x", mine: "y" }));
  const { found, columns } = await tableOf("nmc", csvOf(["rowid", ...headerOf(nmc), "mine"], rows));
  expect(found.imported[0]?.remarks).toContainEqual({ remark: "columns-unknown", columns: ["rowid", "mine"] });
  expect(columns).not.toContain("mine");
});
