import { expect, test } from "vitest";
import { type Audit, latestAudit, rateOf } from "./audits.ts";

const audit = (version: string, date: string, rate: number) =>
  ({
    date,
    ledger: { version, hash: "" },
    seed: 1,
    sample: 10,
    rates: [{ of: "in-force", judged: 9, wrong: 1, undecidable: 1, rate, low: 0, high: 1 }],
  }) as unknown as Audit;

test("the latest audit is that of the latest version, compared as a version and not as text", () => {
  const audits = [audit("0.10.0", "2026-12-01", 0.03), audit("0.9.0", "2026-12-02", 0.2), audit("0.10.0", "2026-11-30", 0.4)];
  expect(latestAudit(audits)?.rates[0]?.rate).toBe(0.03);
  expect(latestAudit([...audits].reverse())).toEqual(latestAudit(audits));
  expect(latestAudit([])).toBeNull();
});

test("a rate that the audit does not give is not made up", () => {
  expect(rateOf(audit("1.0.0", "2026-12-01", 0.1), "in-force")?.rate).toBe(0.1);
  expect(rateOf(audit("1.0.0", "2026-12-01", 0.1), "all")).toBeNull();
});
