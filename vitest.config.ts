/** Four projects: what each test leans on is in its folder's name. The browser's needs the built site and Chromium. */
import { defineConfig } from "vitest/config";

const long = process.env["ENTENTE_LONG"] === "1";

export default defineConfig({
  test: {
    reporters: ["default"],
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/unit/**/*.test.ts", "test/rules/**/*.test.ts", "test/bad/**/*.test.ts", "test/properties/**/*.test.ts"],
          testTimeout: 20_000,
        },
      },
      { test: { name: "golden", include: ["test/golden/**/*.test.ts", "test/pictures/**/*.test.ts"], testTimeout: 30_000 } },
      { test: { name: "contract", include: ["test/contract/**/*.test.ts"], testTimeout: 60_000 } },
      {
        test: {
          name: "browser",
          include: long ? ["test/browser/**/*.test.ts"] : ["test/browser/*.test.ts"],
          globalSetup: ["test/browser/setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          retry: 1, // a busy machine can miss a moment; a fault fails twice
          maxWorkers: 2, // each with a browser of its own; a page waits more than it works
          sequence: { groupOrder: 1 },
        },
      },
      ...(long ? [{ test: { name: "long", include: ["test/long/**/*.test.ts"], testTimeout: 600_000 } }] : []),
    ],
  },
});
