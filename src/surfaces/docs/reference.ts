/** The reference page of the operations, from the registry's manifest. */
import { commandLine } from "../commandLine.ts";
import { type ManifestEntry, manifest } from "../manifest.ts";

/** docs/reference.md */
export function referencePage(): string {
  const entries = manifest();
  return `# Reference

Made from the registry; \`npm run generate\` writes it anew. Every operation is a command, a path over HTTP (\`/api/<noun>/<verb>\`, GET with a query or
POST with a JSON body; \`/api/openapi.json\` describes them all) and a name for the client's \`ask\`. Each command also takes \`--json\` and, where the answer is
a table, \`--csv\`. Exit codes: 0 answered (also with an empty list), 1 a check that fails, 2 bad input. Errors go to standard error as four parts: what, where,
why, what to do.

In every table, here and in the app, a column of states (\`owedBy\`) is followed by \`owedBy_ccode\` and \`owedBy_gwcode\`: its Correlates of War and
Gleditsch-Ward numbers, read as of the row's own date, or else of the answer's. A cell of several states has as many numbers in the same order, \`-\` where
one has none; a lone state without a number on that day leaves the cell empty, never zero.

${entries.map((entry) => section(entry)).join("\n")}`;
}

function section(entry: ManifestEntry): string {
  const rows = entry.fields.map(({ name, flag, description, required, fallback, values }) => {
    const spelt = entry.positional.includes(name) ? `\`${name.toUpperCase()}\`` : `\`${flag}\``;
    return `| ${spelt} | ${description}${values === null ? "" : `: ${values.join(", ")}`} | ${required ? "required" : fallback === null ? "" : `\`${fallback}\``} |`;
  });
  const extra = entry.relations
    ? [
        "| `--source atop --data DIR` | read your own copy of ATOP 5.1 in place of the ledger; `--data DIR` alone lets rules that need it read it | |",
      ]
    : [];
  const table =
    rows.length + extra.length === 0
      ? "It takes no input.\n"
      : ["| input | what | default |", "| --- | --- | --- |", ...rows, ...extra, ""].join("\n");
  const examples = entry.examples.map(({ title, input }) => `${commandLine(entry, input)}   # ${title}`).join("\n");
  return `## ${entry.name}

${entry.summary}${entry.local ? " It reads the disk, so it is offered by the command line alone." : ""}

${table}
\`\`\`sh
${examples}
\`\`\`
`;
}
