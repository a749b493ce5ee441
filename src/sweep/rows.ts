/** The rows of a chunk: attacks one by one, with the third states that each calls on. */
import { COMPLETE } from "../dataset/build/rows.ts";
import { groupsToward } from "../law/cache/calledGroups.ts";
import { calledOn } from "../law/outcome/calledOn.ts";
import { type StandingInWar, standingsToward, statesByStanding, type WarStanding } from "../law/outcome/defenders.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { StateId } from "../model/ids.ts";
import type { Day } from "../time/day.ts";
import { type Column, columnsOf, type Helped, type Holds, SIDES } from "./columns.ts";
import type { Definition } from "./definition.ts";
import { type Chunk, slicesOf } from "./plan.ts";
import { completenessOn, type Member, rosterOf } from "./roster.ts";
import type { Setting, Slice } from "./slice.ts";

/** A column of a chunk with its values. */
export interface FilledColumn extends Column {
  readonly values: (string | number | null)[];
}

/** One attack and its answer. */
interface Row {
  readonly slice: Slice;
  readonly attacker: Member;
  readonly attacked: Member;
  readonly answer: Readonly<Record<Helped, Answer>>;
  /** How complete the ledger is for the two states. */
  readonly completeness: number | null;
  readonly zeros: Definition["zeros"];
}

interface Answer {
  readonly states: Readonly<Record<StandingInWar, readonly StateId[]>>;
  readonly standings: readonly WarStanding[];
}

/** Fills the columns of a chunk. Between two slices `pause` lets other work through, and may throw. */
export async function rowsOf(
  ledger: Ledger,
  definition: Definition,
  chunk: Chunk,
  pause: () => Promise<void> | void = () => {},
): Promise<FilledColumn[]> {
  const slices = slicesOf(definition, ledger);
  const columns = columnsOf(definition).map((column): FilledColumn => ({ ...column, values: [] }));
  for (let number = chunk.from; number < chunk.until; number += 1) {
    await pause();
    addSlice(ledger, definition, slices.at(number), columns);
  }
  return columns;
}

function addSlice(ledger: Ledger, { units, rows, zeros }: Definition, slice: Slice, columns: readonly FilledColumn[]): void {
  const { day, setting } = slice;
  const { members, attackers, attacked } = rosterOf(ledger, units, slice);
  const counted = new Set(members.map(({ state }) => state));
  const compared = rows === "changed" && Object.keys(setting.readings).length > 0;
  const asItStands: Setting = { ...setting, readings: {}, key: `${setting.place ?? ""} ${setting.joinedBy ?? ""}` };
  const shares = completenessOn(ledger, units.system, day);
  const turns = compared ? turningOn(ledger, day, setting) : () => true;
  for (const by of attackers) {
    for (const on of attacked) {
      if (by.state === on.state || !(turns(by.state) || turns(on.state))) continue;
      const answer = answerTo(ledger, day, by.state, on.state, setting, counted);
      const row = { slice, attacker: by, attacked: on, answer, completeness: least(shares.get(by.state), shares.get(on.state)), zeros };
      if (compared && alike(row, { ...row, answer: answerTo(ledger, day, by.state, on.state, asItStands, counted) }, columns)) continue;
      for (const { values, holds } of columns) values.push(cellOf(row, holds));
    }
  }
}

/** The lesser share of two states; null where one is not known. */
function least(one: number | null | undefined, other: number | null | undefined): number | null {
  return one == null || other == null ? null : Math.round(Math.min(one, other) * DIGITS) / DIGITS;
}

const DIGITS = 10_000;

/** Whether any duty toward a state turns on a question that the setting reads one way. */
function turningOn(ledger: Ledger, day: Day, { readings }: Setting): (state: StateId) => boolean {
  const known = new Map<StateId, boolean>();
  const turns = (state: StateId) =>
    groupsToward(ledger, state, day).some(({ terms: { instrument, questions } }) =>
      questions.some(({ question }) => readings[`${instrument.id}:${question.id}`] !== undefined),
    );
  return (state) => {
    const found = known.get(state) ?? turns(state);
    known.set(state, found);
    return found;
  };
}

function answerTo(
  ledger: Ledger,
  day: Day,
  by: StateId,
  on: StateId,
  setting: Setting,
  counted: ReadonlySet<StateId>,
): Readonly<Record<Helped, Answer>> {
  const called = calledOn(ledger, by, on, day, setting);
  const belligerents = setting.joinedBy === null ? [by, on] : [by, on, setting.joinedBy];
  const sideOf = (helped: Helped): Answer => {
    const standings = standingsToward(SIDES[helped], called, belligerents);
    if (standings.length === 0) return NOBODY;
    const among = standings.filter(({ duty }) => counted.has(duty.by));
    return { states: statesByStanding(among), standings: among };
  };
  return { defenders: sideOf("defenders"), supporters: sideOf("supporters") };
}

const NOBODY: Answer = { states: statesByStanding([]), standings: [] };

function alike(one: Row, other: Row, columns: readonly FilledColumn[]): boolean {
  return columns.every(({ holds }) => cellOf(one, holds) === cellOf(other, holds));
}

function cellOf(row: Row, holds: Holds): string | number | null {
  const { slice, attacker, attacked, answer } = row;
  switch (holds.of) {
    case "date":
      return slice.day;
    case "place":
      return slice.setting.named.place;
    case "reading":
      return slice.setting.named.reading;
    case "joined-by":
      return slice.setting.named.joinedBy;
    case "attacker":
      return attacker.state;
    case "attacked":
      return attacked.state;
    case "code1":
      return attacker.code;
    case "code2":
      return attacked.code;
    case "completeness":
      return row.completeness;
    case "count":
      return counted(row, answer[holds.helped].states[holds.standing].length);
    case "states":
      return counted(row, [...answer[holds.helped].states[holds.standing]].sort().join(" "));
    case "instruments":
      return counted(row, instrumentsIn(answer[holds.helped].standings));
  }
}

/** A finding; where the ledger is thin, none found is no evidence that there was none. */
function counted<T extends string | number>({ completeness, zeros }: Row, found: T): T | null {
  const none = found === 0 || found === "";
  return none && zeros === "missing" && (completeness ?? 0) < COMPLETE ? null : found;
}

/** The instruments by id, each with the number of states that it calls on: `north-atlantic-1949:27`. */
function instrumentsIn(standings: readonly WarStanding[]): string {
  const found = new Map<string, Set<StateId>>();
  for (const { duty } of standings) {
    const { id } = duty.terms.instrument;
    found.set(id, (found.get(id) ?? new Set()).add(duty.by));
  }
  return [...found]
    .map(([id, states]) => `${id}:${states.size}`)
    .sort()
    .join(" ");
}
