/** The file that `entente` runs: picks the bundle for the request and runs it. */
import { join } from "node:path";
import { bundleExports, keepCompiled } from "./bundle.ts";

const argv = process.argv.slice(2);
// A server on standard input and output needs neither the command tree nor the manifest of operations.
const bundle = argv.length === 1 && argv[0] === "mcp" ? "mcp" : "command";

const { run } = bundleExports(join(__dirname, `${bundle}.cjs`), (path) => {
  keepCompiled();
  return import(path);
}) as { readonly run: (argv: readonly string[]) => Promise<void> };
void run(argv);
