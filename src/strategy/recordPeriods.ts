/** Dated records on a day: whether one held (true, false or unknown), and a state's rivals. */
import type { Ledger, RecentKind } from "../ledger/ledger.ts";
import type { StateId } from "../model/ids.ts";
import type { RecordOf } from "../model/records.ts";
import type { Day } from "../time/day.ts";
import { and, type Known, not, reachedBy, requireSpan } from "../time/span.ts";

/** Whether the record held on the day, `until` included. If the start was not found, every day before the end is unknown. */
export function heldOn({ from, until }: { from: string | null; until: string | null }, day: Day): Known {
  const begun: Known = from === null ? "unknown" : reachedBy(requireSpan(from), day);
  return and(begun, not(overBy(until, day)));
}

/** Whether an end has passed; null: the end is unknown; "open": there is no end. */
function overBy(until: string | null, day: Day): Known {
  if (until === "open") return false;
  if (until === null) return "unknown";
  const { earliest, latest } = requireSpan(until);
  if (latest < day) return true;
  return earliest >= day ? false : "unknown";
}

/**
 * Whether the rivalry ran on the day: the one rule for every page and operation. A rivalry without an end is not over. One without
 * a start is known to run from the day of its last check, and is unknown before.
 */
export function rivalryOn(ledger: Ledger, record: RecordOf<"rivalries">, day: Day): Known {
  const seen = record["verified-through"] === null ? ledger.version.verifiedThrough : requireSpan(record["verified-through"]).latest;
  const begun: Known = record.from !== null ? reachedBy(requireSpan(record.from), day) : day >= seen ? true : "unknown";
  return and(begun, not(record.until === null ? false : overBy(record.until, day)));
}

export interface RunningRivalry {
  readonly record: RecordOf<"rivalries">;
  readonly runs: Exclude<Known, false>;
}

/** Rivalries by day: two centuries by year, and some more. */
const RIVALRIES: RecentKind = Object.freeze({ name: "rivalries", most: 512 });

/** The rivalries that ran on the day, or may have, in the order of the records. Those that had ended are left out. */
export function rivalriesOn(ledger: Ledger, day: Day): readonly RunningRivalry[] {
  return ledger.recent(RIVALRIES, day, () =>
    ledger.data.records.rivalries.flatMap((record) => {
      const runs = rivalryOn(ledger, record, day);
      return runs === false ? [] : [{ record, runs }];
    }),
  );
}

export interface Rival {
  readonly state: StateId;
  /** The state whose rival it is. */
  readonly of: StateId;
  readonly runs: Known;
  readonly record: RecordOf<"rivalries">;
}

/** The other side of every rivalry of these states that ran on the day, or may have, in the order of the records. */
export function rivalsOf(ledger: Ledger, states: readonly StateId[], day: Day): Rival[] {
  const wanted = new Set(states);
  return rivalriesOn(ledger, day).flatMap(({ record, runs }) => {
    const against = (side: readonly StateId[], other: readonly StateId[]) =>
      side.filter((one) => wanted.has(one)).flatMap((of) => other.map((state): Rival => ({ state, of, runs, record })));
    return [...against(record.a, record.b), ...against(record.b, record.a)];
  });
}

/** The first day that the list of rivalries covers: of those that had ended before it only some are listed. null: no list. */
export function rivalriesCoverFrom(ledger: Ledger): Day | null {
  const seen = ledger.data.records.rivalries.flatMap((record) =>
    record["verified-through"] === null ? [] : [requireSpan(record["verified-through"]).earliest],
  );
  return seen.sort()[0] ?? null;
}
