/**
 * Sentences as people write them, with their truth, by a reader who had not seen the grammar. Most are not read yet; none that
 * is read may get the opposite verdict, and the number that is read may only grow.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { claimsHanded } from "../../src/load/claimsHanded.ts";
import { ledgerData } from "../ledgers.ts";
import { spoken } from "../spoken.ts";

/** Sentences that are read today. */
const READ = 129;

const context = { ledger: indexLedger(ledgerData()), readClaims: claimsHanded };
const file = new URL("../cases/sentences.yaml", import.meta.url);
const parsed = parse(readFileSync(file, "utf8"));
const sentences = (Array.isArray(parsed) ? parsed : parsed.sentences) as readonly { says: string; truth: string }[];
const judged = sentences.map(({ says, truth }) => ({
  says,
  truth,
  verdict: spoken("claims.check", context, { sentence: says }).texts[0]?.claims[0]?.verdict ?? null,
}));

test("no true sentence is contradicted and no false one supported", () => {
  const OPPOSITE: Readonly<Record<string, string>> = { true: "contradicted", false: "supported" };
  expect(judged.filter(({ truth, verdict }) => verdict === OPPOSITE[truth])).toEqual([]);
});

test("as many are read as before, or more", () => {
  expect(judged.filter(({ verdict }) => verdict !== null).length).toBeGreaterThanOrEqual(READ);
});
