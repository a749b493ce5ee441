/**
 * Paths into an answer: names divided by dots, places in a list, filters in brackets.
 *
 *   counts.0.count                       the first row's count
 *   ties[type=defence&grade=binding]     the rows that meet every condition
 *   members[inForce=true].state          the state of each of them
 *   edges[from=CHN].length               the number of rows
 *
 * A name after a list applies to each of its items. A path to nothing gives no values; whether a name can exist at all is checked
 * against the operation's schema in bindings.ts.
 */
import { spanOf } from "../time/span.ts";

export type Step =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "place"; readonly place: number }
  | { readonly kind: "filter"; readonly conditions: readonly Condition[] };

export interface Condition {
  readonly names: readonly string[];
  readonly sign: "=" | "!=" | "~" | "<" | ">";
  readonly value: string;
}

/** A value with all objects on the way to it, the answer first; for a length, the items counted. */
export interface Found {
  readonly value: unknown;
  readonly trail: readonly object[];
  readonly counted?: readonly unknown[];
}

/** The path as steps. The schema of a claims file has already refused invalid paths. */
export function stepsOf(path: string): Step[] {
  const steps: Step[] = [];
  for (const [, name, filter] of path.matchAll(/([\w-]+)|\[([^\]]*)\]/g)) {
    if (name !== undefined) steps.push(/^\d+$/.test(name) ? { kind: "place", place: Number(name) } : { kind: "name", name });
    else steps.push({ kind: "filter", conditions: (filter ?? "").split("&").map(conditionOf) });
  }
  return steps;
}

function conditionOf(text: string): Condition {
  const match = /^([\w.-]+?)(!=|=|~|<|>)(.*)$/.exec(text);
  return { names: (match?.[1] ?? "").split("."), sign: (match?.[2] ?? "=") as Condition["sign"], value: (match?.[3] ?? "").trim() };
}

/** The values at the path; an empty list if there are none. */
export function walk(answer: object, path: string): Found[] {
  let found: Found[] = [{ value: answer, trail: [] }];
  for (const step of stepsOf(path)) {
    if (step.kind === "name" && step.name === "length") found = lengthOf(found);
    else found = found.flatMap((one) => stepFrom(one, step));
  }
  return found;
}

function stepFrom({ value, trail }: Found, step: Step): Found[] {
  if (Array.isArray(value)) {
    if (step.kind === "place") return value[step.place] === undefined ? [] : [{ value: value[step.place], trail }];
    return value.flatMap((item) => stepFrom({ value: item, trail }, step));
  }
  if (value === null || typeof value !== "object") return [];
  if (step.kind === "filter") return step.conditions.every((condition) => fits(value, condition)) ? [{ value, trail }] : [];
  if (step.kind === "place") return [];
  const child = (value as Record<string, unknown>)[step.name];
  return child === undefined ? [] : [{ value: child, trail: [...trail, value] }];
}

/** The length of each list; after a filter, the number of items that are left. */
function lengthOf(found: readonly Found[]): Found[] {
  if (found.length > 0 && found.every(({ value }) => Array.isArray(value)))
    return found.map(({ value, trail }) => ({ value: (value as unknown[]).length, trail, counted: value as unknown[] }));
  return [{ value: found.length, trail: found[0]?.trail ?? [], counted: found.map(({ value }) => value) }];
}

/** True if the item meets the condition; a list meets it if one of its items does. */
function fits(item: object, { names, sign, value }: Condition): boolean {
  const held = names.reduce<unknown[]>(
    (values, name) =>
      values.flat().map((one) => (one !== null && typeof one === "object" ? (one as Record<string, unknown>)[name] : undefined)),
    [item],
  );
  const texts = held
    .flat()
    .filter((one) => one !== undefined)
    .map(String);
  switch (sign) {
    case "=":
      return texts.includes(value);
    case "!=":
      return !texts.includes(value);
    case "~":
      return texts.some((one) => one.toLowerCase().includes(value.toLowerCase()));
    case "<":
      return texts.some((one) => earlier(one, value));
    case ">":
      return texts.some((one) => earlier(value, one));
  }
}

/** Certainly less: dates compare by their spans, everything else as numbers. A year alone is a date. */
function earlier(a: string, b: string): boolean {
  const [first, second] = [spanOf(a), spanOf(b)];
  return first !== null && second !== null ? first.latest < second.earliest : Number(a) < Number(b);
}
