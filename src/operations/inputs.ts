/** Inputs that several operations share, and the complaint that a wrong one gets. */

import { InputError } from "../errors.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { requireExisting, resolveState } from "../ledger/resolving.ts";
import { existsOn, nameOn } from "../ledger/states.ts";
import { coded } from "../model/complaints.ts";
import type { StateId } from "../model/ids.ts";
import { FIRST_DAY } from "../model/ledger.ts";
import type { Phrase } from "../model/phrase.ts";
import type { UnspokenNote } from "../model/results/envelope.ts";
import { type Day, isDay } from "../time/day.ts";
import { note } from "./notes.ts";

/** Maximum years past the verified date; answers for such dates carry a warning. */
const YEARS_AHEAD = 5;

/** The day in an input; the verified date if none is given. Throws InputError. */
export function dayOf(ledger: Ledger, text: string | undefined, where = "date"): Day {
  const { verifiedThrough, closed } = ledger.version;
  if (text === undefined) return verifiedThrough;
  const last = closed ? verifiedThrough : `${Number(verifiedThrough.slice(0, 4)) + YEARS_AHEAD}-12-31`;
  const covered = closed
    ? `this dataset covers ${FIRST_DAY} to ${last}`
    : `the ledger covers ${FIRST_DAY} to ${verifiedThrough} (later days, to ${last}, with a warning)`;
  const range = { typed: text, from: FIRST_DAY, last, verifiedThrough: closed ? null : verifiedThrough };
  if (!isDay(text)) {
    throw new InputError({
      ...coded("not-a-date", range),
      what: `"${text}" is not a date`,
      where,
      why: `a date is YYYY-MM-DD and stands in the calendar; ${covered}`,
      todo: `write it like ${verifiedThrough}`,
    });
  }
  if (text < FIRST_DAY || text > last) {
    throw new InputError({
      what: `${text} is outside what is covered`,
      where,
      why: `a date is YYYY-MM-DD; ${covered}`,
      todo: "choose a day in that range",
      ...(text > last ? coded("past-verification", { ...range, verifiedThrough, date: text }) : coded("outside-dates", range)),
    });
  }
  return text;
}

/** A state that existed on the day, with its name then. Throws NotFoundError or InputError. */
export function stateOn(ledger: Ledger, typed: string, day: Day): { id: StateId; name: string } {
  const id = resolveState(ledger, typed, day);
  requireExisting(ledger, id, day);
  return { id, name: nameOn(ledger, id, day) };
}

/** A state that may have existed at any time, with its name on the day or its last one. */
export function anyState(ledger: Ledger, typed: string, day: Day): { id: StateId; name: string } {
  const id = resolveState(ledger, typed, day);
  const state = ledger.state(id);
  return { id, name: state !== undefined && existsOn(state, day) ? nameOn(ledger, id, day) : (state?.name ?? id) };
}

/** The states in their order, each once. */
export function distinctStates<T extends { readonly id: string }>(states: readonly T[]): T[] {
  return states.filter(({ id }, index) => states.findIndex((other) => other.id === id) === index);
}

/** Throws InputError if the two states are the same. */
export function requireTwo(a: string, b: string, where: string): void {
  if (a !== b) return;
  throw new InputError({
    ...coded("named-twice", { state: a }),
    what: `${a} is named twice`,
    where,
    why: "a tie runs between two different states",
    todo: "name another state",
  });
}

/** The fields that every answer carries: the ledger, assumptions, and notes. A day past verification puts a warning first. */
export function frame(ledger: Ledger, day?: Day, notes: readonly UnspokenNote[] = [], assumptions: readonly Phrase[] = []) {
  const { version, hash, verifiedThrough } = ledger.version;
  const past = day !== undefined && day > verifiedThrough ? [note("past-verification", { verifiedThrough, date: day })] : [];
  return { ledger: { version, hash, verifiedThrough }, assumptions: [...assumptions], notes: [...past, ...notes] };
}
