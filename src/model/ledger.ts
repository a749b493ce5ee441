/** The whole ledger as data, before it is indexed: what `prepare` compiles and `load` reads back. */
import type { Day } from "../time/day.ts";
import { COLLECTIONS, type CollectionName } from "./collections.ts";
import type { Source } from "./evidence.ts";
import type { Instrument } from "./instruments.ts";
import type { Place, Region, StateClass, War } from "./places.ts";
import type { RecordOf } from "./records.ts";
import type { AllyRule } from "./rules.ts";
import type { State } from "./states.ts";
import type { TriggerWord } from "./vocabularyFile.ts";

export interface LedgerVersion {
  readonly version: string;
  /** SHA-256 of the facts, first 16 hexadecimal digits. */
  readonly hash: string;
  /** The day to which the ledger as a whole was checked. */
  readonly verifiedThrough: Day;
  /** Nothing can be said of later days: an outside dataset that ends where it ends. */
  readonly closed?: boolean;
}

export interface Ledger {
  readonly ledger: LedgerVersion;
  readonly states: readonly State[];
  readonly places: readonly Place[];
  readonly regions: readonly Region[];
  readonly classes: readonly StateClass[];
  readonly wars: readonly War[];
  readonly sources: readonly Source[];
  readonly instruments: readonly Instrument[];
  readonly records: { readonly [N in CollectionName]: readonly RecordOf<N>[] };
  readonly rules: readonly AllyRule[];
  /** Which acts meet which words of a clause. */
  readonly triggers: readonly TriggerWord[];
}

/** The parts in which the ledger is compiled, so that a short question reads little. */
export const PARTS = ["core", "places", "figures", "records", "sources"] as const;
export type Part = (typeof PARTS)[number];

/** Which keys of the ledger each part holds; collections of records are keys of their own. */
export const PART_KEYS: Readonly<Record<Part, readonly (Exclude<keyof Ledger, "records"> | CollectionName)[]>> = Object.freeze({
  core: ["ledger", "states", "instruments", "rules"],
  places: ["places", "regions", "classes", "wars", "triggers"],
  figures: ["counts", "soil", "command"],
  records: ["relations", "rivalries", "mediations", "positions", "yardsticks", "events"],
  sources: ["sources"],
});

/** A part as it is compiled: its keys and their rows. */
export type PartData = Readonly<Record<string, unknown>>;

/** The rows of one part of a ledger. */
export function partOf(ledger: Ledger, part: Part): PartData {
  return Object.fromEntries(
    PART_KEYS[part].map((key) => [key, key in COLLECTIONS ? ledger.records[key as CollectionName] : ledger[key as keyof Ledger]]),
  );
}

/** A ledger of the parts given, now or later. Asking for a part that is not there is a mistake in this program, and throws. */
export function ledgerOfParts(parts: Partial<Record<Part, PartData>>): Ledger {
  const records = {};
  const ledger = { records };
  for (const part of PARTS) {
    for (const key of PART_KEYS[part]) {
      Object.defineProperty(key in COLLECTIONS ? records : ledger, key, {
        enumerable: true,
        get() {
          const given = parts[part];
          if (given === undefined) throw new Error(`the part "${part}" of the ledger was not loaded; name it in the operation's needs`);
          return given[key];
        },
      });
    }
  }
  return ledger as unknown as Ledger;
}
