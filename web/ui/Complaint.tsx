/** An error in the ledger's words: what is wrong, why, and how to fix it. */

import type { Complaint as Complained } from "../../src/surfaces/client/words.ts";
import { en } from "../app/language/en.ts";

export function Complaint({ complaint, id }: { readonly complaint: Complained; readonly id?: string }) {
  const { what, why } = complaint;
  return (
    <p className="complaint" role="alert" {...(id === undefined ? {} : { id })}>
      <strong>{sentence(what)}</strong> {sentence(why)} <span>{sentence(adviceOn(complaint))}</span>
    </p>
  );
}

/** Capitalises a complaint and adds a full stop; complaints are written for the terminal, without either. */
export function sentence(text: string): string {
  const first = /^[a-z]/.test(text) ? text.replace(/^./, (letter) => letter.toUpperCase()) : text;
  return /[.?!。？！]$/.test(first) ? first : `${first}${en.list.stop}`;
}

/** Complaints about a name that was not found. Without a close one, the ledger advises a command that a page does not have. */
const LOOKUPS: readonly (string | undefined)[] = ["no-state", "no-instrument", "no-place"];

/** What the reader can do on this page. */
export function adviceOn({ code, args, todo }: Complained): string {
  const close = args?.["close"];
  return LOOKUPS.includes(code) && Array.isArray(close) && close.length === 0 ? en.problem.lookUp : todo;
}
