/** Writes and reads the compiled ledger: one JSON file for each part, made by `prepare`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { placesAboutOthers } from "../ledger/aboutOthers.ts";
import { coverageCounts } from "../ledger/coverage/counts.ts";
import { compiledIndex } from "../ledger/ledger.ts";
import { renamed } from "../ledger/renamed.ts";
import type { LedgerData, LedgerVersion } from "../model/ledger.ts";
import type { Names } from "../model/names.ts";
import { addPart, ledgerOfParts, PARTS, type Part, type PartData, type PartsGiven, partOf } from "../model/parts.ts";
import { partOfText, textOfPart } from "./compiledText.ts";
import { seal, sealedBytes } from "./sealed.ts";

/** Writes each part of a checked ledger as JSON, and their seal. Returns their sizes in bytes. */
export function writeCompiled(ledger: LedgerData, folder: string): Record<Part, number> {
  mkdirSync(folder, { recursive: true });
  const sizes = {} as Record<Part, number>;
  const { instruments } = ledger;
  const byState = compiledIndex(instruments);
  const indexed = { ...ledger, byState, aboutOthers: placesAboutOthers(instruments), coverageCounts: coverageCounts(ledger) };
  for (const part of PARTS) {
    const text = textOfPart(partOf(indexed, part));
    writeFileSync(join(folder, `${part}.json`), text);
    sizes[part] = Buffer.byteLength(text);
  }
  seal(folder);
  return sizes;
}

/** Writes the names in other languages, one file for each language; they are not parts of the ledger. */
export function writeNames(names: Readonly<Record<string, Names>>, folder: string): void {
  for (const [language, said] of Object.entries(names)) writeFileSync(join(folder, `names-${language}.json`), JSON.stringify(said));
  seal(folder);
}

/** An opened archive: a whole ledger in one file, of this version or an earlier one. `archive.ts` opens it. */
export interface Archive {
  readonly ledger: LedgerVersion;
  /** A copy of one part. */
  readonly part: (part: Part) => PartData;
  /** The names in another language; null if the archive has none. */
  readonly names: (language: string) => Names | null;
  /** The texts of the ledger's files, by their paths. */
  readonly files: Readonly<Record<string, string>>;
}

/** The folder of a compiled ledger, or an opened archive. */
export type LedgerPlace = string | Archive;

/** The ledger with the given parts, and names in `language` if it is not English. Throws a DataError if the ledger was not compiled. */
export function readCompiled(place: LedgerPlace, needs: readonly Part[], language = "en"): LedgerData {
  const parts: PartsGiven = {};
  const read = partReader(place, language);
  for (const part of new Set<Part>(["core", ...needs])) addPart(parts, part, read(part));
  return ledgerOfParts(parts);
}

/** Reads parts of the ledger as they were written, with names in `language`. It throws a DataError for a part that is missing. */
export function partReader(place: LedgerPlace, language = "en"): (part: Part) => PartData {
  const names = language === "en" ? null : namesIn(place, language);
  return (part) => {
    const data = typeof place === "string" ? (readFile(place, part, "latin1") as PartData) : place.part(part);
    return names === null ? data : renamed(part, data, names);
  };
}

/**
 * One file of the compiled ledger by its name without ending: a part, or the names in a language. `folder` is a path or a file:
 * address. Throws DataError.
 */
export function readCompiledFile(folder: string | URL, name: string): unknown {
  return readFile(typeof folder === "string" ? folder : fileURLToPath(folder), name, name.startsWith("names-") ? "utf8" : "latin1");
}

/** The names in another language; null, for English names, if an archive has none. */
export function namesIn(place: LedgerPlace, language: string): Names | null {
  return typeof place === "string" ? (readFile(place, `names-${language}`, "utf8") as Names) : place.names(language);
}

function readFile(folder: string, name: string, encoding: "utf8" | "latin1"): unknown {
  const text = sealedBytes(folder, `${name}.json`).toString(encoding);
  return encoding === "latin1" ? partOfText(text) : JSON.parse(text);
}
