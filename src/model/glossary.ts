/** data/glossary: the words that the app uses, each explained once; with a reference where the definition is somebody's. */
import * as z from "zod";
import { Ref, Source } from "./evidence.ts";

export const TermGroup = z.enum(["law", "types", "grades", "case", "counts", "measures", "strategy", "evidence"]);

export const TermId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const Term = z.strictObject({
  id: TermId,
  term: z.string(),
  also: z.array(z.string()).min(1).optional().meta({ description: "Other words for it" }),
  group: TermGroup,
  gloss: z.string().max(220).meta({ description: "A sentence or two, as shown beside the word" }),
  more: z.string().optional().meta({ description: "What the glossary adds: the odd case, what not to conclude" }),
  see: z.array(TermId).min(1).optional(),
  ref: Ref.optional().meta({ description: "Whose definition it is; left out: ours" }),
});
export type Term = z.infer<typeof Term>;

export const GlossaryFile = z.strictObject({ sources: z.array(Source).optional(), terms: z.array(Term).min(1) });
