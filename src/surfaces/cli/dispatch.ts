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
  const { request } = entry.plain ? await import("./requestPlain.ts") : await import("./requestFull.ts");
  return request(io, entry, values, flags);
}
