/** The format of an answer over HTTP: JSON, a file, or a document; by `?format=`, else by the header Accept. */
import { ANSWER_FORMATS, type AnswerFormat, type FileFormat } from "../../model/answerFormats.ts";
import type { Operation } from "../../operations/operation.ts";
import { shapeOf } from "../../operations/parseInput.ts";
import { ALL_OPERATIONS } from "../../operations/registry.ts";
import { formatAsked, formatsOf } from "../formats.ts";
import { documentType, isDocumentFormat } from "./documents.ts";
import { weightOfType } from "./negotiation.ts";

export type Chosen =
  | { readonly as: "json" }
  | { readonly as: "file"; readonly format: FileFormat }
  /** A document, which the operation writes by its own input `format`. */
  | { readonly as: "document"; readonly format: string };

interface Offered {
  readonly type: string;
  readonly chosen: Chosen;
}

interface Formats {
  /** The values of `?format=`. */
  readonly names: readonly string[];
  /** The formats with a media type, JSON first. */
  readonly offered: readonly Offered[];
}

/** The formats of every operation. */
const FORMATS: Readonly<Record<string, Formats>> = Object.freeze(
  Object.fromEntries(ALL_OPERATIONS.map((operation) => [operation.name, formatsIn(operation)])),
);

function formatsIn(operation: Operation): Formats {
  const own = ownFormats(operation);
  const [json, ...files] = formatsOf(operation);
  const documents = own
    .filter(isDocumentFormat)
    .map((format): Offered => ({ type: documentType(format), chosen: { as: "document", format } }));
  const offered = [...[json].map(offeredAs), ...documents, ...files.map(offeredAs)];
  return { names: [...new Set([...own, ...formatsOf(operation)])], offered };
}

function offeredAs(format: AnswerFormat): Offered {
  return { type: ANSWER_FORMATS[format].type, chosen: format === "json" ? { as: "json" } : { as: "file", format } };
}

/** The values of an operation's own input `format`. */
function ownFormats(operation: Operation): readonly string[] {
  const schema = shapeOf(operation)["format"]?.def as
    | { readonly innerType?: { readonly options?: readonly string[] }; readonly options?: readonly string[] }
    | undefined;
  return schema?.innerType?.options ?? schema?.options ?? [];
}

const formatsFor = (name: string): Formats => FORMATS[name] ?? { names: [], offered: [] };

/** The media types that an operation is answered in, without parameters. */
export function mediaTypes(name: string): string[] {
  return formatsFor(name).offered.map(({ type }) => type.split(";")[0] ?? "");
}

/** The values of `?format=`: those of this surface, and of the operation's own input of that name. */
export const formatNames = (name: string): readonly string[] => formatsFor(name).names;

/**
 * The format in the query; null for one that leaves the choice to Accept, as `answer` does. Throws InputError for one that the
 * operation is not answered in.
 */
export function namedFormat(name: string, typed: string): Chosen | null {
  const asked = formatAsked(typed, { name, known: formatNames(name), where: "format" });
  return formatsFor(name).offered.find(({ chosen }) => nameOf(chosen) === asked)?.chosen ?? null;
}

const nameOf = (chosen: Chosen): string => (chosen.as === "json" ? "json" : chosen.format);

/** The format that the header weighs highest, JSON on a tie or without a header; null if it accepts none. */
export function acceptedFormat(name: string, accept: string | undefined): Chosen | null {
  const weights = formatsFor(name).offered.map(({ type, chosen }) => ({ chosen, weight: weightOfType(type, accept) }));
  const best = weights.reduce((first, one) => (one.weight > first.weight ? one : first));
  return best.weight > 0 ? best.chosen : null;
}
