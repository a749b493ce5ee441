/**
 * From raw files to a logit: the table that the command builds from a user's copies is read by R and by Python, and both fit the same
 * model. Skipped where there is no folder of data (ENTENTE_DATA names one), no R, or no Python with pandas.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { openEngine } from "../../src/dataset/engine/engine.ts";
import { findPlainR, findPython } from "./findReaders.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const data = [process.env["ENTENTE_DATA"], join(root, "..", "shared", "data"), join(root, "..", "..", "shared", "data")].find(
  (folder) => folder !== undefined && existsSync(join(folder, "cow_nmc")),
);
const [r, python] = [findPlainR(), findPython()];
const folder = mkdtempSync(join(tmpdir(), "entente-research-"));
const table = join(folder, "dyads.csv");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entente = (...words: string[]) =>
  spawnSync(process.execPath, [join(root, "dist", "cli", "main.js"), ...words], { encoding: "utf8", cwd: root });

/** The printed coefficients and standard errors, by name. */
function fitted(program: string, script: string): Map<string, number[]> {
  const { stdout, stderr, status } = spawnSync(program, [join(root, "examples", "research", script), table], { encoding: "utf8" });
  expect(status, stderr).toBe(0);
  const [head = "", ...lines] = stdout.trim().split("\n");
  const rows = /^rows (\d+), initiations (\d+)$/.exec(head);
  return new Map([
    ["counts", [Number(rows?.[1]), Number(rows?.[2])]],
    ...lines.map((line): [string, number[]] => {
      const [name = "", ...values] = line.split(/\s+/);
      return [name, values.map(Number)];
    }),
  ]);
}

describe.skipIf(data === undefined)("a table from the user's copies", () => {
  test("is built by one command, with its companion and its documents", () => {
    const { stderr, status, stdout } = entente(
      ...["dataset", "build", "--from", "1930", "--until", "1938", "--zeros", "kept", "--data", data ?? "", "--out", table],
      ...["--columns", "obligations,defenders,capabilities,majors,disputes,contiguity"],
    );
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^.*dyads\.csv: [\d,]+ rows, \d+ columns; [\d,]+ duties beside it/);
    for (const file of ["dyads.duties.csv", "dyads.codebook.md", "dyads.bib", "dyads.manifest.json"])
      expect(existsSync(join(folder, file)), file).toBe(true);
    const header = readFileSync(table, "utf8").slice(0, 40);
    expect(header.startsWith("ccode1,ccode2,year,")).toBe(true);
  });

  test.skipIf(r === null || python === null)("gives R and Python the same logit", () => {
    const [inR, inPython] = [fitted(r ?? "", "logit.R"), fitted(python ?? "", "logit.py")];
    expect([...inR.keys()]).toEqual([...inPython.keys()]);
    expect(inR.get("counts")).toEqual(inPython.get("counts"));
    for (const [name, values] of inR) {
      const other = inPython.get(name) ?? [];
      expect(other.length, name).toBe(values.length);
      for (const [index, value] of values.entries()) expect(value, name).toBeCloseTo(other[index] ?? Number.NaN, 4);
    }
  });

  test("carries ATOP's obligations to the pairs of the system, with the published sums", async () => {
    const file = join(folder, "atop.parquet");
    const { status, stderr } = entente("dataset", "build", "--until", "2025", "--columns", "atop", "--data", data ?? "", "--out", file);
    expect(status, stderr).toBe(0);
    const engine = await openEngine();
    const types = ["defence", "offence", "neutrality", "nonaggression", "consultation"];
    const [sums] = await engine.rows(`select count(*), ${types.map((type) => `sum(atop_${type})`).join(", ")} from '${file}'`);
    const [[later] = []] = await engine.rows(`select count(atop_defence) from '${file}' where year > 2018`);
    engine.close();
    expect(sums?.map(Number)).toEqual([2_252_820, 135_392, 5_124, 4_431, 257_466, 130_070]);
    expect(later).toBe(0); // past the coverage a value is missing
  });

  test("is queried in SQL beside the ledger", () => {
    const { stdout, status } = entente(
      "dataset",
      "query",
      "select count(*) as n from nmc where year = 1914",
      "--data",
      data ?? "",
      "--csv",
    );
    expect([status, stdout.split("\r\n")[0]]).toEqual([0, "n"]);
    expect(Number(stdout.split("\r\n")[1])).toBeGreaterThan(40);
  });
});
