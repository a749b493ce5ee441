/** Sentences of answers about the ledger itself: its tables of counts, its versions, hits of a search, and seats of states. */
import type { PlaceKind } from "../clauses.ts";
import type { Instrument } from "../instruments.ts";
import type { Raise } from "../versions.ts";
import type { SeatKind } from "../vocabulary.ts";

/** The tables of ledger.stats. */
export const STATS_TABLES = ["files", "depth", "kind", "type", "grade", "act-references", "clause-references", "records"] as const;
export type StatsTable = (typeof STATS_TABLES)[number];

export interface LedgerPhrases {
  /** A seat's kind; `says`: what stood there, as ledger text. */
  "seat-kind": { readonly kind: SeatKind; readonly says: string | null };
  /** The parts of a hit that tell it from others. `listed`: the state may be older than the ledger's list, which begins then. */
  "hit-state": { readonly from: string; readonly until: string | null; readonly listed: boolean };
  "hit-instrument": { readonly kind: Instrument["kind"]; readonly year: string | null };
  "hit-place": { readonly kinds: readonly PlaceKind[] };
  /** An organ under whose name an instrument is found: ledger text. */
  "hit-organ": { readonly organ: string };
  "hit-term": { readonly topic: boolean };
  "stats-table": { readonly table: StatsTable };
  /** `hash`: set if the later of the two is the ledger as it stands, under the same number. `due`: null if nothing changed. */
  "ledger-diff": {
    readonly before: string;
    readonly after: string;
    readonly hash: string | null;
    readonly counts: { readonly added: number; readonly changed: number; readonly removed: number };
    readonly due: { readonly version: string; readonly raise: Raise } | null;
  };
}
