/**
 * Sentences as people write them, with their truth: two hundred by a reader who had not seen the grammar, sixty written after it
 * and before any of them was tried. None that is read may get the opposite verdict, and the number that is read may only grow.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { claimsHanded } from "../../src/load/claimsHanded.ts";
import { ledgerData } from "../ledgers.ts";
import { spoken } from "../spoken.ts";

/** Sentences of each file that are read today. */
const FILES = [
  { file: "sentences.yaml", read: 130 },
  { file: "sentencesFresh.yaml", read: 50 },
] as const;

const context = { ledger: indexLedger(ledgerData()), readClaims: claimsHanded };

function judgedIn(file: string) {
  const parsed = parse(readFileSync(new URL(`../cases/${file}`, import.meta.url), "utf8")) as readonly { says: string; truth: string }[];
  return parsed.map(({ says, truth }) => {
    const answer = spoken("claims.check", context, { sentence: says });
    return { says, truth, verdict: answer.texts[0]?.claims[0]?.verdict ?? null, sentence: answer.read?.sentences[0] };
  });
}

describe.each(FILES)("$file", ({ file, read }) => {
  const judged = judgedIn(file);

  test("no true sentence is contradicted and no false one supported", () => {
    const OPPOSITE: Readonly<Record<string, string>> = { true: "contradicted", false: "supported" };
    expect(judged.filter(({ truth, verdict }) => verdict === OPPOSITE[truth]).map(({ says, verdict }) => ({ says, verdict }))).toEqual([]);
  });

  test("as many are read as before, or more", () => {
    expect(judged.filter(({ verdict }) => verdict !== null).length).toBeGreaterThanOrEqual(read);
  });

  test("each that is read has a verdict in a sentence; each that is not says which word stopped it, or why", () => {
    for (const { says, verdict, sentence } of judged) {
      expect(sentence?.verdict === null, says).toBe(verdict === null);
      expect(sentence?.verdict?.says ?? sentence?.unread?.says, says).toMatch(/\.$/);
      const { code, stop } = sentence?.unread ?? { code: null, stop: null };
      if (code === "word") expect(says.slice(stop?.from, stop?.to).replace(/\.$/, ""), says).toBe(stop?.word);
    }
  });
});
