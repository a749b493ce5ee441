/** Input fields that several operations share. */
import * as z from "zod";
import { FIRST_DAY } from "../model/ledger.ts";

export const stateInput = z
  .string()
  .min(1)
  .meta({ description: "A state: its key (CHN), its name on that date or today, or a number (cow:710, gw:710)" });

/** Yes or no, also as text: an address and a command line have no other. */
export const yesOrNo = z.stringbool().or(z.boolean()).default(false);

export const dateInput = z
  .string()
  .optional()
  .meta({ description: "The date, YYYY-MM-DD; by default the date through which the ledger was verified" });

/** First and last day of a period. */
export const periodInput = {
  from: z
    .string()
    .optional()
    .meta({ description: `The first day, YYYY-MM-DD; by default ${FIRST_DAY}` }),
  until: z.string().optional().meta({ description: "The last day; by default the date through which the ledger was verified" }),
};
