/**
 * The reader's own text, kept only in this tab: it survives a reload and leaves nothing behind. A change is shown in the same event,
 * because a field that gets its value back later loses the letters typed meanwhile.
 */
import { useSyncExternalStore } from "react";

export interface Own {
  readonly content: string;
  /** The name of its file; null for pasted text. */
  readonly file: string | null;
  /** The content last checked; null before the first check. */
  readonly checked: string | null;
}

const KEY = "entente-claims";
const NONE: Own = { content: "", file: null, checked: null };

let own: Own | null = null;
const listeners = new Set<() => void>();

function stored(): Own {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null") as Partial<Own> | null;
    return typeof kept?.content === "string" ? { ...NONE, ...kept } : NONE;
  } catch {
    return NONE; // no storage, or something else in it
  }
}

function current(): Own {
  own ??= stored();
  return own;
}

export function setOwn(change: Partial<Own>): void {
  own = { ...current(), ...change };
  for (const listener of listeners) listener();
  try {
    sessionStorage.setItem(KEY, JSON.stringify(own));
  } catch {
    // storage is full or blocked: the text stays in memory
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useOwn = (): Own => useSyncExternalStore(subscribe, current);
