/**
 * Whether what lies below the first screen may be drawn: not in a view's first frame, which comes sooner without it, and from
 * the next one on. What changes later is drawn whole at once.
 */
import { useDeferredValue } from "react";

export function useRest(): boolean {
  return useDeferredValue(true, false);
}

/** About two screens of rows; a phone asks before it shows more. */
export const FIRST_ROWS = 40;

/** The rows of a long list, in the view's first frame only those that can be seen. */
export function useRows<T>(rows: readonly T[]): readonly T[] {
  return useRest() ? rows : rows.slice(0, FIRST_ROWS);
}
