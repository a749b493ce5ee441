/** The OpenAPI 3.1 description: one path for each operation, GET with a query and POST with a body. */
import * as z from "zod";
import type { Operation } from "../../operations/operation.ts";
import { findOperation } from "../../operations/registry.ts";
import { LANGUAGES } from "../../prose/index.ts";
import type { Field, ManifestEntry } from "../entry.ts";
import { manifest } from "../manifest.ts";
import { formatNames, mediaTypes } from "./formats.ts";
import { type ErrorStatus, Problem, STATUS } from "./problems.ts";
import { schemaCollection } from "./schemas.ts";

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description: string;
  readonly schema: object;
  readonly example?: unknown;
}

export interface Method {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, object>>;
  readonly requestBody?: {
    readonly required: true;
    readonly content: {
      readonly "application/json": {
        readonly schema: object;
        readonly examples: Readonly<Record<string, { summary: string; value: object }>>;
      };
    };
  };
}

export interface PathItem {
  readonly get: Method;
  readonly post: Method;
}

export interface OpenApi {
  readonly openapi: string;
  readonly info: Readonly<Record<string, unknown>> & { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly object[];
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

/** The description as data. */
export function openApi(version: string): OpenApi {
  const schemas = schemaCollection();
  const problem = schemas.add("Problem", Problem, "output");
  const paths: Record<string, PathItem> = {};
  for (const entry of manifest()) {
    const operation = findOperation(entry.name);
    if (operation === undefined || entry.local) continue;
    const id = pascal(entry.name);
    const input = schemas.add(`${id}Input`, operation.input, "input");
    const answer = schemas.add(`${id}Answer`, answerShape(operation), "output");
    paths[pathOf(entry.name)] = methodsOf(entry, { id, input, answer, problem, parameters: parametersOf(entry) });
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Entente",
      version,
      summary: "Who owes what to whom, by which words",
      description:
        "Every answer is cited, and none is a forecast. An answer names its ledger in the header Entente-Ledger; with `ledger` (a version or a hash) in the address it is from that ledger or not at all, and may be kept for good. Every error is problem+json: what is wrong, where, why, and what to do.",
      license: { name: "MIT for the code, CC BY 4.0 for the ledger", url: "https://creativecommons.org/licenses/by/4.0/" },
    },
    servers: [{ url: "/api" }],
    security: [],
    tags: [...new Set(Object.values(paths).flatMap(({ get }) => get.tags))].map((name) => ({ name })),
    paths,
    components: { schemas: schemas.all() },
  };
}

/** The whole answer, or the short form that is written by default. */
function answerShape({ output, shortOutput }: Pick<Operation, "output" | "shortOutput">): z.ZodType {
  return shortOutput === undefined ? output : z.union([shortOutput, output]);
}

interface Reference {
  readonly $ref: string;
}

interface Parts {
  readonly id: string;
  readonly input: Reference;
  readonly answer: Reference;
  readonly problem: Reference;
  readonly parameters: readonly Parameter[];
}

/** GET with a query and POST with a JSON body. */
function methodsOf(entry: ManifestEntry, parts: Parts): PathItem {
  const { id, input, parameters } = parts;
  const shared = { tags: [entry.name.split(".")[0] ?? ""], summary: entry.summary, responses: responsesOf(entry, parts) };
  const examples = Object.fromEntries(
    entry.examples.map(({ title, input: value }, index) => [`example${index + 1}`, { summary: title, value }]),
  );
  const surface = surfaceParameters(entry.name);
  const own = parameters.filter(({ name }) => name !== FORMAT);
  return {
    get: { ...shared, operationId: `get${id}`, parameters: [...own, ...surface] },
    post: {
      ...shared,
      operationId: `post${id}`,
      parameters: surface,
      requestBody: { required: true, content: { "application/json": { schema: input, examples } } },
    },
  };
}

/** The parameter that an operation with documents and this surface share. */
const FORMAT = "format";

const ERRORS: readonly ErrorStatus[] = [400, 403, 404, 405, 406, 413, 414, 503];

/** Headers of every answer. */
const ANSWER_HEADERS = {
  "Entente-Ledger": { description: "Version and hash of the ledger that was read", schema: { type: "string" } },
  ETag: { description: "Of a GET: send it as If-None-Match to hear whether the answer is still the same", schema: { type: "string" } },
};

function responsesOf({ name }: ManifestEntry, { answer, problem }: Parts): Record<string, object> {
  const [, ...others] = mediaTypes(name);
  return {
    200: {
      description: "The answer",
      headers: ANSWER_HEADERS,
      content: {
        "application/json": { schema: answer },
        ...Object.fromEntries(others.map((type) => [type, { schema: textSchema(type) }])),
      },
    },
    304: { description: "The answer is the one that If-None-Match names" },
    ...Object.fromEntries(
      ERRORS.map((status) => [status, { description: STATUS[status], content: { "application/problem+json": { schema: problem } } }]),
    ),
  };
}

/** Bytes have no schema in OpenAPI 3.1. */
const textSchema = (type: string) => (type.includes("parquet") ? {} : { type: "string" });

function pathOf(name: string): string {
  return `/${name.replace(".", "/")}`;
}

/** The parameters that this surface reads itself. */
function surfaceParameters(name: string): Parameter[] {
  const optional = (parameter: string, description: string, schema: object) => ({
    name: parameter,
    in: "query",
    required: false,
    description,
    schema,
  });
  const format = optional(FORMAT, "The format of the answer, or of a document of it; by default the header Accept decides", {
    type: "string",
    enum: formatNames(name),
  });
  return [
    optional("lang", "The language of names and sentences; by default the header Accept-Language decides", {
      type: "string",
      enum: LANGUAGES,
    }),
    format,
    optional("ledger", "The version or the hash of a ledger: the answer is from it, or an error", { type: "string" }),
  ];
}

/** The inputs as parameters of a query, whose examples are those of the first example. */
function parametersOf(entry: ManifestEntry): Parameter[] {
  const [first] = entry.examples;
  return entry.fields.map((field) => {
    const example = first?.input[field.name];
    return {
      name: field.name,
      in: "query",
      required: field.required,
      description: field.description,
      schema: parameterSchema(field),
      ...(example === undefined ? {} : { example: Array.isArray(example) ? example.join(",") : example }),
    };
  });
}

/** The schema of a parameter. */
function parameterSchema(field: Field): object {
  return {
    type: field.type,
    ...(field.values === null ? {} : { enum: field.values }),
    ...(field.fallback === null ? {} : { default: typedFallback(field) }),
  };
}

/** The default in the type of its field. */
function typedFallback({ type, fallback }: Field): unknown {
  if (type === "number") return Number(fallback);
  return type === "boolean" ? fallback === "true" : fallback;
}

function pascal(name: string): string {
  return name
    .split(".")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
