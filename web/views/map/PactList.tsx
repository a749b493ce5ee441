/** Pacts as a list, the largest first; each opens its treaty. */
import { useState } from "react";
import type { Pact } from "../../app/query/answers.ts";
import { articleWords } from "../../ui/download.ts";
import { atlas } from "./labels.ts";
import { useView } from "./search.ts";

export function PactList({ pacts, most }: { readonly pacts: readonly Pact[]; readonly most: number }) {
  const [all, setAll] = useState(false);
  const sorted = [...pacts].sort((a, b) => b.members.length - a.members.length || a.title.localeCompare(b.title, "en"));
  const shown = all ? sorted : sorted.slice(0, most);
  return (
    <>
      <ul className="pact-list">
        {shown.map(({ instrument, title, articles, members }) => (
          <li key={instrument}>
            <button
              type="button"
              className="link"
              aria-label={atlas.book.open(title, atlas.book.members(members.length))}
              onClick={() => go({ treaty: instrument, open: null })}
            >
              {title}
            </button>
            <span className="faint">
              {articles.length > 0 && `${articles.map(articleWords).join(", ")} · `}
              {atlas.book.members(members.length)}
            </span>
          </li>
        ))}
      </ul>
      {!all && sorted.length > most && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {atlas.book.all(sorted.length)}
        </button>
      )}
    </>
  );
}
