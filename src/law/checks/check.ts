/** One check of a clause against a case: the verdict, its basis, its reason, and why it is open where it is. */
import type { Verdict } from "../../model/crisis.ts";
import type { Ref } from "../../model/evidence.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument } from "../../model/instruments.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { Fact } from "../../model/phrases/law.ts";
import type { OpenKind } from "../../model/results/trace.ts";
import type { Situation } from "../case/situation.ts";
import type { Clause, SlotName } from "../clause/slots.ts";

export type Basis = "text" | "fact" | "record" | "presumed" | "admission";

/** One reading of an open question, and the verdict under it. */
export interface CheckedReading {
  readonly says: Phrase;
  readonly heldBy: readonly string[];
  /** Those of `heldBy` that compile a data set: their view is a coding, and no reading of law. */
  readonly coded?: readonly string[];
  readonly result: Verdict;
}

/** Joins the names of the slots in the `clause` of a check. */
export const BETWEEN_SLOTS = " and ";

export interface Check {
  /** Name of the slot that is checked; the names of all if one question changes several. */
  readonly clause: string;
  readonly result: Verdict;
  readonly basis: Basis;
  readonly open: OpenKind | null;
  /** Keys of the facts that it reads; the first is the one that settles it. */
  readonly reads: readonly string[];
  readonly reason: Phrase;
  readonly readings: readonly CheckedReading[];
  readonly ref: Ref;
}

/** A check under the slot that it belongs to. */
export type SlotCheck = readonly [SlotName, Check];

/** The case, the clause and the enemies that a slot is checked against. */
export interface CheckContext {
  readonly situation: Situation;
  readonly instrument: Instrument;
  readonly clause: Clause;
  /** Type of the obligation. */
  readonly type: string;
  /** The state that owes it; null where the terms are those of several. */
  readonly bearer: StateId | null;
  /** Enemies that the clause means. */
  readonly enemies: readonly StateId[];
}

const NONE: readonly never[] = [];

type Fields = Partial<Pick<Check, "basis" | "open" | "reads" | "readings">>;

/** A check; by default it rests on the text, and an open one is open for its words. */
export function check(clause: string, result: Verdict, reason: Phrase, ref: Ref, fields: Fields = {}): Check {
  const { basis = "text", open = result === "open" ? "text" : null, reads = NONE, readings = NONE } = fields;
  return { clause, result, basis, open, reads, reason, readings, ref };
}

/** A check of a fact of the case: as the user holds it, else as `unsaid` has it: open, or presumed. */
export function factCheck({ situation }: CheckContext, clause: string, key: string, unsaid: Verdict, fact: Fact, ref: Ref): Check {
  const held = situation.crisis.held[key];
  if (held !== undefined) return heldCheck(clause, held, held, fact, key, ref);
  return unsaid === "open"
    ? check(clause, "open", phrase("not-said", { fact }), ref, { basis: "fact", open: "fact", reads: [key] })
    : check(clause, unsaid, phrase("presumed", { fact, is: unsaid }), ref, { basis: "presumed", reads: [key] });
}

/** A check of a fact that the user holds. */
export function heldCheck(clause: string, result: Verdict, held: Verdict, fact: Fact, key: string, ref: Ref): Check {
  return check(clause, result, phrase("as-you-hold", { fact, held }), ref, {
    basis: "fact",
    open: held === "open" ? "fact" : null,
    reads: [key],
  });
}
