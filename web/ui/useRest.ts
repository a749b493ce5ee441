/**
 * Whether what lies below the first screen may be drawn: not in a view's first frame, which comes sooner without it, and from
 * the next one on. What changes later is drawn whole at once.
 */
import { useDeferredValue, useState } from "react";

export function useRest(): boolean {
  return useDeferredValue(true, false);
}

/** Whether it was ever so: what came once stays, and can close itself. */
export function useOnce(now: boolean): boolean {
  const [was, set] = useState(now);
  if (now && !was) set(true);
  return was || now;
}

/** About two screens of rows; a phone asks before it shows more. */
export const FIRST_ROWS = 40;

/** The rows of a long list, in the view's first frame only those that can be seen. */
export function useRows<T>(rows: readonly T[]): readonly T[] {
  return useRest() ? rows : rows.slice(0, FIRST_ROWS);
}
