/** Paths of built files. Bundles are in dist/<surface>/, the compiled ledger in dist/ledger/. */
import { fileURLToPath } from "node:url";

export const LEDGER_FOLDER = fileURLToPath(new URL("../ledger/", import.meta.url));
export const MANIFEST_FILE = fileURLToPath(new URL("../manifest.json", import.meta.url));
/** The tools of the Model Context Protocol as they are listed, with their schemas. */
export const TOOLS_FILE = fileURLToPath(new URL("../tools.json", import.meta.url));
export const PROJECT_FOLDER = fileURLToPath(new URL("../..", import.meta.url));
