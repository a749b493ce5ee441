/** The first rows of a long list when it is printed, and a line on paper that says how many are left out and where all of them are. */
import type { ReactNode } from "react";
import { en } from "../app/language/en.ts";
import { usePrinting } from "./usePrinting.ts";

/** About one page. */
const PAPER_ROWS = 30;

export function usePaperRows<T>(rows: readonly T[], most = PAPER_ROWS): readonly [shown: readonly T[], rest: ReactNode] {
  const paper = usePrinting();
  if (!paper || rows.length <= most + 5) return [rows, null];
  const rest = <p className="on-paper small">{en.paper.rest(most, rows.length)}</p>;
  return [rows.slice(0, most), rest];
}
