/** Checks an input against an operation's schema, and describes its fields. */

import type * as z from "zod";
import { InputError } from "../errors.ts";
import { anyOf, nearest } from "../ledger/nearest.ts";
import { coded } from "../model/complaints.ts";
import { fieldElsewhere, renamedComplaint, renamedField, renamedValue } from "./formerNames.ts";
import type { Operation } from "./operation.ts";

/** The input with its defaults. `flag` writes a field's name as this surface spells it. Throws InputError. */
export function parseInput(operation: Operation, input: unknown, flag: (field: string) => string = (field) => field): unknown {
  const result = operation.input.safeParse(input);
  if (result.success) return result.data;
  // A misspelt name also leaves the right one missing: the spelling is told first.
  const { issues } = result.error;
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  const fields = fieldsOf(operation);
  const field = String(issue?.path[0] ?? "");
  if (issue?.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const renamed = renamedField(operation.name, key);
    if (renamed !== undefined) throw new InputError(renamedComplaint(flag(key), flag(renamed)));
    const own = fieldElsewhere(operation.name, key);
    const close = own === undefined ? nearest(key, fields) : [own];
    throw new InputError({
      ...coded("unknown-option", { option: flag(key), command: operation.name, options: fields.map(flag), close: close.map(flag) }),
      what: key === "" ? "an option without a name" : `unknown option ${flag(key)}`,
      where: flag(key) || operation.name,
      why: fields.length === 0 ? `${operation.name} takes no inputs` : `${operation.name} takes ${fields.map(flag).join(", ")}`,
      todo: close.length > 0 ? `write ${close.map(flag).join(" or ")}` : "leave it out",
    });
  }
  if (issue?.code === "invalid_value") {
    const given = String((input as Record<string, unknown>)[field]);
    const allowed = issue.values.map(String);
    const renamed = renamedValue(operation.name, field, given);
    const close = renamed === undefined ? nearest(given, allowed) : [renamed];
    throw new InputError({
      ...coded("not-a-value", { typed: given, field: flag(field), allowed, close }),
      what: `"${given}" is not one of the values of ${flag(field)}`,
      where: flag(field),
      why: `it is one of ${allowed.join(", ")}`,
      todo: close.length > 0 ? `write ${anyOf(close)}` : "choose one of them",
    });
  }
  const missing = field !== "" && (input as Record<string, unknown> | null)?.[field] === undefined;
  throw new InputError(
    missing
      ? {
          ...coded("field-missing", { field: flag(field), command: operation.name }),
          what: `${flag(field)} is missing`,
          where: flag(field),
          why: `${operation.name} needs it: ${describe(operation, field)}`,
          todo: `add ${flag(field)}`,
        }
      : {
          ...coded("not-valid", { field: flag(field), command: operation.name }),
          what: `${field === "" ? "the input" : flag(field)} is not valid`,
          where: flag(field) || operation.name,
          why: issue?.message ?? "it does not fit",
          todo: `see the inputs of ${operation.name}`,
        },
  );
}

/** The names of an operation's inputs, in order. */
export function fieldsOf(operation: Operation): string[] {
  return Object.keys(shapeOf(operation));
}

export function shapeOf(operation: Operation): Record<string, z.ZodType> {
  return (operation.input as unknown as { shape: Record<string, z.ZodType> }).shape;
}

/** The description of a field; its name if it has none. */
export function describe(operation: Operation, field: string): string {
  let schema: z.ZodType | undefined = shapeOf(operation)[field];
  while (schema !== undefined) {
    if (schema.description !== undefined) return schema.description;
    schema = (schema.def as unknown as { innerType?: z.ZodType }).innerType;
  }
  return field;
}
