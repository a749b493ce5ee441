/** Answers that say how thin the ledger is where they are empty, and answers that need not. */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { PLAIN } from "../../src/views/style.ts";
import { textOf } from "../../src/views/textAnswers.ts";
import { ledgerData } from "../ledgers.ts";
import { spoken } from "../spoken.ts";
import { day, rowsOf } from "./rows.ts";

const Row = z.strictObject({ a: z.string(), b: z.string(), date: day, thin: z.array(z.string()), empty: z.boolean(), why: z.string() });
const context = { ledger: indexLedger(ledgerData(["core", "law", "coverage"])) };
const rows = rowsOf("coverage.yaml", Row, ({ a, b, date, why }) => `${a} and ${b} on ${date}: ${why}`);

describe("coverage beside a headline", () => {
  test.each(rows)("%s", (_, { a, b, date, thin }) => {
    const traced = spoken("crisis.trace", context, { initiator: a, target: b, date });
    const named = traced.coverage.filter((row) => row.thin).map(({ region }) => region);
    expect(named.sort()).toEqual([...thin].sort());
    expect(
      spoken("ties.between", context, { a, b, date })
        .coverage.map(({ text }) => text)
        .sort(),
    ).toEqual(traced.coverage.map(({ text }) => text).sort());
    const text = textOf(traced as never, PLAIN).replaceAll(/\s+/g, " ");
    for (const row of traced.coverage) expect(text.includes(row.text), row.text).toBe(row.thin);
  });

  test.each(rows)("an answer without ties speaks of the ledger: %s", (_, { a, b, date, empty }) => {
    const { ties, notes } = spoken("ties.between", context, { a, b, date });
    expect(ties.length === 0).toBe(empty);
    expect(notes.some(({ code }) => code === "ledger-not-law")).toBe(empty);
  });
});
