/** All instruments as spans of time, and the acts that made, changed and ended them. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { InstrumentId, StateId } from "../ids.ts";
import { InstrumentKind } from "../instruments.ts";
import { Continent } from "../places.ts";
import { ObligationType } from "../vocabularySchemas.ts";
import { answer, NamedState } from "./envelope.ts";
import { HistoryEvent } from "./history.ts";

const life = {
  since: z.string().nullable().meta({ description: "Entry into force between two of them; null: not known" }),
  until: z.string().nullable().meta({ description: "null: not ended as far as verified; unknown: ended on a day that is not known" }),
  settled: z.string().nullable().meta({ description: "The first day on which it surely ran; null: no beginning is known" }),
  earliest: z.string().meta({ description: "The first day on which it may have run, for drawing" }),
  latest: z.string().nullable().meta({ description: "The last day on which it may have run; null while it lasts" }),
};

export const InstrumentSpan = z.strictObject({
  instrument: InstrumentId,
  title: z.string().meta({ description: "The full title" }),
  short: z.string().meta({ description: "The name by which it is known" }),
  kind: InstrumentKind,
  types: z.array(ObligationType),
  binding: z.array(ObligationType).meta({ description: "Of these, the types of which an obligation is binding" }),
  ...life,
  dormant: z.boolean().meta({ description: "No end found, never used, nobody ended it" }),
  dormantSince: z.string().nullable(),
  regions: z.array(Continent).meta({ description: "The continents of its parties' homelands" }),
  region: Continent.nullable().meta({ description: "The one that all of its parties share; null: none" }),
  centre: StateId.nullable().meta({
    description: "The one state with which every tie runs: the keeper of a list, the giver of a guarantee",
  }),
  parties: z.array(z.strictObject({ state: StateId, ...life })).meta({ description: "All states that it ever bound or favoured" }),
});
export type InstrumentSpan = z.infer<typeof InstrumentSpan>;

export const Effect = z.enum(["begins", "changes", "ends", "none"]);

export const InstrumentTimeline = answer("instrument-history", {
  from: DaySchema,
  until: DaySchema,
  state: NamedState.nullable(),
  type: ObligationType.nullable(),
  region: Continent.nullable(),
  instrumentKind: InstrumentKind.nullable(),
  spans: z.array(InstrumentSpan).meta({ description: "By the first day on which they may have run, then by id" }),
  neverInForce: z.array(InstrumentId).meta({ description: "Instruments that never made a tie, as far as is known" }),
  events: z
    .array(
      HistoryEvent.extend({
        types: z.array(ObligationType),
        effect: Effect.meta({ description: "The effect of the act on the ties of the states that it concerns" }),
      }),
    )
    .meta({ description: "By date, then by instrument" }),
});
export type InstrumentTimeline = z.infer<typeof InstrumentTimeline>;
