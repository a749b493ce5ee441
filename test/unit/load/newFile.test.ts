/** A newcomer's way: write a skeleton, read the complaints, fill it in, check it and read the answer. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { readLedgerFolder } from "../../../src/load/ledgerFolder.ts";
import { answerNow } from "../../../src/surfaces/answer.ts";
import { cli } from "../../commandLine.ts";

const scratch = mkdtempSync(join(tmpdir(), "entente-new-"));
const folder = join(scratch, "data");
const file = join(folder, "instruments", "aland-beland-1950.yaml");
const write = (...flags: readonly string[]) => cli(["ledger", "new", "aland-beland-1950", "--folder", folder, ...flags]);

beforeAll(() => {
  cpSync(fileURLToPath(new URL("../../bad/base/", import.meta.url)), folder, { recursive: true });
  mkdirSync(join(folder, "instruments"), { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The skeleton with a value after each key that is empty, in the order of the lines. */
function filled(text: string): string {
  const values: Readonly<Record<string, readonly string[]>> = {
    kind: ["treaty-text"],
    text: ["published"],
    depth: ["article"],
    "verified-through": ["2026-06"],
    cite: ["Gazette of Aland 1950, page 3"],
    checked: ["text", "text", "text"],
    id: ["mutual-aid"],
    article: ['"3"'],
    type: ["defence"],
    trigger: ["armed-attack"],
    does: ["assist"],
    force: ["required"],
    decides: ["automatic"],
    wording: ["assist with all forces"],
  };
  const used = new Map<string, number>();
  const lines = text.split("\n").map((line) => {
    const key = /^[\s-]*([a-z-]+): {2}#/.exec(line)?.[1];
    if (key === undefined) return line.replace("date: YYYY-MM-DD", "date: 1950-07-01").replace(": []", ": [AAA, BBB]");
    const index = used.get(key) ?? 0;
    used.set(key, index + 1);
    return line.replace(`${key}: `, `${key}: ${values[key]?.[index] ?? ""} `);
  });
  return lines.join("\n");
}

test("a skeleton is refused until it is filled in, and then it is an answer", async () => {
  const { code, out } = await write("--signed", "1950-01-10", "--kind", "treaty", "--title", 'The "Pact": of Aland');
  expect(code).toBe(0);
  expect(out).toContain(`Wrote ${file}`);
  const skeleton = readFileSync(file, "utf8");
  expect(skeleton).toContain("date: 1950-01-10");
  expect(skeleton).toContain('title: "The \\"Pact\\": of Aland"');

  const { complaints } = readLedgerFolder(folder);
  const of = (what: string) => complaints.filter((one) => one.what === what);
  // Each thing to fill in is one complaint, and there is no other.
  expect(of('"text" is empty')).toHaveLength(1);
  expect(of('"checked" is empty')).toHaveLength(3);
  expect(of("acts.0.by is an empty list")).toHaveLength(1);
  expect(of('acts.1.date is "YYYY-MM-DD"')).toHaveLength(1);
  expect(complaints).toHaveLength(
    skeleton.split("\n").filter((line) => /^[^#]*:( \[\]| YYYY-MM-DD)? {2}#/.test(line) && !/^obligations:/.test(line)).length,
  );
  expect(of('"verified-through" is empty')[0]).toMatchObject({ where: "data/instruments/aland-beland-1950.yaml:9:20" });
  expect(of('"trigger" is empty')[0]?.todo).toBe("fill it in, or remove the key");

  writeFileSync(file, filled(skeleton));
  const { ledger, complaints: left } = readLedgerFolder(folder);
  expect(left).toEqual([]);
  const { instrument, members } = answerNow(
    "instrument.show",
    { ledger: indexLedger(ledger) },
    { id: "aland-beland-1950", date: "1960-01-01" },
  );
  expect(instrument.title).toBe('The "Pact": of Aland');
  expect(members.map(({ state, since }) => [state, since])).toEqual([
    ["AAA", "1950-07-01"],
    ["BBB", "1950-07-01"],
  ]);
});

test("a file is never replaced", async () => {
  const before = readFileSync(file, "utf8");
  const { code, out, err } = await write();
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("is there already\n  why: a file of facts is never replaced by a skeleton");
  expect(readFileSync(file, "utf8")).toBe(before);
});

test.each([
  [["New Pact 1950"], 'write "new-pact-1950"'],
  [["a-1950", "--kind", "traety"], 'write "treaty"'],
  [["a-1950", "--signed", "1950-13-01"], "write it like 1978-11-10"],
  [["a-1950", "--parties", "FRA, Comoross"], "try COM (Comoros)"],
  [["a-1950", "--folder", "nowhere"], "name its folder data"],
])("%s is refused with a way out", async (words, todo) => {
  const { code, err } = await cli(["ledger", "new", ...words, ...(words.includes("--folder") ? [] : ["--folder", folder])]);
  expect(code).toBe(2);
  expect(err).toContain(todo);
  expect(existsSync(join(folder, "instruments", "a-1950.yaml"))).toBe(false);
});

test("parties may be named in words", async () => {
  await cli(["ledger", "new", "b-1978", "--folder", folder, "--parties", "France, Comoros", "--signed", "1978"]);
  expect(readFileSync(join(folder, "instruments", "b-1978.yaml"), "utf8")).toContain("by: [FRA, COM]");
});
