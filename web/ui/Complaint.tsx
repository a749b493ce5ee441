/** An error in the ledger's words: what is wrong, why, and how to fix it. */

import type { Complaint as Complained } from "../../src/surfaces/client/words.ts";
import { en } from "../app/language/en.ts";

export function Complaint({ complaint: { what, why, todo }, id }: { readonly complaint: Complained; readonly id?: string }) {
  return (
    <p className="complaint" role="alert" {...(id === undefined ? {} : { id })}>
      <strong>{sentence(what)}</strong> {sentence(why)} <span>{sentence(todo)}</span>
    </p>
  );
}

/** Capitalises a complaint and adds a full stop; complaints are written for the terminal, without either. */
export function sentence(text: string): string {
  const first = /^[a-z]/.test(text) ? text.replace(/^./, (letter) => letter.toUpperCase()) : text;
  return /[.?!。？！]$/.test(first) ? first : `${first}${en.list.stop}`;
}
