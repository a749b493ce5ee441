/** Acts: what states did to an instrument. Membership, ties and counts are computed from these, never stored. */
import * as z from "zod";
import { DateOrUnknown, PartialDate } from "./dates.ts";
import { Ref } from "./evidence.ts";
import { ObligationId, StateId } from "./ids.ts";

export const ActKind = z.enum([
  "signed",
  "ratified",
  "entered-into-force",
  "acceded",
  "joined",
  "designated",
  "revoked",
  "upgraded",
  "downgraded",
  "became-observer",
  "became-partner",
  "renewed",
  "amended",
  "suspended",
  "resumed",
  "notified-withdrawal",
  "withdrew",
  "succeeded",
  "terminated",
  "expired",
  "superseded",
  "lapsed",
  "applied",
  "invoked",
  "opened",
  "closed",
]);
export type ActKind = z.infer<typeof ActKind>;

/** Another reading of the day or effect of the same act, and who holds it. The act's own `date` is the default. */
export const ActReading = z.strictObject({
  date: DateOrUnknown.meta({ description: "null: on this reading it never took effect" }),
  says: z.string(),
  "held-by": z.array(z.string()).optional(),
  disputed: z
    .literal(true)
    .optional()
    .meta({ description: "The day is disputed in law: a case between the two dates is open, and counts keep the default" }),
  from: PartialDate.optional().meta({ description: "disputed: the day from which this reading was put forward. Default: always" }),
  governments: z.literal(true).optional().meta({ description: "disputed: two governments of the state differ on the act" }),
  ref: Ref,
});

export type ActReading = z.infer<typeof ActReading>;

/** The most states in one act: more than have ever existed. */
const MOST_STATES = 260;
const Actors = z.array(StateId).min(1).max(MOST_STATES);

export const Act = z.strictObject({
  act: ActKind,
  date: DateOrUnknown.meta({ description: "null: looked for and not found" }),
  by: Actors.optional().meta({ description: "States that did it. Default, if `for` is absent too: all parties" }),
  organ: z.string().min(2).optional().meta({ description: "The organ that did it, where no state did: North Atlantic Council" }),
  for: Actors.optional().meta({ description: "States for which it took effect" }),
  toward: Actors.optional().meta({ description: "suspended, resumed: only toward these states" }),
  from: z.array(StateId).min(1).optional().meta({ description: "succeeded: the predecessor" }),
  scope: z
    .enum(["membership", "participation", "command"])
    .optional()
    .meta({ description: "suspended, resumed, withdrew, joined: the scope of the act. Default: membership" }),
  tier: z.string().optional().meta({ description: "The official tier or label" }),
  site: z.string().optional().meta({ description: "opened, closed: the base or place" }),
  obligations: z.array(ObligationId).min(1).optional().meta({ description: "invoked, suspended: the obligations concerned" }),
  note: z.string().optional(),
  readings: z.array(ActReading).min(1).optional(),
  ref: Ref,
});
export type Act = z.infer<typeof Act>;
