/**
 * Sentences as people write them, with their truth: two hundred by a reader who had not seen the grammar, sixty, forty, twenty and
 * eighty written after it, without sight of the forms that they were tried on; forty after those. None that is read may get the opposite verdict, and the number that is read may only grow.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { claimsHanded } from "../../src/load/claimsHanded.ts";
import { ledgerData } from "../ledgers.ts";
import { spoken } from "../spoken.ts";

/**
 * Sentences of each file that are read today, and those labelled "depends" that get a flat verdict all the same: old treaties
 * of which the ledger keeps no rival reading.
 */
const FILES = [
  { file: "sentences.yaml", read: 134, flat: [] },
  {
    file: "sentencesFresh.yaml",
    read: 53,
    flat: ["India is not allied with any country.", "Britain was bound to defend Portugal in 1914."], // an alliance is a promise of help
  },
  { file: "sentencesJournal.yaml", read: 26, flat: [] },
  { file: "sentencesDesk.yaml", read: 15, flat: [] }, // a case that names a place is no longer left out of a duty
  { file: "sentencesEssays.yaml", read: 69, flat: [] },
  { file: "sentencesAfter.yaml", read: 36, flat: [] },
] as const;

const context = { ledger: indexLedger(ledgerData()), readClaims: claimsHanded };

function judgedIn(file: string) {
  const parsed = parse(readFileSync(new URL(`../cases/${file}`, import.meta.url), "utf8")) as readonly { says: string; truth: string }[];
  return parsed.map(({ says, truth }) => {
    const answer = spoken("claims.check", context, { sentence: says });
    return { says, truth, verdict: answer.texts[0]?.claims[0]?.verdict ?? null, sentence: answer.read?.sentences[0] };
  });
}

const RIGHT: Readonly<Record<string, string>> = { true: "supported", false: "contradicted", depends: "depends-on-reading" };

/** Codes of reasons that are about no one word of the sentence. */
const WHOLE: readonly string[] = [
  "long",
  "question",
  "nothing-named",
  "past-undated",
  "many",
  "which-treaty",
  "form",
  "time",
  "no-article",
];

describe.each(FILES)("$file", ({ file, read, flat }) => {
  const judged = judgedIn(file);

  test("none that depends on the reading gets a flat verdict, but for those that are named here", () => {
    const wrong = judged.filter(({ truth, verdict }) => truth === "depends" && (verdict === "supported" || verdict === "contradicted"));
    expect(wrong.map(({ says }) => says)).toEqual(flat);
  });

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
      if (code !== null && !WHOLE.includes(code)) expect(sentence?.unread?.says, says).toMatch(/“[^”]+”/);
      if (code === "word" || code === "unknown-name") expect(says.slice(stop?.from, stop?.to).replace(/\.$/, ""), says).toBe(stop?.word);
    }
  });
});

test("the guide gives the numbers of the two hundred", () => {
  const judged = judgedIn("sentences.yaml");
  const read = judged.filter(({ verdict }) => verdict !== null);
  const right = read.filter(({ truth, verdict }) => RIGHT[truth] === verdict);
  const open = read.filter(({ verdict }) => verdict === "not-checkable");
  const guide = readFileSync(new URL("../../docs/claims.md", import.meta.url), "utf8").replace(/\s+/g, " ");
  expect(guide).toContain(
    `Of ${judged.length} sentences written without sight of the grammar ${read.length} are read: ${right.length} get the verdict that their author expected, ${open.length} cannot be checked`,
  );
});
