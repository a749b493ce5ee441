/**
 * Prints the forty instruments whose agreement with ATOP is published as coded: drawn by lot among those that carry an ATOP number,
 * whose clauses are all read from the text and which cite no dataset. The seed, the ledger's hash and the ids decide the lot.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { numberOf } from "../src/ledger/audit/draw.ts";
import { loadLedgerFolder } from "../src/load/ledgerFolder.ts";
import type { Instrument } from "../src/model/instruments.ts";
import { PACT_TYPES } from "../src/model/vocabulary.ts";

const SEED = 20261128;
const SIZE = 40;

const { instruments, sources, ledger } = loadLedgerFolder("data");
const datasets = new Set(sources.filter(({ kind }) => kind === "dataset").map(({ id }) => id));
const eligible = instruments.filter(fromTextAlone);
const drawn = eligible
  .map(({ id }) => ({ id, number: numberOf(`${SEED}\0${ledger.hash}\0${id}`) }))
  .sort((a, b) => a.number - b.number)
  .slice(0, SIZE)
  .map(({ id }) => id)
  .sort();
console.log(`seed: ${SEED}\nledger: {version: ${ledger.version}, hash: ${ledger.hash}}\nof: ${eligible.length}\ninstruments:`);
for (const id of drawn) console.log(`  - {id: ${id}, sha256: ${contentHash(id)}}`);

/** Whether it has a number and a pact's clause, each version of each clause was read in the text, and no reference is a dataset. */
function fromTextAlone(instrument: Instrument): boolean {
  const { codes, obligations } = instrument;
  return (
    codes?.atop !== undefined &&
    obligations.some(({ type }) => (PACT_TYPES as readonly string[]).includes(type)) &&
    obligations.every(({ versions }) => versions.every(({ ref }) => ref.checked === "text")) &&
    sourcesIn(instrument).every((source) => !datasets.has(source))
  );
}

/** The sources that any reference within the value names. */
function sourcesIn(value: unknown): string[] {
  if (value === null || typeof value !== "object") return [];
  const own = "source" in value ? ([value.source].flat() as string[]) : [];
  return [...own, ...Object.values(value).flatMap(sourcesIn)];
}

function contentHash(id: string): string {
  return createHash("sha256")
    .update(readFileSync(`data/instruments/${id}.yaml`))
    .digest("hex")
    .slice(0, 16);
}
