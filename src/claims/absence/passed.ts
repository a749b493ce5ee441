/** The collections that a path passes, each with the filter on it: the lists and counts in which more might stand than was found. */
import type { Ask, Bindable } from "../asking.ts";
import { type Condition, stepsOf } from "../path.ts";
import { fieldOf, fieldOn, listKind } from "../schemas.ts";
import { domainOf } from "../values.ts";
import { walk } from "../walk.ts";
import type { Absence } from "./kinds.ts";

/** An operation whose fields are known by kind: ids and dates are no free text. */
export type Readable = Bindable & Pick<Ask, "kindOf">;

export interface Passed {
  readonly place: string;
  /** The conditions on its rows and on those around them. */
  readonly conditions: readonly Condition[];
  readonly next: string | null;
  readonly byWords: Words | null;
}

/** A filter on words that we chose, such as those of a note or the number of an article; null for a part of them. */
interface Words {
  readonly field: string;
  readonly path: string;
  readonly values: readonly string[] | null;
}

/** Whether some row has each of these words, so that its absence from others means something. */
export function isUsed({ path, values }: Words, answer: Absence["answer"]): boolean {
  const held = values === null ? [] : walk(answer, path).flatMap(({ value }) => [value].flat().map(String));
  return values?.every((value) => held.includes(value)) ?? false;
}

/** The lists of rows that the path passes, and declared counts, each with the filter on it. Lists of plain values are parts of their row. */
export function collectionsOn(at: string, { output, collects, kindOf }: Readable): Passed[] {
  const steps = stepsOf(at);
  const passed: Passed[] = [];
  const all: Condition[] = [];
  let current: readonly Bindable["output"][] = [output];
  let place = "";
  for (const [index, step] of steps.entries()) {
    if (step.kind !== "name" || step.name === "length") continue;
    current = fieldOf(current, step.name).schemas;
    place = place === "" ? step.name : `${place}.${step.name}`;
    const filter = steps[index + 1];
    const own = filter?.kind === "filter" ? filter.conditions : [];
    all.push(...own);
    const row = current;
    const byWords = wordsIn(own, `${place}.`, (names) => domainOf(fieldOn(row, names), { kindOf }).free);
    if (collects[place] === undefined && byWords === null && !current.some((schema) => listKind(schema) === "rows")) continue;
    const conditions = [...all];
    const next = steps.slice(index + 1).find((one) => one.kind === "name" && one.name !== "length");
    passed.push({ place, conditions, next: next?.kind === "name" ? next.name : null, byWords });
  }
  return passed;
}

/** The filter on a field of free text; null if there is none. That we have not used a word proves nothing. */
function wordsIn(conditions: readonly Condition[], path: string, isFree: (names: readonly string[]) => boolean): Words | null {
  const found = conditions.find(({ names, sign }) => (sign === "~" || sign === "=") && isFree(names));
  if (found === undefined) return null;
  const field = found.names.join(".");
  return { field, path: `${path}${field}`, values: found.sign === "=" ? found.values : null };
}
