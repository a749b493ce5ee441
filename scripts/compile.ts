/** Compiles the ledger to JSON and writes the manifest of operations: the first step of `prepare`. */
import { bindingComplaints } from "../src/claims/bindings.ts";
import { complaintText } from "../src/errors.ts";
import { checkCaches } from "../src/load/checkCaches.ts";
import { checkFolder } from "../src/load/checkFolder.ts";
import { writeCompiled, writeNames } from "../src/load/compiled.ts";
import { factLines } from "../src/load/factLines.ts";
import { sealOf } from "../src/load/sealed.ts";
import { BINDABLE } from "../src/operations/run.ts";
import { manifest } from "../src/surfaces/manifest.ts";
import { listedTools } from "../src/surfaces/mcp/listing.ts";
import { loadTools } from "../src/surfaces/mcp/tools/index.ts";

/** The tools of the Model Context Protocol as they are listed. */
export { listedTools };

/** A call of each tool: its first example. */
export async function toolExamples() {
  return (await loadTools()).map(({ name, examples: [first] }) => ({ name, arguments: first?.input ?? {} }));
}

/** `root` is the checkout, and `code` the hash of its code, by which the caches of `ledger check` are known. */
export function compile({ root, code, out }: { root: string; code: string; out: string }) {
  const { complaints: found, names, whole, linesOf } = checkFolder(`${root}/data`, checkCaches(root, code), "data");
  const { ledger, claims, located } = whole();
  const complaints = [...found, ...claims.flatMap(({ text, where }) => bindingComplaints(text, BINDABLE, where))];
  const sizes = complaints.length === 0 ? writeCompiled({ ...ledger, lines: factLines(located, "data", linesOf) }, out) : {};
  if (complaints.length === 0) writeNames(names, out);
  return {
    complaints: complaints.map(complaintText),
    sizes,
    manifest: manifest(),
    instruments: ledger.instruments.length,
    stamp: ledger.ledger,
    seal: complaints.length === 0 ? sealOf(out) : "",
  };
}
