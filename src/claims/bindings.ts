/**
 * Complaints about claims whose binding cannot run: the operation must exist and accept the input, its answer must have the fields
 * that the paths name, and the fields must be able to hold the values that are looked for. An id must be one of the ledger's.
 */
import type * as z from "zod";
import { type Complaint, InputError, isUserError, NotFoundError } from "../errors.ts";
import { anyOf, nearest } from "../ledger/nearest.ts";
import { brief } from "../model/brief.ts";
import type { Binding, Claim, ClaimsText, Reading } from "../model/claims.ts";
import { isDay } from "../time/day.ts";
import type { Asking } from "./asking.ts";
import { type Check, checksOf } from "./checks.ts";
import { expectationProblems } from "./expectations.ts";
import { type KnownIds, knownIds } from "./ids.ts";
import { type LedgerWords, ledgerWords } from "./ledgerWords.ts";
import { inputNames } from "./schemas.ts";

type Path = readonly PropertyKey[];

/** The registry, the place of a path in the file, and the ids that a claim may name. */
interface Scope {
  readonly asking: Pick<Asking, "names" | "find" | "kindOf">;
  readonly where: (path: Path) => string;
  /** null: no ledger is at hand, and ids are not looked up. */
  readonly ids: KnownIds | null;
  readonly words: LedgerWords | null;
  readonly run: Asking["run"] | null;
}

/**
 * Every complaint about the text's bindings. `where` gives the place of a path in the file. With a ledger, ids are looked up in it
 * and the questions are asked of it: a wrong id is an error, never a verdict.
 */
export function bindingComplaints(
  text: ClaimsText,
  asking: Scope["asking"],
  where: Scope["where"],
  over: Pick<Asking, "ledger" | "run"> | null = null,
): Complaint[] {
  const scope = {
    asking,
    where,
    ids: over === null ? null : knownIds(over.ledger),
    words: over === null ? null : ledgerWords(over.ledger),
    run: over === null ? null : onceEach(over.run),
  };
  const all = text.claims.flatMap((claim, index) => {
    const base: Path = ["claims", index];
    return (claim.readings ?? [null]).flatMap((reading, place) =>
      readingComplaints(scope, claim, reading, base, reading === null ? base : [...base, "readings", place]),
    );
  });
  return once(all);
}

/** Runs each question once, because several claims of a text ask the same. A question that was refused is asked again. */
function onceEach(run: Asking["run"]): Asking["run"] {
  const answers = new Map<string, object>();
  return (name, input) => {
    const key = `${name} ${JSON.stringify(input)}`;
    const answer = answers.get(key) ?? run(name, input);
    answers.set(key, answer);
    return answer;
  };
}

/** Readings share the fields of their claim: a fault there is reported once. */
function once(complaints: readonly Complaint[]): Complaint[] {
  return [...new Map(complaints.map((one) => [`${one.where} ${one.what}`, one])).values()];
}

/** Complaints about one reading and the fields it inherits from its claim, each at the place of its field. */
function readingComplaints(scope: Scope, claim: Claim, reading: Reading | null, base: Path, path: Path): Complaint[] {
  const from = (key: "bound-to" | "expect" | "also"): Path => [...(reading?.[key] === undefined ? base : path), key];
  const own = from("bound-to");
  const inputAt = (field: string): Path => [...(reading?.input?.[field] === undefined ? own : path), "input"];
  const [first, ...further] = checksOf(claim, reading);
  if (first === undefined || reading?.["not-checkable"] !== undefined) return [];
  const bound = reading?.["bound-to"] ?? claim["bound-to"];
  const checks = bound === undefined ? [first, ...further] : further;
  return [
    ...(bound === undefined
      ? []
      : [...boundComplaints(scope, first.bound, own, inputAt), ...expectComplaints(scope, first, from("expect"))]),
    ...checks.flatMap((check, place) => {
      const at: Path = [...from("also"), place];
      return [
        ...boundComplaints(scope, check.bound, [...at, "bound-to"], () => [...at, "bound-to", "input"]),
        ...expectComplaints(scope, check, [...at, "expect"]),
      ];
    }),
  ];
}

/** Complaints about an operation that does not exist, or about its input. */
function boundComplaints(scope: Scope, { operation, input }: Binding, path: Path, inputAt: (field: string) => Path): Complaint[] {
  const found = scope.asking.find(operation);
  if (found === undefined) return [unknownOperation(scope, operation, path)];
  const result = found.input.safeParse(input);
  if (result.success) return missingComplaints(scope, operation, input, inputAt);
  const fields = inputNames(found.input);
  return issuesToReport(result.error.issues, fields, input).map((issue) =>
    issue.code === "unrecognized_keys"
      ? unknownField(scope, operation, fields, issue.keys[0] ?? "", inputAt)
      : inputComplaint(scope, operation, fields, input, issue, inputAt),
  );
}

/** The complaint about an input that names something which the ledger does not hold. Other refusals are verdicts: they say why. */
function missingComplaints(
  { run, where }: Scope,
  operation: string,
  input: Binding["input"],
  inputAt: (field: string) => Path,
): Complaint[] {
  if (run === null) return [];
  try {
    run(operation, input);
  } catch (error) {
    if (!(error instanceof NotFoundError) && !isMisspelt(error, input)) {
      if (isUserError(error)) return [];
      throw error;
    }
    const { what, where: typed, why, todo } = error.complaint;
    const field =
      typed in input ? typed : Object.keys(input).find((key) => [input[key]].flat().some((value) => String(value).includes(typed)));
    const place = field === undefined ? [...inputAt("")] : [...inputAt(field), field];
    return [{ what, where: where(place), why, todo }];
  }
  return [];
}

/** Fields whose values are keys that an operation looks up itself. */
const KEYED: ReadonlySet<string> = new Set(["reading", "fact"]);

/** Whether the operation refused a day that is none, or a key that it does not have: no fact of the world would make it right. */
function isMisspelt(error: unknown, input: Binding["input"]): error is InputError {
  if (!(error instanceof InputError)) return false;
  const { where } = error.complaint;
  const value = input[where];
  return KEYED.has(where) || (typeof value === "string" && /^\d+-\d/.test(value) && !isDay(value));
}

/** The issues to report, misspelt keys first; a missing key that a misspelling explains is left out. */
function issuesToReport(issues: readonly z.core.$ZodIssue[], fields: readonly string[], input: Binding["input"]): z.core.$ZodIssue[] {
  const unknown = issues.filter((issue) => issue.code === "unrecognized_keys");
  const others = issues.filter((issue) => issue.code !== "unrecognized_keys");
  const misspelt = new Set(unknown.flatMap(({ keys }) => keys.flatMap((key) => nearest(key, fields, 1))));
  const fieldOfIssue = ({ path }: z.core.$ZodIssue) => String(path[0]);
  return [...unknown, ...others.filter((issue) => input[fieldOfIssue(issue)] !== undefined || !misspelt.has(fieldOfIssue(issue)))];
}

function unknownOperation({ asking, where }: Scope, operation: string, path: Path): Complaint {
  const close = nearest(operation, asking.names);
  return {
    what: `no operation "${operation}" for a claim`,
    where: where([...path, "operation"]),
    why: "a claim is bound to an operation that reads the ledger and nothing else; docs/reference.md lists them",
    todo: close.length > 0 ? `write ${anyOf(close)}` : "choose one of them",
  };
}

function unknownField(
  { where }: Scope,
  operation: string,
  fields: readonly string[],
  key: string,
  inputAt: (field: string) => Path,
): Complaint {
  const close = nearest(key, fields);
  return {
    what: `${operation} takes no "${key}"`,
    where: where([...inputAt(key), key]),
    why: `it takes ${fields.join(", ")}`,
    todo: close.length > 0 ? `write ${anyOf(close)}` : "remove it",
  };
}

/** The complaint about a field that is missing, or whose value the operation does not take. */
function inputComplaint(
  { where }: Scope,
  operation: string,
  fields: readonly string[],
  input: Binding["input"],
  issue: z.core.$ZodIssue,
  inputAt: (field: string) => Path,
): Complaint {
  const field = String(issue.path[0] ?? "");
  if (input[field] === undefined)
    return {
      what: `${operation} needs "${field}"`,
      where: where(inputAt(field)),
      why: `it takes ${fields.join(", ")}`,
      todo: `add "${field}: …" to the input`,
    };
  return {
    what: `${operation} does not take ${brief(JSON.stringify(input[field]))} as "${field}"`,
    where: where([...inputAt(field), field]),
    why: issue.code === "invalid_value" ? `it is one of ${issue.values.map(String).join(", ")}` : issue.message,
    todo: `correct it; entente ${operation.replace(".", " ")} --help says more`,
  };
}

/** Complaints about paths and values in a check's expectations that its operation's answer can never hold. */
function expectComplaints(scope: Scope, { bound, expect }: Check, path: Path): Complaint[] {
  const output = scope.asking.find(bound.operation)?.output;
  if (output === undefined) return [];
  const { id } = bound.input;
  const instruments = bound.operation.startsWith("instrument.") && typeof id === "string" && scope.ids?.has("instrument", id) ? [id] : [];
  const values = { kindOf: scope.asking.kindOf, ids: scope.ids, words: scope.words, instruments };
  return expect.flatMap((expectation, place) =>
    expectationProblems(expectation, output, bound.operation, values).map(({ at, what, why, todo }) => ({
      what,
      where: scope.where([...path, place, at]),
      why,
      todo,
    })),
  );
}
