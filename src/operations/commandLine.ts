/** Writes a request as a command line. */

/** The part of an operation that its command line depends on. */
interface Named {
  readonly name: string;
  readonly positional: readonly string[];
}

/** The command line for an input of an operation. */
export function commandLine(entry: Named, input: Readonly<Record<string, unknown>>): string {
  const places = entry.positional.flatMap((name) => (input[name] === undefined ? [] : [quote(input[name])]));
  const flags = Object.entries(input).flatMap(([name, value]) =>
    entry.positional.includes(name) ? [] : [value === true ? flagOf(name) : `${flagOf(name)} ${quote(value)}`],
  );
  return ["entente", ...entry.name.split("."), ...places, ...flags].join(" ");
}

/** The flag of an input: `inForce` is `--in-force`. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The value as a shell reads it: bare if safe, else in double quotes, or in single quotes if a shell would expand it. */
function quote(value: unknown): string {
  const text = String(value);
  if (/^[\w.:/-]+$/.test(text)) return text;
  return /["$`\\!\n\r]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}
