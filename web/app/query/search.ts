/**
 * Search parameters: the part of a view's address after the `?`. A view declares its own in `search.ts`; the router reads and
 * writes them by this schema, and `hrefOf` makes typed links to other views.
 */

import { wordOf } from "./addressWords.ts";

/** Reads one parameter from the address. */
interface Field<T> {
  read(text: string | null): T;
}

/** Any text, or null. The operation that receives it checks it. */
export const text: Field<string | null> = { read: (value) => value };

/** Several parameters that take any text. */
export const texts = <K extends string>(...names: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, text])) as { readonly [N in K]: typeof text };

/** Present or absent. */
export const flag: Field<boolean> = { read: (value) => value !== null };

/** One of a list; anything else reads as null. */
export function oneOf<V extends string>(...values: readonly V[]): Field<V | null> {
  return { read: (value) => values.find((one) => one === value) ?? null };
}

// biome-ignore lint/suspicious/noExplicitAny: a schema may hold fields of any type; each is typed where it is declared
export type Fields = Readonly<Record<string, Field<any>>>;
type ValuesOf<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

export interface SearchSchema<F extends Fields = Fields> {
  readonly fields: F;
  /** Values from the raw parameters of an address; unknown parameters are dropped. */
  read(raw: Readonly<Record<string, unknown>>): ValuesOf<F>;
}

/** The values that a schema reads. */
export type SearchValues<S> = S extends SearchSchema<infer F> ? ValuesOf<F> : never;

/** A view's parameters, in the order of its address. */
export function searchSchema<F extends Fields>(fields: F): SearchSchema<F> {
  const read = (raw: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        const value = raw[name] === true ? "yes" : raw[name]; // the router may pass back a value that was read before
        return [name, field.read(typeof value === "string" && value !== "" ? value : null)];
      }),
    ) as ValuesOf<F>;
  return Object.freeze({ fields, read });
}

/** Each view's parameters, by its path; a view's `search.ts` adds its own. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the views
export interface SearchOf {}
export type ViewPath = keyof SearchOf;

/** The raw parameters of an address, as text. */
export function parseSearch(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query));
}

/** "?a=USA&date=1914-08-04", or "" if no parameter is set. Colons, commas and equals signs stay readable. */
export function formatSearch(search: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value === true) query.set(name, "yes");
    else if (typeof value === "string" && value !== "") query.set(name, value);
  }
  const words = query.toString().replace(/%3A/g, ":").replace(/%2C/g, ",").replace(/%3D/g, "=");
  return words === "" ? "" : `?${words}`;
}

/** A link to a view: "#/mediators?a=USA&b=CHN". */
export function hrefOf<P extends ViewPath>(path: P, search: Partial<SearchOf[P]> = {}): string {
  return `#/${wordOf(path)}${formatSearch(search)}`;
}
