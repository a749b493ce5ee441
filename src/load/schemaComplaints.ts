/** Turns a schema's issues into complaints with a place and a fix. */
import type { z } from "zod";
import type { Complaint } from "../errors.ts";
import { anyOf, nearest } from "../ledger/nearest.ts";
import { brief } from "../model/brief.ts";
import type { Path, YamlFile } from "./yamlFile.ts";

type Issue = z.core.$ZodIssue;
type Schema = z.ZodType;

/** Every complaint about the file, misspelt keys first. A key that was misspelt is not also reported as missing. */
export function schemaComplaints(file: YamlFile, schema: Schema, issues: readonly Issue[]): Complaint[] {
  const flat = issues.flatMap((issue) => flatten(issue, []));
  const order = (issue: Issue) => (issue.code === "unrecognized_keys" ? 0 : 1);
  flat.sort((a, b) => order(a.issue) - order(b.issue));
  const mended = new Set<string>();
  return flat.flatMap(({ issue, path }) => complaintsOf(file, schema, issue, path, mended));
}

interface Placed {
  readonly issue: Issue;
  readonly path: PropertyKey[];
}

/** The issues of the union branch that matched furthest: probably the one that the author meant. */
function flatten(issue: Issue, base: readonly PropertyKey[]): Placed[] {
  const path = [...base, ...issue.path];
  if (issue.code !== "invalid_union") return [{ issue, path }];
  const branches = issue.errors.filter((branch) => branch.length > 0);
  const depth = (branch: readonly Issue[]) =>
    Math.max(...branch.map((one) => one.path.length + (one.code === "unrecognized_keys" ? 0.5 : 0)));
  const best = [...branches].sort((a, b) => depth(b) - depth(a))[0];
  if (best === undefined || depth(best) === 0) return [{ issue, path }];
  return best.flatMap((one) => flatten(one, path));
}

function complaintsOf(file: YamlFile, schema: Schema, issue: Issue, path: readonly PropertyKey[], mended: Set<string>): Complaint[] {
  const here = brief(path.join("."));
  if (issue.code === "unrecognized_keys") {
    const permitted = permittedKeys(schema, path);
    return issue.keys.map((key) => {
      const [guess] = nearest(key, permitted, 1);
      if (guess !== undefined) mended.add([...path, guess].join("."));
      return {
        what: `unknown key "${brief(key)}"`,
        where: file.atKey(path, key),
        why: permitted.length > 0 ? `the keys here are ${permitted.join(", ")}` : "this mapping does not take it",
        todo: divided(file.value, path, key)
          ? "if it belongs to the text before it, quote that text whole: a comma inside {} divides it"
          : guess === undefined
            ? "remove the key"
            : `write "${guess}", or remove the key`,
      };
    });
  }
  const value = valueAt(file.value, path);
  if (value === undefined) {
    if (mended.has(path.join("."))) return [];
    const key = String(path.at(-1) ?? "");
    return [
      {
        what: `"${key}" is missing`,
        where: file.at(path),
        why: `${here} is required`,
        todo: `add "${key}: …"; write what a source says, never a guess`,
      },
    ];
  }
  if (value === null && (issue.code === "invalid_value" || issue.code === "invalid_type" || issue.code === "invalid_union"))
    return [emptyComplaint(file, schema, issue, path)];
  if (issue.code === "too_small" && Array.isArray(value) && value.length === 0)
    return [
      {
        what: `${here} is an empty list`,
        where: file.at(path),
        why: `it has at least ${issue.minimum}`,
        todo: isOptional(schema, path) ? "fill it in, or remove the key" : "fill it in",
      },
    ];
  const shown =
    typeof value === "object" && value !== null ? (Array.isArray(value) ? "a list" : "a mapping") : brief(JSON.stringify(value));
  if (issue.code === "invalid_value") {
    const allowed = issue.values.map(String);
    const close = typeof value === "object" ? [] : nearest(String(value), allowed);
    return [
      {
        what: `${shown} is not one of the values of ${here}`,
        where: file.at(path),
        why: `it is one of ${allowed.join(", ")}`,
        todo: close.length > 0 ? `write ${anyOf(close)}` : "choose one of them",
      },
    ];
  }
  if (issue.code === "invalid_type") {
    return [
      {
        what: `${here} is ${shown}`,
        where: file.at(path),
        why: `it is ${article(issue.expected)}`,
        todo: issue.expected === "string" && typeof value === "number" ? `quote it: "${value}"` : `write ${article(issue.expected)} here`,
      },
    ];
  }
  return [{ what: `${here} is ${shown}`, where: file.at(path), why: ruleOf(issue), todo: "write it so" }];
}

/** The complaint about a key without a value, with the values or the type that it takes. */
function emptyComplaint(file: YamlFile, schema: Schema, issue: Issue, path: readonly PropertyKey[]): Complaint {
  const here = path.join(".");
  const meaning = schemasAt(schema, path).find(({ description }) => description !== undefined)?.description;
  const takes =
    issue.code === "invalid_value"
      ? `one of ${issue.values.map(String).join(", ")}`
      : issue.code === "invalid_type"
        ? article(issue.expected)
        : "a value that docs/coding.md lists";
  return {
    what: `"${String(path.at(-1) ?? "")}" is empty`,
    where: file.at(path),
    why: `${here} takes ${takes}${meaning === undefined ? "" : ` (${meaning.replace(/^(?=[A-Z][a-z])./, (letter) => letter.toLowerCase())})`}`,
    todo: isOptional(schema, path) ? "fill it in, or remove the key" : "fill it in; write what a source says, never a guess",
  };
}

/** Whether the key at the path may be left out. */
function isOptional(schema: Schema, path: Path): boolean {
  return schemasAt(schema, path).some((one) => (one.def as unknown as Def).type === "optional");
}

/** The schemas of the value at a path; several if a union has several. */
function schemasAt(schema: Schema, path: Path): Schema[] {
  return path.reduce<Schema[]>((current, key) => current.flatMap((one) => step(one, key)), [schema]);
}

/** Whether a key is really the rest of unquoted text that a comma split: several words and no value. */
function divided(value: unknown, path: Path, key: string): boolean {
  const parent = valueAt(value, path) as Record<string, unknown> | undefined;
  return key.includes(" ") && parent?.[key] === null;
}

function article(type: string): string {
  const words: Record<string, string> = {
    string: "text",
    array: "a list",
    object: "a mapping",
    record: "a mapping",
    boolean: "true or false",
    number: "a number",
    int: "a whole number",
  };
  return words[type] ?? type;
}

function ruleOf(issue: Issue): string {
  if (issue.code === "too_big") return `it has at most ${issue.maximum}`;
  if (issue.code === "too_small") return `it has at least ${issue.minimum}`;
  if (issue.code === "invalid_union") return "it fits none of the forms that are allowed here";
  return issue.message;
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const key of path) {
    if (current === null || typeof current !== "object") return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return current;
}

/** The keys of the object schema at a path; for a union, of all its objects. */
function permittedKeys(schema: Schema, path: Path): string[] {
  return [
    ...new Set(
      schemasAt(schema, path)
        .flatMap((one) => objectsOf(one))
        .flatMap((shape) => Object.keys(shape)),
    ),
  ];
}

interface Def {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly options?: readonly Schema[];
  readonly shape?: Record<string, Schema>;
  readonly getter?: () => Schema;
}

function unwrap(schema: Schema): Def[] {
  const def = schema.def as unknown as Def;
  if (def.type === "lazy" && def.getter !== undefined) return unwrap(def.getter());
  if (def.innerType !== undefined) return unwrap(def.innerType);
  if (def.options !== undefined) return def.options.flatMap(unwrap);
  return [def];
}

function step(schema: Schema, key: PropertyKey): Schema[] {
  return unwrap(schema).flatMap((def) => {
    if (def.element !== undefined && typeof key === "number") return [def.element];
    const child = def.shape?.[String(key)];
    return child === undefined ? [] : [child];
  });
}

function objectsOf(schema: Schema): Record<string, Schema>[] {
  return unwrap(schema).flatMap((def) => (def.shape === undefined ? [] : [def.shape]));
}
