/** Reads files that a user names on the command line: claims to check, or an earlier result to compare with. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { InputError } from "../errors.ts";
import { MAX_CLAIMS_TEXT } from "../model/limits.ts";
import { type ReadClaims, readClaims } from "./claimsFile.ts";
import { HANDED, required } from "./claimsHanded.ts";

/** Claims from a file or from text. Throws a DataError with every complaint, or an InputError. */
export function claimsFrom(given: { readonly content: string } | { readonly file: string }): ReadClaims {
  return required("content" in given ? readClaims(HANDED, given.content) : readClaims(given.file, readText(given.file)));
}

/** Maximum size of a file in bytes: enough for a saved result of many texts. */
const MAX_FILE = 50 * MAX_CLAIMS_TEXT;

export function readText(path: string): string {
  if (!existsSync(path) || !statSync(path).isFile())
    throw new InputError({
      what: `no file "${path}"`,
      where: "file",
      why: "it is neither a built-in text's id nor a file",
      todo: "name a file, or see the texts with: entente claims check all",
    });
  const { size } = statSync(path);
  if (size > MAX_FILE)
    throw new InputError({ what: `the file has ${size} bytes`, where: path, why: `at most ${MAX_FILE} are read`, todo: "divide it" });
  return readFileSync(path, "utf8");
}
