/**
 * A plain loop over the chunks of a definition, which merges their parts; or over a share of them alone; or the merge alone:
 * `node loop.mjs FILE LEDGER PARTS [SHARE OF | merge]`.
 */
import { readFileSync } from "node:fs";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { readCompiled } from "../../src/load/compiled.ts";
import { mergeParts } from "../../src/sweep/merge.ts";
import { bytesOf } from "../../src/sweep/part.ts";
import { chunksOf, sweepOf } from "../../src/sweep/plan.ts";
import { readDefinition } from "../../src/sweep/read.ts";
import { rowsOf } from "../../src/sweep/rows.ts";
import { folderStore } from "../../src/sweep/store.ts";

const [file = "", place = "", folder = "", share, of = "1"] = process.argv.slice(2);
const ledger = indexLedger(readCompiled(place, ["core", "law", "coverage"]));
const definition = readDefinition(file, readFileSync(file, "utf8"), ledger);
const sweep = sweepOf(definition, "ledger", "program");
const chunks = chunksOf(sweep, ledger);
const store = folderStore(folder);
if (share !== "merge")
  for (const chunk of chunks) {
    if (share !== undefined && chunk.index % Number(of) !== Number(share)) continue;
    await store.write(chunk, bytesOf(await rowsOf(ledger, definition, chunk)));
  }
if (share === undefined || share === "merge") {
  const parts = chunks.map((chunk) => ({ chunk, address: store.addressOf(chunk) }));
  await mergeParts({ sweep, parts, setAside: [], out: `${folder}.parquet`, signal: new AbortController().signal });
}
