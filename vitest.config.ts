/**
 * Projects by what their tests need. unit needs data/ alone, and holds the golden cases; contract needs the built command; browser
 * needs the built site and Chromium. Times are generous, so that a slow machine is slow and does not fail. Where files leave nothing
 * behind in their modules they share them (`isolate: false`), so that a worker reads the ledger once: it takes half the time.
 */
import { defineConfig } from "vitest/config";
import { hashCode } from "./scripts/prepare/inputs.mjs";
import LongestFirst from "./test/longestFirst.ts";
import { landPlugin } from "./web/build/land.mjs";

const long = process.env["ENTENTE_LONG"] === "1";
const MINUTE = 60_000;
const timeouts = { testTimeout: 10 * MINUTE, hookTimeout: 10 * MINUTE };
const withLedger = { ...timeouts, globalSetup: ["test/ledgerSetup.ts"] };
/** The hash of the code, as in the built command: with it a check of data/ reads only what changed since the last. */
const define = { ENTENTE_CODE: JSON.stringify(hashCode(import.meta.dirname)) };

/** For tests that often wait, for a page or another process: with a worker more than cores, none of two stands idle. */
const waiting = { maxWorkers: 3, sequence: { groupOrder: 1 } };

export default defineConfig({
  test: {
    reporters: ["default"],
    maxWorkers: 2, // by default one of two cores would stand idle
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        define,
        plugins: [landPlugin()],
        test: {
          ...withLedger,
          name: "unit",
          isolate: false,
          include: [
            "test/unit/**/*.test.ts",
            "test/rules/**/*.test.ts",
            "test/bad/**/*.test.ts",
            "test/golden/**/*.test.ts",
            "test/properties/**/*.test.ts",
            "test/pictures/**/*.test.{ts,tsx}",
            "web/**/*.test.{ts,tsx}",
          ],
        },
      },
      { define, test: { ...withLedger, name: "contract", isolate: false, include: ["test/contract/**/*.test.ts"] } },
      {
        test: {
          ...timeouts,
          name: "browser",
          include: long ? ["test/browser/**/*.test.ts"] : ["test/browser/*.test.ts"],
          globalSetup: ["test/browser/setup.ts"],
          ...waiting,
        },
      },
      ...(long ? [{ define, test: { ...withLedger, name: "long", include: ["test/long/**/*.test.ts"], ...waiting } }] : []),
    ],
  },
});
