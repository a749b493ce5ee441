/** Open questions of an instrument about whether a state belongs to it at all. */
import type { StateId } from "../model/ids.ts";
import type { Instrument, OpenQuestion } from "../model/instruments.ts";
import type { Day } from "../time/day.ts";
import { reachedBy, requireSpan } from "../time/span.ts";

interface Dated {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Whether the day lies in the time for which a question or reading is open, or may do so. */
export function runsAt({ from, until }: Dated, day: Day): boolean {
  return (from === undefined || reachedBy(requireSpan(from), day) !== false) && (until === undefined || requireSpan(until).latest >= day);
}

/**
 * The question, open on the day, by one of whose readings the state owes nothing at all under the instrument; null if there is
 * none. One about some obligations alone leaves the membership as it is.
 */
export function membershipQuestion({ open = [] }: Instrument, state: StateId, day: Day): OpenQuestion | null {
  return (
    open.find(
      (one) =>
        one.obligations === undefined &&
        one.by?.includes(state) === true &&
        runsAt(one, day) &&
        one.readings.some((reading) => reading.set?.owed === false && runsAt(reading, day)),
    ) ?? null
  );
}
