/** The whole ledger as data, before it is indexed: what `prepare` compiles and `load` reads back. */
import type { Day } from "../time/day.ts";
import type { ClaimsText } from "./claims.ts";
import type { CollectionName } from "./collections.ts";
import type { Source } from "./evidence.ts";
import type { Explanation } from "./explanations.ts";
import type { Term } from "./glossary.ts";
import type { Instrument } from "./instruments.ts";
import type { Place, Region, StateClass, War } from "./places.ts";
import type { RecordOf } from "./records.ts";
import type { SavedVerdicts } from "./results/claims.ts";
import type { AllyRule } from "./rules.ts";
import type { State } from "./states.ts";
import type { KeptVersion } from "./versions.ts";
import type { TriggerWord } from "./vocabularyFile.ts";

/** The first day that the ledger covers: the beginning of the state system. */
export const FIRST_DAY = "1816-01-01";

export interface LedgerVersion {
  readonly version: string;
  /** SHA-256 of the facts, first 16 hexadecimal digits. */
  readonly hash: string;
  /** The day to which the ledger as a whole was checked. */
  readonly verifiedThrough: Day;
  /** Nothing can be said of later days: an outside dataset that ends where it ends. */
  readonly closed?: boolean;
}

export interface LedgerData {
  readonly ledger: LedgerVersion;
  readonly states: readonly State[];
  readonly places: readonly Place[];
  readonly regions: readonly Region[];
  readonly classes: readonly StateClass[];
  readonly wars: readonly War[];
  readonly sources: readonly Source[];
  readonly instruments: readonly Instrument[];
  /** Compiled ledgers: for each state, where its instruments stand in the list, by their first date. */
  readonly byState?: Readonly<Record<string, readonly number[]>>;
  readonly records: { readonly [N in CollectionName]: readonly RecordOf<N>[] };
  readonly rules: readonly AllyRule[];
  /** Why states form few alliances: written down before they are computed. */
  readonly explanations: readonly Explanation[];
  /** Which acts meet which words of a clause. */
  readonly triggers: readonly TriggerWord[];
  /** The words that answers use, explained; a ledger of a dataset has none. */
  readonly glossary?: readonly Term[];
  /** Whose definitions some of them are: of all sources, those that the glossary is shown with. */
  readonly glossarySources?: readonly Source[];
  /** Public texts with their claims. They are no facts, and no part of the hash; a ledger of a dataset has none. */
  readonly claims?: readonly ClaimsText[];
  /** What claims.check gave at earlier versions. */
  readonly verdicts?: readonly SavedVerdicts[];
  /** What published versions of this ledger held, in short. No facts, and no part of the hash. */
  readonly versions?: readonly KeptVersion[];
}
