/** Pledges that the attack itself breaks, each a door to its treaty. */
import { withArticle } from "../../../src/surfaces/client/words.ts";
import { go } from "../../address.ts";
import type { Trace } from "../../state.ts";
import { en } from "../../text/en.ts";
import { articleWords } from "../../words.ts";

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
