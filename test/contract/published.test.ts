/** Published versions of the ledger stay answerable: each has its archive, which opens, holds the facts of its hash, and answers. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { byVersion } from "../../src/ledger/versions/byVersion.ts";
import { openArchive } from "../../src/load/archive.ts";
import { cli } from "./support.ts";

/** Earlier versions were published before there were archives, and have their hashes alone. */
const FIRST = "0.5.0";
const versions = readdirSync("data/versions")
  .map((file) => file.replace(/\.json$/, ""))
  .filter((version) => byVersion(version, FIRST) >= 0);
const hashOf = (version: string): string => JSON.parse(readFileSync(`data/versions/${version}.json`, "utf8")).hash;

describe.each(versions)("version %s", (version) => {
  const file = `published/ledger-${version}.json.gz`;

  test("has its archive, which holds the facts of its hash", () => {
    expect(existsSync(file), `${file} is missing: run npm run prepare, then npm run archive, on the ledger as it was published`).toBe(true);
    expect(openArchive(file).ledger).toMatchObject({ version, hash: hashOf(version) });
  });

  test("answers questions", async () => {
    const { code, out } = await cli(["ties", "between", "USA", "JPN", "--date", "1970-01-01", "--ledger", file, "--json"]);
    const { ledger, ties } = JSON.parse(out);
    expect({ code, ledger }).toMatchObject({ code: 0, ledger: { version, hash: hashOf(version) } });
    expect(ties.length).toBeGreaterThan(0);
  });
});

test("the footnote of the guide names a version and the hash that it has", () => {
  const [, version = "", hash] = /Entente ledger ([\d.]+) \(([0-9a-f]{16})\)/.exec(readFileSync("docs/data.md", "utf8")) ?? [];
  expect(hash).toBe(hashOf(version));
});
