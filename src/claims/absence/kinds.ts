/** The kinds of collection from which the lists and counts of answers are taken. An operation declares the kind of each (`collects`). */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { Phrase } from "../../model/phrase.ts";
import type { Day } from "../../time/day.ts";
import type { Row } from "../filters.ts";
import { type Condition, valuesAsked } from "../path.ts";

/**
 * ties: promises between states. members, acts, obligations, clauses: of one instrument. records: rows of the collection that the
 * answer names. whole: a list that has every item by its making, such as the lines of a comparison.
 */
export type Collected = "ties" | "members" | "acts" | "obligations" | "clauses" | "records" | "whole";

/** A question whose answer found nothing, or no more. */
export interface Absence {
  readonly ledger: Ledger;
  readonly answer: Row;
  readonly input: Row;
  readonly day: Day;
  /** The filter on the rows of the collection. */
  readonly conditions: readonly Condition[];
  /** The field of the rows to which the path goes on, with the values sought in it. */
  readonly sought: { readonly field: string; readonly values: readonly string[] } | null;
}

/** Why the absence proves nothing; null: it does. */
export type Prover = (absence: Absence) => Phrase | null;

/** The values to which the question is limited in a field of the rows; null: it is not. */
export function askedOf({ conditions, sought }: Absence, field: string): readonly string[] | null {
  return valuesAsked(conditions, field) ?? (sought?.field === field && sought.values.length > 0 ? sought.values : null);
}

/** The instrument that the answer is about. */
export function instrumentOf({ ledger, answer }: Pick<Absence, "ledger" | "answer">): Instrument | undefined {
  const { instrument } = answer;
  const id = typeof instrument === "string" ? instrument : (instrument as { id?: string } | undefined)?.id;
  return id === undefined ? undefined : ledger.instrument(id);
}
