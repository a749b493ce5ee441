/** Kept versions packed for the compiled ledger, and unpacked: the same facts, rows that are the same once. */
import { expect, test } from "vitest";
import { fingerprintOf, keptFacts } from "../../../src/ledger/versions/fingerprint.ts";
import { packVersions, unpackVersions } from "../../../src/model/packedVersions.ts";
import type { KeptVersion } from "../../../src/model/versions.ts";
import { ledgerData, ledgerWith } from "../../ledgers.ts";

const data = ledgerData();
const published = data.versions ?? [];
const { verifiedThrough } = fingerprintOf(data);
const head = { hash: "0", verifiedThrough };
const one: KeptVersion = {
  ...head,
  version: "1.0.0",
  facts: { act: { fields: ["by", "date"], rows: { a: ["\tsigned\tAaaaaBbbbb", "\tended\tBcccc"] } } },
};
/** The fields are listed in another order, so the letters differ; the first row is new, the next two are those of before, turned round. */
const other: KeptVersion = {
  ...head,
  version: "1.1.0",
  facts: { act: { fields: ["date", "by"], rows: { a: ["\tjoined\tAdddd", "\tended\tAcccc", "\tsigned\tBaaaaAbbbb"] } } },
};

test("facts and their order come back, whatever letters their fields had", () => {
  expect(unpackVersions(packVersions([one, other])).map(keptFacts)).toEqual([one, other].map(keptFacts));
});

test("a row that two versions have is written once", () => {
  const { shelves, versions } = packVersions([one, other]);
  expect(shelves.act).toEqual({ fields: ["by", "date"], rows: { a: ["\tsigned\tAaaaaBbbbb", "\tended\tBcccc", "\tjoined\tBdddd"] } });
  expect(versions.map(({ runs }) => runs.act)).toEqual([{ a: [0, 2] }, { a: [2, 1, 1, 1, 0, 1] }]);
});

test("all published versions come back, and take less than three of the latest", () => {
  const packed = packVersions(published);
  expect(published.length).toBeGreaterThan(5);
  expect(unpackVersions(packed).map(keptFacts)).toEqual(published.map(keptFacts));
  expect(JSON.stringify(packed).length).toBeLessThan(3 * JSON.stringify(published.at(-1)).length);
});

test("a ledger that has kept nothing packs nothing", () => {
  expect(unpackVersions(packVersions([]))).toEqual([]);
  const now = fingerprintOf(ledgerWith(data, { versions: [] }));
  expect(unpackVersions(packVersions([now, now]))).toEqual([now, now]);
});
