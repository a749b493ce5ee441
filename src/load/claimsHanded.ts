/** Reads claims given as YAML text, for surfaces without a disk. */
import { DataError, InputError } from "../errors.ts";
import { type ReadClaims, readClaims } from "./claimsFile.ts";

/** The name in complaints for text that came from no file. */
export const HANDED = "claims";

/** The claims in the content. Throws a DataError with every complaint, or an InputError for a file name, which cannot be read here. */
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
