/** The entry of the command `entente`: runs `main` with the process's streams. Only this file exits. */
import { readFileSync } from "node:fs";
import type { ManifestEntry } from "../entry.ts";
import { LEDGER_FOLDER, MANIFEST_FILE } from "../paths.ts";
import { main } from "./main.ts";

interface ManifestFile {
  readonly version: string;
  readonly ledger: { readonly version: string; readonly hash: string; readonly verifiedThrough: string };
  readonly operations: readonly ManifestEntry[];
}

const { version, ledger, operations } = JSON.parse(readFileSync(MANIFEST_FILE, "utf8")) as ManifestFile;

// A reader that closes early (| head) is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2), {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    manifest: operations,
    version,
    versions: `entente ${version}\nledger ${ledger.version} (${ledger.hash}), verified through ${ledger.verifiedThrough}`,
    ledger: LEDGER_FOLDER,
  });
} catch (error) {
  process.stderr.write(
    `This is a mistake in entente, not in what you asked. Please report it with the lines below.\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 70;
}
