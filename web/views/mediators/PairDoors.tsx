/** Links to the pairs of rivals on record: those with a dated beginning first, the rest folded. */
import { withArticle } from "../../app/language/speech.ts";
import { hrefOf } from "../../app/query/search.ts";
import { mediators } from "./labels.ts";
import type { Rivalry } from "./mediation.ts";

const t = mediators.doors;

interface Props {
  readonly rivalries: readonly Rivalry[];
  readonly ids: readonly [string, string];
  readonly date: string | null;
  readonly state: string | null;
  readonly nameOf: (id: string) => string;
}

export function PairDoors({ rivalries, ids, date, state, nameOf }: Props) {
  const rest = rivalries.filter(({ begins }) => begins === null);
  const list = (rows: readonly Rivalry[]) => (
    <ul className="pair-doors">
      {rows.map(({ id, a: [a = ""], b: [b = ""], issue }) => {
        const here = ids.includes(a) && ids.includes(b);
        return (
          <li key={id}>
            <a
              href={hrefOf("mediators", { a, b, date, state })}
              title={t.issue(withArticle(nameOf(a)), withArticle(nameOf(b)), issue)}
              {...(here ? { "aria-current": "true" as const } : {})}
            >
              {nameOf(a)} – {nameOf(b)}
            </a>
          </li>
        );
      })}
    </ul>
  );
  return (
    <nav className="pairs" aria-label={t.label}>
      <span className="pairs-title">{t.title}</span>
      {list(rivalries.filter(({ begins }) => begins !== null))}
      {rest.length > 0 && (
        <details>
          <summary>{t.rest(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </nav>
  );
}
