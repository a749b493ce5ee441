/** A plain loop over the chunks of a definition, or over every so many of them: `node loop.mjs FILE LEDGER PARTS [SHARE OF]`. */
import { readFileSync } from "node:fs";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { readCompiled } from "../../src/load/compiled.ts";
import { bytesOf } from "../../src/sweep/part.ts";
import { chunksOf, sweepOf } from "../../src/sweep/plan.ts";
import { readDefinition } from "../../src/sweep/read.ts";
import { rowsOf } from "../../src/sweep/rows.ts";
import { folderStore } from "../../src/sweep/store.ts";

const [file = "", place = "", parts = "", share = "0", of = "1"] = process.argv.slice(2);
const ledger = indexLedger(readCompiled(place, ["core", "law", "coverage"]));
const definition = readDefinition(file, readFileSync(file, "utf8"), ledger);
const store = folderStore(parts);
for (const chunk of chunksOf(sweepOf(definition, "ledger", "program"), ledger)) {
  if (chunk.index % Number(of) !== Number(share)) continue;
  await store.write(chunk, bytesOf(await rowsOf(ledger, definition, chunk)));
}
