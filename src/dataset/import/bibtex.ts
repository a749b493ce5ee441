/** A citation as a BibTeX entry. */
import type { Citation } from "./declare.ts";

export function bibtexOf({ type, key, fields }: Citation): string {
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${type}{${key},`, ...lines, "}"].join("\n");
}
