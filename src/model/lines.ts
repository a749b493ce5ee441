/** Lines of facts in the files of the ledger, so that a reader can say which one is wrong. They are computed when it is compiled. */
import type { CollectionName } from "./collections.ts";
import type { InstrumentId, ObligationId } from "./ids.ts";

/** The lists of an instrument whose entries are facts, besides its acts and clauses. */
export const OTHER_FACTS = ["life", "modifiers", "open", "interpretations", "disputes"] as const;
export type OtherFacts = (typeof OTHER_FACTS)[number];

export interface InstrumentLines extends Partial<Record<OtherFacts, readonly number[]>> {
  readonly file: string;
  readonly acts: readonly number[];
  /** The lines of the versions of each obligation. */
  readonly clauses: Readonly<Record<ObligationId, readonly number[]>>;
}

export interface RecordLines {
  readonly file: string;
  /** The line of each row, in the order of the collection. */
  readonly rows: readonly number[];
}

export interface FactLines {
  readonly instruments: Readonly<Record<InstrumentId, InstrumentLines>>;
  readonly records: Readonly<Partial<Record<CollectionName, RecordLines>>>;
}
