/** What the app shares with the other surfaces: the registry's examples and rows, dates, words, errors. The app imports nothing else of `src`. */

import { type Complaint, DataError, type UserError } from "../../errors.ts";
import { FIRST_DAY } from "../../operations/inputs.ts";
import type { OperationName } from "../../operations/registry.ts";
import type { AnswerOf, InputOf } from "../../operations/run.ts";
import { csvOf as csvText } from "../../views/csv.ts";
import { withNumbers } from "../../views/stateNumbers.ts";
import { commandLine } from "../commandLine.ts";
import { heldLedger, heldOperation } from "./opened.ts";

export { type Complaint, complaintText, isUserError } from "../../errors.ts";
export { MAX_CLAIMS, MAX_CLAIMS_TEXT } from "../../model/claims.ts";
export type { Part, PartData } from "../../model/parts.ts";
export { PACT_TYPES, SOFT_TYPES } from "../../model/vocabulary.ts";
export type { OperationName } from "../../operations/registry.ts";
export type { AnswerOf, InputOf } from "../../operations/run.ts";
export { addDays, type Day, dayNumber, isDay } from "../../time/day.ts";
export { spanOf } from "../../time/span.ts";
export { openAll } from "./opened.ts";
export { countWord, inOrder, listed, longDate, type Speech, speakBy, typeWords, withArticle } from "./speech.ts";
export { FIRST_DAY };

/** The examples that an operation's definition gives. */
export function examplesOf<N extends OperationName>(name: N): readonly { title: string; input: InputOf<N> }[] {
  return heldOperation(name).examples as unknown as readonly { title: string; input: InputOf<N> }[];
}

/** The rows of an answer, as --csv prints them. */
export function rowsOf<N extends OperationName>(name: N, answer: AnswerOf<N>): readonly Record<string, unknown>[] {
  return numbered(heldOperation(name).rows?.(answer) ?? [], (answer as { readonly date?: string }).date ?? null);
}

/** Rows as CSV, those of an answer or others, with the field's numbers beside the keys of states. */
export function csvOf(rows: readonly Record<string, unknown>[]): string {
  return csvText(numbered(rows, null));
}

function numbered(rows: readonly Record<string, unknown>[], date: string | null): readonly Record<string, unknown>[] {
  const ledger = heldLedger();
  return ledger === null ? rows : withNumbers(rows, ledger, date);
}

/** Every complaint of an error; only one about data holds several. */
export function complaintsOf(error: UserError): readonly Complaint[] {
  return error instanceof DataError ? error.complaints : [error.complaint];
}

/** How a request is written on the command line. */
export function commandOf(name: string, input: Readonly<Record<string, unknown>>): string {
  return commandLine({ name, positional: heldOperation(name).positional }, input);
}
