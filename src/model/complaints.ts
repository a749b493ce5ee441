/**
 * Complaints about a request, each with the values that it names. A complaint carries English words; other languages write theirs
 * from its code and these values (`src/prose/zh/complaints.ts`).
 */

import type { DatasetProblem } from "./datasetProblems.ts";
import type { MeasureId, MeasureLevel } from "./measures.ts";

/** Things that are looked up by an id, from a short list. */
export type Listed = "rule" | "explanation" | "text" | "region" | "era" | "published-number";
export type Side = "initiator" | "target";

/** The system's codes for a file that cannot be written. */
export type WriteFailure = "ENOSPC" | "EDQUOT" | "EACCES" | "EROFS" | "EISDIR" | "ENOTDIR" | "EEXIST" | "ENOENT";

type NoArgs = Record<never, never>;
interface Close {
  /** The nearest candidates, as they are shown; may be empty. */
  readonly close: readonly string[];
}
interface Typed extends Close {
  readonly typed: string;
}
/** A list that is too long to print. */
interface Counted extends Typed {
  readonly count: number;
}
interface Covered {
  readonly typed: string;
  readonly from: string;
  readonly last: string;
  /** The day through which the ledger was checked; null for a dataset, which ends on its last day. */
  readonly verifiedThrough: string | null;
}

export interface ComplaintArgs {
  "no-state": Typed;
  /** Several names that no state has. */
  "no-states": { readonly names: readonly Typed[] };
  /** An attacker that is no state. */
  "no-attacker": Typed;
  "several-states": { readonly typed: string; readonly count: number; readonly shown: readonly string[] };
  "state-not-then": {
    readonly state: string;
    readonly date: string;
    readonly periods: readonly { readonly from: string; readonly until: string | null }[];
    readonly after: readonly string[];
    /** Other states of that day with the name. */
    readonly then: readonly string[];
  };
  "no-instrument": Counted & { readonly example: string };
  "no-place": Counted;
  "no-source": Counted;
  "no-term": Counted;
  "not-listed": Typed & { readonly kind: Listed; readonly known: readonly string[] };
  "nothing-to-cite": Typed;
  "not-a-date": Covered;
  /** A day past all answers; `date` is the typed one. */
  "past-verification": Covered & { readonly date: string };
  "outside-dates": Covered;
  backwards: { readonly from: string; readonly until: string };
  "named-twice": { readonly state: string };

  "unknown-option": Close & { readonly option: string; readonly command: string; readonly options: readonly string[] };
  "field-missing": { readonly field: string; readonly command: string };
  "not-a-value": Typed & { readonly field: string; readonly allowed: readonly string[] };
  "not-valid": { readonly field: string; readonly command: string };
  renamed: { readonly old: string; readonly now: string };
  "no-command": Typed & { readonly known: readonly string[] };
  "no-operation": Typed;
  "needs-disk": { readonly operation: string };
  "no-verb": Close & { readonly noun: string; readonly verb: string | null; readonly verbs: readonly string[] };
  "word-missing": { readonly word: string; readonly command: string; readonly write: string };
  "too-many-words": { readonly command: string; readonly words: readonly string[] };
  "line-unread": { readonly command: string };
  "one-form": NoArgs;
  "not-text": NoArgs;
  "no-rows": { readonly command: string };
  "no-dataset": { readonly typed: string };
  "data-missing": NoArgs;
  "duckdb-missing": { readonly install: string };
  "file-not-written": { readonly path: string; readonly cause: WriteFailure };
  "no-folder": { readonly folder: string };
  "no-state-copies": { readonly folder: string };
  "not-a-folder": { readonly folder: string };
  /** A file of research data that is not read. */
  "dataset-file": { readonly dataset: string | null; readonly problem: DatasetProblem };
  "no-language": Typed & { readonly known: readonly string[] };

  "attacks-itself": { readonly state: string };
  "empty-side": { readonly side: Side };
  "side-too-long": { readonly side: Side; readonly count: number; readonly most: number };
  "twice-on-side": { readonly side: Side; readonly state: string };
  "no-strike": { readonly typed: string };
  "no-aid": { readonly typed: string };
  "reading-twice": { readonly key: string };
  "no-reading": { readonly typed: string };
  "reading-number": { readonly key: string; readonly number: string; readonly readings: readonly string[] };
  "no-open-question": Typed & { readonly instrument: string; readonly known: readonly string[] };
  "fact-twice": { readonly key: string; readonly before: string; readonly answer: string };
  "war-not-on-record": { readonly key: string; readonly known: readonly string[] };
  "begun-unprovoked": NoArgs;
  "no-fact": Typed;
  "provocation-as-fact": { readonly write: string };
  "fact-unread": Typed;
  "side-of-case": { readonly state: string };
  "too-many-rounds": { readonly round: number; readonly count: number; readonly most: number };

  "until-alone": NoArgs;
  "too-many-points": { readonly count: number; readonly most: number };
  "series-points": { readonly from: string; readonly until: string; readonly count: number; readonly most: number };
  "series-states": { readonly count: number; readonly most: number };
  "no-area": { readonly instrument: string; readonly date: string; readonly wanted: string | null; readonly clauses: readonly string[] };
  /** A measure was given more or fewer states than it is about. */
  "measure-states": { readonly measure: MeasureId; readonly level: MeasureLevel; readonly count: number };
  /** A state that exists but is no member of the state system. */
  "outside-system": { readonly state: string; readonly date: string };
  /** Weights that need the user's own copy of capabilities. */
  "weights-without-data": { readonly weight: string };
  "weights-outside": { readonly date: string; readonly first: number; readonly last: number };
  "capabilities-not-there": { readonly folder: string };
  "rule-of-dataset": { readonly rule: string; readonly others: readonly string[] };
  "rule-without-data": { readonly rule: string; readonly others: readonly string[] };
  "owes-nothing": { readonly state: string; readonly date: string; readonly instrument: string; readonly articles: readonly string[] };
  "no-article": Typed & { readonly instrument: string; readonly articles: readonly string[] };
  "no-war-promise": { readonly instrument: string };
  "no-sentence": NoArgs;
  "no-disk": { readonly command: string };
  "no-claim": { readonly typed: string; readonly text: string; readonly count: number; readonly first: string };
  "too-many-claims": { readonly count: number; readonly most: number };
  "no-verdicts": { readonly version: string | null; readonly versions: readonly string[] };
  "seed-missing": NoArgs;
  "too-many-in-force": { readonly inForce: number; readonly size: number };
  "no-lines": { readonly of: string };
  "no-coverage": NoArgs;
  "versions-backwards": { readonly from: string; readonly to: string };
  "no-version": Typed & { readonly versions: readonly string[] };
}
export type ComplaintCode = keyof ComplaintArgs;

/** The code of a complaint and its values, to stand beside the words. */
export function coded<C extends ComplaintCode>(
  code: C,
  args: ComplaintArgs[C],
): { readonly code: C; readonly args: ComplaintArgs[C] & Readonly<Record<string, unknown>> } {
  return { code, args: args as ComplaintArgs[C] & Readonly<Record<string, unknown>> };
}
