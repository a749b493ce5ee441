/**
 * The plan of a sweep: slices in the order of the table, in chunks. A slice is all attacks of one date, place, reading and second
 * power. Chunks depend on the definition and the ledger alone, so every machine finds the same ones under the same keys.
 */
import { createHash } from "node:crypto";
import type { Ledger } from "../ledger/ledger.ts";
import type { PlaceKind } from "../model/clauses.ts";
import type { PlaceId, StateId } from "../model/ids.ts";
import { type Day, daysInMonth } from "../time/day.ts";
import { AS_IT_STANDS, type Definition, EACH, HOMELAND, NOBODY, OF_KIND } from "./definition.ts";
import { attacksIn, rosterOf } from "./roster.ts";
import type { Setting, Slice } from "./slice.ts";

/** Slices `from` to `until`, the last not among them. */
export interface Chunk {
  readonly index: number;
  readonly key: string;
  readonly from: number;
  readonly until: number;
  /** How many attacks are computed. */
  readonly attacks: number;
}

/** Everything that decides a row. Title and file name are not among it. */
export interface Sweep {
  readonly key: string;
  readonly definition: Definition;
  /** The hash of the ledger. */
  readonly ledger: string;
  /** The version of the program. */
  readonly program: string;
}

export function sweepOf(definition: Definition, ledger: string, program: string): Sweep {
  const { title: _, ...decisive } = definition;
  return { key: hashOf([decisive, ledger, program]), definition, ledger, program };
}

/** The first 16 hexadecimal digits of SHA-256: a key is part of a file name and an id of a queue, which takes no colon. */
function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
}

export interface Slices {
  readonly count: number;
  readonly at: (number: number) => Slice;
}

/** The slices in the order of the table: by date, place, reading and second power. */
export function slicesOf(definition: Definition, ledger: Ledger): Slices {
  const days = daysOf(definition);
  const settings = settingsOf(definition, ledger);
  return {
    count: days.length * settings.length,
    at: (number) => {
      const day = days[Math.floor(number / settings.length)];
      const setting = settings[number % settings.length];
      if (day === undefined || setting === undefined) throw new Error(`slice ${number} is none of the sweep`);
      return { day, setting };
    },
  };
}

/** A slice of changed rows is mostly skipped: few states are owed a duty that the reading is about. */
const SKIPPED = 16;

/** The chunks, in the order of the table. */
export function chunksOf({ key, definition }: Sweep, ledger: Ledger): Chunk[] {
  const slices = slicesOf(definition, ledger);
  const chunks: Chunk[] = [];
  let from = 0;
  let attacks = 0;
  let cost = 0;
  for (let number = 0; number < slices.count; number += 1) {
    const slice = slices.at(number);
    const own = attacksIn(rosterOf(ledger, definition.units, slice));
    attacks += own;
    cost += definition.rows === "changed" && slice.setting.named.reading !== AS_IT_STANDS ? own / SKIPPED : own;
    if (cost < definition.chunk && number < slices.count - 1) continue;
    chunks.push({ index: chunks.length, key: hashOf([key, from, number + 1]), from, until: number + 1, attacks });
    from = number + 1;
    attacks = 0;
    cost = 0;
  }
  return chunks;
}

function daysOf({ dates }: Definition): Day[] {
  if (Array.isArray(dates)) return [...(dates as readonly Day[])].sort();
  const { from, until, every } = dates;
  const [year = 0, month = 1, date = 1] = from.split("-").map(Number);
  const days: Day[] = [];
  for (let step = 0; ; step += every === "year" ? 12 : 1) {
    const months = month - 1 + step;
    const [inYear, inMonth] = [year + Math.floor(months / 12), (months % 12) + 1];
    const inDay = Math.min(date, daysInMonth(inYear, inMonth)); // the 31st is the last day of a shorter month
    const day = `${inYear}-${pad(inMonth)}-${pad(inDay)}` as Day;
    if (day > until) return days;
    days.push(day);
  }
}

const pad = (number: number) => String(number).padStart(2, "0");

function settingsOf(definition: Definition, ledger: Ledger): Setting[] {
  const joiners = joinersOf(definition, ledger);
  return placesOf(definition, ledger).flatMap(({ place, heldOnly }) =>
    readingsOf(definition, ledger).flatMap(({ reading, readings }) =>
      joiners.map(
        (joinedBy): Setting => ({
          place,
          joinedBy,
          readings,
          key: `${place ?? ""} ${reading} ${joinedBy ?? ""}`,
          named: { place: place ?? HOMELAND, reading, joinedBy },
          heldOnly,
        }),
      ),
    ),
  );
}

function placesOf({ places }: Definition, ledger: Ledger): { place: PlaceId | null; heldOnly: boolean }[] {
  const named = new Set(places);
  const found = new Map<PlaceId | null, boolean>();
  for (const typed of places) {
    if (typed === HOMELAND) found.set(null, false);
    else if (!typed.startsWith(OF_KIND)) found.set(typed, false);
    else {
      const wanted = typed.slice(OF_KIND.length) as PlaceKind;
      // A place of several kinds stands once, and one that is named by itself is read for all.
      for (const { id, kind } of ledger.data.places) if (kind.includes(wanted)) found.set(id, !named.has(id));
    }
  }
  return [...found].map(([place, heldOnly]) => ({ place, heldOnly }));
}

function readingsOf({ readings }: Definition, ledger: Ledger): { reading: string; readings: Record<string, number> }[] {
  const questions = ledger.data.instruments.flatMap(({ id, open = [] }) =>
    open.map((one) => ({ question: `${id}:${one.id}`, count: one.readings.length })),
  );
  const each = (question: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({ reading: `${question}=${index + 1}`, readings: { [question]: index } }));
  const found = readings.flatMap((typed) => {
    if (typed === AS_IT_STANDS) return [{ reading: AS_IT_STANDS, readings: {} }];
    if (typed === EACH) return questions.flatMap(({ question, count }) => each(question, count));
    const [question = "", number] = typed.split("=");
    const all = each(question, questions.find((one) => one.question === question)?.count ?? 0);
    return number === undefined ? all : all.filter(({ reading }) => reading === typed);
  });
  return [...new Map(found.map((one) => [one.reading, one])).values()];
}

function joinersOf({ units }: Definition, ledger: Ledger): (StateId | null)[] {
  const typed = units["joined-by"];
  if (typed === "all") return ledger.data.states.map(({ id }) => id).sort();
  return typed.map((one) => (one === NOBODY ? null : one));
}
