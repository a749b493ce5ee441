/** The definition of a sweep: units, dates, places, readings and outputs, whose product is the table. */
import * as z from "zod";
import { SYSTEMS } from "../dataset/build/frame.ts";
import { DaySchema } from "../model/dates.ts";
import { StateId } from "../model/ids.ts";

/** Members of the system on each date, or these among them. */
const States = z.union([z.literal("all"), z.array(StateId).min(1)]);

/** What a row holds, beside the attack that it is about. */
export const OUTPUTS = ["defenders", "supporters", "states", "instruments"] as const;
export type Output = (typeof OUTPUTS)[number];

/** The homeland of the attacked, as a place. */
export const HOMELAND = "homeland";
/** All places of a kind that the attacked holds: `kind:island`. */
export const OF_KIND = "kind:";
/** Open questions stay open. */
export const AS_IT_STANDS = "as-it-stands";
/** Every reading of every open question, one at a time. */
export const EACH = "each";
/** Nobody joins the attacker. */
export const NOBODY = "none";

export const Definition = z.strictObject({
  title: z.string().min(1).optional().meta({ description: "For the reader; it changes no key" }),
  units: z
    .strictObject({
      system: z.enum(SYSTEMS).default("cow").meta({ description: "The list of states" }),
      attackers: States.default("all").meta({ description: "all, or states by key" }),
      attacked: States.default("all").meta({ description: "all, or states by key" }),
      "joined-by": z
        .union([z.literal("all"), z.array(z.union([z.literal(NOBODY), StateId])).min(1)])
        .default([NOBODY])
        .meta({ description: "Second powers that join the attacker, one at a time; none for the attack without" }),
    })
    .prefault({}),
  dates: z.union([
    z.array(DaySchema).min(1),
    z.strictObject({
      from: DaySchema,
      until: DaySchema.meta({ description: "The last day that may be read" }),
      every: z.enum(["month", "year"]).meta({ description: "The step from the first day" }),
    }),
  ]),
  places: z
    .array(z.string())
    .min(1)
    .default([HOMELAND])
    .meta({ description: "homeland, a place by id, or kind:KIND for each such place that the attacked holds" }),
  readings: z
    .array(z.string())
    .min(1)
    .default([AS_IT_STANDS])
    .meta({ description: "as-it-stands, INSTRUMENT:QUESTION for each of its readings, INSTRUMENT:QUESTION=2 for the second, or each" }),
  outputs: z.array(z.enum(OUTPUTS)).min(1).default(["defenders"]),
  rows: z
    .enum(["all", "changed"])
    .default("all")
    .meta({ description: "changed: under a reading, only rows that differ from as it stands" }),
  zeros: z
    .enum(["missing", "kept"])
    .default("missing")
    .meta({ description: "What a zero becomes where the ledger is thin, and so no evidence that there was none" }),
  chunk: z.number().int().min(1).max(10_000_000).default(100_000).meta({ description: "About how many attacks are computed at a time" }),
});
export type Definition = z.infer<typeof Definition>;
