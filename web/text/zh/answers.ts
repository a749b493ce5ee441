/** Labels that come with answers and are the program's own words. What the ledger says stays as it is. */
import type { Translation } from "../translation.ts";

export const answers: Translation["answers"] = {};
