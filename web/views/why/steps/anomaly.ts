/** Sentences of the first step and of the head of the page, generated from the spread of all states. */
import { withArticle } from "../../../app/language/speech.ts";
import type { StateRow } from "../../../app/query/answers.ts";
import { stepLabels } from "./labels.ts";
import { atMost, nearestTo, type Spread } from "./spread.ts";
import type { Argument } from "./useArgument.ts";

const t = stepLabels.anomaly;

export interface SpreadAnswers {
  readonly all: Spread;
  readonly two: Spread;
  readonly rows: readonly StateRow[];
}

export function countIn({ states }: Spread, state: string): number | null {
  return states.find(({ id }) => id === state)?.count ?? null;
}

/** "82 of 194 other states have no more treaty allies than China; among the six other great powers only Japan has as few." */
export function claimOf({ state, name, powers }: Argument, { all }: SpreadAnswers): string {
  const own = countIn(all, state);
  if (own === null) return t.topic;
  const others = all.states.filter(({ id }) => id !== state);
  const great = others.filter(({ id }) => powers.includes(id));
  const asFew = great.filter(({ count }) => count <= own).map((one) => withArticle(one.name));
  return t.claim({ name: withArticle(name), own, few: atMost(others, own).high, of: others.length, great: great.length, asFew });
}

/** Sentences on how common few allies are: among all states and the nearest, and by pacts of two states alone. */
export function commonSentences({ state, name, powers }: Argument, { all, two, rows }: SpreadAnswers): { few: string; two: string } {
  const near = nearestTo(state, all.states, rows);
  const lone = two.states.filter(({ id }) => id === state || powers.includes(id)).map((one) => ({ ...one, name: withArticle(one.name) }));
  return {
    few: t.few(atMost(all.states, 1), all.summary.states, near.length === 0 ? null : { ...atMost(near, 1), of: near.length, name }),
    two: t.two(two.summary.none, two.summary.states, lone),
  };
}
