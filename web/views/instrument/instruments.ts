/** The rows of the list of instruments with their status on the day, narrowed and sorted by the address. */

import type { AnswerOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { inOrder } from "../../app/language/speech.ts";
import { FIRST, firstOf } from "../../ledger/calendar.ts";
import type { Change } from "../../ledger/DateSlider.tsx";
import type { Search } from "./search.ts";

type List = AnswerOf<"instrument.list">;
export const STATUSES = ["force", "unknown", "dormant", "ended", "later"] as const;
export type Status = (typeof STATUSES)[number];
export type ListedRow = List["instruments"][number] & { readonly status: Status };

export function listOf({ instruments, unknown, dormant, ended, later }: List): ListedRow[] {
  const as = (status: Status, rows: List["instruments"]) => rows.map((row) => ({ ...row, status }));
  return [...as("force", instruments), ...as("unknown", unknown), ...as("dormant", dormant), ...as("ended", ended), ...as("later", later)];
}

type Asked = Pick<Search, "q" | "type" | "status" | "state" | "region" | "sort">;

export function filtered(rows: readonly ListedRow[], { q, type, status, state, region, sort }: Asked): ListedRow[] {
  const words = (q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const kept = rows.filter((row) => {
    const said = `${row.title} ${row.short} ${row.id}`.toLowerCase();
    return (
      words.every((word) => said.includes(word)) &&
      (type === null || (row.types as readonly string[]).includes(type)) &&
      (status === null || row.status === status) &&
      (state === null || row.states.includes(state)) &&
      (region === null || row.continents.includes(region))
    );
  });
  return kept.sort((a, b) => order(a, b, sort) || (a.id < b.id ? -1 : 1));
}

function order(a: ListedRow, b: ListedRow, sort: string | null): number {
  if (sort === "title") return inOrder(a.short, b.short);
  if (sort === "members") return b.states.length - a.states.length;
  const [one, other] = [dateOf(a), dateOf(b)];
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1; // rows without a date come last
  const later = one < other ? 1 : one > other ? -1 : 0;
  return sort === "oldest" ? -later : later;
}

function dateOf({ signed }: ListedRow): string | null {
  return signed === "unknown" ? null : signed;
}

/** The days on which one of them was signed, took effect or ended. */
export function changeList(rows: readonly ListedRow[]): Change[] {
  return rows.flatMap(({ short, signed, since, until }) =>
    [
      [signed, "signed"],
      [since, "entered into force"],
      [until, "ended"],
    ].flatMap(([date, what]) => {
      const day = date == null || date === "unknown" ? null : firstOf(date);
      return day === null || day < FIRST ? [] : [{ day, what: `${short}${en.list.colon}${what}` }];
    }),
  );
}
