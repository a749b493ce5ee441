/** The arguments and fields that every tool has. */
import * as z from "zod";
import { Note } from "../../model/results/envelope.ts";
import { LANGUAGES } from "../../prose/speaker.ts";

/** Arguments of every tool. */
export const sharedInput = {
  page: z.int().min(1).default(1).meta({ description: "The page of a long answer: repeat the other arguments and count up" }),
  language: z.enum(LANGUAGES).default("en").meta({ description: "The language of names and sentences" }),
};

/** Fields of every answer. */
export const sharedOutput = {
  ledger: z
    .strictObject({ name: z.literal("Entente ledger"), version: z.string(), hash: z.string(), verifiedThrough: z.string() })
    .meta({ description: "The ledger that was read: cite version and hash with instrument, article and source of the row" }),
  assumptions: z.array(z.string()),
  notes: z.array(Note.pick({ text: true, code: true, records: true })).meta({ description: "Doubts and gaps that bear on the answer" }),
  page: z
    .strictObject({ page: z.int(), of: z.int(), next: z.int().nullable() })
    .meta({ description: "next: the page to ask for, with the same arguments; null: this is the last" }),
};
