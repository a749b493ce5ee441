/** Everything of a ledger that an export or an archive holds: its data, its names in other languages, the texts of its files. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DataError } from "../../../errors.ts";
import { archiveBytes } from "../../../load/archive.ts";
import { type LedgerPlace, namesIn, readCompiled } from "../../../load/compiled.ts";
import { factTexts, hashOfTexts } from "../../../load/folder/files.ts";
import type { LedgerData } from "../../../model/ledger.ts";
import type { Names } from "../../../model/names.ts";
import { PARTS } from "../../../model/parts.ts";
import { LANGUAGES } from "../../../prose/index.ts";
import { PROJECT_FOLDER } from "../../paths.ts";

export interface WholeLedger {
  readonly ledger: LedgerData;
  readonly names: Readonly<Record<string, Names>>;
  /** The texts of the ledger's files, by their paths. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Reads it. Throws DataError if data/ is no longer what was compiled. */
export function wholeLedger(place: LedgerPlace): WholeLedger {
  const ledger = readCompiled(place, PARTS);
  return { ledger, names: allNames(place), texts: textsOf(place, ledger.ledger.hash) };
}

/** The bytes of its archive. */
export const archiveOf = ({ ledger, names, texts }: WholeLedger): Buffer => archiveBytes(ledger, names, texts);

/** The texts of the ledger's files: those in an archive, or in data/ if it is still what was compiled. */
function textsOf(place: LedgerPlace, hash: string): Readonly<Record<string, string>> {
  if (typeof place !== "string") return place.files;
  const folder = join(PROJECT_FOLDER, "data");
  const texts = existsSync(folder) ? factTexts(folder) : {};
  if (hashOfTexts(texts) === hash) return texts;
  throw new DataError([
    {
      what: "the files have changed since the ledger was compiled",
      where: "data",
      why: "an export holds the files from which its tables were made",
      todo: "run: npm run prepare",
    },
  ]);
}

/** The names of every language that the ledger has beside English. */
function allNames(place: LedgerPlace): Record<string, Names> {
  const said = LANGUAGES.filter((language) => language !== "en" && hasNames(place, language));
  return Object.fromEntries(said.map((language) => [language, namesIn(place, language) as Names]));
}

function hasNames(place: LedgerPlace, language: string): boolean {
  return typeof place === "string" ? readdirSync(place).includes(`names-${language}.json`) : place.names(language) !== null;
}
