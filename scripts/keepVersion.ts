/**
 * `npm run keep`: writes the ledger as a published version, data/versions/<version>.json, for comparison by `ledger.diff`. Run it
 * once, when a version is published; a published version is never overwritten. An argument names another data folder, such as an
 * earlier version from the project's history.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fingerprintOf } from "../src/ledger/versions/fingerprint.ts";
import { loadLedgerFolder } from "../src/load/ledgerFolder.ts";
import type { KeptVersion } from "../src/model/versions.ts";

const folder = process.argv[2] ?? "data";
const kept = fingerprintOf(loadLedgerFolder(folder));
const file = `${folder}/versions/${kept.version}.json`;
const before = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as KeptVersion) : null;
if (before !== null && before.hash !== kept.hash) {
  console.error(
    `${file} keeps ${before.hash}; the ledger is ${kept.hash} under the same number. Raise the version in data/ledger.yaml first.`,
  );
  process.exit(1);
}
mkdirSync(`${folder}/versions`, { recursive: true });
// The day of publication is that of the first run; a version that was kept without it stays without.
const published = before === null ? new Date().toISOString().slice(0, 10) : before.published;
writeFileSync(
  file,
  text({ ...kept, ...(published === undefined ? {} : { published: published as NonNullable<KeptVersion["published"]> }) }),
);
console.log(`${file}: ledger ${kept.version} (${kept.hash})`);

/** JSON with one line for each instrument or collection, so that versions can be compared by line. */
function text({ version, hash, verifiedThrough, published, facts }: KeptVersion): string {
  const kinds = Object.entries(facts).map(([what, { fields, rows }]) => {
    const lines = Object.entries(rows).map(([of, list]) => `${JSON.stringify(of)}:${JSON.stringify(list)}`);
    return `${JSON.stringify(what)}:{"fields":${JSON.stringify(fields)},"rows":{\n${lines.join(",\n")}\n}}`;
  });
  const head = JSON.stringify({ version, hash, verifiedThrough, published });
  return `${head.slice(0, -1)},"facts":{\n${kinds.join(",\n")}\n}}\n`;
}
