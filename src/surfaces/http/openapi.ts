/** The OpenAPI 3.1 description: one path for each operation, GET with a query and POST with a body. */
import * as z from "zod";
import type { Operation } from "../../operations/operation.ts";
import { findOperation } from "../../operations/registry.ts";
import { LANGUAGES } from "../../prose/index.ts";
import type { Field, ManifestEntry } from "../entry.ts";
import { manifest } from "../manifest.ts";
import { documentTypes } from "./documents.ts";
import { Problem } from "./problems.ts";

/** The description as data. */
export function openApi(version: string): Record<string, unknown> {
  const schemas: Record<string, unknown> = { Problem: schemaOf(Problem, "output") };
  const paths: Record<string, unknown> = {};
  for (const entry of manifest()) {
    const operation = findOperation(entry.name);
    if (operation === undefined || entry.local) continue;
    const id = pascal(entry.name);
    schemas[`${id}Input`] = schemaOf(operation.input, "input");
    schemas[`${id}Answer`] = schemaOf(answerShape(operation), "output");
    const methods = methodsOf(entry, id);
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

/** The whole answer, or the short form that is written by default. */
function answerShape({ output, shortOutput }: Pick<Operation, "output" | "shortOutput">): z.ZodType {
  return shortOutput === undefined ? output : z.union([shortOutput, output]);
}

/** GET with a query and POST with a JSON body. */
function methodsOf(entry: ManifestEntry, id: string): { get: object; post: object } {
  const shared = { tags: [entry.name.split(".")[0]], summary: entry.summary, responses: responsesOf(entry, id) };
  const json = {
    schema: { $ref: `#/components/schemas/${id}Input` },
    examples: Object.fromEntries(entry.examples.map(({ title, input }) => [title, { value: input }])),
  };
  return {
    get: { ...shared, operationId: `get${id}`, parameters: [...entry.fields.map(parameterOf), LANG] },
    post: {
      ...shared,
      operationId: `post${id}`,
      parameters: [LANG],
      requestBody: { required: true, content: { "application/json": json } },
    },
  };
}

const ERRORS = [
  ["400", "Bad input"],
  ["404", "Not in the ledger"],
  ["405", "Method not allowed"],
  ["413", "The body is too large"],
] as const;

function responsesOf({ name }: ManifestEntry, id: string): object {
  const problem = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
  return {
    200: {
      description: "The answer",
      content: {
        "application/json": { schema: { $ref: `#/components/schemas/${id}Answer` } },
        ...Object.fromEntries(documentTypes(name).map((type) => [type, { schema: { type: "string" } }])),
      },
    },
    ...Object.fromEntries(ERRORS.map(([status, description]) => [status, { description, content: problem }])),
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
