/**
 * Whether to draw the content below the first screen: not in a view's first frame, which is faster without it, but from the next
 * frame on. Later changes are drawn at once.
 */
import { useContext, useDeferredValue, useState } from "react";
import { PictureWidth } from "./pictureWidth.ts";

/** A picture that is saved is drawn once, and whole. */
export function useAfterPaint(): boolean {
  const isPicture = useContext(PictureWidth) !== null;
  return useDeferredValue(true, false) || isPicture;
}

/** Whether the value was ever true, so that content once shown stays and can close itself. */
export function useOnce(now: boolean): boolean {
  const [was, set] = useState(now);
  if (now && !was) set(true);
  return was || now;
}

/** About two screens of rows; a phone asks before it shows more. */
export const FIRST_ROWS = 40;

/** The rows of a long list; in a view's first frame only those that can be seen. */
export function useRows<T>(rows: readonly T[]): readonly T[] {
  return useAfterPaint() ? rows : rows.slice(0, FIRST_ROWS);
}
