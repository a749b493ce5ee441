/** The schemas of an answer, read to learn what can stand at a path: its fields, and the values that a field can hold. */
import type * as z from "zod";

interface Def {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Record<string, z.ZodType>;
  readonly getter?: () => z.ZodType;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly unknown[];
}

export const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

/**
 * The schema without optionals, defaults, lists and unions: what one value there can be. A null is a schema of its own. A test on
 * states holds tests on states; `passed` are the schemas that are being read, and each is read once.
 */
export function itemSchemas(schema: z.ZodType, passed: readonly z.ZodType[] = []): z.ZodType[] {
  const def = defOf(schema);
  if (def.type === "lazy" && def.getter !== undefined) return passed.includes(schema) ? [] : itemSchemas(def.getter(), [...passed, schema]);
  const inner = def.innerType ?? def.element;
  if (inner !== undefined) return itemSchemas(inner, passed);
  return def.options === undefined ? [schema] : def.options.flatMap((one) => itemSchemas(one, passed));
}

/** Whether null may stand there. */
export function mayBeNull(schema: z.ZodType): boolean {
  const { type, innerType, element, options } = defOf(schema);
  if (type === "nullable" || type === "null") return true;
  const inner = innerType ?? element;
  return (inner !== undefined && mayBeNull(inner)) || (options ?? []).some(mayBeNull);
}

/** Whether a list may stand there, and whether its items are rows with fields. */
export function listKind(schema: z.ZodType): "rows" | "values" | null {
  const def = defOf(schema);
  if (def.element !== undefined) return itemSchemas(def.element).some(hasFields) ? "rows" : "values";
  if (def.innerType !== undefined) return listKind(def.innerType);
  return (def.options ?? []).map(listKind).find((kind) => kind !== null) ?? null;
}

export function hasFields(schema: z.ZodType): boolean {
  return defOf(schema).shape !== undefined;
}

/** Schemas of which nothing is known: any field may be there, and any value. */
export function isOpen(schema: z.ZodType): boolean {
  return ["unknown", "any", "record"].includes(defOf(schema).type);
}

export interface Field {
  readonly schemas: readonly z.ZodType[];
  /** True if none of the schemas can have the field. */
  readonly lost: boolean;
  /** The fields that they can have. */
  readonly names: readonly string[];
}

/** The field with this name: a name after a list is a field of its items. */
export function fieldOf(schemas: readonly z.ZodType[], name: string): Field {
  const inner = schemas.flatMap((schema) => itemSchemas(schema));
  const shapes = inner.flatMap((schema) => [defOf(schema).shape].filter((shape) => shape !== undefined));
  const found = shapes.flatMap((shape) => (Object.hasOwn(shape, name) ? (shape[name] ?? []) : []));
  const names = [...new Set(shapes.flatMap((shape) => Object.keys(shape)))];
  return { schemas: found, lost: found.length === 0 && !inner.some(isOpen), names };
}

/** The schemas of a field of a field, by their names; none if one of them is lost. */
export function fieldOn(schemas: readonly z.ZodType[], names: readonly string[]): readonly z.ZodType[] {
  return names.reduce<readonly z.ZodType[]>((inner, name) => fieldOf(inner, name).schemas, schemas);
}

/** The names of an operation's inputs. */
export function inputNames(schema: z.ZodType): string[] {
  return Object.keys(defOf(schema).shape ?? {});
}
