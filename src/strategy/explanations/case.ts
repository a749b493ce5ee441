/** Cases of explanations, and measures that read a value off a case, sometimes only as a range. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Ref } from "../../model/evidence.ts";
import type { InstrumentId, StateId } from "../../model/ids.ts";
import { phrase, type Unspoken } from "../../model/phrase.ts";
import type { CasePhrase, MeasureId, ReadingPhrase } from "../../model/phrases/strategy.ts";
import type {
  WeighedCase as SpokenCase,
  WeighedExplanation as SpokenExplanation,
  Reading as SpokenReading,
  WeighedTest as SpokenTest,
} from "../../model/results/explanations.ts";
import type { Day } from "../../time/day.ts";

/** A state over a period, both ends included; with `other`, the pair on the last day. */
export interface Case {
  readonly state: StateId;
  readonly other: StateId | null;
  readonly from: Day;
  readonly until: Day;
}

/** A measure's value; its phrases are known to be readings. */
export type Reading = Omit<Unspoken<SpokenReading>, "said" | "because"> & {
  readonly said: ReadingPhrase;
  readonly because: ReadingPhrase | null;
};

export type WeighedExplanation = Unspoken<SpokenExplanation>;
export type WeighedTest = Unspoken<SpokenTest>;
/** A weighed case, with the readings in its sentence. */
export type WeighedCase = Omit<Unspoken<SpokenCase>, "label" | "condition" | "outcome" | "because"> & {
  readonly label: CasePhrase;
  readonly condition: Reading;
  readonly outcome: Reading;
  readonly because: ReadingPhrase | null;
};

/** One named measure; its parameters come from the explanation's file. Meaning, unit and reference are sentences keyed by its id. */
export interface CaseMeasure<P> {
  readonly id: MeasureId;
  readonly read: (ledger: Ledger, one: Case, params: P) => Reading;
}

export function caseMeasure<P>(definition: CaseMeasure<P>): CaseMeasure<P> {
  return Object.freeze(definition);
}

/** The records behind a reading: instruments by id, other records as sentences, and the sources of all. */
export interface Behind {
  readonly instruments?: readonly InstrumentId[];
  readonly records?: Reading["records"];
  readonly refs?: readonly Ref[];
}

/** A known reading, or one known to lie between `low` and `high`. */
export function known(low: number, high: number, said: ReadingPhrase, behind: Behind = {}): Reading {
  const { instruments = [], records = [], refs = [] } = behind;
  const because = low === high ? null : phrase("known-as-range");
  const all = [...instruments.map((id) => phrase("quoted", { text: id })), ...records];
  return { low, high, said, because, records: all, instruments, refs };
}

/** A reading that the records do not give, with the reason. */
export function notKnown(because: ReadingPhrase): Reading {
  return { low: null, high: null, said: because, because, records: [], instruments: [], refs: [] };
}

const YEAR_DAYS = 365.25;

/** Years from one day to another, in years of 365.25 days. */
export function yearsBetween(from: Day, until: Day): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000 / YEAR_DAYS;
}

/** Rounded to two places, so that answers print and compare the same everywhere. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The same day `years` later; 29 February becomes 1 March. */
export function yearsLater(day: Day, years: number): Day {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCFullYear(moved.getUTCFullYear() + years);
  return moved.toISOString().slice(0, 10) as Day;
}
