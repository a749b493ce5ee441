/** The ties of a day, grouped by pact. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { InstrumentId, StateId } from "../ids.ts";
import { ObligationType } from "../vocabularySchemas.ts";
import { answer } from "./envelope.ts";

export const Pact = z.strictObject({
  instrument: InstrumentId,
  title: z.string().meta({ description: "The full title" }),
  short: z.string().meta({ description: "The name by which it is known" }),
  type: ObligationType,
  articles: z.array(z.string()),
  form: z.enum(["pair", "star", "many"]).meta({
    description: "pair: of two; star: one state is on one side of every tie; many: ties among several, one thing with its members",
  }),
  hub: StateId.nullable().meta({ description: "The one state of a star" }),
  members: z.array(StateId),
  owing: z.array(StateId).meta({ description: "The states that owe under it, each to every other in `owed` save the exceptions" }),
  owed: z.array(StateId),
  except: z.array(z.strictObject({ from: StateId, to: StateId })).meta({ description: "Pairs without a tie: suspended, or not in force" }),
});
export type Pact = z.infer<typeof Pact>;

export const InstrumentMap = answer("pacts", {
  date: DaySchema,
  type: ObligationType,
  pacts: z.array(Pact),
  unknown: z.int().meta({ description: "Directed ties left out: not known whether in force" }),
  dormant: z.int().meta({ description: "Pacts left out: no end found, never used" }),
});
export type InstrumentMap = z.infer<typeof InstrumentMap>;
