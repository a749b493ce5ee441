/** The records under a verdict as sentences: the clause with the area or condition that limits it, the record, the complete list. */
import type { Ledger } from "../ledger/ledger.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument } from "../model/instruments.ts";
import { type Phrase, phrase } from "../model/phrase.ts";
import type { LimitSlot } from "../model/phrases/claims.ts";
import { OBLIGATION_TYPES } from "../model/vocabulary.ts";
import { type ClauseReading, clausesOf } from "../strategy/instrument/clauses.ts";
import { testSlots } from "../strategy/instrument/slots.ts";
import type { Day } from "../time/day.ts";
import { requireSpan } from "../time/span.ts";
import { runsAt } from "./openMembership.ts";
import type { Source } from "./rests.ts";

/** A row of an answer with the instrument that it is about. */
interface Row {
  readonly [key: string]: unknown;
}

/** The acts that the found rows are or begin with, as sentences: "the accession of Sweden, 7 March 2024". */
export function actGrounds(instrument: Instrument | undefined, rows: readonly (Row | undefined)[]): Phrase[] {
  if (instrument === undefined) return [];
  const grounds = rows.flatMap((row) => (row === undefined ? [] : (actGround(instrument, row) ?? [])));
  return [...new Map(grounds.map((one) => [JSON.stringify(one), one])).values()].slice(0, MOST_RECORDS);
}

function actGround({ id, acts }: Instrument, row: Row): Phrase | null {
  const { act, date, state, since } = row;
  if (typeof act === "string") {
    const states = [row["by"] ?? row["for"] ?? []].flat().map(String);
    const told = { instrument: id, act, date: typeof date === "string" ? date : null, states: fewOf(states) };
    const { scope } = row;
    return phrase("rests-on-act", scope === "command" || scope === "participation" ? { ...told, scope } : told);
  }
  if (typeof state !== "string" || typeof since !== "string") return null;
  const own = acts.find((one) => one.date === since && (one.for?.includes(state) === true || one.by?.includes(state) === true));
  return own === undefined ? null : phrase("rests-on-act", { instrument: id, act: own.act, date: since, states: [state] });
}

/** The states of an act, if they are few enough to be named. */
function fewOf(states: readonly string[]): readonly string[] {
  return states.length > MOST_RECORDS ? [] : states;
}

/** Maximum number of records that are named, and of alternatives of a limit. */
const MOST_RECORDS = 3;
const MOST_WORDS = 3;
/** Maximum number of records among which the least limited are chosen. */
const MOST_READ = 12;

const LIMIT_SLOTS: readonly LimitSlot[] = ["area", "enemy", "requires", "except"];

/** A sentence for each of the first records, the clause that was read and has the fewest limits first; `day` decides which version of it is read. */
export function groundsOf(ledger: Ledger, sources: readonly Source[], day: Day): Phrase[] {
  const grounds = byBearer(sources.slice(0, MOST_READ).flatMap((source) => groundOf(ledger, source, day) ?? []));
  return grounds.sort((one, other) => weakness(ledger, one) - weakness(ledger, other)).slice(0, MOST_RECORDS);
}

/** More than the limits of any clause: a clause whose text was read comes before one that is known from a summary. */
const UNREAD = 10;

function weakness(ledger: Ledger, ground: Phrase): number {
  if (ground.code !== "rests-on-clause") return 0;
  const summary = ledger.instrument(ground.args.instrument)?.depth === "summary";
  return ground.args.limits.length + (summary ? UNREAD : 0);
}

function groundOf(ledger: Ledger, { kind, id, article, ref, obligation, by }: Source, day: Day): Phrase | null {
  const [source] = [ref?.source ?? []].flat();
  const cite = source === undefined ? null : (ledger.source(source)?.cite ?? null);
  if (kind === "record") return phrase("rests-on-record", { id, cite });
  const instrument = kind === "instrument" ? ledger.instrument(id) : undefined;
  if (instrument === undefined) return null;
  const clauses = clausesOf(ledger, instrument, day).filter((one) => one.article === article);
  const clause = clauses.find((one) => one.obligation === obligation) ?? heaviest(clauses);
  if (clause === undefined || article === null) return phrase("rests-on-instrument", { instrument: id, cite });
  return phrase("rests-on-clause", {
    instrument: id,
    article,
    limits: limitsOf(ledger, instrument, clause, by, day),
    text: instrument.text,
    grade: clause.grade,
    duty: HELPS.includes(clause.type) ? dutyOf(instrument, clause.obligation, day) : null,
    ...(HELPS.includes(clause.type) ? (by === null ? {} : { by: [by as StateId] }) : { type: clause.type }),
  });
}

/** Types of a duty to act for another. */
const HELPS: readonly string[] = ["defence", "offence"];

/** The duty in short, as the clause of the day states it. */
function dutyOf({ obligations }: Instrument, id: string, day: Day): string | null {
  const versions = obligations.find((one) => one.id === id)?.versions ?? [];
  const begun = versions.filter(({ from }) => from === undefined || requireSpan(from).earliest <= day);
  return begun.findLast(({ response }) => response?.wording !== undefined)?.response?.wording ?? null;
}

/** The obligation that promises most among several in one article. */
function heaviest(clauses: readonly ClauseReading[]): ClauseReading | undefined {
  return [...clauses].sort((a, b) => OBLIGATION_TYPES.indexOf(a.type) - OBLIGATION_TYPES.indexOf(b.type))[0];
}

/** The slots of the version of the day that the text itself, or a settled change of it, fills, and that limit the promise. */
function limitsOf(ledger: Ledger, instrument: Instrument, { obligation, versions }: ClauseReading, by: string | null, day: Day) {
  const version = versions.findLast(({ runs }) => runs !== false) ?? versions.at(-1);
  const changes = changesOf(instrument, obligation, by, day).map(({ set = {}, add = {} }) => ({
    set: testSlots(ledger, set),
    added: testSlots(ledger, add),
  }));
  return LIMIT_SLOTS.flatMap((slot) => {
    const own = version?.slots.find((one) => one.slot === slot && one.rests === "said")?.words ?? [];
    const set = changes.findLast((one) => one.set[slot] !== undefined)?.set[slot]?.words ?? own;
    const words = [...set, ...changes.flatMap(({ added }) => added[slot]?.words ?? [])].filter((one) => !isOver(one, day));
    return words.length === 0 ? [] : [{ slot, words: words.slice(0, MOST_WORDS), more: Math.max(0, words.length - MOST_WORDS) }];
  });
}

/** The settled changes to the clause on the day, for its bearer or for all. */
export function changesOf({ modifiers = [] }: Instrument, obligation: string, by: string | null, day: Day) {
  return modifiers.filter(
    (one) =>
      (one.obligations?.some((id) => id === obligation) ?? true) &&
      (one.by === undefined || (by !== null && one.by.some((id) => id === by))) &&
      one.toward === undefined &&
      runsAt(one, day),
  );
}

/** Whether it is an area that the clause no longer covered on the day. */
function isOver({ code, args }: Phrase, day: Day): boolean {
  return code === "area" && args.until !== null && requireSpan(args.until).latest < day;
}

/**
 * The clauses, each once: one that binds several states alike names none of them, one that is limited otherwise for some says for whom it
 * is limited so.
 */
function byBearer(grounds: readonly Phrase[]): Phrase[] {
  const bare = (one: Phrase) => JSON.stringify(one.code === "rests-on-clause" ? { ...one.args, by: [] } : one);
  const alike = new Map<string, Phrase>();
  for (const one of grounds) {
    const met = alike.get(bare(one));
    const by = met?.code === "rests-on-clause" && one.code === "rests-on-clause" ? [...(met.args.by ?? []), ...(one.args.by ?? [])] : null;
    alike.set(
      bare(one),
      by === null || one.code !== "rests-on-clause" ? (met ?? one) : { ...one, args: { ...one.args, by: [...new Set(by)] } },
    );
  }
  const all = [...alike.values()];
  return all.map((one) => {
    if (one.code !== "rests-on-clause") return one;
    const { by = [], ...args } = one.args;
    const others = all.filter(
      (other) =>
        other.code === "rests-on-clause" &&
        other.args.instrument === args.instrument &&
        other.args.article === args.article &&
        other.args.type === args.type,
    );
    return { ...one, args: others.length > 1 && by.length > 0 ? { ...args, by } : args };
  });
}

/** Absences that were found on several days, as one with all of them. */
function byDay(grounds: readonly Phrase[]): Phrase[] {
  const alike = new Map<string, Phrase>();
  for (const one of grounds) {
    const dated = one.code === "rests-on-coverage" || one.code === "rests-on-absence";
    const key = JSON.stringify(dated ? { ...one, args: { ...one.args, dates: [], here: [] } } : one);
    const met = alike.get(key);
    const days = dated && met !== undefined && "dates" in met.args ? [...(met.args.dates ?? []), ...(one.args.dates ?? [])] : null;
    alike.set(key, days === null ? (met ?? one) : ({ ...met, args: { ...met?.args, dates: [...new Set(days)].sort() } } as Phrase));
  }
  return [...alike.values()];
}

/** The sentences, each once, without those on an instrument as a whole of which another says more. */
export function tidyGrounds(given: readonly Phrase[]): Phrase[] {
  const grounds = byDay(byBearer(given));
  const instrumentIn = ({ args }: Phrase) => ("instrument" in args ? args.instrument : null);
  return grounds.filter((one, index) => {
    if (one.code !== "rests-on-instrument") return true;
    const others = grounds.filter((other, place) => place !== index && instrumentIn(other) === one.args.instrument);
    const better = one.args.cite === null ? others : others.filter((other) => other.code !== "rests-on-instrument");
    return better.length === 0;
  });
}
