/** The feed dates each version by the day of its publication; one that was kept without the day, by the day of its facts. */
import { expect, test } from "vitest";
import type { LedgerDiff } from "../../../src/model/results/ledgerDiff.ts";
import { loadTerminal } from "../../../src/prose/index.ts";
import { ledgerFeed } from "../../../src/views/exports/ledgerFeed.ts";
import { PLAIN } from "../../../src/views/style.ts";

const step = (version: string, published: string | null) =>
  ({
    to: { version, hash: "0123456789abcdef", verifiedThrough: "2026-06-30", published },
    sentence: `What ${version} changed`,
    changes: [],
  }) as unknown as LedgerDiff;

test("the newest version comes first, and the feed has its day", async () => {
  const style = { ...PLAIN, words: await loadTerminal("en") };
  const feed = ledgerFeed([step("0.5.0", null), step("0.6.0", "2026-12-01")], style);
  const dates = [...feed.matchAll(/<(published|updated)>([^<]+)</g)].map(([, name, moment]) => `${name} ${moment}`);
  expect(dates).toEqual([
    "updated 2026-12-01T00:00:00Z",
    "published 2026-12-01T00:00:00Z",
    "updated 2026-12-01T00:00:00Z",
    "updated 2026-06-30T00:00:00Z",
  ]);
  expect(feed.indexOf("Entente 0.6.0")).toBeLessThan(feed.indexOf("Entente 0.5.0"));
});
