/** Near misses in one instrument: a state in it with another standing or at another time, and the dates of its acts and its life. */
import type { Ledger } from "../../ledger/ledger.ts";
import { type Membership, runsOn } from "../../ledger/memberships.ts";
import type { Instrument } from "../../model/instruments.ts";
import { phrase, type Unspoken } from "../../model/phrase.ts";
import type { NearMiss } from "../../model/results/nearMiss.ts";
import type { Day } from "../../time/day.ts";
import { printedDate, spanOf } from "../../time/span.ts";

type Near = Unspoken<NearMiss>;

const sinceOf = ({ start }: Membership) => (start.date === null ? null : printedDate(start.date));
const untilOf = ({ end }: Membership) => (end === null ? null : end.date === null ? ("unknown" as const) : printedDate(end.date));

/** The state's other memberships: on the day with another standing, then with the standing at another time. */
export function nearMemberships(ledger: Ledger, instrument: Instrument, state: string, standing: string | null, day: Day): Near[] {
  const own = ledger.memberships(instrument).filter((one) => one.state === state);
  const near = (one: Membership, differs: "standing" | "date"): Near => {
    const data = {
      differs,
      instrument: instrument.id,
      state: one.state,
      standing: one.standing,
      since: sinceOf(one),
      until: untilOf(one),
    };
    return { kind: "membership", ...data, says: phrase("near-membership", data) };
  };
  const then = own.filter((one) => runsOn(one, day) === true && one.standing !== standing);
  const asked = own.filter((one) => runsOn(one, day) === false && (standing === null || one.standing === standing));
  const closest = asked.sort((one, other) => yearsFrom(one, day) - yearsFrom(other, day));
  return [...then.map((one) => near(one, "standing")), ...closest.map((one) => near(one, "date"))];
}

/**
 * The suspension of a state's part in the body, by itself or by the others: the one that began in the time of the claim, else one that
 * runs on; null if there is neither.
 */
export function nearSuspension({ id, acts }: Instrument, state: string, time: string | null): Near | null {
  const own = acts.filter(
    ({ act, by, for: whom, toward, scope }) =>
      (act === "suspended" || act === "resumed") &&
      (by?.includes(state) === true || whom?.includes(state) === true) &&
      toward === undefined &&
      scope !== "command",
  );
  const then = own.findIndex(({ act, date }) => act === "suspended" && time !== null && beganIn(date, time));
  const at = then >= 0 ? then : own.at(-1)?.act === "suspended" ? own.length - 1 : -1;
  const [suspended, resumed] = [own[at], own[at + 1]];
  if (suspended === undefined) return null;
  const data = {
    differs: "standing" as const,
    instrument: id,
    state,
    standing: "suspended" as const,
    since: suspended.date === null ? null : printedDate(suspended.date),
    until: resumed === undefined ? null : resumed.date === null ? ("unknown" as const) : printedDate(resumed.date),
  };
  return { kind: "membership", ...data, says: phrase("near-membership", data) };
}

function beganIn(date: string | null, time: string): boolean {
  const [held, wanted] = [spanOf(date ?? ""), spanOf(time)];
  return held !== null && wanted !== null && held.latest >= wanted.earliest && held.earliest <= wanted.latest;
}

function yearsFrom({ start, end }: Membership, day: Day): number {
  const year = (text: string) => Number(text.slice(0, 4));
  const ended = end === null ? Number.POSITIVE_INFINITY : Math.abs(year(end.span.latest) - year(day));
  return Math.min(Math.abs(year(start.span.latest) - year(day)), ended);
}

/** The time in which the instrument bound anybody. */
export function nearLife(ledger: Ledger, instrument: Instrument): Near[] {
  const all = ledger.memberships(instrument).filter(({ start }) => start.date !== null);
  const [first] = [...all].sort((one, other) => (one.start.span.earliest < other.start.span.earliest ? -1 : 1));
  if (first === undefined) return [];
  const open = all.some(({ end }) => end === null);
  const last = all.reduce((one, other) => ((other.end?.span.latest ?? "") > (one.end?.span.latest ?? "") ? other : one), first);
  const data = { differs: "date" as const, instrument: instrument.id, since: sinceOf(first), until: open ? null : untilOf(last) };
  return [{ kind: "life", ...data, says: phrase("near-life", data) }];
}

const MOST_DATES = 3;

/** The dates on record of an act, where the claim gives another. */
export function nearAct(instrument: Instrument, act: string, dates: readonly string[]): Near[] {
  if (dates.length === 0) return [];
  const data = { differs: "date" as const, instrument: instrument.id, act, dates: dates.slice(0, MOST_DATES) };
  return [{ kind: "act", ...data, says: phrase("near-act", data) }];
}
