/**
 * Records: dated facts that bind nobody. One CSV or YAML file per collection under data/records/. In CSV an empty cell means "not
 * known", and semicolons divide lists. Every row ends in source, at, checked, verified-through, note.
 */
import * as z from "zod";
import type { CollectionName } from "./collections.ts";
import { DateOrUnknown, PartialDate } from "./dates.ts";
import { Ref, VerifiedThrough } from "./evidence.ts";
import { InstrumentId, PlaceId, StateId } from "./ids.ts";

const evidence = { ref: Ref, "verified-through": VerifiedThrough.nullable(), note: z.string().nullable() };
const states = z.array(StateId).min(1);

/** Diplomatic relations between two states: established, severed, resumed. */
export const RelationRecord = z.strictObject({
  a: StateId,
  b: StateId,
  established: DateOrUnknown,
  severed: DateOrUnknown,
  resumed: DateOrUnknown,
  ...evidence,
});

/** A rivalry of two sides, with dates from a named list or from our own reading. */
export const RivalryRecord = z.strictObject({
  a: states,
  b: states,
  from: DateOrUnknown,
  until: DateOrUnknown,
  issue: z.string(),
  latest: z.string().nullable(),
  ...evidence,
});

export const MediationRecord = z.strictObject({
  date: PartialDate,
  mediators: states,
  a: states,
  b: states,
  others: z.string().nullable(),
  outcome: z.string(),
  role: z.string(),
  detail: z.string().nullable(),
  ...evidence,
});

/** A government's statement on alliances, blocs or polarity: a position of its author. */
export const PositionRecord = z.strictObject({
  state: states,
  date: PartialDate,
  kind: z.string(),
  document: z.string(),
  position: z.string(),
  gist: z.string(),
  ...evidence,
});

/** One published count of one thing. Counts that count different things are never added or averaged. */
export const CountRecord = z.strictObject({
  of: z.enum(["bases-abroad", "forces-abroad", "foreign-forces", "belt-and-road-money", "belt-and-road-states", "allies"]),
  state: StateId.meta({ description: "The owner of the bases, forces, allies or money" }),
  host: StateId.nullable(),
  value: z.number().nullable().meta({ description: "null if only a range or words were published" }),
  "at-least": z.boolean(),
  unit: z.string(),
  "as-printed": z.string(),
  counts: z.string().meta({ description: "The thing counted, and the author of the rule" }),
  who: z.string(),
  date: PartialDate,
  ...evidence,
});

export const YardstickRecord = z.strictObject({
  state: StateId,
  measure: z.string(),
  value: z.number(),
  unit: z.string(),
  date: PartialDate,
  basis: z.string(),
  ...evidence,
});

/** Foreign forces, leases, concessions and rights on a state's soil. */
export const SoilRecord = z.strictObject({
  on: StateId,
  kind: z.string(),
  holders: states.nullable().meta({ description: "null: several powers, not listed by the source" }),
  what: z.string(),
  place: PlaceId.nullable(),
  from: DateOrUnknown,
  until: z
    .union([PartialDate, z.literal("open")])
    .nullable()
    .meta({ description: "open: continuing; null: unknown" }),
  basis: z.string(),
  ended: z.string().nullable(),
  forces: z.string().nullable(),
  "counts-as-forces": z.boolean().meta({ description: "False for customs, cessions and similar: shown, not counted" }),
  "counts-as-right": z
    .boolean()
    .meta({ description: "A standing right without forces: a concession, a court, a railway, a port. False for cessions and refusals" }),
  "host-consents": z
    .enum(["yes", "no"])
    .nullable()
    .meta({ description: "Forces: whether the government of the soil let them in; null: argued, not known, or no forces" }),
  ...evidence,
});

export const EventRecord = z.strictObject({
  date: PartialDate,
  states,
  event: z.string(),
  instrument: z.string().nullable(),
  detail: z.string().nullable(),
  ...evidence,
});

/** Arrangements of command and other lines of the autonomy ledger. */
export const CommandRecord = z.strictObject({
  state: StateId,
  with: states,
  what: z.string(),
  from: DateOrUnknown,
  until: z.union([PartialDate, z.literal("open")]).nullable(),
  detail: z.string().nullable(),
  ...evidence,
});

/** The outcome of a test of a promise. */
export const TestOutcome = z
  .enum(["kept", "kept-in-part", "beyond", "refused", "not-owed", "restrained", "without-promise", "prevented"])
  .meta({
    description:
      "beyond: it did more than the text asked; refused: it did not do what others held to be owed; not-owed: it stood aside and the text asked nothing; restrained: it held its ally back; without-promise: no text stood; prevented: the terms were written so that it would not arise",
  });
export type TestOutcome = z.infer<typeof TestOutcome>;

/** A test of a promise, or of its absence. */
export const TestRecord = z.strictObject({
  case: z.string(),
  date: PartialDate,
  by: states.nullable().meta({ description: "The states that were asked; null: every party of the instruments" }),
  toward: states.nullable().meta({ description: "The states to be helped; null: the other parties of the instruments" }),
  instruments: z.array(InstrumentId).min(1).nullable().meta({ description: "null: there was no promise" }),
  promise: z.string(),
  asked: z.string(),
  done: z.string(),
  outcome: TestOutcome,
  concepts: z
    .array(
      z.enum([
        "entrapment",
        "entanglement",
        "fear-of-entrapment",
        "abandonment",
        "loophole",
        "restraint",
        "guarantee",
        "opportunism",
        "conflict-of-promises",
        "design",
      ]),
    )
    .min(1)
    .nullable()
    .meta({ description: "Scholars' terms for it; `view` names the scholars" }),
  view: z.string(),
  ...evidence,
});

/** A finding of a study, in our words; `stance` says whether it supports the topic or doubts it. */
export const FindingRecord = z.strictObject({
  topic: z.string(),
  study: z.string(),
  population: z.string(),
  definition: z.string(),
  finding: z.string(),
  stance: z.enum(["holds", "doubts"]),
  ...evidence,
});

export const RECORD_SCHEMAS = {
  relations: RelationRecord,
  rivalries: RivalryRecord,
  mediations: MediationRecord,
  positions: PositionRecord,
  counts: CountRecord,
  yardsticks: YardstickRecord,
  soil: SoilRecord,
  events: EventRecord,
  command: CommandRecord,
  tests: TestRecord,
  findings: FindingRecord,
} as const satisfies Record<CollectionName, z.ZodType>;
export type RecordOf<N extends CollectionName> = z.infer<(typeof RECORD_SCHEMAS)[N]>;
