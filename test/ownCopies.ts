/** The folder with copies of published datasets, which the project does not hold: ENTENTE_DATA, or a folder beside the checkout. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

export const ownCopies: string | undefined = [
  process.env["ENTENTE_DATA"],
  process.env["ENTENTE_ATOP"],
  `${root}../shared/data`,
  `${root}../../shared/data`,
].find((folder) => folder !== undefined && existsSync(`${folder}/cow_system`));

/** The reason to print beside a test that needs them. */
export const copiesNote = ownCopies === undefined ? " (skipped: no copies of the datasets; set ENTENTE_DATA)" : "";
