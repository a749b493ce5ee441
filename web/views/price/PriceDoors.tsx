/** Links from this view: the whole comparison, possible mediators, and the operation's own examples. */

import { withArticle } from "../../app/language/speech.ts";
import { examplesOf, nameOfState, stateNamed } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import type { Both } from "../../ledger/autonomy.ts";
import { price } from "./labels.ts";

const t = price.doors;

export function PriceDoors({ both }: { readonly both: Both }) {
  const [a, b] = [both[0].state, both[1].state];
  const date = both[0].date;
  const others = examplesOf("state.autonomy").flatMap(({ title, input }) => {
    const state = stateNamed(input.state)?.id;
    return state === undefined || input.from !== undefined || state === a.id || state === b.id
      ? []
      : [{ title, state, date: input.date ?? date }];
  });
  return (
    <nav className="doors doors-row" aria-label={t.label}>
      <a className="door" href={hrefOf("compare", { a: a.id, b: b.id, date })}>
        <strong>{t.compare}</strong>
        <span>{t.compareText}</span>
      </a>
      <a className="door" href={hrefOf("mediators", { a: a.id, b: b.id, date })}>
        <strong>{t.mediators}</strong>
        <span>{t.mediatorsText(withArticle(a.name), withArticle(b.name))}</span>
      </a>
      {others.map(({ title, state, date: when }) => (
        <a key={title} className="door" href={hrefOf("price", { a: a.id, b: state, date: when })}>
          <strong>{title}</strong>
          <span>
            {t.examples} {withArticle(nameOfState(state))}
          </span>
        </a>
      ))}
    </nav>
  );
}
