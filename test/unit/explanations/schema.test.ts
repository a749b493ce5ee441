/** Invalid explanation files get exactly the expected complaint. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { complaintText } from "../../../src/errors.ts";
import { readLedgerFolder } from "../../../src/load/ledgerFolder.ts";

const base = fileURLToPath(new URL("../../bad/base/", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "entente-explanations-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const good = `id: one
title: One
written-on: 2026-11-25
mechanism: Because. So.
would-see: Few.
against: Several.
cannot-tell: Much.
scholarship: [{says: so, ref: {source: gazette, checked: text}}]
expects: {present: few, absent: several}
rival: {explanation: two, where: present, expects: several, says: On the contrary.}
in-short: {for: Yes., against: No., cannot: Perhaps.}
tests:
  - id: all
    unit: a state
    population: {with: rivalry}
    period: {from: 1900-01-01, until: null}
    comparison: these beside those
    condition: {computation: statements-against-pacts, words: [no], at-least: 1}
    outcome: {computation: partners-on-last-day, types: [defence], direction: either, at-most: 1}
    threshold: one
`;
const two = good.replace("id: one", "id: two").replace("explanation: two", "explanation: one");
let count = 0;

function complaints(text: string): string {
  count += 1;
  const folder = join(scratch, String(count));
  cpSync(base, folder, { recursive: true });
  mkdirSync(join(folder, "explanations"));
  writeFileSync(join(folder, "explanations", "one.yaml"), text);
  writeFileSync(join(folder, "explanations", "two.yaml"), two);
  return readLedgerFolder(folder)
    .complaints.filter(({ where }) => where.includes("one.yaml"))
    .map(complaintText)
    .join("\n\n");
}

test("a whole one gets none", () => {
  expect(complaints(good)).toBe("");
});

test.each([
  [
    "without its lines for a table",
    good.replace(/in-short: .*\n/, ""),
    `data/explanations/one.yaml:1:1: "in-short" is missing
  why: in-short is required
  do:  add "in-short: …"; write what a source says, never a guess`,
  ],
  [
    "without its counter-prediction",
    good.replace(/rival: .*\n/, ""),
    `data/explanations/one.yaml:1:1: "rival" is missing
  why: rival is required
  do:  add "rival: …"; write what a source says, never a guess`,
  ],
  [
    "with a counter-prediction that says the same",
    good.replace("where: present, expects: several", "where: present, expects: few"),
    `data/explanations/one.yaml:10:52: rival.expects is "few"
  why: a counter-prediction differs from the explanation's own, which expects few there
  do:  write it so`,
  ],
  [
    "with itself as its rival",
    good.replace("explanation: two", "explanation: one"),
    `data/explanations/one.yaml:10:22: rival.explanation is "one"
  why: a rival is another explanation
  do:  write it so`,
  ],
  [
    "with a rival that nobody wrote down",
    good.replace("explanation: two", "explanation: twoo"),
    `data/explanations/one.yaml:10:22: unknown explanation "twoo"
  why: no file of the ledger defines it
  do:  write "two", or add it`,
  ],
  [
    "with a measure of pairs on single states",
    good.replace("partners-on-last-day", "bound"),
    `data/explanations/one.yaml:19:28: tests.0.outcome.computation is "bound"
  why: this measure needs cases that are pairs
  do:  write it so`,
  ],
  [
    "without a test and without the reason for it",
    good.replace(/tests:[\s\S]*$/, "tests: []\n"),
    `data/explanations/one.yaml:12:8: tests is a list
  why: an explanation has a test, or says in untested why these data cannot test it
  do:  write it so`,
  ],
  [
    "with a misspelt key",
    good.replace("would-see", "would-se"),
    `data/explanations/one.yaml:5:1: unknown key "would-se"
  why: the keys here are id, title, written-on, mechanism, would-see, against, cannot-tell, scholarship, expects, rival, evidence, in-short, tests, untested, revised, sources
  do:  write "would-see", or remove the key`,
  ],
])("an explanation %s", (_what, text, expected) => {
  expect(complaints(text)).toBe(expected);
});
