/** An answer's doubts, in the ledger's words, at the end of a view. */

import { en } from "../app/language/en.ts";
import type { Comparison } from "../app/query/answers.ts";

export function Notes({ comparison }: { readonly comparison: Comparison }) {
  const notes = comparison.notes.filter(({ code }) => code !== "past-verification"); // shown above the sentence instead
  if (notes.length === 0) return null;
  return (
    <div className="notes">
      <h2>{en.compare.notes}</h2>
      <ul>
        {notes.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
