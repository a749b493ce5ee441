/** The whole ledger as data, before it is indexed: what `prepare` compiles and `load` reads back. */
import { z } from "zod";
import { DaySchema } from "./dates.ts";
import type { Source } from "./evidence.ts";
import type { Instrument } from "./instruments.ts";
import type { Place, Region, StateClass, War } from "./places.ts";
import type { CollectionName, RecordOf } from "./records.ts";
import type { AllyRule } from "./rules.ts";
import type { State } from "./states.ts";

export interface LedgerVersion {
  readonly version: string;
  /** SHA-256 of the facts, first 16 hexadecimal digits. */
  readonly hash: string;
  /** The day to which the ledger as a whole was checked. */
  readonly verifiedThrough: string;
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
}

/** data/ledger.yaml: the version and the day that the whole was checked through. */
export const LedgerFile = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: "a version is MAJOR.MINOR.PATCH" }),
  "verified-through": DaySchema,
  licence: z.string(),
});
