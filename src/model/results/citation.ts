/** A citation in each of its forms. */
import * as z from "zod";
import { SOURCE_CLASSES } from "../vocabulary.ts";
import { answer } from "./envelope.ts";

export const Citation = answer("citation", {
  of: z.string(),
  text: z.string().meta({ description: "A source as the ledger prints it; else the plain form" }),
  plain: z.string(),
  bibtex: z.string(),
  ris: z.string(),
  class: z.enum(SOURCE_CLASSES).nullable().meta({ description: "Of a source: its class, in the order in which sources are listed" }),
  csl: z.record(z.string(), z.unknown()),
});
export type Citation = z.infer<typeof Citation>;
