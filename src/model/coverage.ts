/** Coverage: the regions and eras by which pacts are counted, and the pacts that are known to exist and have no file. */
import * as z from "zod";
import { DaySchema, PartialDate } from "./dates.ts";
import { InstrumentId, RegionId, StateId } from "./ids.ts";
import type { PactType } from "./vocabulary.ts";
import { ObligationType } from "./vocabularySchemas.ts";

export const Era = z.strictObject({
  id: z
    .string()
    .regex(/^\d{4}-(\d{4})?$/, { error: "an era is named by its years: 1815-1870, or 1992- if it goes on" })
    .meta({ description: "An era's years: 1815-1870, or 1992- if it goes on" }),
  from: DaySchema,
  until: DaySchema.nullable(),
});
export type Era = z.infer<typeof Era>;

/** A region by its states. Every state of the ledger is in exactly one. */
export const CoverageRegion = z.strictObject({ id: RegionId, name: z.string(), states: z.array(StateId).min(1) });
export type CoverageRegion = z.infer<typeof CoverageRegion>;

/** data/coverage/regions.yaml */
export const CoverageFile = z.strictObject({
  thin: z.strictObject({
    below: z.number().gt(0).max(1).meta({ description: "Coverage is thin if a smaller share of the known pacts is filed" }),
    because: z.string(),
  }),
  eras: z.array(Era).min(1),
  regions: z.array(CoverageRegion).min(1),
});
export type Coverage = z.infer<typeof CoverageFile>;

/** A place where a text is printed or kept, and how that is known. */
export const Print = z.strictObject({
  where: z.string().min(3).meta({ description: "Series, number and page; or the archive or official site" }),
  known: z.enum(["opened", "cited", "memory"]).meta({
    description: "opened: the print or a part of it was opened; cited: a source that was opened names it; memory: general knowledge",
  }),
});
export type Print = z.infer<typeof Print>;

/** A pact that is known to exist and has no file. */
export const Gap = z.strictObject({
  id: InstrumentId,
  title: z.string(),
  parties: z.array(StateId).min(1),
  signed: PartialDate,
  types: z.array(ObligationType).min(1).optional().meta({ description: "Types of its promises, if known" }),
  seen: z.string().optional().meta({ description: "What was seen of it; absent: nothing" }),
  printed: z.array(Print).meta({ description: "Empty: no print is known, and it does not count as a known pact" }),
  note: z.string().optional(),
});
export type Gap = z.infer<typeof Gap>;

/** Parts of texts that are still to be read, in instruments that have files. */
export const Unread = z.strictObject({ instruments: z.array(InstrumentId).min(1), lacks: z.string() });
export type Unread = z.infer<typeof Unread>;

/** A file in data/gaps/ */
export const GapsFile = z.strictObject({ gaps: z.array(Gap).optional(), unread: z.array(Unread).optional() });

/** The pacts of one region that were signed in one era: how many are known, how many filed, how many of those read from texts. */
export interface CoverageCount {
  readonly region: string;
  readonly era: string;
  readonly known: number;
  readonly filed: number;
  readonly fromText: number;
  /** Filed pacts by type of promise; one pact may count under several. */
  readonly byType: Readonly<Partial<Record<PactType, number>>>;
}
