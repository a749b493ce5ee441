import * as z from "zod";
import { DaySchema } from "./dates.ts";

/** data/ledger.yaml: the version, and the date through which the ledger was checked. */
export const LedgerFile = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: "a version is MAJOR.MINOR.PATCH" }),
  "verified-through": DaySchema,
  licence: z.string(),
});
