/**
 * The slots of a clause on a day: its dated text, then the settled patches in the order of their dates. Unsettled questions
 * stay apart, as readings that would change a slot.
 */

import type * as z from "zod";
import { quoteOfDuty } from "../../ledger/quoteOfDuty.ts";
import type { AddSlots, Exception, Requirement, SetSlots, Version } from "../../model/clauses.ts";
import type { Ref } from "../../model/evidence.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument, Modifier, Obligation, OpenQuestion, Reading } from "../../model/instruments.ts";
import type { Day } from "../../time/day.ts";
import { type Known, reachedBy, requireSpan } from "../../time/span.ts";

type Slots = z.infer<typeof SetSlots>;
export type SlotName = keyof Slots;
type Condition = Requirement | Exception;

/** The slots of a clause, each with its reference. */
export interface Clause {
  readonly slots: Slots;
  readonly refs: Partial<Record<SlotName, Ref>>;
  /** Sources of single conditions and exceptions that a patch or a reading adds. */
  readonly added: ReadonlyMap<Condition, Ref>;
  readonly ref: Ref;
  /** Words of the duty. */
  readonly quote: string | null;
  /** Words of the clause that were seen, of its duty or of its event alone. */
  readonly seen: string | null;
  /** The language of the quotation, as a tag. */
  readonly language: string;
  /** Whether the quotation is a translation. */
  readonly translated: boolean;
  /** Whether the clause ran on the day; "unknown" where the date of a version straddles it. */
  readonly runs: Known;
}

const ENGLISH = "en";

interface Writable {
  readonly slots: Slots;
  readonly refs: Partial<Record<SlotName, Ref>>;
  readonly added: Map<Condition, Ref>;
}

/** The two ends of an obligation; `toward` is null where it is owed to the parties about another state. */
interface Pair {
  readonly by: StateId;
  readonly toward: StateId | null;
}

/** The clause of an obligation as it stood for the pair on the day. */
export function clauseOn(instrument: Instrument, obligation: Obligation, pair: Pair, day: Day): Clause {
  const slots: Slots = {};
  const refs: Partial<Record<SlotName, Ref>> = {};
  let ref = (obligation.versions[0] as Version).ref;
  let quote: string | null = null;
  let seen: string | null = null;
  let language = ENGLISH;
  let translated = false;
  let runs: Known = false;
  for (const [index, version] of obligation.versions.entries()) {
    const begun = version.from === undefined ? true : reachedBy(requireSpan(version.from), day);
    if (begun === false && index > 0) continue;
    const over = version.until === undefined ? false : reachedBy(requireSpan(version.until), day);
    setSlots(slots, refs, version, version.ref);
    if (!onlyRenumbers(version)) ref = version.ref;
    // A version that changes neither the event nor the duty leaves their words as they were.
    if (version.quote !== undefined || version.trigger !== undefined || version.response !== undefined) {
      quote = quoteOfDuty(version);
      seen = version.quote ?? null;
      language = version.language ?? ENGLISH;
      translated = version.translated === true;
    }
    runs = begun === false || over === true ? false : begun === "unknown" || over === "unknown" ? "unknown" : true;
  }
  const added = new Map<Condition, Ref>();
  for (const patch of modifiersOn(instrument, obligation, pair, day)) {
    if (patch.set !== undefined) setSlots(slots, refs, patch.set, patch.ref);
    if (patch.add !== undefined) addToSlots({ slots, refs, added }, patch.add, patch.ref);
  }
  return { slots, refs, added, ref, quote, seen, language, translated, runs };
}

/** A version that gives the article another number leaves its words, and their source, as they were. */
function onlyRenumbers({ from: _, until: __, article, ref: ___, ...rest }: Version): boolean {
  return article !== undefined && Object.keys(rest).length === 0;
}

const SLOTS: readonly SlotName[] = ["trigger", "enemy", "own-parties", "conduct", "area", "requires", "except", "owed", "response"];

function setSlots(slots: Slots, refs: Partial<Record<SlotName, Ref>>, patch: Slots, ref: Ref): void {
  for (const name of SLOTS) {
    if (patch[name] === undefined) continue;
    (slots as Record<SlotName, unknown>)[name] = patch[name];
    refs[name] = ref;
  }
}

/** Appends to the slots. A condition that is added keeps its own source beside that of the words to which it is added. */
function addToSlots({ slots, refs, added }: Writable, patch: z.infer<typeof AddSlots>, ref: Ref): void {
  for (const name of ["requires", "except", "area"] as const) {
    if (patch[name] === undefined) continue;
    (slots as Record<SlotName, unknown>)[name] = [...(slots[name] ?? []), ...patch[name]];
    if (name === "area") refs[name] = ref;
    else for (const condition of patch[name] ?? []) added.set(condition, ref);
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
  return questionsReaching(instrument, obligation, pair, day).filter(({ readings }) =>
    readings.some(({ set: sets, add: adds }) => sets !== undefined || adds !== undefined),
  );
}

/** All open questions that reach this pair on this day. */
export function questionsReaching(instrument: Instrument, obligation: Obligation, pair: Pair, day: Day): OpenQuestion[] {
  return (instrument.open ?? []).filter((question) => reaches(question, obligation, pair, day) !== false);
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

/** The clause as one reading of an open question has it. */
export function readAs(clause: Clause, reading: Reading): Clause {
  const slots = { ...clause.slots };
  const refs = { ...clause.refs };
  const added = new Map(clause.added);
  if (reading.set !== undefined) setSlots(slots, refs, reading.set, reading.ref);
  if (reading.add !== undefined) addToSlots({ slots, refs, added }, reading.add, reading.ref);
  return { ...clause, slots, refs, added };
}

/** The slots that the question's readings change. */
export function slotsChanged(question: OpenQuestion): SlotName[] {
  const names = new Set<SlotName>();
  for (const { set: sets, add: adds } of question.readings) {
    for (const name of [...Object.keys(sets ?? {}), ...Object.keys(adds ?? {})]) names.add(name as SlotName);
  }
  return [...names];
}

/** The slots with those that depend on them: a fellow party and an excepted state are such only as enemies. */
export function withDependants(slots: readonly SlotName[]): readonly SlotName[] {
  return slots.includes("enemy") ? [...new Set([...slots, "own-parties", "except"] as const)] : slots;
}

/** True if the state had adopted the reading by the day, and about the state to be helped; `subject` null: about anybody. */
export function heldOn(reading: Reading, state: StateId, subject: StateId | null, day: Day): boolean {
  const since = reading.from === undefined ? true : reachedBy(requireSpan(reading.from), day) === true;
  const about = subject === null || (reading["adopted-for"]?.includes(subject) ?? true);
  return since && about && (reading["held-by"]?.includes(state) ?? false);
}
