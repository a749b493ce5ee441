/** The format of an answer over HTTP: JSON, a document, or the rows as a table; by `?format=`, else by the header Accept. */
import { InputError } from "../../errors.ts";
import { anyOf, nearest } from "../../ledger/nearest.ts";
import { coded } from "../../model/complaints.ts";
import { shapeOf } from "../../operations/parseInput.ts";
import { findOperation } from "../../operations/registry.ts";
import { documentFormats } from "./documents.ts";
import { weightOfType } from "./negotiation.ts";
import { isTableFormat, TABLE_TYPES, type TableFormat } from "./tables.ts";

export type Chosen =
  | { readonly as: "json" }
  | { readonly as: "table"; readonly format: TableFormat }
  /** The value of the operation's own input `format`. */
  | { readonly as: "document"; readonly format: string };

interface Offered {
  readonly type: string;
  readonly chosen: Chosen;
}

const JSON_OFFERED: Offered = { type: "application/json", chosen: { as: "json" } };

/** The formats that an operation is answered in, JSON first. */
function offered(name: string): Offered[] {
  const documents = documentFormats(name).map(({ format, type }): Offered => ({ type, chosen: { as: "document", format } }));
  const tables = Object.entries(TABLE_TYPES).map(
    ([format, type]): Offered => ({ type, chosen: { as: "table", format: format as TableFormat } }),
  );
  return [JSON_OFFERED, ...documents, ...(findOperation(name)?.rows === undefined ? [] : tables)];
}

/** The media types that an operation is answered in, without parameters. */
export function mediaTypes(name: string): string[] {
  return offered(name).map(({ type }) => type.split(";")[0] ?? "");
}

/** Whether `format` is an input of the operation itself, for its documents. */
export function hasOwnFormat(name: string): boolean {
  const operation = findOperation(name);
  return operation !== undefined && "format" in shapeOf(operation);
}

/** The names that `?format=` takes on this surface, beside those of the operation's own input. */
export function formatNames(name: string): string[] {
  return ["json", ...(findOperation(name)?.rows === undefined ? [] : Object.keys(TABLE_TYPES))];
}

/** Whether a format is read here and not by the operation. */
export const isSurfaceFormat = (name: string, format: string | undefined): boolean =>
  format !== undefined && (!hasOwnFormat(name) || format === "json" || isTableFormat(format));

/** The format in the query. Throws InputError for one that the operation is not answered in. */
export function namedFormat(name: string, format: string): Chosen {
  if (format === "json") return { as: "json" };
  const known = formatNames(name);
  if (isTableFormat(format) && known.includes(format)) return { as: "table", format };
  const close = nearest(format, known);
  throw new InputError({
    ...coded("not-a-value", { typed: format, field: "format", allowed: known, close }),
    what: isTableFormat(format) ? `${name} has no rows, so it has no ${format}` : `"${format}" is not one of the values of format`,
    where: "format",
    why: `it is one of ${known.join(", ")}`,
    todo: close.length > 0 ? `write ${anyOf(close)}` : "write json, or leave it out",
  });
}

/** The format that the header weighs highest, JSON on a tie or without a header; null if it accepts none. */
export function acceptedFormat(name: string, accept: string | undefined): Chosen | null {
  const weights = offered(name).map(({ type, chosen }) => ({ chosen, weight: weightOfType(type, accept) }));
  const best = weights.reduce((first, one) => (one.weight > first.weight ? one : first));
  return best.weight > 0 ? best.chosen : null;
}
