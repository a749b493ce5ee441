/** Acts dated after the ledger's last verified day: reported, and not yet checked as everything up to that day was. */
import type { Act } from "../model/acts.ts";
import type { Instrument } from "../model/instruments.ts";
import { spanOf } from "../time/span.ts";
import type { Ledger } from "./ledger.ts";

export interface ReportedAct {
  readonly instrument: Instrument;
  readonly act: Act;
}

/** The acts whose earliest day is after the last verified one, the first to happen first. An act without a known day is none. */
export function reportedActs({ data, version }: Ledger): ReportedAct[] {
  const found = data.instruments.flatMap((instrument) =>
    instrument.acts.flatMap((act) => {
      const day = act.date === null ? null : (spanOf(act.date)?.earliest ?? null);
      return day !== null && day > version.verifiedThrough ? [{ day, instrument, act }] : [];
    }),
  );
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ instrument, act }) => ({ instrument, act }));
}
