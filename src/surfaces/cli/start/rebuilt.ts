/** A damaged compiled ledger is made anew where its sources are, and the command line is run again. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_FOLDER } from "../../paths.ts";

/** Set for the second run, which makes nothing anew. */
const SECOND = "ENTENTE_REBUILT";

/** The exit code of the second run; `code`, that of the first, in an installed package or if the ledger cannot be made. */
export function rebuilt(argv: readonly string[], code: number): number {
  const script = join(PROJECT_FOLDER, "scripts", "prepare.mjs");
  if (process.env[SECOND] !== undefined || !existsSync(script)) return code;
  process.stderr.write("It is made anew from data/ now, and the question is asked again.\n");
  const made = spawnSync(process.execPath, [script], { cwd: PROJECT_FOLDER, stdio: ["ignore", 2, 2] });
  if (made.status !== 0) return code;
  const env = { ...process.env, [SECOND]: "1" };
  return spawnSync(process.execPath, [join(PROJECT_FOLDER, "dist", "cli", "main.js"), ...argv], { env, stdio: "inherit" }).status ?? code;
}
