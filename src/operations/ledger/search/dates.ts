/** The day that stands for a year in a question: one on which the pact, or the states' promises, have most to say. */
import type { Ledger } from "../../../ledger/ledger.ts";
import { runsOn } from "../../../ledger/memberships.ts";
import { existsOn } from "../../../ledger/states.ts";
import type { StateId } from "../../../model/ids.ts";
import type { War } from "../../../model/places.ts";
import { PACT_TYPES } from "../../../model/vocabulary.ts";
import { type Tie, tiesBetween, tiesOfTypes } from "../../../ties/tie.ts";
import { inForceOn } from "../../../ties/tieRows.ts";
import type { Day } from "../../../time/day.ts";
import { requireSpan } from "../../../time/span.ts";

interface Asked {
  readonly states: readonly StateId[];
  readonly instrument: string | null;
  /** Whether the first state attacks the second. */
  readonly attack: boolean;
}

/**
 * The first day of the year on which most members were bound by the treaty; without a treaty, the day on which the two states
 * were at war; else the first on which the states exist and most of their promises ran.
 */
export function dayInYear(ledger: Ledger, year: string, { states, instrument, attack }: Asked): Day {
  const { earliest, latest } = requireSpan(year);
  const last = latest < ledger.version.verifiedThrough ? latest : ledger.version.verifiedThrough;
  const first = earliest < last ? earliest : last;
  const within = (days: readonly Day[]) => [first, ...[...new Set(days.filter((day) => day > first && day <= last))].sort()];
  const treaty = instrument === null ? undefined : ledger.instrument(instrument);
  if (treaty !== undefined) {
    const members = ledger.memberships(treaty);
    const days = within(members.map(({ start }) => start.span.latest));
    return fullest(days, (day) => new Set(members.filter((one) => runsOn(one, day) === true).map(({ state }) => state)).size);
  }
  const [a, b] = states;
  if (attack && a !== undefined && b !== undefined) {
    const war = warBetween(ledger, a, b);
    if (war !== null && war >= first && war <= last) return war;
  }
  const ties = attack ? tiesAsked(ledger, b, undefined) : tiesAsked(ledger, a, b);
  const begins = states.flatMap((id) => ledger.state(id)?.periods.map(({ from }) => from as Day) ?? []);
  const days = within([...ties.map(({ since }) => since.span.latest), ...begins]);
  const exist = (day: Day) => states.filter((id) => existsOn(ledger.state(id) as NonNullable<ReturnType<Ledger["state"]>>, day)).length;
  return fullest(days, (day) => exist(day) * (ties.length + 1) + ties.filter((tie) => inForceOn(tie, day) === true).length);
}

/** Promises for war and peace: those that two states owe each other; of one state, those of defence. */
function tiesAsked(ledger: Ledger, a: StateId | undefined, b: StateId | undefined): readonly Tie[] {
  if (a === undefined) return [];
  if (b === undefined) return tiesOfTypes(ledger, a, ["defence"]);
  const pledges: readonly string[] = PACT_TYPES;
  return tiesBetween(ledger, a, b).filter(({ obligation }) => pledges.includes(obligation.type));
}

/** The first of the days with the highest number. */
function fullest(days: readonly Day[], number: (day: Day) => number): Day {
  const counted = days.map((day) => ({ day, count: number(day) }));
  const most = Math.max(...counted.map(({ count }) => count));
  return (counted.find(({ count }) => count === most) ?? counted[0])?.day as Day;
}

/** The day on which two states were first on opposite sides of a war; null if the ledger has none. */
function warBetween({ data }: Ledger, a: StateId, b: StateId): Day | null {
  const days = data.wars.flatMap(({ sides }) => {
    const entry = (id: StateId) => sides.findIndex((side) => side.some(({ state }) => state === id));
    const [mine, theirs] = [entry(a), entry(b)];
    if (mine < 0 || theirs < 0 || mine === theirs) return [];
    const from = (side: number, id: StateId) => sides[side]?.find(({ state }) => state === id)?.from ?? "";
    return [requireSpan([from(mine, a), from(theirs, b)].sort().at(-1) ?? "").latest];
  });
  return days.sort()[0] ?? null;
}

/** The attack that brought a state into a war: who struck whom, and the first day on which both were in it. */
export function attackBefore({ data }: Ledger, war: string, state: StateId): { initiator: StateId; target: StateId; date: Day } | null {
  const found = data.wars.find(({ id }) => id === war);
  const own = found?.sides.find((side) => side.some((one) => one.state === state));
  const entry = own?.find((one) => one.state === state)?.from;
  if (found === undefined || own === undefined || entry === undefined) return null;
  const begun = found["begun-by"] ?? [];
  const began = found.sides.find((side) => side.some((one) => begun.includes(one.state))) ?? found.sides[0];
  const other = found.sides.find((side) => side !== own);
  const [first] = own;
  const [opponent] = other ?? [];
  if (began === undefined || other === undefined || first === undefined || opponent === undefined) return null;
  const day = (from: string) => requireSpan(from).latest;
  const caseOf = (by: { state: StateId; from: string }, on: { state: StateId; from: string }) => ({
    initiator: by.state,
    target: on.state,
    date: [day(by.from), day(on.from)].sort().at(-1) as Day,
  });
  if (own === began) return caseOf(first, opponent);
  const struck = lastStrike(found, state, own, day(entry));
  if (struck !== null) return struck;
  // A state that came in within weeks is told of the last strike before it; one that came later, of the first of the war.
  const weeks = Date.parse(day(entry)) - Date.parse(day(found.from)) < SOON;
  const before = (side: typeof own) =>
    side.filter((one) => one.state !== state && day(one.from) < day(entry)).sort((x, y) => (x.from < y.from ? 1 : -1));
  return caseOf((weeks ? before(other)[0] : undefined) ?? opponent, (weeks ? before(own)[0] : undefined) ?? first);
}

/** The last attack on a fellow of the state by the day on which it came in, within weeks, where the record tells who began with whom. */
function lastStrike({ pairs = [] }: War, state: StateId, own: War["sides"][number], entry: Day) {
  const strikes = pairs.flatMap(({ between, from, "begun-by": by }) => {
    const on = between.find((one) => one !== by);
    const date = from === undefined || from === null ? null : requireSpan(from).latest;
    if (by === undefined || on === undefined || on === state || date === null || date > entry) return [];
    if (own.some((one) => one.state === by) || !own.some((one) => one.state === on)) return [];
    return Date.parse(entry) - Date.parse(date) < SOON ? [{ initiator: by, target: on, date }] : [];
  });
  return strikes.sort((a, b) => (a.date < b.date ? 1 : -1))[0] ?? null;
}

/** The first attack of a war: of the side that began it or, where that is not on record, of the side that is listed first. */
export function firstAttack({ sides, from, "begun-by": begun = [] }: War): { initiator: StateId; target: StateId; date: Day } | null {
  const began = sides.find((side) => side.some((one) => begun.includes(one.state))) ?? sides[0];
  const struck = sides.find((side) => side !== began);
  const [first] = began ?? [];
  const [opponent] = struck ?? [];
  if (first === undefined || opponent === undefined) return null;
  const days = [from, first.from, opponent.from].map((one) => requireSpan(one).latest).sort();
  return { initiator: first.state, target: opponent.state, date: days.at(-1) as Day };
}

/** The wars in which two states were on opposite sides, the last one first. */
export function warsOf({ data }: Ledger, a: StateId, b: StateId): War[] {
  const met = data.wars.filter(({ sides }) => {
    const side = (id: StateId) => sides.findIndex((one) => one.some(({ state }) => state === id));
    return side(a) >= 0 && side(b) >= 0 && side(a) !== side(b);
  });
  return met.sort((one, other) => (one.from > other.from ? -1 : 1));
}

const SOON = 30 * 86_400_000;
