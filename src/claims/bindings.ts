/**
 * Whether each claim is bound to something that can be asked: the operation exists, takes these inputs, and its answer can
 * hold what the path names. Reads schemas alone; whether the ledger holds the thing is seen when it is asked.
 */
import type * as z from "zod";
import type { Complaint } from "../errors.ts";
import { anyOf, nearest } from "../ledger/nearest.ts";
import type { Binding, Claim, ClaimsText, Expectation, Reading } from "../model/claims.ts";
import type { Asking } from "./asking.ts";
import { stepsOf } from "./path.ts";
import { type Check, checksOf } from "./verdict.ts";

type Path = readonly PropertyKey[];

/** Every complaint about the text's bindings. `where` gives the place of a path in the file. */
export function bindingComplaints(text: ClaimsText, asking: Pick<Asking, "names" | "find">, where: (path: Path) => string): Complaint[] {
  const all = text.claims.flatMap((claim, index) => {
    const base: Path = ["claims", index];
    return (claim.readings ?? [null]).flatMap((reading, place) =>
      ofOne(claim, reading, base, reading === null ? base : [...base, "readings", place]),
    );
  });
  // What several readings take from their claim is complained of once.
  return [...new Map(all.map((one) => [`${one.where} ${one.what}`, one])).values()];

  /** One reading of a claim with what it takes from the claim; each part is placed where it stands. */
  function ofOne(claim: Claim, reading: Reading | null, base: Path, path: Path): Complaint[] {
    const from = (key: "bound-to" | "expect" | "also"): Path => [...(reading?.[key] === undefined ? base : path), key];
    const own = from("bound-to");
    const inputAt = (field: string): Path => [...(reading?.input?.[field] === undefined ? own : path), "input"];
    const [first, ...further] = checksOf(claim, reading);
    if (first === undefined || reading?.["not-checkable"] !== undefined) return [];
    const bound = reading?.["bound-to"] ?? claim["bound-to"];
    const checks = bound === undefined ? [first, ...further] : further;
    return [
      ...(bound === undefined ? [] : [...boundComplaints(first.bound, own, inputAt), ...pathsOf(first, from("expect"))]),
      ...checks.flatMap((check, place) => {
        const at: Path = [...from("also"), place];
        return [
          ...boundComplaints(check.bound, [...at, "bound-to"], () => [...at, "bound-to", "input"]),
          ...pathsOf(check, [...at, "expect"]),
        ];
      }),
    ];
  }

  function pathsOf({ bound, expect }: Check, path: Path): Complaint[] {
    return expect.flatMap((test, place) => pathComplaints(bound, test, [...path, place]));
  }

  function boundComplaints({ operation, input }: Binding, path: Path, inputAt: (field: string) => Path): Complaint[] {
    const found = asking.find(operation);
    if (found === undefined) {
      const close = nearest(operation, asking.names);
      return [
        {
          what: `no operation "${operation}" for a claim`,
          where: where([...path, "operation"]),
          why: "a claim is bound to an operation that reads the ledger and nothing else; docs/reference.md lists them",
          todo: close.length > 0 ? `write ${anyOf(close)}` : "choose one of them",
        },
      ];
    }
    const result = found.input.safeParse(input);
    if (result.success) return [];
    // A misspelt key comes before the key that it leaves missing, and stands for it.
    const spelling = (issue: z.core.$ZodIssue) => issue.code === "unrecognized_keys";
    const issues = [...result.error.issues.filter(spelling), ...result.error.issues.filter((issue) => !spelling(issue))];
    const misspelt = new Set(
      issues.flatMap((issue) =>
        issue.code === "unrecognized_keys" ? issue.keys.flatMap((key) => nearest(key, fieldsOf(found.input), 1)) : [],
      ),
    );
    return issues
      .filter((issue) => spelling(issue) || input[String(issue.path[0])] !== undefined || !misspelt.has(String(issue.path[0])))
      .map((issue) => inputComplaint(operation, found.input, input, issue, inputAt));
  }

  function inputComplaint(
    operation: string,
    schema: z.ZodType,
    input: Binding["input"],
    issue: z.core.$ZodIssue,
    inputAt: (field: string) => Path,
  ): Complaint {
    const fields = fieldsOf(schema);
    if (issue.code === "unrecognized_keys") {
      const [key = ""] = issue.keys;
      const close = nearest(key, fields);
      return {
        what: `${operation} takes no "${key}"`,
        where: where([...inputAt(key), key]),
        why: `it takes ${fields.join(", ")}`,
        todo: close.length > 0 ? `write ${anyOf(close)}` : "remove it",
      };
    }
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

  function pathComplaints({ operation }: Binding, { at }: Expectation, path: Path): Complaint[] {
    const output = asking.find(operation)?.output;
    if (output === undefined) return [];
    const lost = lostName([output], at);
    if (lost === null) return [];
    const close = nearest(lost.name, lost.names);
    return [
      {
        what: `the answer of ${operation} has no "${lost.name}" there`,
        where: where([...path, "at"]),
        why: lost.names.length > 0 ? `what stands there has ${lost.names.join(", ")}` : "what stands there has no fields",
        todo: close.length > 0 ? `write ${anyOf(close)}` : `see entente ${operation.replace(".", " ")} --json`,
      },
    ];
  }
}

/** The names of an operation's inputs. */
function fieldsOf(schema: z.ZodType): string[] {
  return Object.keys((schema as unknown as { shape?: object }).shape ?? {});
}

/** The first name of the path, or of a filter in it, that no schema there can hold. */
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

/** The definitions below optionals, unions and lists: a name after a list is taken of its items. */
function items(schema: z.ZodType): Def[] {
  const def = schema.def as unknown as Def;
  if (def.type === "lazy" && def.getter !== undefined) return items(def.getter());
  const inner = def.innerType ?? def.element;
  if (inner !== undefined) return items(inner);
  return def.options === undefined ? [def] : def.options.flatMap(items);
}
