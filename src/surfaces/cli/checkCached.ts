/** Checks a ledger's folder for `ledger check`; files of this checkout that did not change are not parsed again. */
import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { checkFolder } from "../../load/checkFolder.ts";
import { openParseCache } from "../../load/parseCache.ts";
import { PROJECT_FOLDER } from "../paths.ts";

/** The hash of the code and its packages, set when the command is bundled. */
declare const ENTENTE_CODE: string | undefined;

export function checkCached(folder: string): ReturnType<typeof checkFolder> {
  if (typeof ENTENTE_CODE === "undefined" || !isOwnData(folder)) return checkFolder(folder);
  const cache = openParseCache(join(PROJECT_FOLDER, "node_modules", ".cache", "entente", "parsed"), ENTENTE_CODE);
  const checked = checkFolder(folder, cache);
  cache.save();
  return checked;
}

/** Whether the folder is the ledger of this checkout; others are checked too seldom to be kept. */
function isOwnData(folder: string): boolean {
  const own = join(PROJECT_FOLDER, "data");
  return (
    existsSync(join(PROJECT_FOLDER, "node_modules")) && existsSync(own) && existsSync(folder) && realpathSync(own) === realpathSync(folder)
  );
}
