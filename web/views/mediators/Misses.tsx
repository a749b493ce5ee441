/** Actual mediators that were not listed the day before: the state, the two sides, the reason, the outcome. */

import { capital, listed } from "../../app/language/speech.ts";
import { dateWords } from "../../ledger/treaty/words.ts";
import { mediators } from "./labels.ts";
import type { Check } from "./mediation.ts";

const t = mediators.check.misses;

export function Misses({ check: { missed }, nameOf }: { readonly check: Check; readonly nameOf: (id: string) => string }) {
  const sides = (ids: readonly string[]) => listed(ids.map(nameOf));
  return (
    <ol className="misses">
      {missed.map(({ date, state, a, b, outcome, because }) => (
        <li key={JSON.stringify([date, state, a, b])} className="record">
          <h3>
            {nameOf(state)}
            <span className="article">{dateWords(date)}</span>
          </h3>
          <dl className="facts">
            <dt>{t.between}</dt>
            <dd>
              {sides(a)} – {sides(b)}
            </dd>
            <dt>{t.because}</dt>
            <dd>{capital(because)}</dd>
            <dt>{t.outcome}</dt>
            <dd>{capital(outcome)}</dd>
          </dl>
        </li>
      ))}
    </ol>
  );
}
