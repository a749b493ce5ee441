/**
 * The slots of a clause on a day: its dated text, then the settled patches in the order of their dates. What the text does
 * not settle stays apart, as readings that would change a slot.
 */

import type * as z from "zod";
import type { AddSlots, SetSlots, Version } from "../model/clauses.ts";
import type { Ref } from "../model/evidence.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument, Modifier, Obligation, OpenQuestion, Reading } from "../model/instruments.ts";
import type { Day } from "../time/day.ts";
import { type Known, reachedBy, requireSpan } from "../time/span.ts";

type Slots = z.infer<typeof SetSlots>;
export type SlotName = keyof Slots;

/** The slots with, for each, where it stands. */
export interface Clause {
  readonly slots: Slots;
  readonly refs: Partial<Record<SlotName, Ref>>;
  readonly ref: Ref;
  readonly quote: string | null;
  /** The text of the day is known; "unknown" where a version's date straddles it; false where the duty had run out. */
  readonly runs: Known;
}

interface Pair {
  readonly by: StateId;
  readonly toward: StateId | null;
}

export function clauseOn(instrument: Instrument, obligation: Obligation, pair: Pair, day: Day): Clause {
  const slots: Slots = {};
  const refs: Partial<Record<SlotName, Ref>> = {};
  let ref = (obligation.versions[0] as Version).ref;
  let quote: string | null = null;
  let runs: Known = false;
  for (const [index, version] of obligation.versions.entries()) {
    const begun = version.from === undefined ? true : reachedBy(requireSpan(version.from), day);
    if (begun === false && index > 0) continue;
    const over = version.until === undefined ? false : reachedBy(requireSpan(version.until), day);
    set(slots, refs, version, version.ref);
    ref = version.ref;
    quote = version.quote ?? null;
    runs = begun === false || over === true ? false : begun === "unknown" || over === "unknown" ? "unknown" : true;
  }
  for (const patch of modifiersOn(instrument, obligation, pair, day)) {
    if (patch.set !== undefined) set(slots, refs, patch.set, patch.ref);
    if (patch.add !== undefined) add(slots, refs, patch.add, patch.ref);
  }
  return { slots, refs, ref, quote, runs };
}

const SLOTS: readonly SlotName[] = ["trigger", "enemy", "own-parties", "conduct", "area", "requires", "except", "owed", "response"];

function set(slots: Slots, refs: Partial<Record<SlotName, Ref>>, patch: Slots, ref: Ref): void {
  for (const name of SLOTS) {
    if (patch[name] === undefined) continue;
    (slots as Record<SlotName, unknown>)[name] = patch[name];
    refs[name] = ref;
  }
}

function add(slots: Slots, refs: Partial<Record<SlotName, Ref>>, patch: z.infer<typeof AddSlots>, ref: Ref): void {
  for (const name of ["requires", "except", "area"] as const) {
    if (patch[name] === undefined) continue;
    (slots as Record<SlotName, unknown>)[name] = [...(slots[name] ?? []), ...patch[name]];
    refs[name] = ref;
  }
}

/** Settled patches that reach this pair on this day, oldest first. */
export function modifiersOn(instrument: Instrument, obligation: Obligation, pair: Pair, day: Day): Modifier[] {
  return (instrument.modifiers ?? [])
    .filter((patch) => reaches(patch, obligation, pair, day) === true)
    .sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
}

/** Open questions that reach this pair on this day and that a slot turns on. */
export function questionsOn(instrument: Instrument, obligation: Obligation, pair: Pair, day: Day): OpenQuestion[] {
  return (instrument.open ?? []).filter(
    (question) =>
      reaches(question, obligation, pair, day) !== false &&
      question.readings.some(({ set: sets, add: adds }) => sets !== undefined || adds !== undefined),
  );
}

type Selects = Pick<OpenQuestion, "obligations" | "by" | "toward" | "from" | "until">;

function reaches({ obligations, by, toward, from, until }: Selects, obligation: Obligation, pair: Pair, day: Day): Known {
  if (obligations !== undefined && !obligations.includes(obligation.id)) return false;
  if (by !== undefined && !by.includes(pair.by)) return false;
  if (toward !== undefined && (pair.toward === null || !toward.includes(pair.toward))) return false;
  const begun = from === undefined ? true : reachedBy(requireSpan(from), day);
  const over = until === undefined ? false : requireSpan(until).latest < day;
  return begun === false || over ? false : begun;
}

/** The clause as one reading has it. A reading that the bearer adopted later than the day does not bind it yet. */
export function readAs(clause: Clause, reading: Reading): Clause {
  const slots = { ...clause.slots };
  const refs = { ...clause.refs };
  if (reading.set !== undefined) set(slots, refs, reading.set, reading.ref);
  if (reading.add !== undefined) add(slots, refs, reading.add, reading.ref);
  return { ...clause, slots, refs };
}

/** The slots that a question's readings touch. */
export function touched(question: OpenQuestion): SlotName[] {
  const names = new Set<SlotName>();
  for (const { set: sets, add: adds } of question.readings) {
    for (const name of [...Object.keys(sets ?? {}), ...Object.keys(adds ?? {})]) names.add(name as SlotName);
  }
  return [...names];
}

export function heldOn(reading: Reading, state: StateId, day: Day): boolean {
  const since = reading.from === undefined ? true : reachedBy(requireSpan(reading.from), day) === true;
  return since && (reading["held-by"]?.includes(state) ?? false);
}
