/** Ways to read the files of a compiled ledger without a disk: from a web address, or from an object. */
import { DataError, InputError } from "../../errors.ts";
import type { ReadFile } from "./ledger.ts";

/** The files of a compiled ledger as parsed JSON, by name without ending: `{ core: …, law: …, coverage: … }`. */
export type LedgerFiles = Readonly<Record<string, unknown>>;

/** Reads from the folder at a web address. A file that fails to arrive is a DataError. */
export function fromAddress(address: URL, fetchLike: typeof fetch = fetch): ReadFile {
  const folder = address.pathname.endsWith("/") ? address : new URL(`${address.pathname}/${address.search}`, address);
  return async (name) => {
    const file = new URL(`${name}.json${folder.search}`, folder);
    const response = await fetchLike(file).catch((error: unknown) => missing(file.href, String(error)));
    if (!response.ok) return missing(file.href, `the server answered ${response.status}`);
    return response.json().catch((error: unknown) => missing(file.href, String(error)));
  };
}

/** Reads from an object, which stays as it is. A file that it lacks is a DataError. */
export function fromFiles(files: LedgerFiles): ReadFile {
  return async (name) => {
    if (!Object.hasOwn(files, name)) return missing(name, `the object given has ${Object.keys(files).join(", ") || "no files"}`);
    return structuredClone(files[name]);
  };
}

/** The address, resolved against the page if it is relative. Throws InputError. */
export function addressOf(text: string | URL, base?: string): URL {
  if (text instanceof URL) return text;
  if (URL.canParse(text, base)) return new URL(text, base);
  throw new InputError({
    what: `"${text}" is not an address`,
    where: "openLedger",
    why: "the files of the ledger are fetched from the folder at a web address",
    todo: "write it in full, such as https://example.org/ledger/, or hand the files over as an object",
  });
}

function missing(where: string, why: string): never {
  throw new DataError([
    {
      what: "a file of the compiled ledger cannot be read",
      where,
      why,
      todo: "name the folder that holds the files of dist/ledger of this package",
    },
  ]);
}
