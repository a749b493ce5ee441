/** Reads the folder data/ as a ledger. It collects the complaints about all files first, so that one run shows every error. */
import { type Complaint, DataError } from "../errors.ts";
import type { LedgerData } from "../model/ledger.ts";
import { LedgerFile } from "../model/ledgerFile.ts";
import { ScopeFile } from "../model/scope.ts";
import type { Day } from "../time/day.ts";
import { checkLedger } from "./checks/checkLedger.ts";
import { definedIds, knownIds } from "./checks/ids.ts";
import type { Located } from "./checks/located.ts";
import type { ReadClaims } from "./claimsFile.ts";
import { factLines } from "./factLines.ts";
import { readAgreement, readAllVerdicts, readLiterature, readOrgans, readOutlets, readTexts, readVersions } from "./folder/apart.ts";
import { type FolderFiles, folderFiles } from "./folder/files.ts";
import {
  readAudits,
  readCoverage,
  readExplanations,
  readGaps,
  readGeneralLaw,
  readGlossary,
  readGuides,
  readInstruments,
  readPlaces,
  readRegions,
  readRules,
  readSources,
  readStates,
  readVocabulary,
} from "./folder/kinds.ts";
import { type FolderReader, readerOf } from "./folder/reader.ts";
import { readRecords } from "./folder/records.ts";
import { NO_CACHE, type ParseCache } from "./parseCache.ts";
import { versionComplaints } from "./versionFile.ts";

/** The checked ledger in `folder`; `shown` is the folder's name in complaints. Throws a DataError with every complaint. */
export function loadLedgerFolder(folder: string, shown = "data"): LedgerData {
  const { ledger, complaints, located } = readLedgerFolder(folder, shown);
  const [first, ...rest] = complaints;
  if (first !== undefined) throw new DataError([first, ...rest]);
  return { ...ledger, lines: factLines(located, shown) };
}

/** A ledger as it was read, with the complaints about the files and their texts of claims. */
export interface ReadLedger {
  readonly ledger: LedgerData;
  readonly complaints: Complaint[];
  readonly claims: readonly (ReadClaims & { readonly file: string })[];
  readonly located: readonly Located[];
}

/** As much of the ledger as could be read, with every complaint about it. */
export function readLedgerFolder(folder: string, shown = "data"): ReadLedger {
  const read = readLedgerFiles(folderFiles(folder, shown));
  const complaints = [...read.complaints, ...checkLedger(knownIds([definedIds(read.located)]), read.located).complaints];
  if (complaints.length === 0) complaints.push(...versionComplaints(read.ledger, shown));
  return { ...read, complaints };
}

/** As much of the ledger as could be read from the files. The complaints are those about one file's form alone. */
export function readLedgerFiles(files: FolderFiles, cache: ParseCache = NO_CACHE): ReadLedger {
  const reader = readerOf(files, cache);
  readSources(reader);
  const states = readStates(reader);
  const places = readPlaces(reader);
  const regions = readRegions(reader);
  const generalLaw = readGeneralLaw(reader);
  const vocabulary = readVocabulary(reader);
  const glossary = readGlossary(reader);
  const instruments = readInstruments(reader);
  const rules = readRules(reader);
  const explanations = readExplanations(reader);
  const records = readRecords(reader);
  const guides = readGuides(reader);
  const scope = reader.has("scope.yaml") ? reader.parse("scope.yaml", ScopeFile)?.value : undefined;
  const coverage = readCoverage(reader);
  const gaps = readGaps(reader);
  const audits = readAudits(reader);
  const claims = readTexts(reader);
  const verdicts = readAllVerdicts(reader);
  const agreement = readAgreement(reader);
  const literature = readLiterature(reader);
  const versions = readVersions(reader);
  const organs = readOrgans(reader);
  const outlets = readOutlets(reader);
  const head = readHead(reader);
  const { sources, complaints, located } = reader;
  const ledger: LedgerData = {
    ledger: { ...head, hash: files.hash() },
    states,
    places,
    ...regions,
    generalTreaties: generalLaw.treaties,
    measures: generalLaw.measures,
    sources,
    instruments,
    records,
    ...vocabulary,
    explanations,
    guides,
    glossary,
    glossarySources: sources.filter(({ id }) => id.startsWith("glossary-")),
    rules,
    organs,
    outlets,
    scope,
    coverage,
    ...gaps,
    audits,
    claims: claims.map(({ text }) => text),
    verdicts,
    agreement,
    literature,
    versions,
  };
  return { ledger, complaints, claims, located };
}

/** The version and the verified day from ledger.yaml; placeholders after a complaint. */
function readHead(reader: FolderReader): Pick<LedgerData["ledger"], "version" | "verifiedThrough"> {
  const head = reader.has("ledger.yaml") ? reader.parse("ledger.yaml", LedgerFile) : null;
  if (head !== null) return { version: head.value.version, verifiedThrough: head.value["verified-through"] };
  if (reader.complaints.length === 0)
    reader.complaints.push({
      what: "the file is missing",
      where: `${reader.shown}/ledger.yaml`,
      why: "it holds the ledger's version and the day through which it was checked",
      todo: "name a folder that holds a ledger",
    });
  return { version: "0.0.0", verifiedThrough: "1816-01-01" as Day };
}
