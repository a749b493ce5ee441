/** How a request is written on the command line. */
import type { ManifestEntry } from "./entry.ts";

/** The command line that asks for an example's input. */
export function commandLine(entry: Pick<ManifestEntry, "name" | "positional">, input: Readonly<Record<string, unknown>>): string {
  const places = entry.positional.flatMap((name) => (input[name] === undefined ? [] : [quote(input[name])]));
  const flags = Object.entries(input).flatMap(([name, value]) =>
    entry.positional.includes(name) ? [] : [value === true ? `--${name}` : `--${name} ${quote(value)}`],
  );
  return ["entente", ...entry.name.split("."), ...places, ...flags].join(" ");
}

/** Bare where no shell minds, else quoted; what a shell would run or expand, as in text of a stranger, stands in single quotes. */
function quote(value: unknown): string {
  const text = String(value);
  if (/^[\w.:/-]+$/.test(text)) return text;
  return /["$`\\!\n\r]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}
