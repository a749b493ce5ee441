/** Names, and the texts of explanations, in another language. They are translations, not facts of the ledger. */
import * as z from "zod";
import { ClassId, InstrumentId, PlaceId, RegionId, StateId, WarId } from "./ids.ts";
import type { LedgerTexts } from "./ledgerTexts.ts";

/** data/names/<language>/states.yaml: for each state, every English name that its file uses, and the name in that language. */
export const StateNames = z.strictObject({ states: z.record(StateId, z.record(z.string(), z.string().min(1))) });

/** data/names/<language>/instruments.yaml */
export const InstrumentNames = z.strictObject({
  instruments: z.record(
    InstrumentId,
    z.strictObject({
      title: z.string().min(1),
      short: z.string().min(1).optional(),
      /** Other names by which readers of the language look for it. */
      also: z.array(z.string().min(1)).min(1).optional(),
    }),
  ),
});

/** data/names/<language>/regions.yaml: the regions of the coverage table. */
export const RegionNames = z.strictObject({ regions: z.record(RegionId, z.string().min(1)) });

const Name = z.string().min(1);

/** data/names/<language>/places.yaml: places, the areas and classes of states that treaties name, and wars. */
export const PlaceNames = z.strictObject({
  places: z.record(PlaceId, Name).default({}),
  areas: z.record(RegionId, Name).default({}),
  classes: z.record(ClassId, Name).default({}),
  wars: z.record(WarId, Name).default({}),
});

const Text = z.string().min(1);
const Texts = z.array(Text).min(1);

/** The texts in another language, in the form and the order of the English ones. */
const ExplanationTexts = z.strictObject({
  title: Text,
  "in-short": z.strictObject({ for: Text, against: Text, cannot: Text }),
  mechanism: Text,
  "would-see": Text,
  against: Text,
  "cannot-tell": Text,
  untested: Text.optional(),
  rival: z.strictObject({ says: Text }),
  scholarship: Texts,
  evidence: z.strictObject({ for: Texts.optional(), against: Texts.optional() }).optional(),
  tests: z.record(z.string(), z.strictObject({ unit: Text, comparison: Text, threshold: Text })).optional(),
  revised: z
    .array(z.strictObject({ what: Text, why: Text }))
    .min(1)
    .optional(),
});

/** data/names/<language>/explanations.yaml: the texts of each explanation, with the digest of the English ones that were translated. */
export const TranslatedExplanations = z.strictObject({
  explanations: z.record(z.string(), ExplanationTexts.extend({ english: z.string() })),
});

export type TranslatedExplanations = z.infer<typeof TranslatedExplanations>;

export type Names = z.infer<typeof StateNames> &
  z.infer<typeof InstrumentNames> &
  z.infer<typeof RegionNames> &
  z.infer<typeof PlaceNames> &
  LedgerTexts &
  z.infer<typeof TranslatedExplanations>;
