/** One function for each kind of YAML file of facts: it reads all files of the kind. */
import type { z } from "zod";
import { type Audit, AuditFile } from "../../model/audits.ts";
import { type Coverage, CoverageFile, type Gap, GapsFile, type Unread } from "../../model/coverage.ts";
import type { Source } from "../../model/evidence.ts";
import { Explanation } from "../../model/explanations.ts";
import { GeneralLawFile } from "../../model/generalLaw.ts";
import { GlossaryFile } from "../../model/glossary.ts";
import { Guide } from "../../model/guides.ts";
import { Instrument } from "../../model/instruments.ts";
import type { LedgerData } from "../../model/ledger.ts";
import { PlacesFile, RegionsFile, SourcesFile } from "../../model/places.ts";
import { AllyRuleFile } from "../../model/rules.ts";
import { StateFile } from "../../model/states.ts";
import { TriggersFile } from "../../model/vocabularyFile.ts";
import type { Located } from "../checks/located.ts";
import { addOwnSources } from "./ownSources.ts";
import type { FolderReader } from "./reader.ts";

/** Adds the sources that every file may refer to. */
export function readSources(reader: FolderReader): void {
  for (const file of reader.filesOf("sources", ".yaml")) {
    const read = reader.parse(file, SourcesFile);
    for (const [index, source] of (read?.value.sources ?? []).entries()) {
      reader.sources.push(source);
      reader.located.push({
        kind: "source",
        id: source.id,
        value: source,
        where: (path) => read?.at(["sources", index, ...path]) ?? file,
        file,
      });
    }
  }
}

export const readStates = (reader: FolderReader) => readSingles(reader, "states", StateFile, "state", (id) => id.toLowerCase());

export const readInstruments = (reader: FolderReader) => readSingles(reader, "instruments", Instrument, "instrument", (id) => id);

/** The rules for ally, in the order of the ladder. */
export const readRules = (reader: FolderReader) =>
  readSingles(reader, "rules", AllyRuleFile, "rule", (id) => `rules-${id}`).sort((a, b) => a.step - b.step);

export const readExplanations = (reader: FolderReader) =>
  readSingles(reader, "explanations", Explanation, "explanation", (id) => `explanations-${id}`);

export const readGuides = (reader: FolderReader): Guide[] => readSingles(reader, "guides", Guide, "guide", (id) => `guides-${id}`);

export const readPlaces = (reader: FolderReader) => readLists(reader, "places", PlacesFile, { places: "place" }).places;

export const readRegions = (reader: FolderReader) =>
  readLists(reader, "regions", RegionsFile, { regions: "region", classes: "class", wars: "war" });

/** Treaties open to all states, and measures of their organs. */
export const readGeneralLaw = (reader: FolderReader) =>
  readLists(reader, "general-law", GeneralLawFile, { treaties: "general-treaty", measures: "measure" });

export const readGlossary = (reader: FolderReader) => readLists(reader, "glossary", GlossaryFile, { terms: "term" }).terms;

/** The acts that meet each trigger word, and the names that compile a data set. Trigger words have no id, so no check looks them up. */
export function readVocabulary(reader: FolderReader): { triggers: LedgerData["triggers"][number][]; coders: string[] } {
  const read = reader.filesOf("vocabulary", ".yaml").flatMap((file) => {
    const one = reader.parse(file, TriggersFile);
    if (one === null) return [];
    const { sources, triggers, coders = [] } = one.value;
    return [{ triggers: triggers.map(addOwnSources(reader, file, `vocabulary-${stemOf(file)}`, sources, one.at)), coders }];
  });
  return { triggers: read.flatMap((one) => one.triggers), coders: read.flatMap((one) => one.coders) };
}

/** The regions and eras of the coverage table; undefined if the folder has none. */
export function readCoverage(reader: FolderReader): Coverage | undefined {
  const [file] = reader.filesOf("coverage", ".yaml");
  const read = file === undefined ? null : reader.parse(file, CoverageFile);
  if (file === undefined || read === null) return undefined;
  reader.located.push({ kind: "coverage", id: "coverage", value: read.value, where: read.at, file });
  return read.value;
}

/** Pacts without a file, and parts of texts that are still to be read. */
export function readGaps(reader: FolderReader): { gaps: Gap[]; unread: Unread[] } {
  const gaps: Gap[] = [];
  const unread: Unread[] = [];
  for (const file of reader.filesOf("gaps", ".yaml")) {
    const read = reader.parse(file, GapsFile);
    for (const [index, gap] of (read?.value.gaps ?? []).entries()) {
      gaps.push(gap);
      reader.located.push({ kind: "gap", id: gap.id, value: gap, where: (path) => read?.at(["gaps", index, ...path]) ?? file, file });
    }
    for (const [index, one] of (read?.value.unread ?? []).entries()) {
      unread.push(one);
      const id = `${one.instruments.join(" ")}: ${one.lacks}`;
      reader.located.push({ kind: "unread", id, value: one, where: (path) => read?.at(["unread", index, ...path]) ?? file, file });
    }
  }
  return { gaps, unread };
}

/** Published audits, the newest first. */
export function readAudits(reader: FolderReader): Audit[] {
  const audits = reader.filesOf("audits", ".yaml").flatMap((file) => reader.parse(file, AuditFile)?.value ?? []);
  return audits.sort((a, b) => (a.name < b.name ? 1 : -1));
}

type Single = { readonly id: string; readonly sources?: readonly Source[] | undefined };

/** Reads files that hold one item each and are named after its id. */
function readSingles<S extends z.ZodType<Single>>(
  reader: FolderReader,
  subfolder: string,
  schema: S,
  kind: Located["kind"],
  prefixOf: (id: string) => string,
): Omit<z.output<S>, "sources">[] {
  return reader.filesOf(subfolder, ".yaml").flatMap((file) => {
    const read = reader.parse(file, schema);
    if (read === null) return [];
    const { sources, ...rest } = read.value as Single;
    const value = addOwnSources(reader, file, prefixOf(rest.id), sources, read.at)(rest);
    reader.located.push({ kind, id: value.id, value, where: read.at, file });
    return [value as unknown as Omit<z.output<S>, "sources">];
  });
}

/** Reads files that hold lists. `lists` gives each list's key and the kind of its items. Returns each list over all files. */
function readLists<S extends z.ZodType, K extends string>(
  reader: FolderReader,
  subfolder: string,
  schema: S,
  lists: Readonly<Record<K, Located["kind"]>>,
): { [P in K]: P extends keyof z.output<S> ? NonNullable<z.output<S>[P]> : never } {
  const all = Object.fromEntries(Object.keys(lists).map((key) => [key, [] as unknown[]]));
  for (const file of reader.filesOf(subfolder, ".yaml")) {
    const read = reader.parse(file, schema);
    if (read === null) continue;
    const { sources, ...given } = read.value as { sources?: readonly Source[] } & Record<string, readonly { id: string }[] | undefined>;
    const prefixed = addOwnSources(reader, file, `${subfolder}-${stemOf(file)}`, sources, read.at);
    for (const [key, kind] of Object.entries<Located["kind"]>(lists)) {
      for (const [index, item] of (given[key] ?? []).entries()) {
        const value = prefixed(item);
        all[key]?.push(value);
        reader.located.push({ kind, id: value.id, value, where: (path) => read.at([key, index, ...path]), file });
      }
    }
  }
  return all as never;
}

/** A file's name without folder and ending. */
function stemOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
}
