/** dataset.list on the command line: the datasets that can be read, what a folder holds of them, and bad folders. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { DatasetList } from "../../../src/model/results/datasets.ts";
import { cli } from "../../commandLine.ts";
import { folderWith, SCRATCH, soundFile } from "./import/copies.ts";

afterAll(() => rmSync(SCRATCH, { recursive: true, force: true }));

const list = async (...args: readonly string[]) => {
  const { code, out, err } = await cli(["dataset", "list", ...args, "--json"]);
  expect([code, err]).toEqual([0, ""]);
  return DatasetList.parse(JSON.parse(out));
};

describe("dataset list", () => {
  test("without a folder lists what can be read, where it is published and how to cite it", async () => {
    const { folder, datasets, notes } = await list();
    expect(folder).toBeNull();
    expect(datasets).toHaveLength(19);
    for (const { found, site, bibtex, columns } of datasets) {
      expect([found, site.includes("."), bibtex.startsWith("@"), columns.length > 2]).toEqual([null, true, true, true]);
    }
    expect(notes.map(({ code }) => code)).toEqual(["datasets-need-folder"]);
  });
  test("with a folder says what was read, what is missing and what was refused", async () => {
    const broken = soundFile("cow_majors")
      .trimEnd()
      .replace(/,\d+,\d+$/, "");
    const folder = folderWith({ "a.csv": soundFile("nmc"), "sub/b.csv": broken, "notes.txt": "x" });
    const answer = await list("--data", folder, "--partial");
    const nmc = answer.datasets.find(({ id }) => id === "nmc");
    expect(nmc?.found).toMatchObject({
      file: "a.csv",
      version: "7.0",
      rows: 3,
      firstYear: 2020,
      lastYear: 2022,
      coversFrom: 1816,
      coversUntil: 2022,
    });
    expect(nmc?.found?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(answer.refused).toMatchObject([{ file: join("sub", "b.csv"), dataset: "cow_majors", line: 4 }]);
    expect(answer.refused[0]?.problem).toMatch(/^Line 4 is cut off: 7 of 9 cells: each row .+\. Download .+\.$/);
    expect(answer.others).toEqual(["notes.txt"]);
    const { out } = await cli(["dataset", "list", "--data", folder, "--partial"]);
    expect(out).toContain("Line 4 is cut off");
    expect(out).toContain("correlatesofwar.org");
    const csv = await cli(["dataset", "list", "--data", folder, "--partial", "--csv"]);
    expect(csv.out.split("\r\n")[0]).toMatch(/^dataset,title,status,file,version,rows/);
    expect(csv.out).toContain("nmc,National Material Capabilities,read,a.csv,7.0,3,2020,2022,1816,2022");
    const chinese = await cli(["dataset", "list", "--data", folder, "--partial", "--lang", "zh"]);
    expect(chinese.out).toContain("第4行不完整");
  });
  test("refuses a part of a file unless it is said to be one", async () => {
    const folder = folderWith({ "a.csv": soundFile("cow_states") });
    const { refused } = await list("--data", folder);
    expect(refused[0]?.problem).toContain("3 of the 243 rows");
    expect((await list("--data", folder, "--partial")).datasets.find(({ id }) => id === "cow_states")?.found?.remarks[0]).toContain(
      "3 rows where the published file has 243",
    );
  });
  test("refuses a folder that is not there, and a file", async () => {
    const folder = folderWith({ "a.csv": "" });
    writeFileSync(join(folder, "b.csv"), "");
    for (const [path, what] of [
      [join(folder, "none"), "no folder"],
      [join(folder, "b.csv"), "is a file"],
    ] as const) {
      const { code, out, err } = await cli(["dataset", "list", "--data", path]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(what);
      expect(err).toMatch(/\n {2}why: .+\n {2}do: {2}/);
    }
    expect((await cli(["dataset", "list", "--data", join(folder, "none"), "--lang", "zh"])).err).toContain("没有文件夹");
  });
});
