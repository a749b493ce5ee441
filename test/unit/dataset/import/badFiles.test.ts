/** Files that are wrong in every way that a copy can be: each is refused with the line, and no table is left of it. */
import { chmodSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openEngine } from "../../../../src/dataset/engine/engine.ts";
import { complaintOf, loadFolder, requireSound } from "../../../../src/dataset/import/load.ts";
import { problemWords } from "../../../../src/model/datasetProblems.ts";
import { csvOf, folderWith, headerOf, loaded, problemOf, requireDataset, SCRATCH, soundFile, soundRows } from "./copies.ts";

afterAll(() => rmSync(SCRATCH, { recursive: true, force: true }));

const nmc = requireDataset("nmc");
const rows = soundRows(nmc);
const published = headerOf(nmc);
/** The file of capabilities with one cell of its second row changed. */
const withCell = (column: string, value: string) =>
  csvOf(
    published,
    rows.map((row, index) => (index === 1 ? { ...row, [column]: value } : row)),
  );

describe("a file is refused with its line", () => {
  test("where the last line is cut off", async () => {
    expect(
      await problemOf(
        soundFile("nmc")
          .trimEnd()
          .replace(/,[^,]*,[^,]*$/, ""),
      ),
    ).toMatchObject({ problem: "cut-off", line: 4 });
  });
  test("where the end of the last line is cut within its last cell", async () => {
    expect(await problemOf(soundFile("cow_state_years").trimEnd().slice(0, -1))).toEqual({
      problem: "other-version",
      line: 4,
      column: "version",
      value: "201",
      known: "2016",
    });
  });
  test("where rows are missing though the last line is whole", async () => {
    expect(await problemOf(soundFile("cow_state_years"), {})).toEqual({
      problem: "rows-missing",
      rows: 3,
      published: 15951,
      version: "2016",
    });
  });
  test("where a row has too many cells", async () => {
    expect(await problemOf(soundFile("nmc").replace(/\n$/, ",5\n"))).toMatchObject({ problem: "too-many-cells", line: 4 });
  });
  test("where a quotation mark is not closed", async () => {
    expect(await problemOf(soundFile("cow_states").replace(/""\n|"(?=,)/, ""))).toMatchObject({ line: expect.any(Number) });
    expect(await problemOf(withCell("stateabb", "AB,C").replace('"AB,C"', '"AB,C'))).toEqual({ problem: "quote-not-closed", line: 3 });
  });
  test("with the file's own line where a quoted cell above holds line ends", async () => {
    const [first = {}, ...others] = rows;
    const text = csvOf(published, [{ ...first, stateabb: "A\nB\nC" }, ...others.map((row) => ({ ...row, milex: "many" }))]);
    expect(await problemOf(text)).toMatchObject({ problem: "not-a-number", line: 5, column: "milex", value: "many" });
  });
  test("where it is in another encoding", async () => {
    const text = Buffer.from(withCell("stateabb", "Côte"), "latin1");
    expect(await problemOf(text)).toEqual({ problem: "not-utf-8", line: 3 });
    expect(await problemOf(Buffer.from(`\ufeff${soundFile("nmc")}`, "utf16le"))).toEqual({ problem: "utf-16" });
  });
  test("where a cell is empty, no number, no whole number, no code or out of range", async () => {
    expect(await problemOf(withCell("year", ""))).toEqual({ problem: "blank", line: 3, column: "year" });
    expect(await problemOf(withCell("year", "nineteen"))).toMatchObject({ problem: "not-a-number", line: 3, column: "year" });
    expect(await problemOf(withCell("year", "1990.5"))).toMatchObject({ problem: "out-of-range", line: 3, value: "1990.5" });
    expect(await problemOf(withCell("year", "1790"))).toMatchObject({
      problem: "out-of-range",
      line: 3,
      allowed: "1816 to 2100, in whole numbers",
    });
    expect(await problemOf(withCell("cinc", "1.2"))).toMatchObject({ problem: "out-of-range", column: "cinc", allowed: "0 to 1" });
    expect(await problemOf(withCell("milper", "-8"))).toMatchObject({ problem: "out-of-range", column: "milper", value: "-8" });
    expect(await problemOf(withCell("cinc", "inf"))).toMatchObject({ problem: "out-of-range", column: "cinc", value: "Infinity" });
    const dispute = requireDataset("mid_disputes");
    const other = soundRows(dispute).map((row, index) => (index === 2 ? { ...row, hostlev: "6" } : row));
    expect(await problemOf(csvOf(headerOf(dispute), other))).toMatchObject({
      problem: "not-a-code",
      line: 4,
      value: "6",
      allowed: "1, 2, 3, 4, 5",
    });
  });
  test("where a day is in no calendar, or a period ends before it begins", async () => {
    const states = requireDataset("cow_states");
    const [first = {}, ...others] = soundRows(states);
    const file = (changed: Record<string, string>) => csvOf(headerOf(states), [{ ...first, ...changed }, ...others]);
    expect(await problemOf(file({ stmonth: "2", stday: "30" }))).toEqual({ problem: "not-a-date", line: 2, column: "stday", value: "30" });
    expect(await problemOf(file({ stmonth: "13" }))).toMatchObject({ problem: "out-of-range", line: 2, column: "stmonth" });
    expect(await problemOf(file({ styear: "2016", stmonth: "12" }))).toMatchObject({ problem: "backwards", line: 2, from: "2016-12-01" });
  });
  test("where two rows have one key", async () => {
    const [first = {}, ...others] = rows;
    expect(await problemOf(csvOf(published, [first, ...others, first]))).toEqual({
      problem: "duplicate",
      line: 5,
      first: 2,
      key: "ccode, year",
    });
  });
  test("where a column is missing or is there twice", async () => {
    const without = published.filter((column) => column !== "tpop");
    expect(await problemOf(csvOf(without, rows))).toEqual({ problem: "column-missing", columns: ["tpop"] });
    expect(await problemOf(csvOf([...published, "year"], rows))).toEqual({ problem: "column-twice", column: "year" });
  });
  test("where there are no rows", async () => {
    expect(await problemOf(csvOf(published, []))).toEqual({ problem: "no-rows" });
  });
  test("where the version is not known", async () => {
    const older = csvOf(
      published.filter((one) => one !== "version"),
      rows.map((row, index) => ({ ...row, year: String(2006 + index) })),
    );
    expect(await problemOf(older)).toEqual({ problem: "unknown-version", lastYear: 2008, known: "6.0 (to 2016), 7.0 (to 2022)" });
  });
});

describe("the list of formal alliances", () => {
  test.each([
    ["by member", "version4id,ccode,state_name,defense,neutrality,nonaggression,entente"],
    ["in an R package", "ccode1,ccode2,year,cow_defense,cow_neutral,cow_nonagg,cow_entente"],
  ])("%s is recognised and not read, with the reason", async (_, header) => {
    const { refused } = await loaded(folderWith({ "file.csv": `${header}\n${header.replaceAll(/\w+/g, "1")}\n` }));
    expect(refused).toMatchObject([{ dataset: null, problem: { problem: "not-supported" } }]);
    expect(problemWords(refused[0]?.problem as never).why).toContain("maintainer");
  });
});

describe("a folder", () => {
  test("that is not there, or is a file, is refused", async () => {
    const folder = folderWith({ "a.csv": "x" });
    await expect(loaded(join(folder, "nowhere"))).rejects.toThrow(/no folder/);
    await expect(loaded(join(folder, "a.csv"))).rejects.toThrow(/is a file/);
  });
  test("without datasets gives none, and says which files are of none", async () => {
    const found = await loaded(folderWith({ "notes.txt": "hello", "empty.csv": "", ".hidden.csv": soundFile("nmc") }));
    expect(found).toMatchObject({ imported: [], left: [], refused: [] });
    expect(found.others).toEqual([
      { file: "empty.csv", isEmpty: true },
      { file: "notes.txt", isEmpty: false },
    ]);
  });
  test("in the folder is read one deep; one that is named like a file is a folder", async () => {
    const folder = folderWith({ "nmc.csv/inner.csv": soundFile("nmc"), "a/b/deep.csv": soundFile("cow_states") });
    mkdirSync(join(folder, "states2016.csv"));
    expect((await loaded(folder)).imported.map(({ file }) => file)).toEqual([join("nmc.csv", "inner.csv")]);
  });
  test("leaves nothing of a refused file, and its complaint names the file", async () => {
    const folder = folderWith({ "a.csv": withCell("cinc", "2"), "b.csv": soundFile("cow_majors") });
    const engine = await openEngine();
    const found = await loadFolder(engine, folder, { accept: "part" });
    expect(await engine.rows("select table_name from duckdb_tables() order by 1")).toEqual([["cow_majors"]]);
    engine.close();
    expect(() => requireSound(found)).toThrow(/a\.csv: line 3: cinc is 2\n {2}why: its values lie within 0 to 1\n {2}do: {2}download/);
    expect(complaintOf(found.refused[0] as never, folder).complaint.code).toBe("dataset-file");
  });
  test.skipIf(process.getuid?.() === 0)("with a file that may not be read says so (skipped: this user may read everything)", async () => {
    const folder = folderWith({ "a.csv": soundFile("nmc") });
    chmodSync(join(folder, "a.csv"), 0);
    expect((await loaded(folder)).refused).toMatchObject([{ problem: { problem: "unreadable", cause: "EACCES" } }]);
  });
});
