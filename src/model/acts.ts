/** Acts: what states did to an instrument. Membership, ties and counts are computed from these, never stored. */
import * as z from "zod";
import { DateOrUnknown } from "./dates.ts";
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

/** Another dating of the same act, and who holds it. The act's own `date` is the default. */
export const ActReading = z.strictObject({
  date: DateOrUnknown,
  says: z.string(),
  "held-by": z.array(z.string()).optional(),
  ref: Ref,
});

/** More states than have ever existed cannot do one act. */
const MOST_STATES = 260;
const Actors = z.array(StateId).min(1).max(MOST_STATES);

export const Act = z.strictObject({
  act: ActKind,
  date: DateOrUnknown.meta({ description: "null: looked for and not found" }),
  by: Actors.optional().meta({ description: "Who did it. Left out, with `for` too: all parties" }),
  for: Actors.optional().meta({ description: "For whom it took effect" }),
  toward: Actors.optional().meta({ description: "suspended, resumed: only toward these" }),
  from: z.array(StateId).min(1).optional().meta({ description: "succeeded: from which state" }),
  scope: z
    .enum(["membership", "participation", "command"])
    .optional()
    .meta({ description: "suspended, resumed, withdrew, joined: what it reached. Left out: membership" }),
  tier: z.string().optional().meta({ description: "The official tier or label given" }),
  site: z.string().optional().meta({ description: "opened, closed: which base or place" }),
  obligations: z.array(ObligationId).min(1).optional().meta({ description: "invoked, suspended: under which" }),
  note: z.string().optional(),
  readings: z.array(ActReading).min(1).optional(),
  ref: Ref,
});
export type Act = z.infer<typeof Act>;
