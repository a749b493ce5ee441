/** The manifest: all operations as plain data, from which help, OpenAPI and the reference page are made. */
import type { z } from "zod";
import { flagOf } from "../operations/commandLine.ts";
import type { Operation } from "../operations/operation.ts";
import { describe, shapeOf } from "../operations/parseInput.ts";
import type { PlainOperation } from "../operations/plainInput.ts";
import { ALL_OPERATIONS } from "../operations/registry.ts";
import type { Field, ManifestEntry } from "./entry.ts";
import { formatsOf } from "./formats.ts";

export type { ManifestEntry } from "./entry.ts";

/** The entries of all operations, in the order of the table. */
export function manifest(): ManifestEntry[] {
  return ALL_OPERATIONS.map((operation) => ({
    name: operation.name,
    summary: operation.summary,
    needs: operation.needs,
    positional: operation.positional,
    local: operation.local,
    relations: operation.relations,
    dataset: operation.dataset,
    plain: !operation.local && !operation.asks && Object.values(shapeOf(operation)).every(isPlain),
    formats: "format" in shapeOf(operation) ? [] : formatsOf(operation),
    fields: Object.entries(shapeOf(operation)).map(([name, schema]) => fieldOf(operation, name, schema)),
    examples: operation.examples as ManifestEntry["examples"],
  }));
}

/** The rules of operations whose inputs are plain words, for a page that checks them without the schema library. */
export function plainOperations(): Record<string, PlainOperation> {
  const entries = manifest().filter(({ plain }) => plain);
  return Object.fromEntries(
    entries.map(({ name: operation, needs, fields }) => [
      operation,
      { needs, fields: fields.map(({ name, required, fallback, values }) => ({ name, required, fallback, values })) },
    ]),
  );
}

/** Whether a field takes text, one of a list, or a list of text, so that words of a command line need no conversion. */
function isPlain(schema: z.ZodType): boolean {
  const def = schema.def as unknown as {
    type: string;
    innerType?: z.ZodType;
    options?: readonly z.ZodType[];
    checks?: readonly { readonly _zod: { readonly def: { readonly check: string } } }[];
  };
  if (def.innerType !== undefined) return isPlain(def.innerType);
  if (def.options !== undefined) return def.options.some(isPlain) && def.options.every((one) => ["string", "array"].includes(one.def.type));
  return def.type === "enum" || (def.type === "string" && (def.checks ?? []).every((check) => check._zod.def.check === "min_length"));
}

function fieldOf(operation: Operation, name: string, schema: z.ZodType): Field {
  let inner = schema;
  let fallback: string | null = null;
  let required = true;
  for (;;) {
    const def = inner.def as unknown as { type: string; innerType?: z.ZodType; defaultValue?: unknown };
    if (def.type === "default") fallback = String(def.defaultValue);
    if (def.type === "default" || def.type === "optional") required = false;
    if (def.innerType === undefined) break;
    inner = def.innerType;
  }
  const def = inner.def as unknown as { type: string; entries?: Record<string, string>; options?: readonly z.ZodType[] };
  const types = [def.type, ...(def.options ?? []).map((option) => option.def.type)];
  return {
    name,
    flag: flagOf(name),
    description: describe(operation, name),
    required,
    fallback,
    values: def.entries === undefined ? null : Object.values(def.entries),
    type: def.type === "number" ? "number" : types.includes("boolean") ? "boolean" : "string",
  };
}
