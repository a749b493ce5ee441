/** What was reported after the ledger's last verified day. */
import * as z from "zod";
import { ActKind } from "../acts.ts";
import { PartialDate } from "../dates.ts";
import { Checked } from "../evidence.ts";
import { InstrumentId } from "../ids.ts";
import { answer, NamedState } from "./envelope.ts";

export const LedgerReported = answer("ledger-reported", {
  acts: z
    .array(
      z.strictObject({
        instrument: InstrumentId,
        title: z.string().meta({ description: "The full title" }),
        short: z.string().meta({ description: "The name by which it is known" }),
        act: ActKind,
        date: PartialDate,
        states: z.array(NamedState).meta({ description: "The states that did it, or for which it took effect; none: all its parties" }),
        mark: Checked,
      }),
    )
    .meta({ description: "Acts dated after verifiedThrough, the first to happen first; what else happened since is not in the ledger" }),
});
export type LedgerReported = z.infer<typeof LedgerReported>;
