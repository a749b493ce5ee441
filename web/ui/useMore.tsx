/**
 * The first rows of a long list, and a button that shows the rest; without a rest there is none. Paper
 * has all, or says how many it lacks, and a file has all.
 */
import { type ReactNode, useContext, useState } from "react";
import { en } from "../app/language/en.ts";
import { PictureWidth } from "./pictureWidth.ts";
import { usePrinting } from "./usePrinting.ts";

/** About four pages. */
const MOST_ON_PAPER = 120;

/** `label` is given the number of all rows and of those not shown. */
export function useMore<T>(
  rows: readonly T[],
  most: number,
  label: (all: number, left: number) => string,
  className = "quiet",
): readonly [shown: readonly T[], rest: ReactNode] {
  const [isWhole, setWhole] = useState(false);
  const paper = usePrinting();
  const isFile = useContext(PictureWidth) !== null;
  if (isWhole || isFile || rows.length <= (paper ? MOST_ON_PAPER : most)) return [rows, null];
  const rest = paper ? (
    <span className="on-paper small">{en.paper.rest(most, rows.length)}</span>
  ) : (
    <button type="button" className={className} onClick={() => setWhole(true)}>
      {label(rows.length, rows.length - most)}
    </button>
  );
  return [rows.slice(0, most), rest];
}
