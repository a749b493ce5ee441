/** Writes a claim as a complete YAML text, in the format of docs/claims.md. */
import type { Claim } from "../../model/claims.ts";

/** Text that needs no quotes, unless YAML would read it as a value. */
const PLAIN = /^[A-Za-z][A-Za-z0-9_.-]*(?: [A-Za-z0-9_.-]+)*$/;
const TAKEN = /^(true|false|null|yes|no|on|off|y|n)$/i;

export function claimYaml(claim: Claim, title: string, cite: string): string {
  const { id, says, kind, note, ...checks } = claim;
  const rows = (indent: string, of: Record<string, unknown>) =>
    Object.entries(of).map(([key, value]) =>
      isList(value) ? `${indent}${key}:\n${value.map((one) => `${indent}  - ${flow(one)}`).join("\n")}` : `${indent}${key}: ${flow(value)}`,
    );
  const { readings, ...once } = checks;
  const lines = [
    `id: ${id}`,
    `title: ${flow(title)}`,
    `source: {cite: ${flow(cite)}, checked: text}`,
    "claims:",
    `  - id: ${id}`,
    `    kind: ${kind}`,
    `    says: ${flow(says)}`,
    ...rows("    ", once),
    ...(readings === undefined
      ? []
      : ["    readings:", ...readings.flatMap(({ reading, ...rest }) => [`      - reading: ${flow(reading)}`, ...rows("        ", rest)])]),
    ...(note === undefined ? [] : [`    note: ${flow(note)}`]),
  ];
  return `${lines.join("\n")}\n`;
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

/** A value in YAML's flow style; text with a comma, a colon or a bracket is quoted. */
function flow(value: unknown): string {
  if (typeof value === "string")
    return PLAIN.test(value) && !TAKEN.test(value) ? value : /^\d{4}-\d\d-\d\d$/.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
  if (isList(value)) return `[${value.map(flow).join(", ")}]`;
  if (value !== null && typeof value === "object")
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(", ")}}`;
  return String(value);
}
