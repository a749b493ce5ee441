/** OpenAPI 3.1 from the registry: one path for each operation, GET with a query and POST with a body. */
import * as z from "zod";
import { findOperation } from "../../operations/registry.ts";
import { LANGUAGES } from "../../prose/index.ts";
import type { Field } from "../entry.ts";
import { manifest } from "../manifest.ts";

export const Problem = z.strictObject({
  kind: z.enum(["input", "not-found", "data", "internal"]),
  title: z.string(),
  status: z.number().int(),
  what: z.string(),
  where: z.string(),
  why: z.string(),
  todo: z.string(),
  code: z.string().optional(),
  args: z.record(z.string(), z.unknown()).optional(),
});
export type Problem = z.infer<typeof Problem>;

export function openApi(version: string): Record<string, unknown> {
  const schemas: Record<string, unknown> = { Problem: schemaOf(Problem, "output") };
  const paths: Record<string, unknown> = {};
  for (const entry of manifest()) {
    const operation = findOperation(entry.name);
    if (operation === undefined || entry.local) continue;
    const id = pascal(entry.name);
    schemas[`${id}Input`] = schemaOf(operation.input, "input");
    schemas[`${id}Answer`] = schemaOf(operation.output, "output");
    const responses = {
      200: { description: "The answer", content: { "application/json": { schema: { $ref: `#/components/schemas/${id}Answer` } } } },
      ...Object.fromEntries(
        [
          ["400", "Bad input"],
          ["404", "The ledger holds no such thing"],
          ["405", "Another method"],
          ["413", "The body is too large"],
        ].map(([status, description]) => [
          status,
          { description, content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } },
        ]),
      ),
    };
    const shared = { tags: [entry.name.split(".")[0]], summary: entry.summary, responses };
    const methods = {
      get: {
        ...shared,
        operationId: `get${id}`,
        parameters: [...entry.fields.map(parameterOf), LANG],
      },
      post: {
        ...shared,
        operationId: `post${id}`,
        parameters: [LANG],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: `#/components/schemas/${id}Input` },
              examples: Object.fromEntries(entry.examples.map(({ title, input }) => [title, { value: input }])),
            },
          },
        },
      },
    };
    paths[pathOf(entry.name)] = methods;
    for (const alias of entry.aliases) paths[pathOf(alias)] = deprecated(methods, alias, entry.name);
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Entente",
      version,
      description: "Who owes what to whom, by which words. Every answer is cited; no answer is a forecast.",
      license: { name: "MIT for the code, CC BY 4.0 for the ledger", url: "https://creativecommons.org/licenses/by/4.0/" },
    },
    servers: [{ url: "/api" }],
    security: [],
    paths,
    components: { schemas },
  };
}

const LANG = {
  name: "lang",
  in: "query",
  required: false,
  description: "The language of names and sentences; by default the header Accept-Language decides",
  schema: { type: "string", enum: LANGUAGES },
};

function parameterOf(field: Field): object {
  return {
    name: field.name,
    in: "query",
    required: field.required,
    description: field.description,
    schema: {
      type: field.type,
      ...(field.values === null ? {} : { enum: field.values }),
      ...(field.fallback === null ? {} : { default: field.fallback }),
    },
  };
}

function pathOf(name: string): string {
  return `/${name.replace(".", "/")}`;
}

/** The methods of an operation under a former name. */
function deprecated({ get, post }: { get: object; post: object }, alias: string, name: string): object {
  const mark = (method: string) => ({ operationId: `${method}${pascal(alias)}`, deprecated: true, description: `Use ${pathOf(name)}.` });
  return { get: { ...get, ...mark("get") }, post: { ...post, ...mark("post") } };
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): unknown {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Record<string, unknown>;
  return rest;
}

function pascal(name: string): string {
  return name
    .split(".")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
