/**
 * A value kept only in this tab: it survives a reload and leaves nothing behind. A change is shown in the same event, because a field
 * that gets its value back later loses the letters typed meanwhile.
 */
import { useSyncExternalStore } from "react";

export interface TabStore<T> {
  /** The value, for a component. */
  readonly use: () => T;
  readonly set: (change: Partial<T>) => void;
}

/** `parsed` reads what an earlier page of the tab stored; null if that is something else. */
export function tabStore<T extends object>(key: string, none: T, parsed: (stored: unknown) => T | null): TabStore<T> {
  let value: T | null = null;
  const listeners = new Set<() => void>();
  const current = () => {
    value ??= stored(key, parsed) ?? none;
    return value;
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    use: () => useSyncExternalStore(subscribe, current),
    set: (change) => {
      value = { ...current(), ...change };
      for (const listener of listeners) listener();
      try {
        sessionStorage.setItem(key, JSON.stringify(value));
      } catch {
        // storage is full or blocked: the value stays in memory
      }
    },
  };
}

function stored<T>(key: string, parsed: (stored: unknown) => T | null): T | null {
  try {
    return parsed(JSON.parse(sessionStorage.getItem(key) ?? "null"));
  } catch {
    return null; // no storage, or something else in it
  }
}
