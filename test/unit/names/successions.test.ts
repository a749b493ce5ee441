/** A state asked for on a day on which it did not exist: the one that then stood in its place, and never one that only took a part of it. */
import { describe, expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { requireExisting, resolveState } from "../../../src/ledger/resolving.ts";
import { predecessorsOn, successorsOn } from "../../../src/ledger/successions.ts";
import type { Day } from "../../../src/time/day.ts";
import { ledgerData } from "../../ledgers.ts";

const ledger = indexLedger(ledgerData(["core"]));
const idsOf = (states: readonly { readonly id: string }[]) => states.map(({ id }) => id).sort();

function complaintOn(typed: string, day: string): string {
  try {
    requireExisting(ledger, resolveState(ledger, typed, day as Day), day as Day);
  } catch (error) {
    return (error as Error).message;
  }
  return "it existed";
}

test.each([
  ["Germany", "1860-01-01", "PRU (Prussia)"],
  ["Germany", "1870-01-01", "PRU (Prussia)"],
  ["Italy", "1850-01-01", "SAR (Sardinia)"],
  ["Turkey", "1900-01-01", "OTT (Ottoman Empire)"],
  ["Czechia", "1938-01-01", "CSK (Czechoslovakia)"],
  ["Czechia", "1910-01-01", "AUH (Austria-Hungary)"],
  ["Ukraine", "1950-01-01", "RUS (Soviet Union)"],
  ["Slovenia", "1980-01-01", "YUG (Yugoslavia)"],
  ["AUT", "1914-07-28", "AUH (Austria-Hungary)"],
  ["Bangladesh", "1960-01-01", "PAK (Pakistan)"],
])("%s on %s: %s is suggested", (typed, day, suggested) => {
  const complaint = complaintOn(typed, day);
  expect(complaint).toContain(`choose "${suggested}"`);
  expect(complaint).not.toContain("POL (");
  expect(complaint).not.toContain("its successors");
});

test("Piedmont is a name of the Kingdom of Sardinia", () => expect(resolveState(ledger, "Piedmont", "1855-01-26" as Day)).toBe("SAR"));

describe("successors", () => {
  test.each([
    ["CSK", "2000-01-01", ["CZE", "SVK"]],
    ["DDR", "1995-01-01", ["DEU"]],
    ["OTT", "1950-01-01", ["IRQ", "TUR"]],
    ["AUH", "1950-01-01", ["AUT", "CSK", "HUN", "POL"]],
    ["PRU", "1900-01-01", ["DEU"]],
  ] as const)("%s by %s: %j", (id, day, after) => expect(idsOf(successorsOn(ledger, id, day as Day))).toEqual(after));

  test("a state still to come has none", () => expect(successorsOn(ledger, "PAK", "1940-01-01" as Day)).toEqual([]));
});

test("nobody comes from the predecessors of a state that it left while that went on", () => {
  expect(idsOf(predecessorsOn(ledger, "POL", "1850-01-01" as Day))).toEqual(["AUH", "RUS"]); // not those of Germany
  expect(predecessorsOn(ledger, "SVN", "1900-01-01" as Day)).toEqual([]); // Serbia came into Yugoslavia, not into Slovenia
});
