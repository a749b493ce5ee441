/** Doubts, and links to the other views of the same two states. */

import { viewDoors, viewTitles } from "../../app/language/views.ts";
import { hrefOf } from "../../app/query/search.ts";
import { mediators } from "./labels.ts";
import type { Mediators } from "./mediation.ts";

const t = mediators.links;

export function MediatorNotes({ answer: { notes, a, b, date } }: { readonly answer: Mediators }) {
  const shown = notes.filter(({ code }) => code !== "past-verification"); // shown above the sentence instead
  const fields = { a: a.id, b: b.id, date };
  return (
    <>
      {shown.length > 0 && (
        <div className="notes">
          <h2>{mediators.notes}</h2>
          <ul>
            {shown.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <nav className="doors doors-row" aria-label={t.label}>
        <a className="door" href={hrefOf("compare", fields)}>
          <strong>{t.compare}</strong>
          <span>{t.compareText}</span>
        </a>
        <a className="door" href={hrefOf("price", fields)}>
          <strong>{viewTitles.price}</strong>
          <span>{viewDoors.price}</span>
        </a>
      </nav>
    </>
  );
}
