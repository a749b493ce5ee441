/** Completeness of data/literature: every row says who, what, from what and why, and every copy that is needed has a kept value. */
import { expect, test } from "vitest";
import { basisOf, datasetsOf } from "../../../src/dataset/literature/index.ts";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { run } from "../../../src/operations/literature/reproduce/run.ts";
import { ledgerData } from "../../ledgers.ts";

const ledger = indexLedger(ledgerData(["core", "law", "literature"]));
const studies = ledger.data.literature ?? [];
const rows = studies.flatMap(({ rows: own }) => own);
/** Numbers that the task itself named: the others were found by reading. */
const NAMED = ["jackson-nei-war-rate", "axelrod-bennett-minima", "axelrod-bennett-placed"];

test("there are at least ten published numbers, six of them found by reading, and no id twice", () => {
  const published = rows.filter((row) => row.published !== undefined);
  expect(published.length).toBeGreaterThanOrEqual(10);
  expect(published.filter(({ id, published: own }) => !NAMED.includes(id) && own?.checked === "text").length).toBeGreaterThanOrEqual(6);
  const ids = [...studies.map(({ id }) => id), ...rows.map(({ id }) => id)];
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("every row has a published number with the digit to which it was printed, and says where it stands", () => {
  for (const { id, kind, published } of rows) {
    expect(published, id).toBeDefined();
    expect(published?.at, id).toBeDefined();
    expect(published?.unit === undefined, id).toBe(kind === "direction");
    if (kind === "direction") expect(Math.abs(published?.value ?? 0), id).toBe(1);
    if (kind === "share") expect(published?.value, id).toBeLessThanOrEqual(1);
  }
});

test("a number from memory says so in its place, and an opened one has a page to open", () => {
  for (const { url, rows: own } of studies)
    for (const { id, published } of own) {
      expect(/from memory/.test(published?.at ?? ""), id).toBe(published?.checked === "unverified");
      if (published?.checked === "text") expect(url, id).toBeDefined();
    }
});

test("each way says how it was computed and why it differs; one that reads copies has a kept value with their versions", () => {
  for (const row of rows)
    for (const { id, how, differs, found, computation } of row.ways) {
      const name = `${row.id}, ${id}`;
      expect(how.length, name).toBeGreaterThan(40);
      expect(differs, name).toBeDefined();
      expect(found !== undefined, name).toBe(basisOf(computation) !== "ledger");
      if (found !== undefined)
        expect(
          found.copies?.map((copy) => copy.split(" ")[0]),
          name,
        ).toEqual(datasetsOf(computation));
    }
});

test("without copies every row has a value: the ledger's, or one that was kept", () => {
  const answer = run({ ledger }, { id: undefined });
  const ways = answer.rows.flatMap((row) => row.ways);
  expect(ways.filter(({ value }) => value === null)).toEqual([]);
  expect(new Set(ways.filter(({ basis }) => basis === "ledger").map(({ taken }) => taken))).toEqual(new Set(["computed"]));
  expect(answer.outcomes.find(({ outcome }) => outcome === "not-computed")?.ways).toBe(0);
});

test("one row or one study can be asked for; another id is refused with the nearest", () => {
  expect(run({ ledger }, { id: "li-2017" }).rows.map(({ id }) => id)).toEqual(["li-ties-1900", "li-ties-2000"]);
  expect(run({ ledger }, { id: "li-ties-1900" }).rows).toHaveLength(1);
  expect(() => run({ ledger }, { id: "li-ties-1901" })).toThrow(/li-ties-1900/);
});
