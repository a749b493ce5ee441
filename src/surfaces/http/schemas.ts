/** The JSON schemas of inputs and answers as OpenAPI has them: each under a name of its own, with references between names. */
import * as z from "zod";

type Json = Record<string, unknown>;

export interface Schemas {
  /** Adds a schema under a name, and returns the reference to it. */
  readonly add: (name: string, schema: z.ZodType, io: "input" | "output") => { readonly $ref: string };
  /** All schemas by name. */
  readonly all: () => Json;
}

/** An empty collection of schemas. */
export function schemaCollection(): Schemas {
  const all = new Map<string, unknown>();
  return {
    add(name, schema, io) {
      const { $schema, $defs = {}, ...own } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Json & { $defs?: Json };
      const names = new Map(Object.keys($defs).map((def) => [def, nameFor(def, name)]));
      const renamed = (value: unknown) => withReferences(value, names, name);
      for (const [def, value] of Object.entries($defs)) all.set(names.get(def) ?? def, renamed(withoutId(value)));
      all.set(name, renamed(own));
      return reference(name);
    },
    all: () => Object.fromEntries(all),
  };
}

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A part of a schema belongs to that schema, as its input and its output form may differ. */
const nameFor = (def: string, owner: string) => `${owner}.${def.replace(/[^\w.-]/g, "")}`;

function withoutId(value: unknown): unknown {
  const { id: _, ...rest } = value as Json;
  return rest;
}

/** The schema with its references to its own parts, and to itself, by their names among all schemas. */
function withReferences(value: unknown, names: ReadonlyMap<string, string>, owner: string): unknown {
  if (Array.isArray(value)) return value.map((one) => withReferences(one, names, owner));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if (key !== "$ref" || typeof one !== "string") return [key, withReferences(one, names, owner)];
      const def = /^#\/\$defs\/(.+)$/.exec(one)?.[1];
      return [key, reference(def === undefined ? owner : (names.get(def) ?? def)).$ref];
    }),
  );
}
