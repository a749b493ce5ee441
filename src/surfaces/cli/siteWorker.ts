/** Writes the service worker: its source with the list of this build's files and their hashes. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Files that a browser need not cache: pictures for preview cards, compressed copies, and the bill of materials. */
const LEFT_OUT = /\.(br|png)$|^sbom\.json$/;

/** Writes sw.js for all files that are now in the folder. */
export function writeWorker(folder: string, source: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => !LEFT_OUT.test(file) && statSync(join(folder, file)).isFile())
    .sort();
  const list = Object.fromEntries(files.map((file) => [file.replaceAll("\\", "/"), hashOf(readFileSync(join(folder, file)))]));
  const text = JSON.stringify(list);
  const worker = readFileSync(source, "utf8").replace("__BUILD__", hashOf(text)).replace("__FILES__", text);
  writeFileSync(join(folder, "sw.js"), worker);
}

function hashOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}
