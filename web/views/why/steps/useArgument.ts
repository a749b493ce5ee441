/** The states and days that every step of the argument shares. */
import { useMemo } from "react";
import { foundingPair, nameOfState, verifiedThrough } from "../../../app/query/directory.ts";
import type { WhyAnswer } from "../explanation.ts";
import { useView } from "../search.ts";
import { useStateInPoint } from "../useWhy.ts";

export interface Argument {
  /** The state in point. */
  readonly state: string;
  readonly name: string;
  /** The state beside it. */
  readonly other: string;
  readonly otherName: string;
  readonly date: string;
  /** The great powers of the date, by the class of the ledger. */
  readonly powers: readonly string[];
}

export function useArgument(answer: WhyAnswer | null): Argument {
  const { search } = useView();
  const { state, name } = useStateInPoint();
  const [first, second] = foundingPair();
  const other = state === first ? second : first;
  const date = answer?.date ?? search.date ?? verifiedThrough();
  const powers = useMemo(() => (answer === null ? [] : powersOn(answer, date)), [answer, date]);
  return { state, name, other, otherName: nameOfState(other), date, powers };
}

/** The great powers of the day: the cases that last to it of the tests that are made of them. */
function powersOn({ explanations }: WhyAnswer, date: string): string[] {
  const tests = explanations.flatMap((one) => one.tests).filter(({ id }) => id === "great-powers");
  const cases = tests[0]?.cases ?? [];
  return [...new Set(cases.filter(({ until }) => until === date).map((one) => one.state))];
}

/** The colour of a state: the first of the founding pair keeps the first, the state in point has the second. */
export function toneOf({ state, other }: Argument, id: string): "first" | "second" | "other" {
  const [first] = foundingPair();
  if (id !== state && id !== other) return "other";
  return id === first ? "first" : id === state || state === first ? "second" : "other";
}
