/**
 * `npm run archive`: writes the archive of the compiled ledger, published/ledger-<version>.json.gz. Run it once, when a version is
 * published, after `npm run prepare`; an archive is never changed, so one that is there stays, and another ledger of that number is
 * refused.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { archiveName, openArchive } from "../src/load/archive.ts";
import { archiveOf, wholeLedger } from "../src/surfaces/cli/export/source.ts";

const folder = "published";
const whole = wholeLedger("dist/ledger");
const { version, hash } = whole.ledger.ledger;
const file = join(folder, archiveName(whole.ledger.ledger));
const kept = existsSync(file) ? openArchive(file).ledger.hash : null;
if (kept !== null && kept !== hash) {
  console.error(`${file} holds ${kept}; the ledger is ${hash} under the same number. Raise the version in data/ledger.yaml first.`);
  process.exit(1);
}
if (kept === null) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, archiveOf(whole));
}
console.log(`${file}: ledger ${version} (${hash})${kept === null ? "" : ", kept before"}`);
