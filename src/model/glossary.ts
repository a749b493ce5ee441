/** data/glossary: the terms that answers and the app use, each explained once, with a reference if the definition is not ours. */
import * as z from "zod";
import { DaySchema } from "./dates.ts";
import { Ref, Source } from "./evidence.ts";
import { InstrumentId, StateId } from "./ids.ts";

export const TermGroup = z.enum(["law", "types", "grades", "case", "counts", "measures", "strategy", "evidence", "topic"]);

export const TermId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A date of a group or an episode, with the crisis of that day if there is one. */
const TopicDay = z.strictObject({
  date: DaySchema,
  says: z.string().max(90).meta({ description: "The event; without a reference it is an act of one of the instruments" }),
  initiator: StateId.optional(),
  target: StateId.optional(),
  ref: Ref.optional(),
});

/** The instruments, states and dates of a group or an episode. */
export const Leads = z.strictObject({
  instruments: z.array(InstrumentId).min(1).optional(),
  states: z.array(StateId).min(1).optional(),
  days: z.array(TopicDay).min(1).optional(),
  together: z.literal(true).optional().meta({
    description:
      "The name is said of the instruments together, as of one: a sentence with it is read of them, from the first of the days on",
  }),
});
export type Leads = z.infer<typeof Leads>;

export const Term = z.strictObject({
  id: TermId,
  term: z.string(),
  also: z.array(z.string()).min(1).optional().meta({ description: "Other names of the term" }),
  group: TermGroup,
  gloss: z.string().max(220).meta({ description: "The explanation, in one or two sentences" }),
  more: z.string().optional().meta({ description: "More on the term: odd cases, conclusions not to draw" }),
  see: z.array(TermId).min(1).optional(),
  leads: Leads.optional().meta({ description: "For a group or an episode: its instruments, states and dates; the grouping is ours" }),
  ref: Ref.optional().meta({ description: "The source of the definition. Default: ours" }),
});
export type Term = z.infer<typeof Term>;

export const GlossaryFile = z.strictObject({ sources: z.array(Source).optional(), terms: z.array(Term).min(1) });
