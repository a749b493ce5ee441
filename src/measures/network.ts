/** The network of ties on each of many days: the members of the state system, and who owes whom under a rule for ally. */
import type { Ledger, RecentKind } from "../ledger/ledger.ts";
import { inSystem } from "../ledger/states.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument } from "../model/instruments.ts";
import type { AllyRule } from "../model/rules.ts";
import type { ObligationType } from "../model/vocabulary.ts";
import { boundOn, isRead } from "../ties/allies.ts";
import { type Tie, tiesIn } from "../ties/tie.ts";
import { type Stretch, stretchesOf } from "../ties/tieStretches.ts";
import type { Day } from "../time/day.ts";
import { eitherWay, emptyRelation, type Relation, relate, unionOf } from "./graph/relation.ts";

/**
 * Levels of commitment, from 1 to 3: consultation; neutrality or nonaggression; defence or offence. The order of B. Bueno de
 * Mesquita (Journal of Conflict Resolution 19, 1975, 187-216), with nonaggression beside neutrality. Other types count as 1.
 */
const LEVELS: Partial<Readonly<Record<ObligationType, number>>> = {
  consultation: 1,
  neutrality: 2,
  nonaggression: 2,
  defence: 3,
  offence: 3,
};

/** The strongest level. */
export const STRONGEST = 3;

/** The ties that a network is made of. */
export interface Selection {
  /** The rule; where another type or grade counts in its place, its id says so too, because values are cached by it. */
  readonly rule: AllyRule;
  /** Instruments that tie more states than this are left out; null: none. */
  readonly largestPact: number | null;
}

export interface DayNetwork {
  readonly date: Day;
  /** Members of the state system on the day, by key. Ties with other states are left out. */
  readonly states: readonly StateId[];
  /** Whether a state owes another, for certain. */
  readonly owes: Relation;
  /** Whether two states are tied in either direction. */
  readonly tied: Relation;
  /** By level, the pairs that owe at least so much: `[level 1, level 2, level 3]`. */
  readonly levels: readonly [Relation, Relation, Relation];
  /** Keeps what several measures read of the states and ties, such as their blocs. */
  readonly memo: <T>(key: string, make: () => T) => T;
}

/** A network of the given states and levels. */
export function networkFrom(date: Day, states: readonly StateId[], levels: DayNetwork["levels"]): DayNetwork {
  const kept = new Map<string, unknown>();
  const memo = <T>(key: string, make: () => T): T => {
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as T;
  };
  return { date, states, owes: levels[0], tied: eitherWay(levels[0]), levels, memo };
}

/** The networks of a day: of the ties that are known, and with those whose dates are not known or whose pact is dormant. */
export interface DatedNetwork {
  readonly known: DayNetwork;
  /** The same network as `known` if nothing is uncertain. */
  readonly withUnknown: DayNetwork;
}

/** The networks on the days, which are in order. */
export function networksOn(ledger: Ledger, { rule, largestPact }: Selection, days: readonly Day[]): DatedNetwork[] {
  const frames: Frame[] = [];
  for (const [index, date] of days.entries()) frames.push(frameOf(ledger, date, frames[index - 1]));
  for (const instrument of ledger.data.instruments) {
    const { ties, states } = tiesCounted(ledger, rule, instrument);
    if (largestPact !== null && states > largestPact) continue;
    for (const tie of ties) for (const stretch of stretchesOf(rule, tie, days)) enter(frames, stretch);
  }
  const networks: DatedNetwork[] = [];
  for (const [index, frame] of frames.entries()) networks.push(networkOf(frame, networks[index - 1]));
  return networks;
}

/** A day's network while it is filled. */
interface Frame {
  readonly date: Day;
  readonly states: readonly StateId[];
  readonly places: ReadonlyMap<StateId, number>;
  readonly known: readonly [Relation, Relation, Relation];
  readonly unknown: readonly [Relation, Relation, Relation];
  uncertain: boolean;
}

/** The frame of a day. It has the list of states of the frame before if that is the same. */
function frameOf(ledger: Ledger, date: Day, before: Frame | undefined): Frame {
  const members: StateId[] = [];
  for (const state of ledger.data.states) if (inSystem(state, date)) members.push(state.id);
  members.sort();
  const isSame = before?.states.length === members.length && members.every((id, index) => before.states[index] === id);
  const states = isSame ? before.states : members;
  const three = (): [Relation, Relation, Relation] => [
    emptyRelation(states.length),
    emptyRelation(states.length),
    emptyRelation(states.length),
  ];
  const places = isSame ? before.places : new Map(states.map((id, index) => [id, index]));
  return { date, states, places, known: three(), unknown: three(), uncertain: false };
}

function enter(frames: readonly Frame[], { tie, from, until, sure }: Stretch): void {
  const level = LEVELS[tie.obligation.type] ?? 1;
  for (let at = from; at < until; at += 1) {
    const frame = frames[at];
    const owing = frame?.places.get(tie.owedBy);
    const owed = frame?.places.get(tie.owedTo);
    if (frame === undefined || owing === undefined || owed === undefined) continue;
    if (!sure) frame.uncertain = true;
    const relations = sure ? frame.known : frame.unknown;
    for (let below = 0; below < level; below += 1) relate(relations[below] as Relation, owing, owed);
  }
}

/** The networks of a day; where neither states nor ties changed since the day before, they share its lists and matrices. */
function networkOf({ date, states, known: certain, unknown, uncertain }: Frame, before: DatedNetwork | undefined): DatedNetwork {
  const known = following(before?.known, date, states, certain);
  if (!uncertain) return { known, withUnknown: known };
  const both = certain.map((relation, level) => unionOf(relation, unknown[level] as Relation)) as unknown as DayNetwork["levels"];
  return { known, withUnknown: following(before?.withUnknown, date, states, both) };
}

function following(before: DayNetwork | undefined, date: Day, states: readonly StateId[], levels: DayNetwork["levels"]): DayNetwork {
  if (before?.states === states && levels.every(({ bits }, level) => areEqual(bits, before.levels[level]?.bits)))
    return { ...before, date };
  return networkFrom(date, states, levels);
}

function areEqual(bits: Uint32Array, others: Uint32Array | undefined): boolean {
  if (others?.length !== bits.length) return false;
  for (let word = 0; word < bits.length; word += 1) if (bits[word] !== others[word]) return false;
  return true;
}

interface Counted {
  readonly ties: readonly Tie[];
  readonly states: number;
}

/** Ties of every instrument by rule, some hundred thousand references each. */
const COUNTED: RecentKind = Object.freeze({ name: "ties counted", most: 8 });

/** The ties of an instrument that the rule reads, and how many states they ever tied; cached. */
export function tiesCounted(ledger: Ledger, rule: AllyRule, instrument: Instrument): Counted {
  const byInstrument = ledger.recent(COUNTED, rule.id, () => new Map<Instrument, Counted>());
  const known = byInstrument.get(instrument);
  if (known !== undefined) return known;
  const ties = tiesIn(ledger, instrument).filter((tie) => isRead(rule, tie));
  const counted = { ties, states: new Set(ties.flatMap(({ owedBy, owedTo }) => [owedBy, owedTo])).size };
  byInstrument.set(instrument, counted);
  return counted;
}

/** Whether the rule counts one of the ties on the day, for certain. */
export function isInForceAmong(rule: AllyRule, ties: readonly Tie[], day: Day): boolean {
  return ties.some((tie) => boundOn(rule, tie, day) === true);
}
