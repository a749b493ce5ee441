/** The first rows of a long list, and a button that shows the rest. Without a rest there is no button. */
import { type ReactNode, useState } from "react";

/** `label` is given the number of all rows and of those not shown. */
export function useMore<T>(
  rows: readonly T[],
  most: number,
  label: (all: number, left: number) => string,
  className = "quiet",
): readonly [shown: readonly T[], button: ReactNode] {
  const [isWhole, setWhole] = useState(false);
  if (isWhole || rows.length <= most) return [rows, null];
  const button = (
    <button type="button" className={className} onClick={() => setWhole(true)}>
      {label(rows.length, rows.length - most)}
    </button>
  );
  return [rows.slice(0, most), button];
}
