/** The reference page of all operations, made from the manifest. */
import { commandLine } from "../../operations/commandLine.ts";
import { OWN_COMMANDS } from "../cli/commands.ts";
import { type ManifestEntry, manifest } from "../manifest.ts";

/** docs/reference.md */
export function referencePage(): string {
  const entries = manifest();
  return `# Reference

This page is generated from the operations by \`npm run generate\`. Every operation is a command, an HTTP path (\`/api/<noun>/<verb>\`, GET with a query or POST
with a JSON body; described at \`/api\` and by \`/api/openapi.json\`) and a name for the client's \`ask\`. Every command takes \`--json\`; commands whose answer is a table take
\`--csv\`. Exit codes: 0 answered, also with an empty list; 1 a check failed; 2 bad input. An error goes to standard error in four parts: what is wrong, where,
why, and what to do.

In every table, here and in the app, a column of states (\`owedBy\`) is followed by \`owedBy_ccode\` and \`owedBy_gwcode\`: their Correlates of War and
Gleditsch-Ward numbers on the date of the row, or on the date of the answer if the row has none. A cell with several states has the same number of numbers in
the same order, with \`-\` for a state that has none. A single state without a number on that day leaves the cell empty, never zero.

${entries.map((entry) => section(entry)).join("\n")}
## Commands of the command line alone

They write files or keep running, so they are no operations; \`--help\` lists their options.

${Object.entries(OWN_COMMANDS)
  .map(([name, summary]) => `- \`entente ${name.replace(".", " ")}\`: ${summary}`)
  .join("\n")}
`;
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
    : entry.dataset === "folder" || entry.dataset === "tables"
      ? ["| `--data DIR` | the folder that holds your own copies of datasets, directly or one folder deep | |"]
      : entry.dataset === "atop"
        ? ["| `--data DIR` | the folder that holds your own copy of ATOP 5.1 (`atop5_1m.csv`) | |"]
        : [];
  if (entry.formats.length > 2) extra.push(`| \`--format FORMAT\` | the answer as a file: ${entry.formats.join(", ")} | |`);
  const table =
    rows.length + extra.length === 0
      ? "No inputs.\n"
      : ["| input | meaning | default |", "| --- | --- | --- |", ...rows, ...extra, ""].join("\n");
  const examples = entry.examples.map(({ title, input }) => `${commandLine(entry, input)}   # ${title}`).join("\n");
  return `## ${entry.name}

${entry.summary}${entry.local ? " It reads the disk, so only the command line offers it." : ""}

${table}
\`\`\`sh
${examples}
\`\`\`
`;
}
