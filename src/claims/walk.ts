/** The values at a path in an answer, each with the rows on the way to it and with a doubt where a filter cannot tell. */
import { type Doubt, type Fit, fits, isDisputed, PLAIN_ROWS, type Row, type Rows, weakest } from "./filters.ts";
import { type Condition, type Step, stepsOf } from "./path.ts";

/** A value with all objects on the way to it, the answer first; for a length, the items counted. */
export interface Found {
  readonly value: unknown;
  readonly trail: readonly object[];
  /** Whether it is there at all is in doubt: a filter cannot tell, or the row itself is disputed. */
  readonly doubt?: Doubt;
  readonly counted?: readonly unknown[];
  /** For a length, the largest number that the items in doubt allow. */
  readonly most?: number;
}

/** The names that a walk meets: what a path asks about decides whether a row is in doubt. */
interface Walk {
  readonly rows: Rows;
  readonly asked: ReadonlySet<string>;
}

/** The values at the path; an empty list if there are none. */
export function walk(answer: object, path: string, rows: Rows = PLAIN_ROWS): Found[] {
  const steps = stepsOf(path);
  const state: Walk = { rows, asked: new Set(steps.flatMap(namesIn)) };
  let found: Found[] = [{ value: answer, trail: [] }];
  let place = "";
  for (const step of steps) {
    if (step.kind === "name" && step.name === "length") return [lengthOf(found, place, state)].flat();
    found = found.flatMap((one) => stepFrom(one, step, place, state));
    if (step.kind === "name") place = place === "" ? step.name : `${place}.${step.name}`;
  }
  return found;
}

function namesIn(step: Step): string[] {
  return step.kind === "name" ? [step.name] : step.kind === "filter" ? step.conditions.flatMap(({ names }) => names.slice(0, 1)) : [];
}

function stepFrom(one: Found, step: Step, place: string, state: Walk): Found[] {
  const { value } = one;
  if (Array.isArray(value)) {
    if (step.kind === "place") return value[step.place] === undefined ? [] : [{ ...one, value: value[step.place] }];
    return rowsOf(one, value, step.kind === "filter" ? step.conditions : [], place, state).flatMap((row) =>
      step.kind === "filter" ? [row] : childOf(row, step.name, place, state),
    );
  }
  if (step.kind === "filter") return rowsOf(one, [value], step.conditions, place, state);
  return step.kind === "place" ? [] : childOf(one, step.name, place, state);
}

/** The rows of a list that meet the conditions, or may meet them. */
function rowsOf(one: Found, list: readonly unknown[], conditions: readonly Condition[], place: string, state: Walk): Found[] {
  return list.flatMap((value) => {
    if (value === null || typeof value !== "object") return conditions.length === 0 ? [{ ...one, value }] : [];
    const row = value as Row;
    const fit = weakest([one.doubt ?? "yes", fits(place, row, conditions, state.rows), rowDoubt(row, place, state)]);
    return fit === "no" ? [] : [inDoubt({ value, trail: one.trail }, fit)];
  });
}

function rowDoubt(row: Row, place: string, { rows, asked }: Walk): Fit {
  return rows.doubt(place, row, asked) ?? "yes";
}

function inDoubt(found: Found, fit: Exclude<Fit, "no">): Found {
  return fit === "yes" ? found : { ...found, doubt: fit };
}

function childOf(one: Found, name: string, place: string, { rows }: Walk): Found[] {
  const { value, trail } = one;
  if (value === null || typeof value !== "object") return [];
  const child = rows.field(place, value as Row, name);
  if (child === undefined) return [];
  const found: Found = { ...one, value: child, trail: [...trail, value] };
  return [isDisputed(value as Row, name) ? { ...found, doubt: "contestable" } : found];
}

/** The length of each list; after a filter, the number of rows that are left. Rows in doubt raise the largest number alone. */
function lengthOf(found: readonly Found[], place: string, state: Walk): Found[] {
  if (found.length > 0 && found.every(({ value }) => Array.isArray(value)))
    return found.map((one) => counted(rowsOf(one, one.value as unknown[], [], place, state), one.trail));
  return [counted(found, found[0]?.trail ?? [])];
}

function counted(rows: readonly Found[], trail: readonly object[]): Found {
  const certain = rows.filter(({ doubt }) => doubt === undefined);
  const count = { value: certain.length, trail, counted: rows.map(({ value }) => value) };
  if (certain.length === rows.length) return count;
  const fit = weakest(rows.map(({ doubt }) => doubt ?? "yes")) as Doubt;
  return { ...count, most: rows.length, doubt: fit };
}
