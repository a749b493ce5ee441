/** A guided map, step by step: sentences, places, parts of the area, quoted statements, and other promises that reach the place. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { Ref } from "../evidence.ts";
import { STEP_KINDS } from "../guides.ts";
import { GuideId, InstrumentId, ObligationId, PlaceId, StateId } from "../ids.ts";
import type { Unspoken } from "../phrase.ts";
import { phraseFields, Sentence } from "../sentence.ts";
import { Grade, ObligationType } from "../vocabularySchemas.ts";
import { answer, NamedState } from "./envelope.ts";
import { OpenKind } from "./trace.ts";

export const Lies = z.enum(["inside", "argued", "outside"]);

const GuideInstrument = z.strictObject({
  id: InstrumentId,
  title: z.string().meta({ description: "The full title" }),
  short: z.string().meta({ description: "The name by which it is known" }),
});

const GuideHead = {
  id: GuideId,
  title: Sentence,
  instrument: GuideInstrument,
  obligation: ObligationId,
  article: z.string().meta({ description: "The article in which the area stands" }),
  place: PlaceId,
};

const GuidePlace = z.strictObject({
  place: PlaceId,
  name: z.string(),
  administered: z.array(NamedState),
  lies: Lies,
  open: OpenKind.nullable().meta({ description: "Reason why it is argued: the words, a fact, or a gap in the ledger" }),
  reason: z.array(Sentence),
});

const GuidePart = z.strictObject({
  says: Sentence,
  quote: z.string().nullable(),
  lies: Lies,
  conditions: z.array(z.strictObject({ says: Sentence, met: z.enum(["met", "not-met", "open"]) })),
});

const GuideStatement = z.strictObject({
  date: z.string(),
  by: z.array(z.string()).meta({ description: "States by name, bodies by the name in the ledger" }),
  says: z.string(),
  reference: Ref,
});

const GuidePromise = z.strictObject({
  instrument: InstrumentId,
  short: z.string(),
  obligation: ObligationId,
  article: z.string(),
  type: ObligationType,
  grade: Grade,
  owedBy: z.array(NamedState),
  owedTo: StateId,
  lies: Lies,
  open: OpenKind.nullable(),
  reason: Sentence,
  ...phraseFields,
  quote: z.string().nullable(),
  reference: Ref,
});

export const GuideAnswer = answer("guide", {
  date: DaySchema,
  ...GuideHead,
  lies: Lies,
  clauseArticle: z.string().meta({ description: "The article of the promise that the area limits" }),
  quote: z.string().nullable().meta({ description: "The operative words of the promise" }),
  reference: Ref,
  steps: z.array(
    z.strictObject({
      kind: z.enum(STEP_KINDS),
      title: Sentence,
      says: z.array(Sentence),
      places: z.array(GuidePlace),
      parts: z
        .array(GuidePart)
        .meta({ description: "The parts of the area, any one of which suffices, with the guide's place against each" }),
      said: z.array(GuideStatement),
      promises: z.array(GuidePromise),
    }),
  ),
});
export type GuideAnswer = z.infer<typeof GuideAnswer>;
export type UnspokenGuideStep = Unspoken<GuideAnswer>["steps"][number];

export const GuideList = answer("guides", {
  date: DaySchema,
  guides: z.array(z.strictObject({ ...GuideHead, lies: Lies, steps: z.int() })),
});
export type GuideList = z.infer<typeof GuideList>;
