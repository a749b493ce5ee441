/** Names of states, instruments and regions in another language. They are translations, not facts of the ledger. */
import * as z from "zod";
import { InstrumentId, RegionId, StateId } from "./ids.ts";

/** data/names/<language>/states.yaml: for each state, every English name that its file uses, and the name in that language. */
export const StateNames = z.strictObject({ states: z.record(StateId, z.record(z.string(), z.string().min(1))) });

/** data/names/<language>/instruments.yaml */
export const InstrumentNames = z.strictObject({
  instruments: z.record(InstrumentId, z.strictObject({ title: z.string().min(1), short: z.string().min(1).optional() })),
});

/** data/names/<language>/regions.yaml: the regions of the coverage table. */
export const RegionNames = z.strictObject({ regions: z.record(RegionId, z.string().min(1)) });

export type Names = z.infer<typeof StateNames> & z.infer<typeof InstrumentNames> & z.infer<typeof RegionNames>;
