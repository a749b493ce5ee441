/**
 * Requests whose inputs are plain words: the manifest, made from the schemas, has all that is to be checked, and the schema
 * library stays out of the way. A test holds that these answers and complaints are those of the schemas.
 */

import { InputError } from "../../errors.ts";
import { anyOf, nearest } from "../../ledger/nearest.ts";
import type { ManifestEntry } from "../manifest.ts";
import type { Io } from "./io.ts";
import { answerRequest, type Parse } from "./request.ts";

type Flags = Parameters<typeof answerRequest>[3];

export function request(io: Io, entry: ManifestEntry, values: readonly (string | undefined)[], flags: Flags): Promise<number> {
  return answerRequest(io, entry, values, flags, plainInput, async (_operation, context) => context);
}

const plainInput: Parse = (_operation, { name, fields }, given, flag) =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = given[field.name] ?? field.fallback ?? undefined;
      if (value === undefined) {
        if (!field.required) return [];
        throw new InputError({
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
          what: `"${value}" is not one of the values of ${flag(field.name)}`,
          where: flag(field.name),
          why: `it is one of ${values.join(", ")}`,
          todo: close.length > 0 ? `write ${anyOf(close)}` : "choose one of them",
        });
      }
      return [[field.name, value]];
    }),
  );
