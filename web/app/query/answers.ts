/** Names for the answers that views show, and their parts. */
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";

export type Comparison = AnswerOf<"state.compare">;
export type CompareLine = Comparison["lines"][number];
export type Cell = CompareLine["cells"][number];
export type Evidence = Cell["evidence"][number];
export type Coverage = AnswerOf<"ledger.coverage">;
export type StateRow = AnswerOf<"state.list">["states"][number];
export type History = AnswerOf<"state.history">;
export type Ladder = AnswerOf<"allies.ladder">;
export type InstrumentAnswer = AnswerOf<"instrument.show">;
export type Stamp = Comparison["ledger"];
export type Trace = AnswerOf<"crisis.trace">;
export type Finding = Trace["obligations"][number];
export type PositionRow = Trace["positions"][number];
export type Question = Trace["openQuestions"][number];
export type Pact = AnswerOf<"instrument.map">["pacts"][number];
export type Area = AnswerOf<"instrument.area">;
export type AreaRow = Area["rows"][number];
export type TieRow = AnswerOf<"state.show">["owes"][number];
export type PlaceRow = AnswerOf<"place.list">["places"][number];

/** The input of an operation without the parameters that are null: an optional field is left out, not undefined. */
export function omitNull<T extends Record<string, string | null>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as { [K in keyof T]?: string };
}
