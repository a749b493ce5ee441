/**
 * The published types of the library's questions and answers: plain TypeScript, written from the schemas of the operations, so
 * that a reader's compiler needs neither this project's sources nor its schema library.
 */
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";
import * as z from "zod";
import { ALL_OPERATIONS } from "../src/operations/registry.ts";

type JsonSchema = Record<string, unknown>;
/** The part of a registry that the conversion reads. */
interface Metadata {
  get(schema: z.ZodType): object | undefined;
}

const BANNER = `/**
 * The questions and answers of every operation, written from their schemas by \`npm run generate\`. A change of this file is a
 * change of what the package promises.
 */`;

/** The text of \`operations.d.ts\`: \`Operations\`, and a type for every named schema of the model that an answer holds. */
export async function libraryTypes(): Promise<string> {
  const named = await namedSchemas();
  const definitions: Record<string, JsonSchema> = {};
  const ofEach = (io: "input" | "output", suffix: string) =>
    Object.fromEntries(
      ALL_OPERATIONS.filter(({ local }) => !local).map((operation) => {
        const { $defs = {}, $schema, ...own } = jsonOf(operation[io], io, named);
        const title = `${pascal(operation.name)}${suffix}`;
        const reference = io === "output" && "$ref" in own;
        for (const [id, schema] of Object.entries({ ...($defs as object), ...(reference ? {} : { [title]: own }) }))
          add(definitions, id, schema as JsonSchema);
        return [operation.name, { ...(reference ? own : { $ref: `#/$defs/${title}` }), description: operation.summary }];
      }),
    );
  const answers = record(ofEach("output", "Answer"));
  const inputs = record(ofEach("input", "Input"));
  const root = { ...record({ inputs, answers }), $defs: definitions };
  const text = await compile(writable(root) as never, "Operations", {
    bannerComment: BANNER,
    ignoreMinAndMaxItems: true,
    style: { printWidth: 140, trailingComma: "all" },
  });
  return text.replaceAll("[k: string]: unknown", "readonly [key: string]: unknown");
}

/**
 * A copy as the writer of types needs it: a reference with a description stays a reference, where it would repeat the whole type;
 * a field that may be left out may be undefined;
 * and a tuple is written in the older form that it reads.
 */
function writable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(writable);
  if (typeof value !== "object" || value === null) return value;
  const copy: JsonSchema = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, writable(inner)]));
  const { $ref, description, type, properties, required = [], prefixItems } = copy;
  if (Array.isArray(prefixItems))
    return { ...copy, prefixItems: undefined, items: prefixItems, additionalItems: false, minItems: prefixItems.length };
  if (typeof $ref === "string" && description !== undefined) return { description, allOf: [{ $ref }] };
  if (type !== "object" || properties === undefined) return copy;
  const fields = Object.entries(properties as Record<string, JsonSchema>).map(([name, field]) =>
    (required as string[]).includes(name) ? [name, field] : [name, orUndefined(field)],
  );
  return { ...copy, properties: Object.fromEntries(fields) };
}

function orUndefined({ description, ...rest }: JsonSchema): JsonSchema {
  return { ...(description === undefined ? {} : { description }), anyOf: [rest, { tsType: "undefined" }] };
}

function record(properties: JsonSchema): JsonSchema {
  return { type: "object", additionalProperties: false, properties, required: Object.keys(properties) };
}

/** Adds a definition. Two different ones of one name are a mistake: the types would lie about one of them. */
function add(definitions: Record<string, JsonSchema>, id: string, schema: JsonSchema): void {
  const known = definitions[id];
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(schema)) throw new Error(`two schemas are named ${id}`);
  definitions[id] = schema;
}

function jsonOf(schema: z.ZodType, io: "input" | "output", metadata: Metadata): JsonSchema {
  return z.toJSONSchema(schema, { io, metadata: metadata as never, unrepresentable: "any" }) as JsonSchema;
}

/**
 * The hints that the conversion takes from a schema: its description, and its name if a module of the model exports it. Of two with one
 * name the second takes its file's name before it.
 */
async function namedSchemas(): Promise<Metadata> {
  const ids = new Map<z.ZodType, string>();
  const folder = new URL("../src/model/", import.meta.url);
  const names = new Set<string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (!file.endsWith(".ts")) continue;
    const exported = (await import(fileURLToPath(new URL(file, folder)))) as Record<string, unknown>;
    for (const [name, schema] of Object.entries(exported)) {
      if (!(schema instanceof z.ZodType) || ids.has(schema)) continue;
      const id = names.has(name) ? `${pascal(basename(file, ".ts"))}${name}` : name;
      names.add(id);
      ids.set(schema, id);
    }
  }
  return {
    get(schema) {
      const id = ids.get(schema);
      return { ...z.globalRegistry.get(schema), ...(id === undefined ? {} : { id }) };
    },
  };
}

function pascal(name: string): string {
  return name
    .split(".")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
