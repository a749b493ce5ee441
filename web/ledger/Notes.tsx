/** An answer's doubts, in the ledger's words, at the end of a view. */
import { en } from "../app/language/en.ts";

interface Props {
  readonly title?: string;
  readonly notes: readonly { readonly code: string; readonly text: string }[];
}

export function Notes({ title = en.compare.notes, notes }: Props) {
  const shown = notes.filter(({ code }) => code !== "past-verification"); // shown above the sentence instead
  if (shown.length === 0) return null;
  return (
    <div className="notes">
      <h2>{title}</h2>
      <ul>
        {shown.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
