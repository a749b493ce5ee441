/** Checks a ledger's folder for `ledger check`; of this checkout's own, only what changed since the last check. */
import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { checkCaches } from "../../load/checkCaches.ts";
import { checkFolder, type FolderCheck } from "../../load/checkFolder.ts";
import { PROJECT_FOLDER } from "../paths.ts";

/** The hash of the code and its packages, set when the command is bundled. */
declare const ENTENTE_CODE: string | undefined;

export function checkCached(folder: string): FolderCheck {
  const cached = typeof ENTENTE_CODE !== "undefined" && isOwnData(folder);
  return checkFolder(folder, cached ? checkCaches(PROJECT_FOLDER, ENTENTE_CODE) : undefined);
}

/** Whether the folder is the ledger of this checkout; others are checked too seldom to be kept. */
function isOwnData(folder: string): boolean {
  const own = join(PROJECT_FOLDER, "data");
  return (
    existsSync(join(PROJECT_FOLDER, "node_modules")) && existsSync(own) && existsSync(folder) && realpathSync(own) === realpathSync(folder)
  );
}
