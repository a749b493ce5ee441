/** Published audits: the rates in data/audits are those that the judged worksheet and its key give. */
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { cli } from "../../commandLine.ts";
import { ledgerData } from "../../ledgers.ts";

interface Judged {
  readonly draw: { readonly seed: number; readonly size: number; readonly hash: string };
  readonly rates: readonly {
    readonly group: string;
    readonly mark: string | null;
    readonly inForce: boolean | null;
    readonly fact: string | null;
    readonly right: number;
    readonly wrong: number;
    readonly coarse: number;
    readonly firm: { readonly rate: number; readonly low: number; readonly high: number };
    readonly undecidable: number;
    readonly rate: number;
    readonly low: number;
    readonly high: number;
  }[];
}

const audits = ledgerData(["coverage"]).audits ?? [];

test.each(audits.map((audit) => [audit.name, audit] as const))("the audit %s", async (name, audit) => {
  const file = (part: string) => `docs/audits/${name}.${part}.csv`;
  expect([file("worksheet"), file("key"), file("answers"), `docs/audits/${name}.md`].every((path) => existsSync(path))).toBe(true);
  const { out } = await cli(["ledger", "audit", "--judge", file("worksheet"), "--key", file("key"), "--json"]);
  const { draw, rates } = JSON.parse(out) as Judged;
  expect({ seed: audit.seed, sample: audit.sample, hash: audit.ledger.hash }).toEqual({
    seed: draw.seed,
    sample: draw.size,
    hash: draw.hash,
  });
  for (const published of audit.rates) {
    const found = rates.find((rate) => nameOf(rate) === published.of);
    const third = (value = Number.NaN) => Math.round(value * 1000) / 1000;
    expect(published).toEqual({
      of: published.of,
      judged: (found?.right ?? 0) + (found?.wrong ?? 0),
      wrong: found?.wrong,
      undecidable: found?.undecidable,
      rate: third(found?.rate),
      low: third(found?.low),
      high: third(found?.high),
      // An audit that told coarse dates apart has both numbers, an earlier one neither.
      ...(published.coarse === undefined
        ? {}
        : {
            coarse: found?.coarse,
            firm: { rate: third(found?.firm.rate), low: third(found?.firm.low), high: third(found?.firm.high) },
          }),
    });
  }
});

/** The published name of a group of facts; null for a group that is not published. */
function nameOf({ group, mark, inForce, fact }: Judged["rates"][number]): string | null {
  if (group === "all") return "all";
  if (group === "mark") return mark;
  if (group === "inForce") return inForce ? "in-force" : "not-in-force";
  if (group === "fact") return fact;
  return mark === "text" && inForce ? "text-in-force" : null;
}
