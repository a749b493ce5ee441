/** The states and days that every step of the argument shares. */
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
  /** The great powers of the date, and those with a spell of at least ten years before, by the class of the ledger. */
  readonly powers: readonly string[];
  readonly formerPowers: readonly string[];
}

/** The shortest spell of a former great power that gets a line of its own. */
const LEAST_YEARS = 10;

export function useArgument(answer: WhyAnswer | null): Argument {
  const { search } = useView();
  const { state, name } = useStateInPoint();
  const [first, second] = foundingPair();
  const other = state === first ? second : first;
  const date = answer?.date ?? search.date ?? verifiedThrough();
  const spells = answer === null ? [] : spellsOfPowers(answer);
  const powers = distinct(spells.filter(({ until }) => until === date).map((one) => one.state));
  const long = spells.filter(({ from, until }) => Number(until.slice(0, 4)) - Number(from.slice(0, 4)) >= LEAST_YEARS);
  const formerPowers = distinct(long.map((one) => one.state)).filter((one) => !powers.includes(one));
  return { state, name, other, otherName: nameOfState(other), date, powers, formerPowers };
}

/** The spells of great powers: the cases of the tests that are made of them. */
function spellsOfPowers({ explanations }: WhyAnswer) {
  const tests = explanations.flatMap((one) => one.tests).filter(({ id }) => id === "great-powers");
  return tests[0]?.cases ?? [];
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** The colour of a state: the first of the founding pair keeps the first, the state in point has the second. */
export function toneOf({ state, other }: Argument, id: string): "first" | "second" | "other" {
  const [first] = foundingPair();
  if (id !== state && id !== other) return "other";
  return id === first ? "first" : id === state || state === first ? "second" : "other";
}
