/**
 * Reads data/names/<language>/: names, and the texts of explanations, in other languages. They are translations, not part of the
 * ledger or of its hash. One for something that is not in the ledger is an error; a missing one is listed as a gap.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Complaint } from "../errors.ts";
import { LedgerTextsFile } from "../model/ledgerTextsFile.ts";
import { InstrumentNames, type Names, PlaceNames, RegionNames, StateNames, TranslatedExplanations } from "../model/names.ts";
import { textGaps, textsInOrder } from "./checks/translatedTexts.ts";
import { nameGaps, strangers } from "./checks/translations.ts";
import type { LanguageFiles, Named, NamesFile } from "./languageFiles.ts";
import { NO_CACHE, type ParseCache } from "./parseCache.ts";
import { schemaComplaints } from "./schemaComplaints.ts";
import { readYaml, yamlPlaces } from "./yamlFile.ts";

export interface ReadNames {
  /** Names by language. */
  readonly names: Readonly<Record<string, Names>>;
  readonly complaints: readonly Complaint[];
  /** Everything without a name, and explanations without texts, in a language. */
  readonly gaps: readonly Complaint[];
}

const SCHEMAS = {
  states: StateNames,
  instruments: InstrumentNames,
  regions: RegionNames,
  places: PlaceNames,
  explanations: TranslatedExplanations,
  texts: LedgerTextsFile,
} satisfies Record<keyof LanguageFiles, z.ZodType>;

export function readNames(folder: string, shown: string, named: Named, cache: ParseCache = NO_CACHE): ReadNames {
  const complaints: Complaint[] = [];
  const gaps: Complaint[] = [];
  const names: Record<string, Names> = {};
  for (const language of languagesIn(join(folder, "names"))) {
    const read = readLanguage(folder, shown, language, cache);
    if (Array.isArray(read)) {
      complaints.push(...read);
      continue;
    }
    const { states, instruments, regions, places, explanations, texts } = read;
    names[language] = {
      ...states.value,
      ...instruments.value,
      ...regions.value,
      ...places.value,
      ...explanations.value,
      ...texts.value,
    };
    complaints.push(...strangers(read, named), ...textsInOrder(explanations, named.explanations ?? []));
    gaps.push(...nameGaps(read, named, language), ...textGaps(explanations, named.explanations ?? [], language));
  }
  return { names, complaints, gaps };
}

function languagesIn(room: string): string[] {
  if (!existsSync(room)) return [];
  return readdirSync(room, { withFileTypes: true })
    .flatMap((one) => (one.isDirectory() ? [one.name] : []))
    .sort();
}

/** All files of a language; complaints if one of them has a wrong form. A file that does not exist holds no names. */
function readLanguage(folder: string, shown: string, language: string, cache: ParseCache): LanguageFiles | Complaint[] {
  const complaints: Complaint[] = [];
  const files: Record<string, NamesFile<unknown>> = {};
  for (const [kind, schema] of Object.entries(SCHEMAS)) {
    const key = `names/${language}/${kind}.yaml`;
    const file = `${shown}/${key}`;
    const path = join(folder, key);
    const text = existsSync(path) ? readFileSync(path, "utf8") : `${kind}: {}`;
    const kept = cache.read(key, text);
    if (kept !== undefined) {
      files[kind] = { value: kept, file, at: yamlPlaces(file, text) };
      continue;
    }
    const yaml = readYaml(file, text);
    if (Array.isArray(yaml)) {
      complaints.push(...yaml);
      continue;
    }
    const result = schema.safeParse(yaml.value);
    if (result.success) {
      cache.keep(key, text, result.data);
      files[kind] = { value: result.data, file, at: yaml.at };
    } else complaints.push(...schemaComplaints(yaml, schema, result.error.issues));
  }
  return complaints.length > 0 ? complaints : (files as unknown as LanguageFiles);
}
