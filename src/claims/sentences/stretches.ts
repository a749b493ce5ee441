/**
 * The stretches of a year or month within which the answer to a sentence stays the same: what it says may begin or end in the course of
 * the time, and is then true of a part of it.
 */
import { isUserError } from "../../errors.ts";
import type { Ledger, RecentKind } from "../../ledger/ledger.ts";
import type { Claim } from "../../model/claims.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument } from "../../model/instruments.ts";
import { tiesOf } from "../../ties/tie.ts";
import { addDays, type Day } from "../../time/day.ts";
import { requireSpan, type Span } from "../../time/span.ts";
import { longDate } from "../../views/words.ts";
import type { Ask } from "../asking.ts";
import { findingOf } from "../finding.ts";

/** A way to read the sentence, with its question for a day. */
interface Way {
  readonly ask: (day: Day, denied: boolean) => Pick<Claim, "bound-to" | "expect">;
}

/** The ledger, the operations that are asked, and the ledger's day. */
export interface Asker {
  readonly ledger: Ledger;
  readonly ask: Ask;
  readonly today: Day;
}

export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

interface Judged extends Stretch {
  /** The result of each expectation of each way. */
  readonly results: readonly string[];
}

/** Maximum number of stretches; a claim has room for these under two definitions. */
const MOST_STRETCHES = 3;

/** A year or month, with the days of it that count and some that are looked at in any case. */
export interface Time {
  readonly date: string;
  readonly counts: (day: Day) => boolean;
  readonly moments: readonly Day[];
}

/** The stretches of the time, none after the ledger's day; only one if nothing changes in its course. */
export function stretchesOf(asker: Asker, time: Time, ways: readonly Way[]): Stretch[] {
  const stretches = judgedStretches(asker, time, ways);
  if (stretches.length <= MOST_STRETCHES) return stretches;
  // The first of many with each result, so that no result is left out.
  const key = ({ results }: Judged) => results.join();
  return stretches.filter((one, place) => stretches.findIndex((other) => key(other) === key(one)) === place).slice(0, MOST_STRETCHES);
}

/** The part of the time in which the sentence comes closest to being true. */
export interface Part {
  readonly result: "met" | "contestable" | "unknown" | "not-met";
  /** Its stretches in order; null: the result is the same throughout. */
  readonly stretches: readonly Stretch[] | null;
}

const RANKS = ["met", "contestable", "unknown", "not-met"] as const;

/** The best result that the way has on some day of the time, and the days on which it has it. */
export function bestPart(asker: Asker, time: Time, way: Way): Part {
  const all = judgedStretches(asker, time, [way]);
  const ranks = all.map(rankOf);
  const best = Math.min(...ranks, RANKS.length - 1);
  const held = all.filter((_, place) => ranks[place] === best);
  return { result: RANKS[best] ?? "not-met", stretches: held.length === all.length ? null : joined(held) };
}

/** The weakest of its results. */
function rankOf({ results }: Judged): number {
  return Math.max(
    ...results.map((one) => {
      const place = (RANKS as readonly string[]).indexOf(one);
      return place < 0 ? RANKS.indexOf("unknown") : place;
    }),
  );
}

/** The stretches with those that follow on each other as one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { first, last } of stretches) {
    const before = all.at(-1);
    if (before !== undefined && addDays(before.last, 1) === first) all[all.length - 1] = { first: before.first, last };
    else all.push({ first, last });
  }
  return all;
}

/** "from 13 March 1912 to 31 December 1912". */
export function stretchWords({ first, last }: Stretch): string {
  return first === last ? `on ${longDate(first)}` : `from ${longDate(first)} to ${longDate(last)}`;
}

function judgedStretches({ ledger, ask, today }: Asker, { date, counts, moments }: Time, ways: readonly Way[]): Judged[] {
  const { earliest, latest } = requireSpan(date);
  const end = latest > today && earliest <= today ? today : latest;
  const turns = ways.flatMap((way) => turningDays(ledger, way.ask(earliest, false)["bound-to"]));
  // A state that began in the course of the time is looked at on the moments on which it existed.
  const within = [earliest, ...(counts(earliest) ? [] : moments), ...turns].filter((day) => day >= earliest && day <= end && counts(day));
  const days = [...new Set(within)].sort();
  const starts: { day: Day; results: readonly string[] }[] = [];
  for (const day of days) {
    const results = ways.flatMap((way) => resultsOn(way, day, ask));
    if (results.join() !== starts.at(-1)?.results.join()) starts.push({ day, results });
  }
  return starts.map(({ day, results }, place) => {
    const next = starts[place + 1]?.day;
    return { first: day, last: next === undefined ? end : addDays(next, -1), results };
  });
}

/** Days on which the answer to the question may change, in no order; none for a question of which that is not known. */
function turningDays(ledger: Ledger, bound: Claim["bound-to"]): readonly Day[] {
  const { a, b, id, state } = bound?.input ?? {};
  switch (bound?.operation) {
    case "ties.between":
      return tieTurns(ledger, a as StateId, b as StateId);
    case "instrument.members":
    case "instrument.show": {
      const instrument = typeof id === "string" ? ledger.instrument(id) : undefined;
      return instrument === undefined ? [] : daysAround(membershipSpans(ledger, instrument));
    }
    case "state.show":
      return daysAround(ledger.data.instruments.flatMap((one) => membershipSpans(ledger, one, String(state))));
    default:
      return [];
  }
}

/** Days on which a promise between the two begins or ends, or may. */
export function tieTurns(ledger: Ledger, a: StateId, b: StateId): readonly Day[] {
  return ledger.recent(TURNS, `${a} ${b}`, () => {
    const ties = ledger.data.instruments.flatMap((instrument) => tiesOf(ledger, instrument, a, b));
    return daysAround(
      ties.flatMap(({ since, until, suspended }) => [
        since.span,
        ...(until === null ? [] : [until.span]),
        ...suspended.flatMap((one) => [one.from, ...(one.until === null ? [] : [one.until])]),
      ]),
    );
  });
}

/** Days on which something changes, by the two states. */
const TURNS: RecentKind = Object.freeze({ name: "turning days", most: 32 });

/** The beginnings and ends of memberships, of all states or of one. */
function membershipSpans(ledger: Ledger, instrument: Instrument, state: string | null = null): Span[] {
  return ledger
    .memberships(instrument)
    .filter((one) => state === null || one.state === state)
    .flatMap(({ start, end }) => [start.span, ...(end === null ? [] : [end.span])]);
}

function daysAround(spans: readonly Span[]): Day[] {
  return spans.flatMap(({ earliest, latest }) => [earliest, latest, addDays(latest, 1)]);
}

/** The results of the question on the day; questions of other operations than these ask about a day of their own. */
function resultsOn({ ask: questionOf }: Way, day: Day, ask: Ask): string[] {
  const { "bound-to": bound, expect = [] } = questionOf(day, false);
  if (bound === undefined || !DATED.includes(bound.operation)) return [];
  try {
    const answer = ask.inEnglish(ask.run(bound.operation, bound.input));
    return expect.map((one) => findingOf(one, bound, answer, ask).test.result);
  } catch (error) {
    if (isUserError(error)) return ["refused"];
    throw error;
  }
}

const DATED: readonly string[] = ["ties.between", "instrument.members", "instrument.show", "state.show"];
