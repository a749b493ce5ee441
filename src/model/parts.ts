/**
 * The parts of the compiled ledger, so that a small question loads little. Fields of instruments and states that only a crisis or
 * a page on one treaty needs (slots, patches, positions, disputes, homelands) are in the part "law" and are merged back when it
 * is loaded.
 */
import { COLLECTIONS, type CollectionName } from "./collections.ts";
import type { Instrument, Obligation } from "./instruments.ts";
import type { LedgerData } from "./ledger.ts";
import type { State } from "./states.ts";

export const PARTS = ["core", "law", "figures", "records", "sources", "claims", "glossary", "coverage", "gaps", "versions"] as const;
export type Part = (typeof PARTS)[number];
/** All parts except earlier versions, which only comparisons read. */
export const OWN_PARTS: readonly Part[] = PARTS.filter((part) => part !== "versions");

type Key = Exclude<keyof LedgerData, "records"> | CollectionName;

/** The keys of the ledger in each part; every collection of records is a key. */
const PART_KEYS: Readonly<Record<Part, readonly Key[]>> = Object.freeze({
  core: ["ledger", "states", "instruments", "byState", "rules"],
  law: ["places", "regions", "classes", "wars", "triggers", "generalTreaties", "measures"],
  figures: ["counts", "soil", "command"],
  records: [
    ...(Object.keys(COLLECTIONS) as CollectionName[]).filter((name) => !["counts", "soil", "command"].includes(name)),
    "explanations",
  ],
  sources: ["sources"],
  claims: ["claims", "verdicts", "scope"],
  glossary: ["glossary", "glossarySources"],
  coverage: ["coverage", "coverageCounts"],
  gaps: ["gaps", "unread"],
  versions: ["versions"],
});

/** A compiled part: its keys and their rows. */
export type PartData = Readonly<Record<string, unknown>>;
export type PartsGiven = Partial<Record<Part, PartData>>;

/** The fields of instruments, obligations, versions and states that are in the part "law". */
const LAW_OF_INSTRUMENT = [
  "note",
  "term",
  "codes",
  "modifiers",
  "interpretations",
  "disputes",
] as const satisfies readonly (keyof Instrument)[];
const LAW_OF_OBLIGATION = ["note"] as const satisfies readonly (keyof Obligation)[];
const LAW_OF_VERSION = [
  "enemy",
  "own-parties",
  "conduct",
  "area",
  "requires",
  "except",
  "owed",
] as const satisfies readonly (keyof Obligation["versions"][number])[];
const LAW_OF_STATE = ["homeland"] as const satisfies readonly (keyof State)[];

/** The rows of one part of a ledger, ready to write. */
export function partOf(ledger: LedgerData, part: Part): PartData {
  const data = Object.fromEntries(
    PART_KEYS[part].map((key) => [key, key in COLLECTIONS ? ledger.records[key as CollectionName] : ledger[key as keyof LedgerData]]),
  );
  if (part === "core") {
    return { ...data, states: ledger.states.map((state) => without(state, LAW_OF_STATE)), instruments: ledger.instruments.map(slim) };
  }
  if (part === "law")
    return { ...data, stateLaw: ledger.states.map((state) => only(state, LAW_OF_STATE)), instrumentLaw: ledger.instruments.map(lawOf) };
  return data;
}

function slim(instrument: Instrument): object {
  return {
    ...without(instrument, LAW_OF_INSTRUMENT),
    obligations: instrument.obligations.map((obligation) => ({
      ...without(obligation, LAW_OF_OBLIGATION),
      versions: obligation.versions.map((version) => without(version, LAW_OF_VERSION)),
    })),
  };
}

function lawOf(instrument: Instrument): object {
  return {
    ...only(instrument, LAW_OF_INSTRUMENT),
    obligations: instrument.obligations.map((obligation) => ({
      ...only(obligation, LAW_OF_OBLIGATION),
      versions: obligation.versions.map((version) => only(version, LAW_OF_VERSION)),
    })),
  };
}

function only<T extends object>(value: T, keys: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(keys.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]]))) as Partial<T>;
}

function without<T extends object>(value: T, keys: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key as keyof T))) as Partial<T>;
}

/** Adds a part to those loaded. The part "law" completes instruments and states in place, so that cached results stay valid. */
export function addPart(given: PartsGiven, part: Part, data: PartData): void {
  given[part] = data;
  const { core, law } = given;
  if ((part !== "law" && part !== "core") || core === undefined || law === undefined) return;
  for (const [index, state] of (core["states"] as State[]).entries()) Object.assign(state, (law["stateLaw"] as object[])[index]);
  for (const [index, instrument] of (core["instruments"] as Instrument[]).entries()) {
    const { obligations, ...rest } = (law["instrumentLaw"] as Instrument[])[index] as Instrument;
    Object.assign(instrument, rest);
    for (const [number, obligation] of instrument.obligations.entries()) {
      const { versions, ...more } = obligations[number] as Obligation;
      Object.assign(obligation, more);
      for (const [nth, version] of obligation.versions.entries()) Object.assign(version, versions[nth]);
    }
  }
}

/** A ledger over the parts loaded now or later. Reading a part that is not loaded throws: it is a bug. */
export function ledgerOfParts(given: PartsGiven): LedgerData {
  const records = {};
  const ledger = { records };
  for (const part of PARTS) {
    for (const key of PART_KEYS[part]) {
      Object.defineProperty(key in COLLECTIONS ? records : ledger, key, {
        enumerable: true,
        get() {
          const data = given[part];
          if (data === undefined) throw new Error(`the part "${part}" of the ledger was not loaded; name it in the operation's needs`);
          return data[key];
        },
      });
    }
  }
  return ledger as unknown as LedgerData;
}
