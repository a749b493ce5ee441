/** The same day in other views. */
import { hrefOf } from "../../app/query/search.ts";
import { timeline } from "./labels.ts";
import type { Search } from "./search.ts";

const t = timeline.doors;

export function SpanDoors({ fields, type }: { readonly fields: Partial<Search>; readonly type: string | null }) {
  return (
    <nav className="doors doors-row" aria-label={t.label}>
      <a className="door" href={hrefOf("network", { ...fields, type })}>
        <strong>{t.network}</strong>
        <span>{t.networkText}</span>
      </a>
      <a className="door" href={hrefOf("compare", fields)}>
        <strong>{t.compare}</strong>
        <span>{t.compareText}</span>
      </a>
    </nav>
  );
}
