/** Names of states and instruments in another language. They are translations, not facts of the ledger. */
import * as z from "zod";
import { InstrumentId, StateId } from "./ids.ts";

/** data/names/<language>/states.yaml: for each state, every English name that its file uses, and the name in that language. */
export const StateNames = z.strictObject({ states: z.record(StateId, z.record(z.string(), z.string().min(1))) });

/** data/names/<language>/instruments.yaml */
export const InstrumentNames = z.strictObject({
  instruments: z.record(InstrumentId, z.strictObject({ title: z.string().min(1), short: z.string().min(1).optional() })),
});

export type Names = z.infer<typeof StateNames> & z.infer<typeof InstrumentNames>;
