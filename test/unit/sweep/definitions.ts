/** Small sweeps of a few states, for tests. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { Definition } from "../../../src/sweep/definition.ts";
import { type Sweep, sweepOf } from "../../../src/sweep/plan.ts";
import { ledgerData } from "../../ledgers.ts";

export const ledger = indexLedger(ledgerData(["core", "law", "coverage"]));

export const POWERS = ["AUH", "DEU", "FRA", "GBR", "RUS"];

/** Six months of 1914 among five powers: 120 attacks, in six chunks of one month. */
export const SMALL = {
  units: { attackers: POWERS, attacked: POWERS },
  dates: { from: "1914-01-31", until: "1914-06-30", every: "month" },
  outputs: ["defenders", "supporters", "instruments"],
  chunk: 20,
};

export function definition(given: object): Definition {
  return Definition.parse(given);
}

export function sweep(given: object): Sweep {
  return sweepOf(definition(given), ledger.data.ledger.hash, "test");
}

/** A folder for one test, and what removes it. */
export function temporary(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "entente-sweep-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
