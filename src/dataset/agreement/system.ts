/**
 * The dyads that are compared: ordered pairs of states that were both members of the Correlates of War state system on some day of
 * the year. A state is its Correlates of War number here, so that a state and its successor under one number are one.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import type { StateId } from "../../model/ids.ts";
import { FIRST_DAY } from "../../model/ledger.ts";
import type { Day } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";

export const FIRST_YEAR = Number(FIRST_DAY.slice(0, 4));

/** The days in which a state had a number in the system, both ends included. */
export interface Seat {
  readonly state: StateId;
  readonly number: number;
  readonly from: Day;
  readonly until: Day;
}

export interface System {
  readonly lastYear: number;
  seatsOf(state: StateId): readonly Seat[];
  /** The states that bore the number on some day of the year; empty if it was not in the system then. */
  bearers(number: number, year: number): readonly StateId[];
  /** The numbers in the system on some day of the year. */
  members(year: number): readonly number[];
}

/** The system up to the last day of a dataset. */
export function systemUntil(ledger: Ledger, last: Day): System {
  const seats = new Map<StateId, Seat[]>();
  const years = new Map<number, Map<number, StateId[]>>();
  for (const { id, periods } of ledger.data.states) {
    const own = periods.flatMap(({ system, cow, from, until }): Seat[] => {
      if (system !== "yes" || cow === undefined) return [];
      const [first, end] = [requireSpan(from).earliest, until === null ? last : requireSpan(until).latest];
      return first > last ? [] : [{ state: id, number: cow, from: first, until: end > last ? last : end }];
    });
    seats.set(id, own);
    for (const { number, from, until } of own) {
      for (let year = Math.max(FIRST_YEAR, yearOf(from)); year <= yearOf(until); year += 1) {
        const members = years.get(year) ?? new Map<number, StateId[]>();
        const bearers = members.get(number) ?? [];
        years.set(year, members.set(number, bearers.includes(id) ? bearers : [...bearers, id]));
      }
    }
  }
  return {
    lastYear: yearOf(last),
    seatsOf: (state) => seats.get(state) ?? [],
    bearers: (number, year) => years.get(year)?.get(number) ?? [],
    members: (year) => [...(years.get(year)?.keys() ?? [])],
  };
}

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** A directed dyad-year as one number. */
export function cellOf(from: number, to: number, year: number): number {
  return (from * 1000 + to) * 256 + (year - FIRST_YEAR);
}

export interface Cell {
  readonly from: number;
  readonly to: number;
  readonly year: number;
}

export function readCell(cell: number): Cell {
  const dyad = Math.floor(cell / 256);
  return { from: Math.floor(dyad / 1000), to: dyad % 1000, year: (cell % 256) + FIRST_YEAR };
}
