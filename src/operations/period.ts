/** The period that a history covers, and the acts within it. */

import { InputError } from "../errors.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { concerned } from "../ledger/memberships.ts";
import type { Act } from "../model/acts.ts";
import { coded } from "../model/complaints.ts";
import type { Instrument } from "../model/instruments.ts";
import { FIRST_DAY } from "../model/ledger.ts";
import type { History } from "../model/results/history.ts";
import type { Lifetime } from "../ties/lifetime.ts";
import { shortTitle } from "../ties/tieRows.ts";
import type { Day } from "../time/day.ts";
import { requireSpan } from "../time/span.ts";
import { dayOf } from "./inputs.ts";

/** The first and the last day of the period in an input. Throws InputError. */
export function periodOf(ledger: Ledger, start: string | undefined, end: string | undefined): { from: Day; until: Day } {
  const from = dayOf(ledger, start ?? FIRST_DAY, "from");
  const until = dayOf(ledger, end, "until");
  if (from > until)
    throw new InputError({
      ...coded("backwards", { from, until }),
      what: `${from} is after ${until}`,
      where: "from",
      why: "a history runs forward",
      todo: "swap the two days",
    });
  return { from, until };
}

/** 1 July of each year in the period, and its last day. */
export function yearlyDays(from: Day, until: Day): Day[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const julys = Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-07-01` as Day);
  return [...julys.filter((day) => day >= from && day < until), until];
}

/** Whether the lifetime may overlap the period. */
export function mayRunIn({ earliest, latest }: Pick<Lifetime, "earliest" | "latest">, from: Day, until: Day): boolean {
  return (latest === null || latest >= from) && earliest <= until;
}

/** An act as a dated event; null if it has no date or certainly lies outside the period. */
export function eventOf(instrument: Instrument, act: Act, from: Day, until: Day): History["events"][number] | null {
  if (act.date === null) return null;
  const span = requireSpan(act.date);
  if (span.latest < from || span.earliest > until) return null;
  return {
    date: act.date,
    act: act.act,
    instrument: instrument.id,
    title: instrument.title,
    short: shortTitle(instrument),
    states: [...concerned(act)],
    note: act.note ?? null,
    ref: act.ref,
  };
}
