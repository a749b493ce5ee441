/** Near misses among the ties of two states: those that differ from the claim in one part only. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument, Obligation } from "../../model/instruments.ts";
import { phrase, type Unspoken } from "../../model/phrase.ts";
import type { NearMiss } from "../../model/results/nearMiss.ts";
import { GRADES, type Grade, OBLIGATION_TYPES, type ObligationType, PACT_TYPES } from "../../model/vocabulary.ts";
import { type Tie, tiesBetween } from "../../ties/tie.ts";
import { gradeOf, inForceOn, isDormant } from "../../ties/tieRows.ts";
import type { Day } from "../../time/day.ts";
import { printedDate, requireSpan } from "../../time/span.ts";
import type { Condition } from "../path.ts";
import { signedOn } from "./signed.ts";

/** A tie as a claim asks for it. */
export interface WantedTie {
  readonly a: StateId;
  readonly b: StateId;
  readonly day: Day;
  readonly types: readonly ObligationType[];
  readonly grades: readonly Grade[];
  /** The instruments that the claim names; null for any. */
  readonly instruments: readonly string[] | null;
  /** The state that owes it; null if the claim does not say. */
  readonly owedBy: StateId | null;
}

type Near = Extract<Unspoken<NearMiss>, { kind: "tie" }>;
type Differs = Near["differs"];

/** The values of a field that the conditions of a filter allow. */
function allowed<T extends string>(conditions: readonly Condition[], field: string, all: readonly T[]): T[] {
  return conditions
    .filter(({ names }) => names.join(".") === field)
    .reduce<T[]>(
      (left, { sign, values }) =>
        sign === "=" ? left.filter((one) => values.includes(one)) : sign === "!=" ? left.filter((one) => !values.includes(one)) : left,
      [...all],
    );
}

export function wantedTie(conditions: readonly Condition[], a: StateId, b: StateId, day: Day): WantedTie {
  const one = (field: string) => conditions.find(({ names, sign }) => sign === "=" && names.join(".") === field)?.values ?? null;
  const [by, ...more] = one("owedBy") ?? [];
  return {
    a,
    b,
    day,
    types: allowed(conditions, "type", OBLIGATION_TYPES),
    grades: allowed(conditions, "grade", GRADES),
    instruments: one("instrument"),
    owedBy: by !== undefined && more.length === 0 ? (by as StateId) : null,
  };
}

/** Ties that are no promise, such as a designation, come after a promise at another time. */
const ORDER: readonly Differs[] = ["direction", "grade", "dormant", "type", "date"];
/** Types by their closeness to a promise of help. */
const CLOSENESS: readonly ObligationType[] = ["defence", "offence", "consultation", "neutrality", "nonaggression"];

export function nearTies(ledger: Ledger, wanted: WantedTie): Near[] {
  const all = tiesBetween(ledger, wanted.a, wanted.b);
  const met = all.flatMap((tie) => {
    const differs = differenceOf(tie, wanted);
    return differs === null ? [] : [{ tie, differs, rank: rankOf(ledger, tie, differs, wanted.day) }];
  });
  met.sort((one, other) => compare(one.rank, other.rank));
  const seen = new Set<string>();
  return met.flatMap(({ tie, differs }) => {
    const near = nearTie(tie, differs, all);
    const key = [near.instrument, near.type].join(" ");
    return seen.has(key) ? [] : [seen.add(key) && near];
  });
}

/** The one part in which the tie differs from the claim; null if there is none, or more than one. */
function differenceOf(tie: Tie, { day, types, grades, instruments, owedBy }: WantedTie): Differs | null {
  const { instrument, obligation } = tie;
  if (instruments !== null && !instruments.includes(instrument.id)) return null;
  const isType = types.includes(obligation.type);
  const differs: Differs[] = [
    ...(isType ? [] : ["type" as const]),
    // A grade counts only beside the same type: a partnership "in principle" differs by its type.
    ...(grades.includes(gradeOf(instrument, obligation)) || !isType ? [] : ["grade" as const]),
    ...(owedBy === null || tie.owedBy === owedBy ? [] : ["direction" as const]),
    ...(mayRun(tie, day) ? (isDormant(instrument, day) ? ["dormant" as const] : []) : ["date" as const]),
  ];
  const [only, ...more] = differs;
  return only === undefined || more.length > 0 ? null : only;
}

/** Whether it is in force on the day or, where its entry into force was not found, was signed by then and has no end on record. */
function mayRun(tie: Tie, day: Day): boolean {
  const runs = inForceOn(tie, day);
  if (runs !== "unknown" || tie.since.date !== null) return runs === true;
  const signed = signedOn(tie.instrument);
  return signed !== null && requireSpan(signed).latest <= day && tie.until === null;
}

/** A pact of two states, or one state's own order, is closer than one of many. */
function isOfTwo(ledger: Ledger, instrument: Instrument): boolean {
  return instrument["kept-by"] !== undefined || new Set(ledger.memberships(instrument).map(({ state }) => state)).size <= 2;
}

/** Whether the words of the clause were read. */
function isSeen({ versions }: Obligation): boolean {
  return versions.at(-1)?.ref.checked === "text";
}

/**
 * The order of near misses: promises before other ties, a promise of many not to attack each other last among them, those of the day before those of another time, pacts of two before those of
 * many, texts that were seen before others; then by what differs, closeness of type, and closeness in time.
 */
function rankOf(ledger: Ledger, { instrument, obligation, since, until }: Tie, differs: Differs, day: Day): number[] {
  const isPact = (PACT_TYPES as readonly string[]).includes(obligation.type);
  const place = CLOSENESS.indexOf(obligation.type);
  const firm = GRADES.indexOf(gradeOf(instrument, obligation));
  const years = (other: Day) => Math.abs(Number(other.slice(0, 4)) - Number(day.slice(0, 4)));
  const away = differs === "date" ? Math.min(years(since.span.latest), until === null ? 9999 : years(until.span.latest)) : 0;
  // A promise of many states not to attack each other says little about two of them.
  const wide = obligation.type === "nonaggression" && !isOfTwo(ledger, instrument);
  return [
    isPact ? 0 : 1,
    wide ? 1 : 0,
    differs === "date" ? 1 : 0,
    isOfTwo(ledger, instrument) ? 0 : 1,
    differs === "date" ? 0 : ORDER.indexOf(differs),
    isSeen(obligation) ? 0 : 1,
    place < 0 ? CLOSENESS.length : place,
    firm,
    away,
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function nearTie(tie: Tie, differs: Differs, all: readonly Tie[]): Near {
  const { instrument, obligation, owedBy, owedTo, since, until } = tie;
  const data = {
    differs,
    instrument: instrument.id,
    signed: signedOn(instrument),
    article: obligation.article,
    text: instrument.text,
    type: obligation.type,
    grade: gradeOf(instrument, obligation),
    owedBy,
    owedTo,
    mutual: all.some((one) => one.obligation === obligation && one.owedBy === owedTo && one.owedTo === owedBy),
    since: since.date === null ? null : printedDate(since.date),
    until: until === null ? null : until.date === null ? ("unknown" as const) : printedDate(until.date),
  };
  return { kind: "tie", ...data, says: phrase("near-tie", data) };
}
