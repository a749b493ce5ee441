/** data/glossary: the words that the app uses, each explained once; with a reference where the definition is somebody's. */
import * as z from "zod";
import { DaySchema } from "./dates.ts";
import { Ref, Source } from "./evidence.ts";
import { InstrumentId, StateId } from "./ids.ts";

export const TermGroup = z.enum(["law", "types", "grades", "case", "counts", "measures", "strategy", "evidence", "topic"]);

export const TermId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A day on which one may look, and the case of that day if there is one. */
const TopicDay = z.strictObject({
  date: DaySchema,
  says: z.string().max(90).meta({ description: "What happened; without a reference it is an act of one of the instruments" }),
  initiator: StateId.optional(),
  target: StateId.optional(),
  ref: Ref.optional(),
});

/** Where the name of a group or an episode leads. */
export const Leads = z.strictObject({
  instruments: z.array(InstrumentId).min(1).optional(),
  states: z.array(StateId).min(1).optional(),
  days: z.array(TopicDay).min(1).optional(),
});
export type Leads = z.infer<typeof Leads>;

export const Term = z.strictObject({
  id: TermId,
  term: z.string(),
  also: z.array(z.string()).min(1).optional().meta({ description: "Other words for it" }),
  group: TermGroup,
  gloss: z.string().max(220).meta({ description: "A sentence or two, as shown beside the word" }),
  more: z.string().optional().meta({ description: "What the glossary adds: the odd case, what not to conclude" }),
  see: z.array(TermId).min(1).optional(),
  leads: Leads.optional().meta({ description: "Of a group or an episode: its instruments, states and days; the grouping is ours" }),
  ref: Ref.optional().meta({ description: "Whose definition it is; left out: ours" }),
});
export type Term = z.infer<typeof Term>;

export const GlossaryFile = z.strictObject({ sources: z.array(Source).optional(), terms: z.array(Term).min(1) });
