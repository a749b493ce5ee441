/** The members of an instrument on a day, as rows. */
import type { Ledger } from "../ledger/ledger.ts";
import { type Membership, runsOn } from "../ledger/memberships.ts";
import { nameOn } from "../ledger/states.ts";
import type { Act } from "../model/acts.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument } from "../model/instruments.ts";
import type { DateReading, Member } from "../model/results/members.ts";
import { isDormant } from "../ties/tieRows.ts";
import type { Day } from "../time/day.ts";
import { type Known, or, printedDate, reachedBy, requireSpan } from "../time/span.ts";

/** Members on the day (including those not known to be) and former members, both sorted by key. */
export function membersOn(ledger: Ledger, instrument: Instrument, day: Day): { members: Member[]; former: Member[] } {
  const rows = ledger.memberships(instrument).map((membership) => ({ membership, row: memberRow(ledger, instrument, membership, day) }));
  const byKey = (a: Member, b: Member) => (a.state < b.state ? -1 : a.state > b.state ? 1 : (a.since ?? "") < (b.since ?? "") ? -1 : 1);
  const members = rows.filter(({ row }) => row.inForce !== false).map(({ row }) => row);
  const former = rows
    .filter(
      ({ membership, row }) =>
        row.inForce === false &&
        membership.end !== null &&
        membership.end.span.latest <= day &&
        reachedBy(membership.start.span, day) !== false &&
        !members.some((one) => one.state === row.state),
    )
    .map(({ row }) => row);
  return { members: members.sort(byKey), former: former.sort(byKey) };
}

function memberRow(ledger: Ledger, instrument: Instrument, membership: Membership, day: Day): Member {
  const { state, standing, tier, site, start, end } = membership;
  return {
    state,
    name: nameOn(ledger, state, day),
    // A later suspension tells nothing of a membership that is over.
    standing: runsOn(membership, day) !== false && isSuspended(instrument, state, day) ? "suspended" : standing,
    tier,
    site,
    since: start.date === null ? null : printedDate(start.date),
    byConduct: start.act.act === "applied",
    until: end === null ? null : end.date === null ? "unknown" : printedDate(end.date),
    inForce: runsOn(membership, day),
    note: start.act.note ?? end?.act?.note ?? null,
    readings: [...dateReadings("beginning", start.act), ...dateReadings("end", end?.act ?? null)],
    ref: start.act.ref,
  };
}

function dateReadings(of: DateReading["of"], act: Act | null): DateReading[] {
  return (act?.readings ?? []).map(({ date, says, "held-by": heldBy = [] }) => ({ of, date, says, heldBy }));
}

/** Whether the state was suspended from the body as a whole (membership or participation), not only toward one state. */
export function isSuspended(instrument: Instrument, state: string, day: Day): boolean {
  return suspensionOf(instrument, state, day) !== null;
}

/** The suspension that runs on the day: since when, and whether the state itself froze its part or the body suspended it. */
export function suspensionOf(instrument: Instrument, state: string, day: Day): { readonly date: string; readonly own: boolean } | null {
  let running: { readonly date: string; readonly own: boolean } | null = null;
  for (const act of instrument.acts) {
    if ((act.act !== "suspended" && act.act !== "resumed") || act.toward !== undefined || act.scope === "command") continue;
    if (act.date === null || !(act.by ?? act.for ?? []).includes(state)) continue;
    if (requireSpan(act.date).earliest > day) continue;
    running = act.act === "suspended" ? { date: act.date, own: act.by?.includes(state) === true } : null;
  }
  return running;
}

/** A suspension by some parties toward others alone, which runs on the day. */
export interface SuspensionToward {
  readonly by: readonly StateId[];
  readonly toward: readonly StateId[];
  readonly date: string;
}

/** The suspensions of one party toward another that run on the day. */
export function suspensionsToward({ acts }: Instrument, day: Day): SuspensionToward[] {
  const running: SuspensionToward[] = [];
  for (const { act, date, by = [], toward } of acts) {
    if (toward === undefined || date === null || requireSpan(date).earliest > day) continue;
    if (act === "suspended") running.push({ by, toward, date });
    if (act !== "resumed") continue;
    const ended = running.findIndex(
      (one) => one.by.some((state) => by.includes(state)) && one.toward.some((state) => toward.includes(state)),
    );
    if (ended >= 0) running.splice(ended, 1);
  }
  return running;
}

/** Whether the instrument was in force for any state on the day, and whether it was dormant. */
export function instrumentInForce(ledger: Ledger, instrument: Instrument, day: Day): { inForce: Known; dormant: boolean } {
  const inForce = ledger.memberships(instrument).reduce<Known>((known, membership) => or(known, runsOn(membership, day)), false);
  return { inForce, dormant: isDormant(instrument, day) };
}
