/**
 * The stretches of a year or month within which a state of affairs between two states stays the same: it may begin or end in the
 * course of the time, and a sentence about that time is then true of a part of it.
 */
import { isUserError } from "../../errors.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Claim } from "../../model/claims.ts";
import type { StateId } from "../../model/ids.ts";
import { tiesOf } from "../../ties/tie.ts";
import { addDays, type Day } from "../../time/day.ts";
import { requireSpan, type Span } from "../../time/span.ts";
import { longDate } from "../../views/words.ts";
import type { Ask } from "../asking.ts";
import { testOf } from "../expectation.ts";
import { walk } from "../walk.ts";

/** A way to read the sentence, with its question for a day. */
interface Way {
  readonly ask: (day: Day, denied: boolean) => Pick<Claim, "bound-to" | "expect">;
}

export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

/** The stretches of the time, none after the ledger's day; only one if nothing changes in its course. */
export function stretchesOf(
  { ledger, ask, today }: { readonly ledger: Ledger; readonly ask: Pick<Ask, "run">; readonly today: Day },
  date: string,
  [a, b]: readonly [StateId, StateId],
  ways: readonly Way[],
): Stretch[] {
  const { earliest, latest } = requireSpan(date);
  const end = latest > today && earliest <= today ? today : latest;
  const days = [earliest, ...turningDays(ledger, a, b).filter((day) => day > earliest && day <= end)];
  const starts: { day: Day; holds: string }[] = [];
  for (const day of days) {
    const holds = ways.map((way) => resultOn(way, day, ask)).join(" ");
    if (holds !== starts.at(-1)?.holds) starts.push({ day, holds });
  }
  const stretches = starts.map(({ day, holds }, place) => {
    const next = starts[place + 1]?.day;
    return { first: day, last: next === undefined ? end : addDays(next, -1), holds };
  });
  if (stretches.length <= MOST_STRETCHES) return stretches;
  // The first of many with each result, so that no result is left out.
  return stretches.filter(({ holds }, place) => stretches.findIndex((one) => one.holds === holds) === place).slice(0, MOST_STRETCHES);
}

/** Maximum number of stretches; a claim has room for these under two definitions. */
const MOST_STRETCHES = 3;

/** "from 13 March 1912 to 31 December 1912". */
export function stretchWords({ first, last }: Stretch): string {
  return first === last ? `on ${longDate(first)}` : `from ${longDate(first)} to ${longDate(last)}`;
}

/** Days on which a promise between the two begins or ends, or may, in order. */
function turningDays(ledger: Ledger, a: StateId, b: StateId): Day[] {
  const ties = ledger.data.instruments.flatMap((instrument) => tiesOf(ledger, instrument, a, b));
  const spans = ties.flatMap(({ since, until, suspended }): Span[] => [
    since.span,
    ...(until === null ? [] : [until.span]),
    ...suspended.flatMap((one) => [one.from, ...(one.until === null ? [] : [one.until])]),
  ]);
  return [...new Set(spans.flatMap(({ earliest, latest }) => [earliest, latest, addDays(latest, 1)]))].sort();
}

/** The result of the question on the day, as the rows alone tell it; questions of other operations ask about a day of their own. */
function resultOn({ ask: questionOf }: Way, day: Day, ask: Pick<Ask, "run">): string {
  const { "bound-to": bound, expect = [] } = questionOf(day, false);
  if (bound?.operation !== "ties.between") return "";
  try {
    const answer = ask.run(bound.operation, bound.input);
    return expect.map((one) => testOf(one, walk(answer, one.at))).join("+");
  } catch (error) {
    if (isUserError(error)) return "refused";
    throw error;
  }
}
