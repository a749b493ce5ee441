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

/** "82 of 195 states have no more treaty allies than China; of the seven great powers, three." */
export function claimOf({ state, name, powers }: Argument, { all }: SpreadAnswers): string {
  const own = countIn(all, state);
  if (own === null) return t.topic;
  const others = all.states.filter(({ id }) => id !== state);
  const great = others.filter(({ id }) => powers.includes(id));
  return t.claim({
    name: withArticle(name),
    own,
    few: atMost(others, own).high,
    of: others.length,
    great: atMost(great, own).high,
    greatOf: great.length,
  });
}

/** The three sentences at the head of the page, generated from the ledger. */
export function headSentences({ state, name, date, powers }: Argument, { all, two, rows }: SpreadAnswers): (string | null)[] {
  const own = all.states.find(({ id }) => id === state);
  const great = all.states.filter(({ id }) => id !== state && powers.includes(id));
  const near = nearestTo(state, all.states, rows);
  const named = (states: typeof great) => states.map((one) => ({ ...one, name: withArticle(one.name) }));
  const lone = two.states.filter(({ id }) => id === state || powers.includes(id));
  return [
    own === undefined ? null : t.head.counts(date, withArticle(name), own, named(great)),
    t.head.few(atMost(all.states, 1), all.summary.states, near.length === 0 ? null : { ...atMost(near, 1), of: near.length, name }),
    t.head.two(two.summary.none, two.summary.states, named(lone)),
  ];
}
