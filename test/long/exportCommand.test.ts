/** `entente ledger export` and `--ledger`: whole folders or none, the same bytes each time, the same answers from an archive. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { openArchive } from "../../src/load/archive.ts";
import type { Archive } from "../../src/load/compiled.ts";
import type { Part } from "../../src/model/parts.ts";
import { writeArchives } from "../../src/surfaces/cli/siteArchives.ts";
import { replaceWhole } from "../../src/surfaces/cli/whole.ts";
import { openLedger } from "../../src/surfaces/library/openLedger.ts";
import { cli, ledger } from "../contract/support.ts";
import { ledgerFolder } from "../ledgers.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-export-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (...names: string[]) => join(folder, ...names);

const ran = await cli(["ledger", "export", "--out", at("one")]);
const archive = at("one", `ledger-${ledger.ledger.version}.json.gz`);

const filesOf = (of: string) =>
  readdirSync(of, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(of, file)).isFile())
    .sort();

test("an export holds every format, and its checksums are those of all its files", () => {
  expect(ran.err).toBe("");
  expect(ran.out).toContain(`ledger ${ledger.ledger.version} (${ledger.ledger.hash}) as yaml, json, csv, parquet`);
  const sums = readFileSync(at("one", "SHA256SUMS"), "utf8").trimEnd().split("\n");
  const computed = filesOf(at("one"))
    .filter((file) => file !== "SHA256SUMS")
    .map(
      (file) =>
        `${createHash("sha256")
          .update(readFileSync(at("one", file)))
          .digest("hex")}  ${file}`,
    );
  expect(sums).toEqual(computed.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)));
  for (const file of [
    "csv/ties.csv",
    "parquet/ties.parquet",
    "yaml/ledger.yaml",
    "codebook.md",
    "CITATION.cff",
    "citation.bib",
    "LICENSE.md",
  ])
    expect(existsSync(at("one", file))).toBe(true);
});

test("the descriptor gives the size and hash of each of its files", () => {
  const { resources } = JSON.parse(readFileSync(at("one", "datapackage.json"), "utf8")) as {
    resources: { path: string; bytes: number; hash: string }[];
  };
  for (const { path, bytes, hash } of resources) {
    const content = readFileSync(at("one", path));
    expect([path, bytes, hash]).toEqual([path, content.length, `sha256:${createHash("sha256").update(content).digest("hex")}`]);
  }
});

test("the citation file is YAML with the version and hash of the ledger", () => {
  const cited = parse(readFileSync(at("one", "CITATION.cff"), "utf8")) as Record<string, unknown>;
  expect(cited).toMatchObject({ "cff-version": "1.2.0", type: "dataset", version: ledger.ledger.version, license: "CC-BY-4.0" });
  expect(cited["identifiers"]).toMatchObject([{ value: ledger.ledger.hash }]);
});

test("an export from an archive has the same bytes, and replaces an earlier export", async () => {
  await cli(["ledger", "export", "--out", at("two"), "--format", "csv"]);
  const { code } = await cli(["ledger", "export", "--out", at("two"), "--ledger", archive]);
  expect(code).toBe(0);
  expect(filesOf(at("two"))).toEqual(filesOf(at("one")));
  for (const file of filesOf(at("one")))
    expect([file, readFileSync(at("two", file)).equals(readFileSync(at("one", file)))]).toEqual([file, true]);
});

describe("a folder that is not an earlier export is left as it is", () => {
  test.each([
    ["with files of its own", "mine.txt", "holds other things"],
    ["with a file added to an export", "one/mine.txt", "one/mine.txt".slice(4)],
  ])("%s", async (_, added, said) => {
    writeFileSync(at(added), "mine");
    const out = added.includes("/") ? at("one") : folder;
    const { code, err } = await cli(["ledger", "export", "--out", out]);
    expect([code, readFileSync(at(added), "utf8")]).toEqual([2, "mine"]);
    expect(err).toContain(said);
    rmSync(at(added));
  });
});

test("an export that fails leaves the folder as it was, and nothing beside it", async () => {
  const before = filesOf(at("one"));
  const fails = () =>
    replaceWhole(at("one"), (unfinished) => {
      writeFileSync(join(unfinished, "half.csv"), "a,b");
      throw new Error("the disk is full");
    });
  await expect(fails()).rejects.toThrow("the disk is full");
  expect(filesOf(at("one"))).toEqual(before);
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
});

test.each([
  [["--format", "parqet"], 'no format "parqet"', 'write "parquet"'],
  [[], "--out is missing", "add --out DIR"],
  [["--out", "x", "--ledger", "/nowhere.json"], "there is no such file", "entente ledger export"],
])("%j is refused with the next step", async (args, what, todo) => {
  const { code, err } = await cli(["ledger", "export", ...args]);
  expect(code).toBe(2);
  expect(err).toContain(what);
  expect(err).toContain(todo);
});

test("the command, the library and both languages answer from an archive as from the program's own ledger", async () => {
  const asked = ["ties", "between", "USA", "JPN", "--date", "1970-01-01", "--json"];
  for (const lang of ["en", "zh"]) {
    const own = await cli([...asked, "--lang", lang]);
    expect(await cli([...asked, "--lang", lang, "--ledger", archive])).toEqual(own);
  }
  const [kept, own] = await Promise.all([openLedger({ file: archive }), openLedger(ledgerFolder)]);
  const input = { a: "USA", b: "JPN", date: "1970-01-01" };
  expect(await kept.ask("ties.between", input)).toEqual(await own.ask("ties.between", input));
});

test("the built command complains about a wrong archive in four parts, with exit code 2", () => {
  const built = spawnSync(
    process.execPath,
    ["dist/cli/main.js", "state", "show", "JPN", "--json", "--ledger", at("one", "datapackage.json")],
    {
      encoding: "utf8",
    },
  );
  expect(built.status).toBe(2);
  expect(JSON.parse(built.stderr)).toMatchObject({ kind: "input", where: at("one", "datapackage.json") });
});

test("a site keeps the archives of all versions and lists them, the newest first", () => {
  const older = openArchive(archive);
  const list = writeArchives(at("site"), ledgerFolder, at("one"));
  expect(list.map(({ file, version, hash }) => [file, version, hash])).toEqual([
    [`ledger-${older.ledger.version}.json.gz`, older.ledger.version, older.ledger.hash],
  ]);
  expect(JSON.parse(readFileSync(at("site", "archive", "index.json"), "utf8"))).toEqual(list);
  const ledger = { ...older.ledger, hash: "0" };
  const part = (name: Part) => (name === "core" ? { ...older.part(name), ledger } : older.part(name));
  const changed: Archive = { ...older, ledger, part };
  const both = writeArchives(at("site2"), changed, at("one"));
  expect(both.map(({ file }) => file)).toEqual([`ledger-${older.ledger.version}-0.json.gz`, `ledger-${older.ledger.version}.json.gz`]);
});
