/**
 * General law: treaties open to all states, whose rules stand around every case and make no tie between two states, and the
 * measures that their organs took. Neither counts as a pact, and neither decides a verdict.
 */
import * as z from "zod";
import { PartialDate } from "./dates.ts";
import { Quote, Ref, Source, VerifiedThrough } from "./evidence.ts";
import { StateId } from "./ids.ts";
import { MEASURE_EFFECTS } from "./vocabulary.ts";
import { Grade } from "./vocabularySchemas.ts";

const kebab = (what: string) =>
  z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: `${what} is lower-case words and numbers joined by hyphens` });

const LastDay = PartialDate.optional().meta({ description: "The last day that counts; left out: continuing" });

/** A period in which states were members. `open`: whether they were is disputed. */
export const GeneralMembership = z.strictObject({
  states: z.array(StateId).min(1),
  from: PartialDate,
  until: LastDay,
  is: z.enum(["yes", "open"]),
  note: z.string().optional(),
  ref: Ref,
});
export type GeneralMembership = z.infer<typeof GeneralMembership>;

/** Whether a side of the case is a member. */
const Side = z.enum(["member", "outside"]);
/** A condition on a strike of the case: who struck, and who was struck. */
export const RuleCondition = z
  .strictObject({ striker: Side.optional(), struck: Side.optional() })
  .refine(({ striker, struck }) => striker !== undefined || struck !== undefined, { error: "a condition names the striker or the struck" });
export type RuleCondition = z.infer<typeof RuleCondition>;

/** A rule of general law that bears on a case of force between states. */
export const GeneralRule = z.strictObject({
  id: kebab("a rule's id"),
  article: z.string(),
  says: z.string().max(66).meta({ description: "The rule in one sentence of at most 66 characters, which fits a line" }),
  words: Quote,
  forbids: z.enum(["armed-attack", "aggression", "war"]).optional().meta({
    description: "The deed that it forbids one member against another, by the table of words and acts; left out: it forbids no attack",
  }),
  protects: z
    .literal("any")
    .optional()
    .meta({ description: "any: it forbids the deed against any state, member or not; left out: against members" }),
  when: z.array(RuleCondition).min(1).optional().meta({ description: "The cases in which it is listed, any one suffices; left out: all" }),
  ref: Ref,
});
export type GeneralRule = z.infer<typeof GeneralRule>;

export const GeneralTreaty = z.strictObject({
  id: kebab("a treaty's id"),
  title: z.string(),
  short: z.string(),
  citation: z.string().meta({ description: "Series, volume and page" }),
  grade: Grade,
  from: PartialDate.meta({ description: "Entry into force" }),
  until: LastDay,
  "gives-way-to": z
    .string()
    .optional()
    .meta({ description: "The treaty that is listed in its place where it binds every state of the case" }),
  members: z.array(GeneralMembership).min(1),
  rules: z.array(GeneralRule).min(1).meta({ description: "The most important first" }),
  "verified-through": VerifiedThrough,
  note: z.string().optional(),
});
export type GeneralTreaty = z.infer<typeof GeneralTreaty>;

/** A decision or recommendation of an organ on one conflict or one state, in force for a time. */
export const Measure = z.strictObject({
  id: kebab("a measure's id"),
  title: z.string().meta({ description: "The organ, and the number or day of its act" }),
  symbol: z.string().optional().meta({ description: "The document's symbol" }),
  about: z.array(StateId).min(1).meta({ description: "It bears on cases in which one of these states strikes or is struck" }),
  with: z.array(StateId).min(1).optional().meta({ description: "It bears only on cases between one of `about` and one of these" }),
  from: PartialDate,
  until: z
    .union([PartialDate, z.literal("open")])
    .nullable()
    .meta({ description: "The last day that counts; open: in force; null: whether it is still in force is not settled" }),
  "certain-until": PartialDate.optional().meta({ description: "With until: null, the last day on which it was surely in force" }),
  ended: z.string().optional().meta({ description: "The act or event that ended it, or the dispute over its end" }),
  grade: Grade.meta({ description: "binding: decided; permissive: authorised; principle: recommended or urged" }),
  does: z.array(z.enum(MEASURE_EFFECTS)).min(1),
  to: z.array(z.string()).min(1).optional().meta({ description: "Those whom its demands address: states by id, others by name" }),
  says: z.string(),
  words: Quote.optional(),
  ref: Ref,
});
export type Measure = z.infer<typeof Measure>;

/** Schema of the files of data/general-law. */
export const GeneralLawFile = z.strictObject({
  sources: z.array(Source).optional(),
  treaties: z.array(GeneralTreaty).min(1).optional(),
  measures: z.array(Measure).min(1).optional(),
});
