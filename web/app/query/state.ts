/** What a view asks of the ledger: an answer, or a complaint with the way out. */
import {
  type AnswerOf,
  type Complaint,
  type Day,
  defaultsOf,
  type InputOf,
  isUserError,
  type OperationName,
  stateNamed,
} from "../../../src/surfaces/client/words.ts";
import { ledger } from "./ledger.ts";

export type Comparison = AnswerOf<"state.compare">;
export type CompareLine = Comparison["lines"][number];
export type Cell = CompareLine["cells"][number];
export type Evidence = Cell["evidence"][number];
export type StateRow = AnswerOf<"state.list">["states"][number];
export type History = AnswerOf<"state.history">;
export type Ladder = AnswerOf<"allies.ladder">;
export type InstrumentAnswer = AnswerOf<"instrument.show">;
export type Stamp = Comparison["ledger"];
export type Trace = AnswerOf<"crisis.trace">;
export type Finding = Trace["obligations"][number];
export type PositionRow = Trace["positions"][number];
export type Question = Trace["openQuestions"][number];
export type Pact = AnswerOf<"network.pacts">["pacts"][number];
export type Area = AnswerOf<"instrument.area">;
export type AreaRow = Area["rows"][number];
export type TieRow = AnswerOf<"state.show">["owes"][number];
export type PlaceRow = AnswerOf<"place.list">["places"][number];

export type Asked<T> = { readonly answer: T; readonly complaint: null } | { readonly answer: null; readonly complaint: Complaint };

/** The two states of the founding question, which the first page compares. */
export function foundingPair(): readonly [string, string] {
  const { a = "", b = "" } = defaultsOf("state.compare");
  return [a, b];
}

/** What a state was called on the day; without one what it is called, or was last. */
export function nameOfState(id: string, day?: Day): string {
  return stateNamed(id, day)?.name ?? id;
}

/** Answers at once; an error meant for the user comes back as its complaint, any other is thrown. */
export function askNow<N extends OperationName>(name: N, input: InputOf<N>): Asked<AnswerOf<N>> {
  try {
    return { answer: ledger.now(name, input), complaint: null };
  } catch (error) {
    if (isUserError(error)) return { answer: null, complaint: error.complaint };
    throw error;
  }
}

/** The input of an operation without what was not said: an optional field is left out, not undefined. */
export function given<T extends Record<string, string | null>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as { [K in keyof T]?: string };
}
