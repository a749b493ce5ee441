/** Three ways into the app under the sentence: a case, a sentence to check, and the explanations. */
import type { Comparison } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { RelatedLinks } from "../../ledger/RelatedLinks.tsx";
import { casesNear } from "./casesNear.ts";
import { labels } from "./labels.ts";

const t = labels.entry;
/** The line to compare, and the factor by which one count must be smaller. */
const LINE = "owes-defence";
const FEWER = 5;

export function Entry({ comparison: { states, lines, date } }: { readonly comparison: Comparison }) {
  const counts = lines.find(({ id }) => id === LINE)?.cells.map(({ count }) => count) ?? [];
  const [a, b] = [counts[0] ?? 0, counts[1] ?? 0];
  const few = Math.min(a, b) * FEWER < Math.max(a, b) ? states[a < b ? 0 : 1] : undefined;
  const [first, second] = states;
  const why = few === undefined ? t.whyAll : Math.min(a, b) === 0 ? t.whyNone(few.name) : t.why(few.name);
  const links = [
    {
      href: hrefOf("attacked", { initiator: second?.id ?? null, target: first?.id ?? null, date }),
      title: t.attacked,
      text: t.attackedText,
    },
    { href: hrefOf("claims", {}), title: t.claims, text: t.claimsText },
    { href: hrefOf("why", few === undefined ? { date } : { state: few.id, date }), title: why, text: t.whyText },
    ...casesNear(date).slice(0, 1),
  ];
  return <RelatedLinks label={t.label} layout="three" links={links} />;
}
