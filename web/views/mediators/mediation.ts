/** Data of the view from mediator.find and mediator.reach: rows in alphabetical order, labels for keys. */
import { useMemo } from "react";
import type { AnswerOf, InputOf } from "../../../src/surfaces/client/words.ts";
import { inOrder } from "../../app/language/speech.ts";
import { examplesOf } from "../../app/query/directory.ts";
import { useAsk } from "../../app/query/useAsk.ts";

export type Mediators = AnswerOf<"mediator.find">;
export type Reach = AnswerOf<"mediator.reach">;
export type Candidate = Mediators["candidates"][number];
export type Criterion = Candidate["criteria"][number];
export type Validation = AnswerOf<"mediator.validate">;
export type Check = NonNullable<Mediators["check"]>;
type RecordRows = AnswerOf<"records.list">["rows"];
export type Rivalry = Extract<RecordRows[number], { collection: "rivalries" }>;

/** One row of the criteria table: a candidate for a pair, or a pair for a state. */
export interface CriteriaRow {
  /** The part of its address after the criterion. */
  readonly key: string;
  readonly name: string;
  readonly note: string | null;
  readonly href: string | null;
  readonly listed: boolean;
  readonly criteria: readonly Criterion[];
}

/** The default pair: that of the operation's example without a day. */
export function defaultPair(): readonly [string, string] {
  const examples = examplesOf("mediator.find");
  const input = (examples.find((one) => one.input.date === undefined) ?? examples[0])?.input;
  return [input?.a ?? "", input?.b ?? ""];
}

/** The operation's example that tests the criteria against the record; the test is the same for every pair. */
export function checkInput(): InputOf<"mediator.find"> {
  const [a, b] = defaultPair();
  return { a, b, check: "record" };
}

/** The default state for the reach: that of the operation's first example. */
export function defaultReach(): string {
  return examplesOf("mediator.reach")[0]?.input.state ?? "";
}

/** Rivalries of two states that run on the day, offered as pairs. */
export function useRivalries(day: string): readonly Rivalry[] {
  const { answer } = useAsk("records.list", { collection: "rivalries", on: day });
  return useMemo(
    () => (answer?.rows ?? []).flatMap((row) => (row.collection === "rivalries" && row.a.length === 1 && row.b.length === 1 ? [row] : [])),
    [answer],
  );
}

/** Whether a candidate is known to be bound to fight for neither side. */
export function isUnbound({ criteria }: Pick<Candidate, "criteria">): boolean {
  return criteria.some(({ id, result }) => id === "unbound" && result === "met");
}

export function byName<T extends { readonly name: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((one, other) => inOrder(one.name, other.name));
}
