/**
 * The archives of a site: the current version's and those of earlier versions, which the project keeps in `published/`, with a list
 * of them. Each stays where it is, so that an answer can be checked years later against the version that gave it.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { byVersion } from "../../ledger/versions/byVersion.ts";
import { archiveName, archivesIn, openArchive } from "../../load/archive.ts";
import type { LedgerPlace } from "../../load/compiled.ts";
import type { LedgerVersion } from "../../model/ledger.ts";
import { PROJECT_FOLDER } from "../paths.ts";
import { fileInfo } from "./export/checksums.ts";
import { archiveOf, wholeLedger } from "./export/source.ts";

/** The folder of the site that holds archives, and its list of them. */
const FOLDER = "archive";
const LIST = "index.json";

export interface ArchiveEntry extends LedgerVersion {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes the archives and their list, the newest first. A kept archive keeps its name; a ledger of the same number that has changed
 * since it was published gets its hash into its own. Throws DataError if a kept archive is damaged.
 */
export function writeArchives(site: string, place: LedgerPlace, kept = join(PROJECT_FOLDER, "published")): readonly ArchiveEntry[] {
  const folder = join(site, FOLDER);
  mkdirSync(folder, { recursive: true });
  const published = (existsSync(kept) ? archivesIn(kept) : []).map((file) => {
    copyFileSync(join(kept, file), join(folder, file));
    return { file, ledger: openArchive(join(kept, file)).ledger };
  });
  const list = [...currentArchive(folder, place, published), ...published]
    .sort((a, b) => byVersion(b.ledger.version, a.ledger.version))
    .map(({ file, ledger }): ArchiveEntry => {
      const { bytes, sha256 } = fileInfo(file, readFileSync(join(folder, file)));
      return { ...ledger, file, bytes, sha256 };
    });
  writeFileSync(join(folder, LIST), `${JSON.stringify(list, null, 2)}\n`);
  return list;
}

interface Named {
  readonly file: string;
  readonly ledger: LedgerVersion;
}

/** Writes the archive of the site's own ledger, unless the very same was published before. */
function currentArchive(folder: string, place: LedgerPlace, published: readonly Named[]): Named[] {
  const whole = wholeLedger(place);
  const { ledger } = whole.ledger;
  const same = published.find((one) => one.ledger.version === ledger.version);
  if (same?.ledger.hash === ledger.hash) return [];
  const file = same === undefined ? archiveName(ledger) : archiveName({ ...ledger, version: `${ledger.version}-${ledger.hash}` });
  writeFileSync(join(folder, file), archiveOf(whole));
  return [{ file, ledger }];
}
