/** The kinds of id, and of date, that a field of an answer can hold, told by its schema. */
import type * as z from "zod";
import { AnswerDate, DaySchema, PartialDate } from "./dates.ts";
import { ClassId, InstrumentId, ObligationId, PlaceId, RegionId, RuleId, SourceId, StateId, WarId } from "./ids.ts";

export const ID_KINDS = ["state", "instrument", "obligation", "place", "region", "class", "war", "rule", "source"] as const;
export type IdKind = (typeof ID_KINDS)[number];

const KINDS: ReadonlyMap<z.ZodType, IdKind | "date"> = new Map<z.ZodType, IdKind | "date">([
  [StateId, "state"],
  [InstrumentId, "instrument"],
  [ObligationId, "obligation"],
  [PlaceId, "place"],
  [RegionId, "region"],
  [ClassId, "class"],
  [WarId, "war"],
  [RuleId, "rule"],
  [SourceId, "source"],
  [PartialDate, "date"],
  [DaySchema, "date"],
  [AnswerDate, "date"],
]);

/** The kind of id that the schema takes, or "date"; null if it is neither. A schema with another description is the same kind. */
export function kindOfSchema(schema: z.ZodType): IdKind | "date" | null {
  const parents = schema as unknown as { readonly _zod: { readonly parent?: z.ZodType } };
  return KINDS.get(schema) ?? (parents._zod.parent === undefined ? null : kindOfSchema(parents._zod.parent));
}
