/** Input fields that several operations share. */
import * as z from "zod";
import { FIRST_DAY } from "../model/ledger.ts";

export const stateInput = z
  .string()
  .min(1)
  .meta({ description: "A state: its key (CHN), a name of its time or of today, cow:710 or gw:710" });

export const dateInput = z.string().optional().meta({ description: "The day, YYYY-MM-DD; the ledger's verified date if left out" });

/** First and last day of a period. */
export const periodInput = {
  from: z
    .string()
    .optional()
    .meta({ description: `The first day, YYYY-MM-DD; ${FIRST_DAY} if left out` }),
  until: z.string().optional().meta({ description: "The last day; the ledger's verified date if left out" }),
};
