/** The same day in other views. */
import { addressOf, type View } from "../../app/query/address.ts";
import { timeline } from "./labels.ts";

const t = timeline.doors;

export function SpanDoors({ fields, type }: { readonly fields: Partial<View>; readonly type: string | null }) {
  return (
    <nav className="doors doors-row" aria-label={t.label}>
      <a className="door" href={addressOf("network", { ...fields, type })}>
        <strong>{t.network}</strong>
        <span>{t.networkText}</span>
      </a>
      <a className="door" href={addressOf("compare", fields)}>
        <strong>{t.compare}</strong>
        <span>{t.compareText}</span>
      </a>
    </nav>
  );
}
