/**
 * Whether a row meets a filter: yes, no, or in doubt. It is in doubt if the ledger does not know the value, if a date is too
 * coarse to tell, or if the law is open: a duty whose status is contestable is neither triggered nor not.
 */
import { isAbove, isBelow, isUnknown, leavesOpen, lies } from "./compare.ts";
import { type Condition, GROUP } from "./path.ts";

export type Row = Readonly<Record<string, unknown>>;

/** contestable: it depends on how law or record are read. unknown: the ledger does not know. */
export type Doubt = "contestable" | "unknown";
export type Fit = "yes" | "no" | Doubt;

/** The knowledge with which a path is walked, beside the answer itself. */
export interface Rows {
  /** The field of a row at a place such as `instrument.acts`. */
  readonly field: (place: string, row: Row, name: string) => unknown;
  /** A doubt about the row itself, whatever the filter asks of it; null if there is none. */
  readonly doubt: (place: string, row: Row, asked: ReadonlySet<string>) => Doubt | null;
  /** Whether a state is in the class or region with this id. */
  readonly inGroup: (group: string, state: string) => Fit;
}

/** Rows as they stand in the answer. */
export const PLAIN_ROWS: Rows = Object.freeze({
  field: (_place: string, row: Row, name: string) => row[name],
  doubt: () => null,
  inGroup: () => "unknown" as const,
});

/** Whether the row meets every condition. */
export function fits(place: string, row: Row, conditions: readonly Condition[], rows: Rows): Fit {
  return weakest(conditions.map((condition) => fitOf(place, row, condition, rows)));
}

export function weakest(all: readonly Fit[]): Fit {
  return (["no", "contestable", "unknown"] as const).find((one) => all.includes(one)) ?? "yes";
}

function strongest(all: readonly Fit[]): Fit {
  return (["yes", "contestable", "unknown"] as const).find((one) => all.includes(one)) ?? "no";
}

/** Whether the row meets the condition; a list meets it if one of its items does. */
function fitOf(place: string, row: Row, { names, sign, values }: Condition, rows: Rows): Fit {
  const [first = "", ...further] = names;
  const held = further
    .reduce<unknown[]>((all, name) => all.flat().map((one) => fieldIn(one, name)), [rows.field(place, row, first)])
    .flat()
    .filter((one) => one !== undefined);
  switch (sign) {
    case "=":
      return disputed(row, strongest(held.flatMap((one) => values.map((value) => same(one, value, rows)))), first);
    case "!=":
      return opposite(disputed(row, strongest(held.flatMap((one) => values.map((value) => same(one, value, rows)))), first));
    case "~":
      return held.some((one) => values.some((value) => String(one).toLowerCase().includes(value.toLowerCase()))) ? "yes" : "no";
    case "<":
      return strongest(held.map((one) => isBelow(one, values[0] ?? "")));
    case ">":
      return strongest(held.map((one) => isAbove(one, values[0] ?? "")));
  }
}

function fieldIn(value: unknown, name: string): unknown {
  return value !== null && typeof value === "object" && Object.hasOwn(value, name) ? (value as Row)[name] : undefined;
}

/** Equality with a filter's value; a date equals the day, month or year in which it lies. */
function same(held: unknown, value: string, { inGroup }: Rows): Fit {
  if (value.startsWith(GROUP)) return inGroup(value.slice(GROUP.length), String(held));
  if (String(held) === value) return "yes";
  if (leavesOpen(held, value)) return "contestable";
  if (isUnknown(held)) return held === null || value === "null" ? "no" : "unknown";
  return lies(held, value);
}

/** A row that is not known to be in force, with rival readings on record, depends on the reading. */
function disputed(row: Row, result: Fit, name: string): Fit {
  return result === "unknown" && isDisputed(row, name) ? "contestable" : result;
}

/** Whether rival readings are on record of a field that the ledger does not know. */
export function isDisputed({ inForce, readings }: Row, name: string): boolean {
  return name === "inForce" && inForce === "unknown" && Array.isArray(readings) && readings.length > 0;
}

function opposite(result: Fit): Fit {
  return result === "yes" ? "no" : result === "no" ? "yes" : result;
}
