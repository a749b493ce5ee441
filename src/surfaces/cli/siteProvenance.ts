/**
 * Where each file of a site comes from: provenance.json lists every file with its hash and what it was made from, and SHA256SUMS.txt is
 * the same list for `sha256sum --check`. Both are written last, and list all but themselves.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LedgerVersion } from "../../model/ledger.ts";
import { CHECKSUMS, checksumsOf, fileInfo } from "./export/checksums.ts";

export const PROVENANCE = "provenance.json";
export const SITE_CHECKSUMS = `${CHECKSUMS}.txt`; // with an ending, as hosts take their types from it

/** Where files come from, by their paths; the first that fits counts. A packed copy comes from what it packs. */
const ORIGINS: readonly (readonly [RegExp, string])[] = [
  [/^ledger\//, "data/, checked and compiled by npm run prepare"],
  [/^archive\/index\.json$/, "the archives beside it"],
  [/^archive\//, "published/, or data/ if this version was not published"],
  [/^answers\//, "answers of the operations in src/ over the ledger"],
  [/^feed\.xml$/, "answers of the operations in src/ over the ledger"],
  [/^share\//, "answers of the operations in src/ over the ledger, drawn by web/build/share/"],
  [/\.woff2?$/, "the packages of the typefaces, named in notices.txt"],
  [/^(notices.*\.txt|sbom\.json)$/, "package-lock.json and the licences of its packages"],
  [/^sw\.js$/, "web/app/offline/worker.js, with the hashes of the files that it keeps"],
  [/^assets\//, "web/, src/ and the packages in sbom.json, bundled"],
  [/./, "web/"],
];

/** The version of the program that built the site, and its ledger. */
export interface Builder {
  readonly program: string;
  readonly ledger: LedgerVersion;
}

/** Writes both lists for all files that are now in the folder. */
export function writeProvenance(folder: string, { program, ledger }: Builder): void {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => fileInfo(file.replaceAll("\\", "/"), readFileSync(join(folder, file))))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const { version, hash, verifiedThrough } = ledger;
  const list = {
    program,
    ledger: { version, hash, verifiedThrough },
    files: files.map((file) => ({ ...file, from: originOf(file.path) })),
  };
  writeFileSync(join(folder, PROVENANCE), `${JSON.stringify(list, null, 1)}\n`);
  writeFileSync(join(folder, SITE_CHECKSUMS), checksumsOf(files));
}

function originOf(path: string): string {
  const packed = path.replace(/\.br$/, "");
  return ORIGINS.find(([pattern]) => pattern.test(packed))?.[1] ?? "";
}
