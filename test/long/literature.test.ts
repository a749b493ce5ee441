/**
 * The values that were kept in data/literature come out again from the datasets themselves, but for those that ask the law engine about
 * every pair of states in two centuries: half a minute that keepLiterature spends with each version. Skipped where there is no folder of
 * data (ENTENTE_DATA names one). The logit is compared with R's glm where there is one.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readTables } from "../../src/dataset/import/tables.ts";
import { allReads, basisOf, recompute } from "../../src/dataset/literature/index.ts";
import { logit } from "../../src/dataset/literature/logit.ts";
import { sourcesOf } from "../../src/dataset/literature/sources.ts";
import { indexLedger } from "../../src/ledger/ledger.ts";
import type { Computation } from "../../src/model/literature.ts";
import { ledgerData } from "../ledgers.ts";
import { copiesNote, ownCopies } from "../ownCopies.ts";
import { findPlainR } from "./findReaders.mjs";

const r = findPlainR();

const asksLawOften = (computation: Computation): boolean => computation.name === "initiation" && computation.pledges === "ledger";

describe.skipIf(ownCopies === undefined)("the literature, recomputed", () => {
  test(`every kept value comes out again from the copies${copiesNote}`, { timeout: 600_000 }, async () => {
    const ledger = indexLedger(ledgerData(["core", "law", "literature"]));
    const ways = (ledger.data.literature ?? []).flatMap(({ rows }) =>
      rows.flatMap((row) => row.ways.map((way) => ({ row: row.id, ...way }))),
    );
    const tables = await readTables(ownCopies ?? "", allReads(ways.map(({ computation }) => computation)));
    const sources = sourcesOf(ledger, tables);
    const read = Object.entries(tables.copies).map(([dataset, { version }]) => `${dataset} ${version}`);
    for (const { row, id, computation, found } of ways) {
      if (found === undefined || asksLawOften(computation)) continue;
      const name = `${row}, ${id}`;
      expect(read, name).toEqual(expect.arrayContaining([...(found.copies ?? [])]));
      const computed = recompute(sources, computation);
      if (basisOf(computation) === "copies") {
        expect(computed?.value, name).toBeCloseTo(found.value, 3);
        if (found["standard-error"] !== undefined) expect(computed?.standardError, name).toBeCloseTo(found["standard-error"], 3);
      } else {
        // The ledger grows between two runs of scripts/keepLiterature.ts.
        expect(Math.abs((computed?.value ?? Number.NaN) - found.value), `${name}: keep it anew`).toBeLessThan(
          0.1 * Math.abs(found.value) + 0.05,
        );
      }
    }
  });
});

test.skipIf(r === null)("the logit equals R's glm on a thousand drawn rows", () => {
  let state = 7;
  const draw = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const columns = [0, 1, 2].map(() => Array.from({ length: 1000 }, draw));
  const outcomes = columns[0]?.map((one, at) => (draw() < 1 / (1 + Math.exp(2 - 3 * one + (columns[1]?.[at] ?? 0))) ? 1 : 0)) ?? [];
  const folder = mkdtempSync(join(tmpdir(), "entente-logit-"));
  const file = join(folder, "rows.csv");
  writeFileSync(file, ["y,a,b,c", ...outcomes.map((y, at) => [y, ...columns.map((own) => own[at])].join(","))].join("\n"));
  const script = `f <- glm(y ~ a + b + c, family = binomial, data = read.csv("${file}"), control = list(epsilon = 1e-14, maxit = 50)); cat(format(c(coef(f), sqrt(diag(vcov(f)))), digits = 15), sep = "\\n")`;
  const { stdout, stderr } = spawnSync(r ?? "", ["-e", script], { encoding: "utf8" });
  rmSync(folder, { recursive: true, force: true });
  const told = stdout.trim().split("\n").map(Number);
  const fit = logit(outcomes, columns);
  expect(told, stderr).toHaveLength(8);
  for (const [index, value] of [...(fit?.coefficients ?? []), ...(fit?.standardErrors ?? [])].entries())
    expect(value).toBeCloseTo(told[index] ?? 0, 5);
});
