/** The reader's own text, kept only in this tab. */
import { tabStore } from "../../app/query/tabStore.ts";

export interface Own {
  readonly content: string;
  /** The name of its file; null for pasted text. */
  readonly file: string | null;
  /** The content last checked; null before the first check. */
  readonly checked: string | null;
}

const NONE: Own = { content: "", file: null, checked: null };

function parsed(stored: unknown): Own | null {
  const kept = stored as Partial<Own> | null;
  return typeof kept?.content === "string" ? { ...NONE, ...kept } : null;
}

const store = tabStore("entente-claims", NONE, parsed);

export const setOwn = store.set;
export const useOwn = store.use;
