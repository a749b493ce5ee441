/**
 * The parts of the compiled ledger, so that a small question loads little. Fields of instruments and states that few
 * questions read are in a part of their own, as `movedFields.ts` lists them, and are merged back when that part is loaded.
 */
import { COLLECTIONS, type CollectionName } from "./collections.ts";
import type { LedgerData } from "./ledger.ts";
import { MOVED, type Moved, omit, pick, type Row } from "./movedFields.ts";
import { type PackedVersions, packVersions, unpackVersions } from "./packedVersions.ts";
import { completeRows } from "./rowsWhenRead.ts";

export const PARTS = [
  "core",
  "law",
  "notes",
  "figures",
  "records",
  "sources",
  "claims",
  "glossary",
  "coverage",
  "gaps",
  "agreement",
  "literature",
  "versions",
  "lines",
] as const;
export type Part = (typeof PARTS)[number];
/** Parts that hold no facts: each is read by one operation. */
const APART: readonly Part[] = ["agreement", "literature", "versions", "lines"];
/** All parts except those of agreement with ATOP, published numbers, earlier versions and the lines of facts. */
export const OWN_PARTS: readonly Part[] = PARTS.filter((part) => !APART.includes(part));

type Key = Exclude<keyof LedgerData, "records"> | CollectionName;

/** The keys of the ledger in each part; every collection of records is a key. */
const PART_KEYS: Readonly<Record<Part, readonly Key[]>> = Object.freeze({
  core: ["ledger", "states", "instruments", "byState", "aboutOthers", "rules", "classes"],
  law: ["places", "regions", "wars", "triggers", "coders", "generalTreaties", "measures", "guides"],
  notes: [],
  figures: ["counts", "soil"],
  records: [
    ...(Object.keys(COLLECTIONS) as CollectionName[]).filter((name) => !["counts", "soil"].includes(name)),
    "recordsInEnglish",
    "explanations",
  ],
  sources: ["sources", "outlets"],
  claims: ["claims", "verdicts", "scope"],
  glossary: ["glossary", "glossarySources", "organs"],
  coverage: ["coverage", "coverageCounts", "audits"],
  gaps: ["gaps", "unread"],
  agreement: ["agreement"],
  literature: ["literature"],
  versions: ["versions"],
  lines: ["lines"],
});

/** A compiled part: its keys and their rows. */
export type PartData = Readonly<Record<string, unknown>>;
export type PartsGiven = Partial<Record<Part, PartData>>;

/** The rows of one part of a ledger, ready to write. */
export function partOf(ledger: LedgerData, part: Part): PartData {
  const data: PartData = Object.fromEntries(
    PART_KEYS[part].map((key) => [key, key in COLLECTIONS ? ledger.records[key as CollectionName] : ledger[key as keyof LedgerData]]),
  );
  if (part === "core") {
    for (const moved of Object.values(MOVED)) Object.assign(data, inEach(data, moved, omit));
    return data;
  }
  if (part === "versions") return { versions: packVersions(ledger.versions ?? []) };
  const moved = MOVED[part];
  return moved === undefined ? data : { ...data, moved: inEach(ledger as unknown as PartData, moved, pick) };
}

/** The lists of the ledger that have moved fields, changed by `pick` or `omit`. */
function inEach(lists: PartData, moved: Readonly<Record<string, Moved>>, change: typeof pick): PartData {
  return Object.fromEntries(Object.entries(moved).map(([key, fields]) => [key, change(lists[key] as readonly Row[], fields)]));
}

/** Adds a part to those loaded. A part with moved fields completes the rows in place, so that cached results stay valid. */
export function addPart(given: PartsGiven, part: Part, data: PartData): void {
  given[part] = part === "versions" ? { versions: unpackVersions(data["versions"] as PackedVersions) } : data;
  const { core } = given;
  if (core === undefined) return;
  for (const name of part === "core" ? PARTS : [part]) {
    const moved = (given[name]?.["moved"] ?? {}) as Record<string, readonly Row[]>;
    for (const [key, rows] of Object.entries(moved)) completeRows(core[key] as readonly Row[], rows);
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
