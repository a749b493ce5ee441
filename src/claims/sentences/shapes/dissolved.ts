/**
 * Organisations that were dissolved apart from their treaty. Where the name in the sentence is the organisation's, statements about
 * its existence are about the organisation; where it is also the treaty's, the organisation is another reading.
 */
import type { Expectation } from "../../../model/claims.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { addDays, type Day } from "../../../time/day.ts";
import { requireSpan } from "../../../time/span.ts";
import type { Question, Way } from "../affairs.ts";
import type { Slot } from "../slots.ts";

export interface Dissolved {
  readonly treaty: Instrument;
  readonly date: string;
  /** Whether the name means the organisation alone. */
  readonly alone: boolean;
}

/** The end of the treaty's organisation as far as the slot's name means it; null if none is on record, or the name is the treaty's. */
export function dissolvedIn(treaty: Instrument, slot: Slot | undefined): Dissolved | null {
  const fact = treaty.life?.findLast((one) => one.fact === "organisation-dissolved");
  if (fact === undefined || slot?.kind !== "treaty" || slot.name === null) return null;
  const said = slot.name.bare.toLowerCase();
  const names = fact.organisation?.map((one) => one.toLowerCase());
  if (names !== undefined && !names.includes(said)) return null;
  return { treaty, date: fact.date, alone: names !== undefined };
}

export const DISSOLVED_AT = "instrument.life[fact=organisation-dissolved].date";

/** That the organisation exists on the day: its treaty is in force, and it is dissolved later. */
export function organisationExists({ treaty, date }: Dissolved, name: string | null, more: readonly Expectation[] = []): Way {
  const asked = (day: Day, expect: Expectation[]): Question => ({
    "bound-to": { operation: "instrument.show", input: { id: treaty.id, date: day } },
    expect: [...expect, ...more],
  });
  const runs = { at: "inForce", includes: "true" };
  return {
    name,
    ask: (day, denied) => {
      if (!denied) return asked(day, [runs, { at: DISSOLVED_AT, after: day }]);
      const over = requireSpan(date).latest <= day;
      return asked(day, [over ? { at: DISSOLVED_AT, before: addDays(day, 1) } : { at: "inForce", excludes: "true" }]);
    },
  };
}

/** That the organisation was dissolved, in the time named or by the day given. */
export function dissolvedThen({ treaty, date }: Dissolved, time: string | null, denied: boolean, today: Day): Question {
  const asked = (expect: Expectation): Question => ({
    "bound-to": { operation: "instrument.show", input: { id: treaty.id } },
    expect: [expect],
  });
  if (time === null) return asked(denied ? { at: DISSOLVED_AT, after: today } : { at: DISSOLVED_AT, before: addDays(today, 1) });
  if (!denied) return asked({ at: DISSOLVED_AT, equals: time });
  const before = requireSpan(date).latest < requireSpan(time).earliest;
  return asked(before ? { at: DISSOLVED_AT, before: time } : { at: DISSOLVED_AT, after: time });
}
