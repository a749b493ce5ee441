/** Sends a request down the plain path or the full one. */
import { findEntry } from "../entry.ts";
import type { Io } from "./io.ts";

/** Answers one request and returns its exit code; loads the schemas only if the inputs need them. */
export async function dispatch(
  io: Io,
  name: string,
  values: readonly (string | undefined)[],
  flags: Readonly<Record<string, unknown>>,
): Promise<number> {
  const entry = findEntry(io.manifest, name);
  if (entry === undefined) throw new Error(`the manifest lacks ${name}`);
  // Copies of datasets are read by an engine that only the full path may load.
  const readsCopies = entry.dataset === "tables" || (entry.dataset === "states" && flags["data"] !== undefined);
  const { request } = entry.plain && !readsCopies ? await import("./requestPlain.ts") : await import("./requestFull.ts");
  return request(io, entry, values, flags);
}
