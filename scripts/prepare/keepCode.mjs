/**
 * Keeps the code that V8 compiles for the bundles of the command, so that a start need not compile them. Each bundle answers its
 * own examples in a process of its own; the functions that this used are kept.
 */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const RUN = fileURLToPath(new URL("./keepCode/run.mjs", import.meta.url));

/** Writes the compiled code beside the bundles in `made`. `calls` has a call of each tool of the server. */
export async function keepCode(made, { manifest, calls, options }) {
  const loader = join(made, "cli", "bundle.mjs");
  await build({ ...options, entryPoints: ["src/surfaces/cli/start/bundle.ts"], outfile: loader });
  const requests = { command: linesOf(manifest), mcp: messagesOf(calls) };
  for (const [name, asked] of Object.entries(requests)) {
    const input = JSON.stringify(asked);
    execFileSync(process.execPath, [RUN, loader, join(made, "cli", `${name}.cjs`), name], { input, stdio: ["pipe", "ignore", "inherit"] });
  }
  rmSync(loader);
}

/** Command lines: the first example of each plain operation as text, one of them in every form, and the shortest of all. */
function linesOf(manifest) {
  const lines = manifest.filter(({ plain, examples }) => plain && examples.length > 0).map(lineOf);
  return [["--version"], [], ...lines, ...lines.map((line) => [...line, "--json"]), [...(lines[0] ?? []), "--csv"]];
}

function lineOf({ name, positional, fields, examples: [{ input }] }) {
  const words = positional.flatMap((field) => (input[field] === undefined ? [] : [String(input[field])]));
  const flags = fields.filter((field) => input[field.name] !== undefined && !positional.includes(field.name));
  return [...name.split("."), ...words, ...flags.flatMap((field) => [field.flag, String(input[field.name])])];
}

/** Messages of a client: its greeting, every list, and a call of each tool. */
function messagesOf(calls) {
  const greeting = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "prepare", version: "1" } };
  return [
    { method: "initialize", params: greeting },
    ...["tools/list", "resources/list", "resources/templates/list", "prompts/list"].map((method) => ({ method })),
    { method: "resources/read", params: { uri: "entente://ledger" } },
    ...calls.map((params) => ({ method: "tools/call", params })),
  ];
}
