/**
 * Requests whose inputs are plain words. The manifest, made from the schemas, lists every check, so the schema library is not
 * loaded. A test compares the answers and errors with those of the schemas.
 */

import { InputError } from "../../errors.ts";
import { anyOf, nearest } from "../../ledger/nearest.ts";
import { coded } from "../../model/complaints.ts";
import type { ManifestEntry } from "../entry.ts";
import type { Io } from "./io.ts";
import { answerRequest, type Flags, type Handling } from "./request.ts";

export function request(io: Io, entry: ManifestEntry, values: readonly (string | undefined)[], flags: Flags): Promise<number> {
  return answerRequest(io, entry, values, flags, { parse: parserOf(entry), complete: async (context) => context });
}

/** Checks the words that were given against the manifest; throws InputError. */
function parserOf({ name, fields }: ManifestEntry): Handling["parse"] {
  return (given, flag) =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const value = given[field.name] ?? field.fallback ?? undefined;
        if (value === undefined) {
          if (!field.required) return [];
          throw new InputError({
            ...coded("field-missing", { field: flag(field.name), command: name }),
            what: `${flag(field.name)} is missing`,
            where: flag(field.name),
            why: `${name} needs it: ${field.description}`,
            todo: `add ${flag(field.name)}`,
          });
        }
        const { values } = field;
        if (values !== null && !values.includes(String(value))) {
          const close = nearest(String(value), values);
          throw new InputError({
            ...coded("not-a-value", { typed: String(value), field: flag(field.name), allowed: values, close }),
            what: `"${value}" is not one of the values of ${flag(field.name)}`,
            where: flag(field.name),
            why: `it is one of ${values.join(", ")}`,
            todo: close.length > 0 ? `write ${anyOf(close)}` : "choose one of them",
          });
        }
        return [[field.name, value]];
      }),
    );
}
