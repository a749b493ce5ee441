/** The states that were ever in an instrument and their periods, computed from its acts, for a figure and its table. */
import type { Ledger } from "../../ledger/ledger.ts";
import { inOrder, type Membership } from "../../ledger/memberships.ts";
import { existsOn, nameOn } from "../../ledger/states.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { MemberSpan } from "../../model/results/instrument.ts";
import type { Day } from "../../time/day.ts";
import { printedDate } from "../../time/span.ts";

const NEVER = "9999-12-31" as Day;

/** Each state's periods in the instrument, by first day, then by name. */
export function spansOf(ledger: Ledger, instrument: Instrument, day: Day): MemberSpan[] {
  return ledger
    .memberships(instrument)
    .map((membership) => spanOf(ledger, instrument, membership, day))
    .sort((a, b) => (a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : a.name < b.name ? -1 : 1));
}

/** The day of the states' names: the requested day; for an instrument that is over or to come, the first day on which it binds. */
export function dayOfNames(ledger: Ledger, instrument: Instrument, day: Day): Day {
  const memberships = ledger.memberships(instrument);
  const starts = memberships.map(({ start }) => start.span.earliest).sort();
  const ends = memberships.map(({ end }) => end?.span.earliest ?? NEVER).sort();
  const [first, last] = [starts[0], ends.at(-1)];
  if (first !== undefined && day < first) return first;
  return last !== undefined && day >= last && first !== undefined ? first : day;
}

/** States that signed and have no recorded beginning, under their names of the day. */
export function signatoriesOf(ledger: Ledger, instrument: Instrument, day: Day): { id: StateId; name: string }[] {
  const bound = new Set(ledger.memberships(instrument).map(({ state }) => state));
  const signed = instrument.acts.flatMap(({ act, by, for: whom }) => (act === "signed" ? [...(by ?? []), ...(whom ?? [])] : []));
  return [...new Set(signed)]
    .filter((state) => !bound.has(state) && state !== instrument["kept-by"])
    .map((id) => ({ id, name: nameThen(ledger, id, day, day) }));
}

function spanOf(ledger: Ledger, instrument: Instrument, membership: Membership, day: Day): MemberSpan {
  const { state, standing, tier, site, start, end } = membership;
  // If its state ceased to exist, no act ended the membership.
  const ending = end?.act ?? null;
  const runs = start.span.earliest <= day && (end === null || end.span.latest > day);
  return {
    state,
    name: nameThen(ledger, state, runs ? day : start.span.earliest, day),
    standing,
    tier,
    site,
    since: start.date === null ? null : printedDate(start.date),
    until: end === null ? null : end.date === null ? "unknown" : printedDate(end.date),
    earliest: start.span.earliest,
    settled: start.span.latest > "9000" ? null : start.span.latest,
    latest: end === null ? null : end.span.latest,
    begun: start.act.act,
    ended: end === null ? null : (ending?.act ?? "state-ended"),
    notes: [...new Set([start.act.note, ending?.note].filter((note) => note !== undefined))],
    refs: [start.act.ref, ...(ending === null ? [] : [ending.ref])],
    otherDates: [
      ...(start.act.readings ?? []).map((one) => ({
        of: "beginning" as const,
        date: one.date,
        says: one.says,
        heldBy: one["held-by"] ?? [],
      })),
      ...(ending?.readings ?? []).map((one) => ({
        of: "end" as const,
        date: one.date,
        says: one.says,
        heldBy: one["held-by"] ?? [],
      })),
    ],
    suspensions: suspensionsOf(instrument, state),
  };
}

/** The state's name at that time; if it did not exist then, its name on `day`. */
export function nameThen(ledger: Ledger, id: StateId, then: Day, day: Day): string {
  const state = ledger.state(id);
  return nameOn(ledger, id, state !== undefined && existsOn(state, then) ? then : day);
}

/** Suspensions by or toward the state, and periods outside a part of the body. */
function suspensionsOf(instrument: Instrument, state: StateId): MemberSpan["suspensions"] {
  const found: MemberSpan["suspensions"] = [];
  for (const { act, date, by, for: whom, toward, scope, note } of inOrder(instrument.acts)) {
    const own = by ?? whom ?? [];
    const mine = own.includes(state) || (toward ?? []).includes(state);
    const stopped = act === "suspended" || (act === "withdrew" && scope !== undefined && scope !== "membership");
    const resumed = act === "resumed" || (act === "joined" && scope !== undefined && scope !== "membership");
    if (!mine || date === null || (!stopped && !resumed)) continue;
    const running = found.findLast(({ until }) => until === null);
    if (stopped)
      found.push({ from: date, until: null, scope: scope ?? "membership", by: [...own], toward: [...(toward ?? [])], note: note ?? null });
    else if (running !== undefined) running.until = date;
  }
  return found;
}
