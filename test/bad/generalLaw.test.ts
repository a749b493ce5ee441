/** Broken files of general law: each fault is reported at its place, with the fix. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { complaintText } from "../../src/errors.ts";
import { readLedgerFolder } from "../../src/load/ledgerFolder.ts";

const base = fileURLToPath(new URL("./base", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "entente-general-law-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const GOOD = `treaties:
  - id: peace-pact
    title: The Peace Pact
    short: Peace Pact
    citation: 1 Gazette 1
    grade: binding
    from: 1900-01-01
    verified-through: "1910"
    members:
      - {states: [AAA, BBB], from: 1900-01-01, is: "yes", ref: {source: gazette, checked: text}}
    rules:
      - {id: "1", article: "1", says: Parties keep the peace., words: keep the peace, ref: {source: gazette, checked: text}}
measures:
  - id: council-1
    title: Council, decision 1
    about: [AAA]
    from: 1901-01-01
    until: open
    grade: binding
    does: [bars-supplies]
    says: No arms for Aland.
    ref: {source: gazette, checked: text}
`;

let count = 0;
function complaintsIn(text: string): string {
  count += 1;
  const folder = join(scratch, String(count));
  cpSync(base, folder, { recursive: true });
  mkdirSync(join(folder, "general-law"));
  writeFileSync(join(folder, "general-law", "peace.yaml"), text);
  return readLedgerFolder(folder).complaints.map(complaintText).join("\n\n");
}

test("the good file is good", () => {
  expect(complaintsIn(GOOD)).toBe("");
});

test.each([
  ["an unknown member", "states: [AAA, BBB]", "states: [AAA, BBX]", "peace.yaml:10:24", 'unknown state "BBX"'],
  ["a misspelt key", "members:", "membres:", "peace.yaml:9:5", 'write "members"'],
  [
    "a membership that ends before it begins",
    'is: "yes"',
    'until: 1899-12-31, is: "yes"',
    "peace.yaml:10:55",
    "it ends (1899-12-31) before it begins",
  ],
  ["a membership that is neither sure nor open", 'is: "yes"', 'is: "no"', "peace.yaml:10:", "it is one of yes, open"],
  [
    "a treaty that gives way to none",
    "grade: binding\n    from: 1900",
    "gives-way-to: charter\n    grade: binding\n    from: 1900",
    "peace.yaml:6:",
    'unknown general-treaty "charter"',
  ],
  [
    "a rule too long for a line",
    "Parties keep the peace.",
    `Parties ${"keep the peace and ".repeat(4)}more.`,
    "peace.yaml:12:",
    "it has at most 66",
  ],
  [
    "a condition that names no side",
    "words: keep the peace",
    "when: [{}], words: keep the peace",
    "peace.yaml:12:",
    "a condition names the striker or the struck",
  ],
  ["an unknown effect", "bars-supplies", "bars-supply", "peace.yaml:20:", 'write "bars-supplies"'],
  ["a measure without an end", "    until: open\n", "", "peace.yaml:14:", '"until" is missing'],
  [
    "an unknown source",
    "{source: gazette, checked: text}\n",
    "{source: gazete, checked: text}\n",
    "peace.yaml:22:",
    'unknown source "gazete"',
  ],
])("%s", (_what, from, to, where, why) => {
  const at = GOOD.lastIndexOf(from);
  expect(at).toBeGreaterThanOrEqual(0);
  const got = complaintsIn(GOOD.slice(0, at) + to + GOOD.slice(at + from.length));
  expect(got).toContain(where);
  expect(got).toContain(why);
});

test("the same measure in two files is a complaint at the second", () => {
  const twice = GOOD.replace("measures:\n", `measures:\n${GOOD.slice(GOOD.indexOf("  - id: council-1"))}`);
  expect(complaintsIn(twice)).toContain('the measure "council-1" is defined twice');
});
