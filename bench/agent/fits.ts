/** Whether an expected answer appears in the results of calls. */
import { type Known, valueAt } from "./words.ts";

export interface Wanted {
  /** The list whose rows are read; absent: the fields of the result itself. */
  readonly in?: string;
  readonly with?: Known | string;
  /** No row of the list may fit, and the list has to be whole. */
  readonly none?: boolean;
  /** A part of the text. */
  readonly text?: string;
}

/** `seen`: the pages of one answer, from the first. */
export function fits(wanted: Wanted, seen: readonly Known[]): boolean {
  if (wanted.text !== undefined)
    return seen.some(({ text }) =>
      String(text)
        .replace(/\s+/g, " ")
        .includes(wanted.text ?? ""),
    );
  const rows = wanted.in === undefined ? seen : seen.flatMap((page) => page[wanted.in ?? ""] as readonly unknown[]);
  const found = rows.some((row) => fitsRow(wanted.with ?? {}, row));
  return wanted.none === true ? !found && isWhole(wanted.in ?? "", seen) : found;
}

function fitsRow(expected: Known | string, row: unknown): boolean {
  if (typeof expected === "string") return fitsValue(expected, row);
  return Object.entries(expected).every(([path, value]) => fitsValue(value, valueAt(row, path)));
}

/** Equal; for a list, one of it; for `~part`, a text or data that contains the part. */
function fitsValue(expected: unknown, found: unknown): boolean {
  if (typeof expected === "string" && expected.startsWith("~"))
    return (typeof found === "string" ? found : JSON.stringify(found ?? null)).includes(expected.slice(1));
  return Array.isArray(found) ? found.includes(expected) : found === expected;
}

/** True once a later list has begun, or the last page was seen: lists come one after another. */
function isWhole(list: string, seen: readonly Known[]): boolean {
  const last = seen.at(-1) ?? {};
  if ((last["page"] as { readonly next: number | null } | undefined)?.next === null) return true;
  const lists = Object.keys(last).filter((name) => Array.isArray(last[name]));
  return lists.slice(lists.indexOf(list) + 1).some((name) => (last[name] as readonly unknown[]).length > 0);
}
