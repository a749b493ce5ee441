/** Claims that were handed over as YAML, where there is no disk. */
import { DataError, InputError } from "../errors.ts";
import { type ReadClaims, readClaims } from "./claimsFile.ts";

/** How complaints call text that came without a file. */
export const HANDED = "claims";

/** Throws a DataError with every complaint; an InputError for a file, which cannot be read here. */
export function claimsHanded(given: { readonly content: string } | { readonly file: string }): ReadClaims {
  if ("content" in given) return required(readClaims(HANDED, given.content));
  throw new InputError({
    what: `the file "${given.file}" cannot be read here`,
    where: "text",
    why: "this surface has no disk; a built-in text goes by its id",
    todo: "hand the text over as content, or run: entente claims check FILE",
  });
}

export function required(read: ReturnType<typeof readClaims>): ReadClaims {
  if (!Array.isArray(read)) return read;
  const [first, ...rest] = read;
  if (first === undefined) throw new Error("no claims and no complaint");
  throw new DataError([first, ...rest]);
}
