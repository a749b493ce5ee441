/**
 * Paths into an answer: names divided by dots, places in a list, filters in brackets.
 *
 *   counts.0.count                       the first row's count
 *   ties[type=defence&grade=binding]     the rows that meet every condition
 *   ties[owedBy=FRA|GBR]                 the rows with any of these values
 *   members[state=@american-state]       the rows of states in a class or region
 *   edges[from=CHN].length               the number of rows
 *
 * A name after a list applies to each of its items. A path to nothing gives no values; whether a name or a value can exist at all
 * is checked against the operation's schema in expectations.ts.
 */

export type Step =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "place"; readonly place: number }
  | { readonly kind: "filter"; readonly conditions: readonly Condition[] };

export interface Condition {
  readonly names: readonly string[];
  readonly sign: "=" | "!=" | "~" | "<" | ">";
  /** The alternatives, of which any one suffices; a comparison has one. */
  readonly values: readonly string[];
}

/** The mark before the id of a class of states or a region that stands for its states. */
export const GROUP = "@";

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
  const sign = (match?.[2] ?? "=") as Condition["sign"];
  const value = (match?.[3] ?? "").trim();
  const values = sign === "<" || sign === ">" ? [value] : value.split("|").map((one) => one.trim());
  return { names: (match?.[1] ?? "").split("."), sign, values };
}

/** The values that a condition of the filter asks a field to have; null if no condition does. */
export function valuesAsked(conditions: readonly Condition[], name: string): readonly string[] | null {
  return conditions.find(({ names, sign }) => sign === "=" && names.length === 1 && names[0] === name)?.values ?? null;
}

/** The names of a path, without its filters and places. */
export function namesOn(path: string): string[] {
  return stepsOf(path).flatMap((step) => (step.kind === "name" ? [step.name] : []));
}
