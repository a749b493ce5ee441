/** The bundle of the command line: runs `main` with the process's streams. */
import { readFileSync } from "node:fs";
import type { ManifestEntry } from "../../entry.ts";
import { LEDGER_FOLDER, MANIFEST_FILE } from "../../paths.ts";
import { main } from "../main.ts";
import { guarded } from "./guarded.ts";
import { rebuilt } from "./rebuilt.ts";

interface ManifestFile {
  readonly version: string;
  readonly ledger: { readonly version: string; readonly hash: string; readonly verifiedThrough: string };
  readonly operations: readonly ManifestEntry[];
}

/** Runs one command line and sets the process's exit code. */
export async function run(argv: readonly string[]): Promise<void> {
  const { version, ledger, operations } = JSON.parse(readFileSync(MANIFEST_FILE, "utf8")) as ManifestFile;
  let isDamaged = false;
  await guarded(async () => {
    const code = await main(argv, {
      stdout: (text) => process.stdout.write(text),
      stderr: (text) => process.stderr.write(text),
      env: process.env,
      isTerminal: process.stdout.isTTY === true,
      manifest: operations,
      version,
      versions: `entente ${version}\nledger ${ledger.version} (${ledger.hash}), verified through ${ledger.verifiedThrough}`,
      ledger: LEDGER_FOLDER,
      onDamagedLedger: () => {
        isDamaged = true;
      },
    });
    return isDamaged ? rebuilt(argv, code) : code;
  });
}
