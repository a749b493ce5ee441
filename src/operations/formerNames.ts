/** Names that ended with version 1.0, each with the present one, so that the error about an old name says what to write. */
import type { Complaint } from "../errors.ts";
import { coded } from "../model/complaints.ts";
import type { OperationName } from "./table.ts";

const OPERATIONS: Readonly<Record<string, OperationName>> = Object.freeze({
  "instrument.history": "instrument.timeline",
  "network.pacts": "instrument.map",
});

/** Inputs by operation. */
const FIELDS: { readonly [N in OperationName]?: Readonly<Record<string, string>> } = Object.freeze({
  "crisis.trace": { why: "state" },
  "crisis.flip": { why: "state" },
  "crisis.facts": { why: "state" },
  "crisis.memo": { why: "state" },
});

/** Inputs that another operation has by another name, each with the one that this operation has. */
const ELSEWHERE: { readonly [N in OperationName]?: Readonly<Record<string, string>> } = Object.freeze({
  "crisis.brief": { state: "role" },
  "crisis.trace": { role: "state" },
  "crisis.flip": { role: "state" },
  "crisis.facts": { role: "state" },
  "crisis.memo": { role: "state" },
});

/** Values by operation and input. */
const VALUES: { readonly [N in OperationName]?: Readonly<Record<string, Readonly<Record<string, string>>>> } = Object.freeze({
  "crisis.trace": { detail: { flat: "short" } },
});

/** The present name of an operation; undefined for a name that no operation had. */
export function renamedOperation(name: string): OperationName | undefined {
  return Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
}

/** The present name of an operation's input; undefined for a name that it never had. */
export function renamedField(operation: string, field: string): string | undefined {
  return entry(FIELDS[operation as OperationName], field);
}

/** The operation's own name of an input that another operation calls `field`; undefined if it has none. */
export function fieldElsewhere(operation: string, field: string): string | undefined {
  return entry(ELSEWHERE[operation as OperationName], field);
}

/** The value that does now what `value` did; undefined for a value that the input never had. */
export function renamedValue(operation: string, field: string, value: string): string | undefined {
  return entry(entry(VALUES[operation as OperationName], field), value);
}

function entry<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The complaint about an old name. `old` and `now` are spelt as at the surface: `--why` and `--state`. */
export function renamedComplaint(old: string, now: string, where: string = old): Complaint {
  return {
    ...coded("renamed", { old, now }),
    what: `${old} is now ${now}`,
    where,
    why: "the old name ended with version 1.0",
    todo: `write ${now}`,
  };
}
