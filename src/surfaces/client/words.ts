/** What the app shares with the other surfaces: the registry's examples and rows, dates, words, errors. The app imports nothing else of `src`. */

import { type Complaint, DataError, isUserError, type UserError } from "../../errors.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { resolveState } from "../../ledger/resolving.ts";
import { existsOn, nameOn, periodsOfExistence, successorsOf } from "../../ledger/states.ts";
import { PACT_TYPES, SOFT_TYPES } from "../../model/vocabulary.ts";
import { workAhead as ahead } from "../../operations/ahead.ts";
import type { OperationName } from "../../operations/aliases.ts";
import { FIRST_DAY } from "../../operations/inputs.ts";
import type { AnswerOf, InputOf } from "../../operations/loaders.ts";
import { parseInput } from "../../operations/parseInput.ts";
import type { Day } from "../../time/day.ts";
import { csvOf as csvText } from "../../views/csv.ts";
import { withNumbers } from "../../views/stateNumbers.ts";
import { commandLine } from "../commandLine.ts";
import { heldLedger, heldOperation } from "./opened.ts";

export { type Complaint, complaintText, isUserError } from "../../errors.ts";
export { MAX_CLAIMS, MAX_CLAIMS_TEXT } from "../../model/limits.ts";
export type { Part, PartData } from "../../model/parts.ts";
export type { OperationName } from "../../operations/aliases.ts";
export type { AnswerOf, InputOf } from "../../operations/loaders.ts";
export { addDays, type Day, dayNumber, isDay } from "../../time/day.ts";
export { spanOf } from "../../time/span.ts";
export { openAll } from "./opened.ts";
export { countWord, inOrder, listed, longDate, type Speech, speakBy, typeWords, withArticle } from "./speech.ts";
export { FIRST_DAY, PACT_TYPES, SOFT_TYPES };

/** Does the type promise something for war? */
export function isPledge(type: string): boolean {
  return (PACT_TYPES as readonly string[]).includes(type);
}

/** The examples that an operation's definition gives. */
export function examplesOf<N extends OperationName>(name: N): readonly { title: string; input: InputOf<N> }[] {
  return heldOperation(name).examples as unknown as readonly { title: string; input: InputOf<N> }[];
}

/** The input of an operation that is asked for nothing in particular. */
export function defaultsOf<N extends OperationName>(name: N): InputOf<N> {
  return parseInput(heldOperation(name), {}) as InputOf<N>;
}

/**
 * The state that is meant by a key, a name or a number, and its name on the day, or today's or its last; null where there is
 * none. Nothing is computed.
 */
export function stateNamed(typed: string, day?: Day): { readonly id: string; readonly name: string } | null {
  const ledger = requireLedger();
  try {
    const id = resolveState(ledger, typed);
    return { id, name: nameOn(ledger, id, day ?? ledger.version.verifiedThrough) };
  } catch (error) {
    if (isUserError(error)) return null;
    throw error;
  }
}

type Spell = { readonly from: string; readonly until: string | null };

/** Where a state stood on a day: whether it existed, else in which spells it did and who of that day came after it. */
export function existenceOf(
  id: string,
  day: Day,
): {
  readonly exists: boolean;
  readonly spells: readonly Spell[];
  readonly successors: readonly { readonly id: string; readonly name: string }[];
} {
  const ledger = requireLedger();
  const state = ledger.state(id);
  if (state === undefined) return { exists: false, spells: [], successors: [] };
  const after = successorsOf(ledger, id).filter((one) => existsOn(one, day));
  return {
    exists: existsOn(state, day),
    spells: periodsOfExistence(state),
    successors: after.map((one) => ({ id: one.id, name: nameOn(ledger, one.id, day) })),
  };
}

/** The states that were none on the day, with the spells in which they were. */
export function statesOfOtherDays(day: Day): readonly { readonly id: string; readonly name: string; readonly spells: readonly Spell[] }[] {
  const ledger = requireLedger();
  return ledger.data.states
    .filter((state) => !existsOn(state, day))
    .map((state) => ({ id: state.id, name: state.name, spells: periodsOfExistence(state) }));
}

/** The title of an instrument and the short one by which it is known; null where there is none. */
export function instrumentNamed(id: string): { readonly title: string; readonly short: string } | null {
  const found = requireLedger().instrument(id);
  return found === undefined ? null : { title: found.title, short: found.short ?? found.title };
}

/** Works ahead for every view, a short step at a time. */
export function workAhead(): Generator<undefined> {
  return ahead(requireLedger());
}

/** The last day through which the ledger was verified. */
export function verifiedThrough(): Day {
  return requireLedger().version.verifiedThrough;
}

function requireLedger(): Ledger {
  const ledger = heldLedger();
  if (ledger === null) throw new Error("asked before the first part of the ledger was there: name it in the view's needs");
  return ledger;
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
