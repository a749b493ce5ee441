/** Pledges that the attack itself breaks, each a door to its treaty. */

import { en } from "../../app/language/en.ts";
import { withArticle } from "../../app/language/speech.ts";
import type { Trace } from "../../app/query/answers.ts";
import { articleWords } from "../../ui/download.ts";
import { useView } from "./search.ts";

export function Breaches({ trace: { breaches }, nameOf }: { readonly trace: Trace; readonly nameOf: (id: string) => string }) {
  if (breaches.length === 0) return null;
  const pairs = new Map<string, typeof breaches>();
  for (const one of breaches) {
    const key = en.attacked.breach(nameOf(one.by), withArticle(nameOf(one.toward)));
    pairs.set(key, [...(pairs.get(key) ?? []), one]);
  }
  return (
    <section className="verdict-group breaches">
      <h3>
        {en.attacked.breaches} <span className="count">{breaches.length}</span>
      </h3>
      {[...pairs].map(([pair, own]) => (
        <div key={pair}>
          <p>
            <strong>{pair}</strong>
          </p>
          <ul>
            {own.map(({ instrument, article, title, certain }) => (
              <li key={`${instrument} ${article}`}>
                <button type="button" className="link" onClick={() => go({ treaty: instrument })}>
                  {title}, {articleWords(article)}
                </button>
                {!certain && <span className="mark">{en.attacked.maybe}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
