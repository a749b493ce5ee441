/** Paths of built files. Bundles are in dist/<surface>/, the compiled ledger in dist/ledger/. */
import { fileURLToPath } from "node:url";

export const LEDGER_FOLDER = fileURLToPath(new URL("../ledger/", import.meta.url));
export const MANIFEST_FILE = fileURLToPath(new URL("../manifest.json", import.meta.url));
export const PROJECT_FOLDER = fileURLToPath(new URL("../..", import.meta.url));
