/** The query of a request: the inputs of its operation, and the parameters that this surface reads itself. */
import { InputError } from "../../errors.ts";
import { anyOf, nearest } from "../../ledger/nearest.ts";
import { type Chosen, namedFormat } from "./formats.ts";

/** The parameters that every operation takes over HTTP. */
export const SURFACE_PARAMETERS = Object.freeze(["lang", "format", "ledger"]);

export interface Query {
  /** The inputs of the operation, as they were written. */
  readonly fields: Readonly<Record<string, string>>;
  readonly lang: string | undefined;
  /** The format that is named; null if the header Accept decides. */
  readonly format: Chosen | null;
  /** The version or hash of the ledger that the address asks for. */
  readonly ledger: string | undefined;
}

/**
 * The parameters of an address. Throws InputError for one that is given twice, for a format that is not offered, and for bytes that
 * are no text.
 */
export function queryOf(url: string, name: string): Query {
  const { search, searchParams } = new URL(url);
  requireText(search);
  const twice = [...searchParams.keys()].find((key, index, all) => all.indexOf(key) !== index);
  if (twice !== undefined)
    throw new InputError({
      what: `${twice} is given ${searchParams.getAll(twice).length} times`,
      where: twice,
      why: "each parameter is given once, as it would be unclear which value counts",
      todo: "leave one; several values of one parameter are divided by commas",
    });
  const { lang, ledger, format, ...fields } = Object.fromEntries(searchParams);
  return { fields, lang, format: format === undefined ? null : namedFormat(name, format), ledger };
}

/** Throws InputError for a sign of percent that begins no byte, and for bytes that are not UTF-8: a reader would put signs of its own. */
function requireText(search: string): void {
  try {
    decodeURIComponent(search);
  } catch {
    throw new InputError({
      what: "the query is not written as addresses are",
      where: "query",
      why: "a sign of percent stands before the two hexadecimal digits of a byte, and the bytes are UTF-8",
      todo: "write %25 for a sign of percent, and encode each value as a program for addresses does",
    });
  }
}

/** The parameters of an address that is posted to: its inputs stand in the body. Throws InputError for an input in the query. */
export function postQueryOf(url: string, name: string): Query {
  const query = queryOf(url, name);
  const { detail: _, ...inputs } = query.fields;
  const [stray] = Object.keys(inputs);
  if (stray === undefined) return query;
  const known = [...SURFACE_PARAMETERS, "detail"];
  const close = nearest(stray, known);
  throw new InputError({
    what: `the parameter ${stray} stands in the address of a POST`,
    where: stray,
    why: `the inputs of a POST stand in its body; its address takes ${known.join(", ")}`,
    todo: close.length > 0 ? `write ${anyOf(close)}, or put ${stray} into the body` : `put ${stray} into the body, or use GET`,
  });
}
