/** The text that the reader brought: kept in this tab alone, so that it outlives a reload and leaves nothing behind. */
import { useSyncExternalStore } from "react";

export interface Own {
  readonly content: string;
  /** The file it came from; null: pasted. */
  readonly file: string | null;
  /** What was last checked; null: nothing yet. */
  readonly checked: string | null;
}

const KEY = "entente-claims";
const NONE: Own = { content: "", file: null, checked: null };
let current = read();
const listeners = new Set<() => void>();

function read(): Own {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null") as Partial<Own> | null;
    return typeof kept?.content === "string" ? { ...NONE, ...kept } : NONE;
  } catch {
    return NONE; // no storage here, or something else in it
  }
}

export function setOwn(change: Partial<Own>): void {
  current = { ...current, ...change };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // full, or barred: the text stays in memory
  }
  for (const tell of listeners) tell();
}

export function useOwn(): Own {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => current,
  );
}
