/** How a request is written on the command line. */
import type { ManifestEntry } from "./manifest.ts";

/** The command line that asks for an example's input. */
export function commandLine(entry: ManifestEntry, input: Readonly<Record<string, unknown>>): string {
  const quote = (value: unknown) => (/^[\w.:/-]+$/.test(String(value)) ? String(value) : `"${String(value)}"`);
  const places = entry.positional.flatMap((name) => (input[name] === undefined ? [] : [quote(input[name])]));
  const flags = Object.entries(input).flatMap(([name, value]) => (entry.positional.includes(name) ? [] : [`--${name} ${quote(value)}`]));
  return ["entente", ...entry.name.split("."), ...places, ...flags].join(" ");
}
