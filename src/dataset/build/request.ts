/** A request for a table, checked. */
import { InputError } from "../../errors.ts";
import { anyOf, nearest } from "../../ledger/nearest.ts";
import type { Day } from "../../time/day.ts";
import { type ColumnGroup, UNITS, type Unit } from "./columns/column.ts";
import { COLUMN_GROUPS } from "./columns/index.ts";
import { SYSTEMS, type System } from "./frame.ts";

/** A request as it is typed. */
export interface Typed {
  readonly unit?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly on?: string | undefined;
  readonly columns?: string | undefined;
  readonly system?: string | undefined;
  readonly zeros?: string | undefined;
}

export interface Request {
  readonly unit: Unit;
  readonly from: number;
  readonly until: number;
  readonly on: string;
  readonly system: System;
  /** Groups of columns; null for all that can be had. */
  readonly groups: readonly ColumnGroup[] | null;
  readonly zeros: "missing" | "kept";
}

export const FIRST_YEAR = 1816;
const MID_YEAR = "07-01";

/** The request, with defaults; `last` is the last day of the ledger. Throws InputError. */
export function requestOf(
  { unit = "directed-dyad-year", from, until, on = MID_YEAR, columns, system = "cow", zeros = "missing" }: Typed,
  last: Day,
): Request {
  const lastYear = Number(last.slice(0, 4));
  const years = {
    from: yearOf("--from", from, FIRST_YEAR, lastYear) ?? FIRST_YEAR,
    until: yearOf("--until", until, FIRST_YEAR, lastYear) ?? lastYear,
  };
  if (years.from > years.until)
    throw new InputError({
      what: `${years.from} is after ${years.until}`,
      where: "--from",
      why: "a table runs from an earlier to a later year",
      todo: "exchange the two years",
    });
  if (!isMonthDay(on))
    throw new InputError({
      what: `"${on}" is no day of a year`,
      where: "--on",
      why: "the law of each year is read on one day of it",
      todo: `write month and day, such as ${MID_YEAR}`,
    });
  const chosen = oneOf("--unit", unit, UNITS, "a row of the table is of one of these units");
  return {
    unit: chosen,
    ...years,
    on,
    system: oneOf("--system", system, SYSTEMS, "states are listed by the Correlates of War or by Gleditsch and Ward"),
    groups: columns === undefined ? null : groupsOf(columns, chosen),
    zeros: oneOf("--zeros", zeros, ["missing", "kept"] as const, "a zero under a thin ledger is missing, or kept"),
  };
}

function isMonthDay(on: string): boolean {
  return /^\d{2}-\d{2}$/.test(on) && new Date(`2001-${on}T00:00:00Z`).toISOString().slice(5, 10) === on;
}

function yearOf(where: string, typed: string | undefined, first: number, last: number): number | null {
  if (typed === undefined) return null;
  const year = Number(typed);
  if (/^\d{4}$/.test(typed) && year >= first && year <= last) return year;
  throw new InputError({
    what: `"${typed}" is no year of the ledger`,
    where,
    why: `the ledger runs from ${first} to ${last}`,
    todo: "write a year between these",
  });
}

/** The groups that are named, in the order of the table. */
function groupsOf(typed: string, unit: Unit): ColumnGroup[] {
  const offered = COLUMN_GROUPS.filter(({ units }) => units.includes(unit));
  const ids = offered.map(({ id }) => id);
  const words = typed
    .split(",")
    .map((word) => oneOf("--columns", word.trim(), ids, `the groups of columns of a ${unit} are ${ids.join(", ")}`));
  return offered.filter(({ id }) => words.includes(id));
}

function oneOf<T extends string>(where: string, typed: string, known: readonly T[], why: string): T {
  const found = known.find((one) => one === typed);
  if (found !== undefined) return found;
  const close = nearest(typed, known);
  throw new InputError({
    what: typed === "" ? "an empty word" : `"${typed}" is not known here`,
    where,
    why,
    todo: close.length > 0 ? `write ${anyOf(close)}` : `write one of ${known.join(", ")}`,
  });
}
