/** Tables that are joined to the user's own copies: a part of a dataset is refused unless it is said to be one, and then the codebook says so. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { build } from "../../../src/dataset/build/build.ts";
import { codebookOf } from "../../../src/dataset/build/documents.ts";
import { requestOf } from "../../../src/dataset/build/request.ts";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { ledgerData } from "../../ledgers.ts";
import { folderWith, SCRATCH, soundFile } from "./import/copies.ts";

const ledger = indexLedger(ledgerData(["core", "law", "coverage"]));
const folder = mkdtempSync(join(tmpdir(), "entente-parts-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(SCRATCH, { recursive: true, force: true });
});

const data = folderWith({ "distance.csv": soundFile("capitals") });

async function tableOf(partial: boolean) {
  const out = join(folder, `${partial}.csv`);
  const request = requestOf(
    { unit: "directed-dyad-year", from: "2016", until: "2016", columns: "distance", partial },
    ledger.data.ledger.verifiedThrough,
  );
  const built = await build({
    ledger,
    request,
    data,
    format: "csv",
    out,
    dutiesOut: `${out}.duties`,
    scratch: `${out}.unfinished`,
    makers: [],
    signal: new AbortController().signal,
    progress: () => {},
  });
  return { built, request };
}

test("a copy with fewer rows than are published is refused, with the way to accept it", async () => {
  await expect(tableOf(false)).rejects.toThrow(/distance\.csv: it has 3 of the 242 rows of version 2024[\s\S]*--partial/);
});

test("with --partial it is read, and the codebook says that it is a part", async () => {
  const { built, request } = await tableOf(true);
  expect(built.imported.map(({ table }) => table)).toEqual(["capitals"]);
  const text = codebookOf({ built, request, ledger: ledger.data.ledger, program: "1", command: "entente", files: [] });
  expect(text).toContain("distance.csv, 3 rows, 2022-2024; not the 242 rows that are published");
});
