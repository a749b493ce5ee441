/**
 * The published page on agreement: it says its ledger, and the frozen list is whole. Where a copy of ATOP is there (the folder in
 * ENTENTE_ATOP, or ../shared/data) and the page is of the present ledger, its tables are measured again; otherwise that is skipped.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { cli } from "../../commandLine.ts";
import { ledgerData } from "../../ledgers.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const page = readFileSync(`${root}docs/agreement.md`, "utf8");
const [, version = "", hash = ""] = /^Ledger (\d+\.\d+\.\d+) \(hash ([0-9a-f]{16})\) against ATOP 5\.1: /m.exec(page) ?? [];
const copy = [process.env["ENTENTE_ATOP"], `${root}../shared/data`, `${root}../../shared/data`].find(
  (folder) => folder !== undefined && existsSync(`${folder}/atop/atop5_1m.csv`),
);
const { ledger, agreement } = ledgerData(["core", "agreement"]);

describe("the page on agreement", () => {
  test("says the version and the hash of the ledger that was measured", () => {
    expect([version, hash]).toEqual([expect.stringMatching(/^\d/), expect.stringMatching(/^[0-9a-f]{16}$/)]);
  });
  test("says the seed and the ledger of the frozen forty, whose files are forty and in order", () => {
    const { frozen } = agreement ?? {};
    const ids = frozen?.instruments.map(({ id }) => id) ?? [];
    expect(page).toContain(
      `(seed ${frozen?.seed}) from the ${frozen?.of} of version ${frozen?.ledger.version} (hash ${frozen?.ledger.hash})`,
    );
    expect(new Set(ids).size).toBe(40);
    expect(ids).toEqual([...ids].sort());
  });
  test("prints no table by alliance but its number, our file, the class and the weight", () => {
    const heads = [...page.matchAll(/^\| (.*) \|\n\| ---/gm)].map(([, head]) => head);
    expect(heads.filter((head) => head?.includes("ATOP's number"))).toEqual(["our file | ATOP's number | side | class | dyad-years | why"]);
  });
});

test.skipIf(copy === undefined || hash !== ledger.hash)(
  `the page's kappas come out again (${copy === undefined ? "skipped: no copy of ATOP 5.1" : "skipped if the page is of another ledger"})`,
  async () => {
    const { out } = await cli(["dataset", "agreement", "--data", copy ?? "", "--json"]);
    const { measures } = JSON.parse(out) as {
      measures: { scope: string; type: string; era: string | null; kappa: number; low: number; high: number }[];
    };
    const whole = measures.filter(({ era, scope }) => era === null && scope !== "frozen");
    expect(whole).toHaveLength(15);
    for (const { kappa, low, high } of whole)
      expect(page).toContain(`| **${kappa.toFixed(3)}** | ${low.toFixed(3)} to ${high.toFixed(3)} |`);
  },
  60_000,
);
