/** The files of the caches of a checkout, below its packages. */
import { join } from "node:path";
import type { CheckCaches } from "./checkFolder.ts";
import { openParseCache, type ParseCache } from "./parseCache.ts";

/** The caches of the checkout in `root` for the code with this hash. */
export function checkCaches(root: string, code: string): CheckCaches {
  const folder = join(root, "node_modules", ".cache", "entente");
  let parsed: ParseCache | undefined;
  return {
    checked: openParseCache(join(folder, "checked"), code),
    parsed: () => (parsed ??= openParseCache(join(folder, "parsed"), code)),
  };
}
