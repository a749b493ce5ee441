/**
 * Whether a result that rests on an absence is proved: "nothing found", "no more than these". It is if every collection on the way
 * says that it is complete for the question; otherwise the claim cannot be checked, as the ledger does not collect this.
 */
import type { Expectation } from "../../model/claims.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { Bindable } from "../asking.ts";
import type { Result } from "../expectation.ts";
import { type Condition, type Step, stepsOf } from "../path.ts";
import { fieldOf, listKind } from "../schemas.ts";
import { domainOf } from "../values.ts";
import type { Found } from "../walk.ts";
import type { Absence, Collected, Prover } from "./kinds.ts";
import { provesActs, provesClauses, provesMembers, provesObligations } from "./ofInstrument.ts";
import { provesTies } from "./ofTies.ts";

const PROVERS: Readonly<Record<Collected, Prover>> = Object.freeze({
  ties: provesTies,
  members: provesMembers,
  acts: provesActs,
  obligations: provesObligations,
  clauses: provesClauses,
  records: ({ ledger, answer }: Absence) => {
    const name = String(answer["collection"]) as keyof NonNullable<typeof ledger.data.scope>["records"];
    const known = ledger.data.scope?.records[name];
    return known?.complete ? null : phrase("uncollected-records", { collection: name, scope: known?.scope ?? null });
  },
  whole: () => null,
});

/** Whether the result would change if more were there than was found. */
export function restsOnAbsence(expectation: Expectation, result: Result, found: readonly Found[], isCount: boolean): boolean {
  const { exists, empty, includes, excludes, equals } = expectation;
  if (exists !== undefined || includes !== undefined) return result === "not-met";
  if (empty !== undefined || excludes !== undefined) return result === "met";
  if (!isCount || (result !== "met" && result !== "not-met")) return false;
  const count = Number(found[0]?.value);
  if (expectation["at-most"] !== undefined) return result === "met";
  if (expectation["at-least"] !== undefined) return result === "not-met";
  if (typeof equals === "number") return result === "met" || count < equals;
  return result === "met" || (expectation.between !== undefined && count < Number(expectation.between[0]));
}

interface Passed {
  readonly place: string;
  /** The conditions on its rows and on those around them. */
  readonly conditions: readonly Condition[];
  readonly next: string | null;
  /** Whether a filter looks for words that we chose, such as a note's. */
  readonly byWords: string | null;
}

/** Why the absence proves nothing, from the first collection on the way that is not complete; null: it is proof. */
export function unproved(
  { at, includes, excludes }: Expectation,
  { output, collects }: Bindable,
  absence: Omit<Absence, "conditions" | "sought">,
): Phrase | null {
  const values = [includes ?? excludes ?? []].flat();
  for (const { place, conditions, next, byWords } of collectionsOn(at, output, collects)) {
    if (byWords !== null) return phrase("uncollected-words", { field: byWords });
    const kind = collects[place];
    const why =
      kind === undefined ? phrase("uncollected-rows", {}) : PROVERS[kind]({ ...absence, conditions, sought: soughtIn(next, values) });
    if (why !== null) return why;
  }
  return null;
}

function soughtIn(field: string | null, values: readonly string[]): Absence["sought"] {
  return field === null ? null : { field, values };
}

/** Whether the path ends in a number that counts the items of a collection. */
export function endsInCount(at: string, { collects }: Bindable): boolean {
  const names = namesOf(stepsOf(at));
  return names.at(-1) === "length" || collects[names.join(".")] !== undefined;
}

function namesOf(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => (step.kind === "name" ? [step.name] : []));
}

/** The lists of rows that the path passes, and declared counts, each with the filter on it. Lists of plain values are parts of their row. */
function collectionsOn(at: string, output: Bindable["output"], collects: Bindable["collects"]): Passed[] {
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
    if (collects[place] === undefined && !current.some((schema) => listKind(schema) === "rows")) continue;
    const conditions = [...all];
    const next = namesOf(steps.slice(index + 1)).find((name) => name !== "length") ?? null;
    passed.push({ place, conditions, next, byWords: wordsField(own, current) });
  }
  return passed;
}

/** The field of free text in which a filter looks for words; null if none does. Absent words prove nothing: we chose them. */
function wordsField(conditions: readonly Condition[], row: readonly Bindable["output"][]): string | null {
  const free = conditions.find(({ names, sign }) => {
    if (sign !== "~") return false;
    const schemas = names.reduce<readonly Bindable["output"][]>((inner, name) => fieldOf(inner, name).schemas, row);
    return domainOf(schemas, { kindOf: () => null }).free;
  });
  return free === undefined ? null : free.names.join(".");
}
