/** Links to other views of the same day and states. */
import { hrefOf } from "../../app/query/search.ts";
import { RelatedLinks } from "../../ledger/RelatedLinks.tsx";
import { measures } from "./labels.ts";

const t = measures.doors;

export function MeasuresDoors({ ids: [a, b], date }: { readonly ids: readonly [string, string]; readonly date: string }) {
  const here = { a, b, date };
  return (
    <RelatedLinks
      label={t.label}
      links={[
        { href: hrefOf("network", here), title: t.network, text: t.networkText },
        { href: hrefOf("counts", here), title: t.counts, text: t.countsText },
        { href: hrefOf("timeline", here), title: t.timeline, text: t.timelineText },
        { href: hrefOf("compare", here), title: t.compare, text: t.compareText },
      ]}
    />
  );
}
