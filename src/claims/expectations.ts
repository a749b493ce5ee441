/** Complaints about expectations: a name that the answer cannot have, or a value that the field there cannot hold. */
import type * as z from "zod";
import type { Complaint } from "../errors.ts";
import { anyOf, nearest } from "../ledger/nearest.ts";
import type { Expectation } from "../model/claims.ts";
import type { LedgerWords } from "./ledgerWords.ts";
import { type Condition, GROUP, stepsOf } from "./path.ts";
import { fieldOf } from "./schemas.ts";
import { domainOf, type Use, type ValueScope, type Wrong, wrongValue } from "./values.ts";

type Problem = Pick<Complaint, "what" | "why" | "todo"> & { readonly at: keyof Expectation };

/** The problems of one expectation on the answer of an operation, each with the key of the expectation that it is about. */
export function expectationProblems(expectation: Expectation, output: z.ZodType, operation: string, scope: FilterScope): Problem[] {
  const path = readPath(output, expectation.at, operation, scope);
  return path.problems.length > 0 || path.end === null ? path.problems : expectedProblems(expectation, path.end, path.last, scope);
}

/** The knowledge against which the values of filters are checked. */
export interface FilterScope extends ValueScope {
  /** null: no ledger is at hand. */
  readonly words: LedgerWords | null;
  /** The instrument that the question is about, by id or name as it was given. */
  readonly instruments: readonly string[];
}

interface ReadPath {
  readonly problems: Problem[];
  /** The schemas at the end of the path; null for a length. */
  readonly end: readonly z.ZodType[] | null;
  readonly last: string;
}

function readPath(output: z.ZodType, at: string, operation: string, scope: FilterScope): ReadPath {
  const problems: Problem[] = [];
  let current: readonly z.ZodType[] = [output];
  let last = "";
  for (const step of stepsOf(at)) {
    if (step.kind === "filter") {
      const named = step.conditions.flatMap(({ names, sign, values }) => (names.join() === "instrument" && sign === "=" ? values : []));
      const meant = { ...scope, instruments: named.length > 0 ? named : scope.instruments };
      problems.push(...step.conditions.flatMap((one) => conditionProblems(one, current, operation, meant)));
    }
    if (step.kind !== "name") continue;
    if (step.name === "length") return { problems, end: null, last: step.name };
    const next = fieldOf(current, step.name);
    if (next.lost) return { problems: [...problems, lostName(step.name, next.names, operation)], end: null, last };
    current = next.schemas;
    last = step.name;
  }
  return { problems, end: current, last };
}

const USES: Readonly<Record<Condition["sign"], Use>> = { "=": "equal", "!=": "equal", "~": "contained", "<": "compared", ">": "compared" };

function conditionProblems(
  { names, sign, values }: Condition,
  row: readonly z.ZodType[],
  operation: string,
  scope: FilterScope,
): Problem[] {
  let current = row;
  for (const name of names) {
    const next = fieldOf(current, name);
    if (next.lost) return [lostName(name, next.names, operation)];
    current = next.schemas;
  }
  const domain = domainOf(current, scope);
  const field = names.join(".");
  return values.flatMap((value) => {
    const group = value.startsWith(GROUP) && USES[sign] === "equal" && domain.ids.includes("state");
    const wrong = group
      ? wrongGroup(value.slice(GROUP.length), scope)
      : (wrongValue(domain, value, USES[sign], scope) ??
        (USES[sign] === "equal" && value !== "null" ? (scope.words?.wrong(names.at(-1) ?? "", value, scope.instruments) ?? null) : null));
    return wrong === null ? [] : [{ what: `"${value}" is no value of "${field}" in this filter`, ...wrong, at: "at" as const }];
  });
}

function wrongGroup(id: string, { ids }: ValueScope): Wrong | null {
  if (ids === null || ids.isGroup(id)) return null;
  const near = ids.nearGroups(id).map((one) => `${GROUP}${one}`);
  return {
    why: `after ${GROUP} stands the id of a class of states or of a region, for all its states`,
    todo: near.length > 0 ? `write ${anyOf(near)}` : "name one of those in data/regions",
  };
}

function lostName(name: string, names: readonly string[], operation: string): Problem {
  const close = nearest(name, names);
  return {
    what: `the answer of ${operation} has no "${name}" there`,
    why: names.length > 0 ? `what stands there has ${names.join(", ")}` : "what stands there has no fields",
    todo: close.length > 0 ? `write ${anyOf(close)}` : `see entente ${operation.replace(".", " ")} --json`,
    at: "at",
  };
}

/** The tests that name a value, with how they use it. */
const VALUED = {
  equals: "equal",
  includes: "equal",
  excludes: "equal",
  "at-least": "compared",
  "at-most": "compared",
  before: "compared",
  after: "compared",
  between: "compared",
} as const satisfies Partial<Record<keyof Expectation, Use>>;

function expectedProblems(expectation: Expectation, end: readonly z.ZodType[], last: string, scope: ValueScope): Problem[] {
  const domain = domainOf(end, scope);
  return (Object.keys(VALUED) as (keyof typeof VALUED)[]).flatMap((test) => {
    const value = expectation[test];
    const values = value === undefined ? [] : [value].flat().map(String);
    return values.flatMap((one) => {
      const wrong = wrongValue(domain, one, VALUED[test], scope);
      return wrong === null ? [] : [{ what: `"${one}" is no value of "${last}" there`, ...wrong, at: test }];
    });
  });
}
