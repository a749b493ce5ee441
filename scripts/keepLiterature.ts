/**
 * `npx tsx scripts/keepLiterature.ts DIR`: computes the values of data/literature that read copies of datasets anew, from the folder, and
 * writes them into the files. Run it after the ledger or a computation has changed, on a compiled ledger.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { readTables } from "../src/dataset/import/tables.ts";
import { allReads, datasetsOf, recompute } from "../src/dataset/literature/index.ts";
import { sourcesOf } from "../src/dataset/literature/sources.ts";
import { indexLedger } from "../src/ledger/ledger.ts";
import { readCompiled } from "../src/load/compiled.ts";

const [data] = process.argv.slice(2);
if (data === undefined) throw new Error("name the folder that holds the copies");
const FOLDER = "data/literature";
const DIGITS = 4;

const ledger = indexLedger(readCompiled("dist/ledger", ["core", "law", "literature"]));
const ways = (ledger.data.literature ?? []).flatMap(({ rows }) => rows.flatMap((row) => row.ways.map((way) => ({ row, way }))));
const tables = await readTables(data, allReads(ways.map(({ way }) => way.computation)));
const sources = sourcesOf(ledger, tables);
const today = new Date().toISOString().slice(0, 10);

const found = new Map<string, string>();
for (const { row, way } of ways) {
  const datasets = datasetsOf(way.computation);
  const computed = datasets.length === 0 ? null : recompute(sources, way.computation);
  if (computed === null || computed.value === null) continue;
  const error = computed.standardError === undefined ? "" : `, standard-error: ${Number(computed.standardError.toFixed(DIGITS))}`;
  const copies = datasets.map((dataset) => `'${dataset} ${tables.copies[dataset]?.version}'`).join(", ");
  const value = Number(computed.value.toFixed(DIGITS));
  found.set(`${row.id} ${way.id}`, `{value: ${value}${error}, on: '${today}', ledger: '${ledger.version.version}', copies: [${copies}]}`);
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".yaml"))) {
  let [row, way] = ["", ""];
  const lines = readFileSync(`${FOLDER}/${file}`, "utf8")
    .split("\n")
    .map((line) => {
      row = /^ {2}- id: (\S+)$/.exec(line)?.[1] ?? row;
      way = /^ {6}- id: (\S+)$/.exec(line)?.[1] ?? way;
      const kept = found.get(`${row} ${way}`);
      return /^ {8}found: /.test(line) && kept !== undefined ? `        found: ${kept}` : line;
    });
  writeFileSync(`${FOLDER}/${file}`, lines.join("\n"));
}
