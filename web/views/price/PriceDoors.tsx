/** Links from this view: the whole comparison, possible mediators, and the operation's own examples. */

import { withArticle } from "../../app/language/speech.ts";
import { examplesOf, nameOfState, stateNamed } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import type { Both } from "../../ledger/autonomy.ts";
import { RelatedLinks } from "../../ledger/RelatedLinks.tsx";
import { price } from "./labels.ts";

const t = price.doors;

export function PriceDoors({ both }: { readonly both: Both }) {
  const [a, b] = [both[0].state, both[1].state];
  const { date } = both[0];
  const pair = { a: a.id, b: b.id, date };
  const others = examplesOf("state.autonomy").flatMap(({ title, input }) => {
    const state = stateNamed(input.state)?.id;
    if (state === undefined || input.from !== undefined || state === a.id || state === b.id) return [];
    const href = hrefOf("price", { a: a.id, b: state, date: input.date ?? date });
    return [
      { href, title: t.exampleOf(title, nameOfState(state), input.date ?? date), text: `${t.examples} ${withArticle(nameOfState(state))}` },
    ];
  });
  return (
    <RelatedLinks
      label={t.label}
      links={[
        { href: hrefOf("compare", pair), title: t.compare, text: t.compareText },
        { href: hrefOf("mediators", pair), title: t.mediators, text: t.mediatorsText(withArticle(a.name), withArticle(b.name)) },
        ...others,
      ]}
    />
  );
}
