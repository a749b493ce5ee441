/** The key of a clause, as a guide and the map's address have it: "instrument.obligation". Apart from the schemas, so that it loads no schema library. */

/** The ids in a clause's key. */
export function clauseIds(key: string): { readonly instrument: string; readonly obligation: string } {
  const [instrument = "", obligation = ""] = key.split(".");
  return { instrument, obligation };
}
