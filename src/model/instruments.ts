/** Instruments: treaties, declarations, statutes, lists; their acts and their obligations. */
import * as z from "zod";
import { Act } from "./acts.ts";
import { AddSlots, AreaAlternative, SetSlots, StateTest, Version } from "./clauses.ts";
import { DateOrUnknown, PartialDate } from "./dates.ts";
import { Quote, Ref, Source, VerifiedThrough } from "./evidence.ts";
import { InstrumentId, ObligationId, StateId } from "./ids.ts";
import { Grade, ObligationType, Standing } from "./vocabularySchemas.ts";

export const Parties = z.union([z.literal("parties"), z.array(StateId).min(1)]);
export type Parties = z.infer<typeof Parties>;

export const Forbids = z.enum([
  "attack",
  "hostile-alliance",
  "separate-peace",
  "use-of-territory",
  "conflicting-engagement",
  "interference",
]);

export const Obligation = z.strictObject({
  id: ObligationId,
  article: z.string().meta({ description: "The article as the text numbers it: V, 3(1), s. 311(b)(1); or 'unpublished'" }),
  type: ObligationType,
  grade: Grade.optional().meta({ description: "Default: the instrument's grade, or binding" }),
  by: Parties,
  toward: Parties,
  about: StateTest.optional().meta({
    description: "The state whose misfortune triggers the duty, if not the beneficiary; the duty is still owed to `toward`",
  }),
  forbids: z.array(Forbids).min(1).optional().meta({ description: "nonaggression: the forbidden acts" }),
  standing: z.array(Standing).min(1).optional().meta({ description: "The standings that it binds. Default: full members" }),
  versions: z.array(Version).min(1),
  note: z.string().optional(),
});
export type Obligation = z.infer<typeof Obligation>;

const selects = {
  obligations: z.array(ObligationId).min(1).optional().meta({ description: "Default: all" }),
  by: z.array(StateId).min(1).optional(),
  toward: z.array(StateId).min(1).optional(),
  from: PartialDate.optional(),
  until: PartialDate.optional(),
};

/** Settled changes to a clause. */
export const Modifier = z.strictObject({
  kind: z.enum(["reservation", "understanding", "protocol", "proviso", "amendment", "interpretation"]),
  ...selects,
  says: z.string().optional(),
  published: DateOrUnknown.optional(),
  set: SetSlots.optional(),
  add: AddSlots.optional(),
  ref: Ref,
});
export type Modifier = z.infer<typeof Modifier>;

/** One reading of an open question. Without `set` and `add` the clause is read as it is written. */
export const Reading = z.strictObject({
  says: z.string(),
  "held-by": z.array(z.string()).min(1).optional().meta({ description: "States by id, others by name" }),
  from: PartialDate.optional().meta({ description: "The date since which it is held" }),
  "adopted-for": z
    .array(StateId)
    .min(1)
    .optional()
    .meta({ description: "The states about whose misfortune it was adopted. Toward others its holders are not held to it" }),
  "adopted-where": z.array(AreaAlternative).min(1).optional().meta({
    description: "The area for which it was adopted. Where the attack does not surely fall in it, its holders are not held to it",
  }),
  set: SetSlots.optional(),
  add: AddSlots.optional(),
  ref: Ref,
});
export type Reading = z.infer<typeof Reading>;

/** An open question: two or more readings of the text. The first is the default. */
export const OpenQuestion = z.strictObject({
  id: ObligationId,
  question: z.string(),
  ...selects,
  "either-way": z.literal(true).optional().meta({ description: "The promise is owed under every reading; the question is on what terms" }),
  readings: z.array(Reading).min(2),
});
export type OpenQuestion = z.infer<typeof OpenQuestion>;

/** An interpretation by a state or body: a position of its author, not law. */
export const Interpretation = z.strictObject({
  date: PartialDate,
  by: z.array(z.string()).min(1).meta({ description: "States by id, bodies by name" }),
  says: z.string(),
  about: z.array(StateId).min(1).optional().meta({
    description: "The states whose duties it is about, owed by or to them. Default: the states that made it; all, where a body did",
  }),
  obligations: z.array(ObligationId).min(1).optional(),
  quote: Quote.optional(),
  ref: Ref,
});

/** A place in a collection of treaties or laws, as lawyers cite it: 34 UNTS 243, No. 541. */
export const Published = z.strictObject({
  series: z.enum(["UNTS", "LNTS", "BFSP", "Stat.", "UST", "TIAS"]).meta({
    description: "United Nations or League of Nations Treaty Series, British and Foreign State Papers, United States collections",
  }),
  volume: z.number().int().min(1).optional(),
  page: z.number().int().min(1).optional().meta({ description: "The page at which it is cited" }),
  number: z.string().min(1).optional().meta({ description: "The number of registration, or of the paper" }),
  ref: Ref,
});
export type Published = z.infer<typeof Published>;

/** A fact of a pact's life beside its acts. It tells a live pact from one that nobody has kept alive; it ends none. */
export const LifeFact = z.strictObject({
  fact: z.enum(["organisation-dissolved", "last-met", "disowned", "distanced", "listed", "reaffirmed"]).meta({
    description:
      "organisation-dissolved, disowned: nominal from then on, between those concerned; reaffirmed: alive again between those who did it; last-met, distanced (a party says that it takes no part, and gives no notice that has run), listed in force: told, and change nothing",
  }),
  date: PartialDate,
  by: z.array(StateId).min(1).optional().meta({ description: "The states that did it. Default: all parties" }),
  organisation: z.array(z.string()).min(1).optional().meta({
    description: "Names, of the instrument's own, that mean the organisation that was dissolved and not the treaty",
  }),
  says: z.string().optional(),
  ref: Ref,
});
export type LifeFact = z.infer<typeof LifeFact>;

export const InstrumentKind = z.enum([
  "treaty",
  "agreement",
  "exchange-of-notes",
  "protocol",
  "declaration",
  "memorandum",
  "statute",
  "order",
  "charter",
  "list",
  "initiative",
  "arrangement",
]);

export const Instrument = z.strictObject({
  id: InstrumentId,
  title: z.string(),
  short: z.string().optional(),
  aliases: z.array(z.string()).min(1).optional(),
  kind: InstrumentKind,
  text: z.enum(["published", "quoted", "unpublished"]),
  published: z.array(Published).min(1).optional().meta({ description: "Places in collections of treaties, the one to cite first" }),
  depth: z.enum(["article", "summary"]).meta({ description: "article: every security article coded from its text" }),
  grade: Grade.optional(),
  "kept-by": StateId.optional().meta({ description: "The keeper of a list: ties run only between it and each counterpart" }),
  "verified-through": VerifiedThrough,
  note: z.string().optional(),
  term: z.string().optional().meta({ description: "The text's provisions on duration and notice" }),
  codes: z.strictObject({ atop: z.array(z.number().int()).min(1).optional() }).optional(),
  dormant: z
    .strictObject({ since: PartialDate.optional(), because: z.string(), ref: Ref })
    .optional()
    .meta({ description: "Dormant: no end was found and no use is known" }),
  life: z.array(LifeFact).min(1).optional().meta({ description: "Dated facts of its life, oldest first" }),
  sources: z.array(Source).optional().meta({ description: "Sources used only in this file" }),
  complete: z
    .strictObject({
      members: z
        .boolean()
        .optional()
        .meta({ description: "Whether every member is here. Default: false for a list, true for every other kind of instrument" }),
      uses: z.boolean().optional().meta({ description: "Whether every invocation is here. Default: false" }),
      scope: z.string().min(3).meta({ description: "What the file has, and what it leaves out" }),
    })
    .optional()
    .meta({ description: "How complete the file is: in a complete one, nothing found is proof" }),
  cites: z.array(InstrumentId).min(1).optional().meta({ description: "Other instruments that its notes speak of" }),
  acts: z.array(Act).min(1),
  obligations: z.array(Obligation),
  modifiers: z.array(Modifier).min(1).optional(),
  open: z.array(OpenQuestion).min(1).optional(),
  interpretations: z.array(Interpretation).min(1).optional(),
  disputes: z
    .array(z.strictObject({ says: z.string(), ref: Ref.optional() }))
    .min(1)
    .optional(),
});
export type Instrument = z.infer<typeof Instrument> & {
  /** The English titles, where the ledger was opened in another language. */
  readonly english?: { readonly title: string; readonly short?: string | undefined };
};
