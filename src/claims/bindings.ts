/**
 * Complaints about claims whose binding cannot run: the operation must exist and accept the input, and its answer must have the
 * fields that the paths name. Only schemas are read; running a claim shows whether the ledger holds the record.
 */
import type * as z from "zod";
import type { Complaint } from "../errors.ts";
import { anyOf, nearest } from "../ledger/nearest.ts";
import type { Binding, Claim, ClaimsText, Reading } from "../model/claims.ts";
import type { Asking } from "./asking.ts";
import { stepsOf } from "./path.ts";
import { type Check, checksOf } from "./verdict.ts";

type Path = readonly PropertyKey[];

/** The registry, and the place of a path in the file. */
interface Scope {
  readonly asking: Pick<Asking, "names" | "find">;
  readonly where: (path: Path) => string;
}

/** Every complaint about the text's bindings. `where` gives the place of a path in the file. */
export function bindingComplaints(text: ClaimsText, asking: Scope["asking"], where: Scope["where"]): Complaint[] {
  const scope = { asking, where };
  const all = text.claims.flatMap((claim, index) => {
    const base: Path = ["claims", index];
    return (claim.readings ?? [null]).flatMap((reading, place) =>
      readingComplaints(scope, claim, reading, base, reading === null ? base : [...base, "readings", place]),
    );
  });
  // Readings share the fields of their claim: a fault there is reported once.
  return [...new Map(all.map((one) => [`${one.where} ${one.what}`, one])).values()];
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
  if (result.success) return [];
  const fields = fieldsOf(found.input);
  return issuesToReport(result.error.issues, fields, input).map((issue) =>
    issue.code === "unrecognized_keys"
      ? unknownField(scope, operation, fields, issue.keys[0] ?? "", inputAt)
      : inputComplaint(scope, operation, fields, input, issue, inputAt),
  );
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
    what: `${operation} does not take ${JSON.stringify(input[field])} as "${field}"`,
    where: where([...inputAt(field), field]),
    why: issue.code === "invalid_value" ? `it is one of ${issue.values.map(String).join(", ")}` : issue.message,
    todo: `correct it; entente ${operation.replace(".", " ")} --help says more`,
  };
}

/** Complaints about paths in a check's expectations that its operation's answer can never hold. */
function expectComplaints({ asking, where }: Scope, { bound, expect }: Check, path: Path): Complaint[] {
  const { operation } = bound;
  const output = asking.find(operation)?.output;
  if (output === undefined) return [];
  return expect.flatMap(({ at }, place) => {
    const lost = lostName([output], at);
    if (lost === null) return [];
    const close = nearest(lost.name, lost.names);
    return [
      {
        what: `the answer of ${operation} has no "${lost.name}" there`,
        where: where([...path, place, "at"]),
        why: lost.names.length > 0 ? `what stands there has ${lost.names.join(", ")}` : "what stands there has no fields",
        todo: close.length > 0 ? `write ${anyOf(close)}` : `see entente ${operation.replace(".", " ")} --json`,
      },
    ];
  });
}

/** The names of an operation's inputs. */
function fieldsOf(schema: z.ZodType): string[] {
  return Object.keys((schema as unknown as { shape?: object }).shape ?? {});
}

/** The first name in the path, or in one of its filters, that no schema there allows; null if there is none. */
function lostName(schemas: readonly z.ZodType[], at: string): { name: string; names: string[] } | null {
  let current = schemas;
  for (const step of stepsOf(at)) {
    if (step.kind === "name") {
      if (step.name === "length") return null;
      const next = fieldOf(current, step.name);
      if (next.lost) return { name: step.name, names: next.names };
      current = next.schemas;
    } else if (step.kind === "filter") {
      for (const { names } of step.conditions) {
        let inner = current;
        for (const name of names) {
          const next = fieldOf(inner, name);
          if (next.lost) return { name, names: next.names };
          inner = next.schemas;
        }
      }
    }
  }
  return null;
}

/** The schemas of the field with this name; `lost` if none of the schemas can have it. */
function fieldOf(schemas: readonly z.ZodType[], name: string): { schemas: z.ZodType[]; lost: boolean; names: string[] } {
  const defs = schemas.flatMap(items);
  const shapes = defs.flatMap(({ shape }) => (shape === undefined ? [] : [shape]));
  const open = defs.some(({ type }) => type === "unknown" || type === "any" || type === "record");
  const found = shapes.flatMap((shape) => (shape[name] === undefined ? [] : [shape[name]]));
  return { schemas: found, lost: found.length === 0 && !open, names: [...new Set(shapes.flatMap((shape) => Object.keys(shape)))] };
}

interface Def {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Record<string, z.ZodType>;
  readonly getter?: () => z.ZodType;
}

/** The definitions inside optionals, unions and lists: a name after a list applies to its items. */
function items(schema: z.ZodType): Def[] {
  const def = schema.def as unknown as Def;
  if (def.type === "lazy" && def.getter !== undefined) return items(def.getter());
  const inner = def.innerType ?? def.element;
  if (inner !== undefined) return items(inner);
  return def.options === undefined ? [def] : def.options.flatMap(items);
}
