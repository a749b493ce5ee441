/** The formats of an operation's answers, and the one that a request names. The command line and HTTP read them alike. */
import { InputError } from "../errors.ts";
import { anyOf, nearest } from "../ledger/nearest.ts";
import type { AnswerFormat, ExportFormat } from "../model/answerFormats.ts";
import { coded } from "../model/complaints.ts";

/** The formats of an operation's answers: JSON always, CSV and Parquet for rows, and those that it writes itself. */
export function formatsOf({ rows, formats }: { readonly rows?: unknown; readonly formats?: object }): ["json", ...AnswerFormat[]] {
  const tables = rows === undefined ? [] : (["csv", "parquet"] as const);
  return ["json", ...tables, ...(Object.keys(formats ?? {}) as ExportFormat[])];
}

interface Offered<F extends string> {
  /** The operation. */
  readonly name: string;
  readonly known: readonly F[];
  /** The flag or the parameter. */
  readonly where: string;
}

/** The format that was typed, among those of an operation. Throws InputError, which names the nearest and all that are accepted. */
export function formatAsked<F extends string>(typed: string, { name, known, where }: Offered<F>): F {
  const found = known.find((one) => one === typed);
  if (found !== undefined) return found;
  const close = nearest(typed, known);
  throw new InputError({
    ...coded("not-a-value", { typed, field: where, allowed: known, close }),
    what: `"${typed}" is not one of the values of ${where}`,
    where,
    why: `${name} is written as ${known.join(", ")}`,
    todo: close.length > 0 ? `write ${anyOf(close)}` : "choose one of them, or leave it out",
  });
}
