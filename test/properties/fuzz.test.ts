/**
 * Fuzzing: half of the inputs are valid ones with a legal, strange value in one place, the others are broken anyhow. Each is answered
 * or refused with all parts of a complaint, in at most fifty times the median of a valid one. bench/fuzz asks many more.
 */

import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { MOST_TIMES, measure } from "../../bench/fuzz/measure.ts";
import { NAMES, type Name, openSurface } from "../../bench/fuzz/surfaces.ts";
import { ledgerFolder } from "../ledgers.ts";
import { long } from "../slow.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Inputs of each surface in the short run; the long one asks five times as many. */
const COUNTS: Readonly<Record<Name, number>> = {
  ledger: 60,
  claims: 30,
  sentences: 60,
  importers: 20,
  http: 50,
  mcp: 40,
  addresses: 300,
  query: 40,
};

describe.each(NAMES)("%s", (name) => {
  test("stands what it is handed", async () => {
    const surface = await openSurface(name, { root, compiled: ledgerFolder });
    const count = COUNTS[name] * (long ? 3 : 1);
    const { failed, slow, inputs, answered } = await measure(surface, { count, seed: 1949, valid: long ? 60 : 12 });
    await surface.close?.();
    expect({ failed, slow }).toEqual({ failed: [], slow: [] });
    expect(inputs).toBe(count);
    expect(answered).toBeGreaterThan(0);
    expect(MOST_TIMES).toBe(50);
  });
});
