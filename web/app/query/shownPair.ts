/** The two states that the current view shows, also where its address leaves them to its defaults; the menu's links take them along. */
import { useSyncExternalStore } from "react";

type Pair = readonly [a: string, b: string];

let shown: Pair | null = null;
const listeners = new Set<() => void>();

/** Called by a view of two states when it shows others. */
export function showPair(pair: Pair): void {
  if (shown?.[0] === pair[0] && shown[1] === pair[1]) return;
  shown = pair;
  for (const listener of listeners) listener();
}

/** Null until a view of two states was shown. */
export function useShownPair(): Pair | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}
