/** Actual mediators that were not listed the day before: the state, the two sides, the reason, the outcome. */

import { capital, listed } from "../../app/language/speech.ts";
import { dateWords } from "../../ledger/treaty/words.ts";
import { Facts } from "../../ui/Facts.tsx";
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
          <Facts
            rows={[
              [t.between, `${sides(a)} – ${sides(b)}`],
              [t.because, capital(because)],
              [t.outcome, capital(outcome)],
            ]}
          />
        </li>
      ))}
    </ol>
  );
}
