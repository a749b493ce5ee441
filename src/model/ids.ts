/** Ids in the ledger. An id is not a recognition of anything. */
import * as z from "zod";

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Three capitals: ISO 3166 alpha-3 for a state that exists, our own code for one that has ended. */
export const StateId = z
  .string()
  .regex(/^[A-Z]{3}$/, { error: "a state is three capitals, like CHN" })
  .meta({ description: "A state's id, three capitals" });
export type StateId = z.infer<typeof StateId>;

const kebab = (what: string) =>
  z
    .string()
    .regex(KEBAB, { error: `${what} is lower-case words joined by hyphens` })
    .meta({ description: what });

export const InstrumentId = kebab("an instrument's id");
export type InstrumentId = z.infer<typeof InstrumentId>;
export const ObligationId = kebab("an obligation's id");
export type ObligationId = z.infer<typeof ObligationId>;
export const PlaceId = kebab("a place's id");
export const GuideId = kebab("a guide's id");
export type PlaceId = z.infer<typeof PlaceId>;
export const RegionId = kebab("a region's id");
export type RegionId = z.infer<typeof RegionId>;
export const ClassId = kebab("the id of a class of states");
export type ClassId = z.infer<typeof ClassId>;
export const WarId = kebab("a war's id");
export type WarId = z.infer<typeof WarId>;
export const RuleId = kebab("the id of a rule for ally");
export type RuleId = z.infer<typeof RuleId>;
/** Words joined by hyphens; capitals are allowed, as in `R1`. */
export const SourceId = z
  .string()
  .regex(/^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$/, { error: "a source's id is words joined by hyphens" })
  .meta({ description: "A source's id" });
export type SourceId = z.infer<typeof SourceId>;
