/** What is to be borne in mind about a case; a treaty that a note names by its key stands there by its title, and opens. */

import { en } from "../../app/language/en.ts";
import type { Trace } from "../../app/query/answers.ts";
import type { Spell } from "../../ledger/spell.ts";
import { useView } from "./search.ts";

export function CaseNotes({ trace: { notes, obligations }, spell }: { readonly trace: Trace; readonly spell: Spell }) {
  const titles = new Map(obligations.map(({ instrument, title }) => [instrument, title]));
  if (notes.length === 0) return null;
  return (
    <div className="notes">
      <h2>{en.attacked.notes}</h2>
      <ul>
        {notes.map(({ text }) => (
          <li key={text}>
            {text.split(/([a-z][a-z0-9]*(?:-[a-z0-9]+)+)/).map((piece) => {
              const title = titles.get(piece);
              return title === undefined ? (
                spell(piece)
              ) : (
                <button key={piece} type="button" className="link" onClick={() => go({ treaty: piece })}>
                  {title}
                </button>
              );
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
