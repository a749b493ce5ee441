/** The worker that keeps the site in a browser: its source, with the list of this build's files and their hashes written in. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Pictures of preview cards are for other sites, and packed copies for hosts. */
const LEFT_OUT = /\.(br|png)$/;

/** Writes sw.js over every file that is in the folder by then. */
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
