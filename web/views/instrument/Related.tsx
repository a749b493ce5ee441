/** Related texts: those that it replaced or that replaced it, those that its notes name, and others of the same states. */

import { en } from "../../app/language/en.ts";
import { longDate } from "../../app/language/speech.ts";
import type { InstrumentAnswer } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { instrument } from "./labels.ts";

const t = instrument.related;

export function Related({ answer: { related, relatedMore, date } }: { readonly answer: InstrumentAnswer }) {
  const ways = [...new Set(related.map(({ how }) => how))];
  return (
    <section id="related">
      <h2>{t.title}</h2>
      {related.length === 0 && <p className="faint">{t.none}</p>}
      {ways.map((way) => (
        <div key={way}>
          <h3>{t.how[way]}</h3>
          <ul className="related-list">
            {related
              .filter(({ how }) => how === way)
              .map(({ instrument: id, title, date: first, note, shared }) => (
                <li key={id}>
                  <a href={hrefOf("instrument", { id, date })}>{title}</a>
                  <span className="faint">
                    {first !== null && first !== "unknown" && ` ${longDate(first)}`}
                    {note !== null && (
                      <>
                        {en.list.semicolon}
                        <InEnglish text={note} />
                      </>
                    )}
                    {shared !== null && ` \u00b7 ${t.shared(shared)}`}
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
      {relatedMore > 0 && <p className="faint">{t.more(relatedMore)}</p>}
    </section>
  );
}
