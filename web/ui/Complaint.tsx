/** An error in the ledger's own words: what, why, what to do. */
import type { Complaint as Complained } from "../../src/surfaces/client/words.ts";

export function Complaint({ complaint: { what, why, todo }, id }: { readonly complaint: Complained; readonly id?: string }) {
  return (
    <p className="complaint" role="alert" {...(id === undefined ? {} : { id })}>
      <strong>{sentence(what)}</strong> {sentence(why)} <span>{sentence(todo)}</span>
    </p>
  );
}

/** Complaints are written without a capital and a full stop, for the terminal. */
export function sentence(text: string): string {
  const first = /^[a-z]/.test(text) ? text.replace(/^./, (letter) => letter.toUpperCase()) : text;
  return /[.?!]$/.test(first) ? first : `${first}.`;
}
