/** Partners by binding pacts: who they are on a day, and the measures that count them. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Outcome } from "../../model/explanations.ts";
import type { StateId } from "../../model/ids.ts";
import { type Tie, tiesWith } from "../../ties/tie.ts";
import { gradeOf, inForceOn, isDormant } from "../../ties/tieRows.ts";
import type { Day } from "../../time/day.ts";
import { type Case, caseMeasure, known, rounded } from "./case.ts";

export type Pacts = Pick<Extract<Outcome, { computation: "bound" }>, "types" | "direction">;
type Params<C extends Outcome["computation"]> = Extract<Outcome, { computation: C }>;

/** Binding ties of the state, of these types and this direction, whenever they ran. */
export function bindingSpans(ledger: Ledger, state: StateId, { types, direction }: Pacts): Tie[] {
  const wanted: readonly string[] = types;
  return tiesWith(ledger, state).filter(
    ({ instrument, obligation, owedBy }) =>
      wanted.includes(obligation.type) &&
      gradeOf(instrument, obligation) === "binding" &&
      (direction === "either" || (direction === "owes") === (owedBy === state)),
  );
}

export function otherEnd({ owedBy, owedTo }: Tie, state: StateId): StateId {
  return owedBy === state ? owedTo : owedBy;
}

/** Partners on the day: `sure`, and those of whom a date is not known or whose pact is dormant. */
export function partnersOn(spans: readonly Tie[], state: StateId, day: Day): { sure: Set<StateId>; maybe: Set<StateId> } {
  const sure = new Set<StateId>();
  const maybe = new Set<StateId>();
  for (const span of spans) {
    const force = inForceOn(span, day);
    if (force === false) continue;
    (force === true && !isDormant(span.instrument, day) ? sure : maybe).add(otherEnd(span, state));
  }
  for (const one of sure) maybe.delete(one);
  return { sure, maybe };
}

export const partnersOnAverage = caseMeasure<Params<"partners-on-average">>({
  id: "partners-on-average",
  meaning: "Binding partners on 31 December, averaged over the years of the case; the last day where no 31 December lies in it.",
  unit: "states",
  reference: "ours; ties in force as in network.at, binding grade",
  read(ledger, one, params) {
    const spans = bindingSpans(ledger, one.state, params);
    const counts = yearEnds(one).map((day) => partnersOn(spans, one.state, day));
    const mean = (of: (count: (typeof counts)[number]) => number) =>
      rounded(counts.reduce((sum, count) => sum + of(count), 0) / counts.length);
    const low = mean(({ sure }) => sure.size);
    const high = mean(({ sure, maybe }) => sure.size + maybe.size);
    return known(low, high, `binding partners on average: ${spoken(low, high)}`, instrumentsIn(spans, one));
  },
});

export const partnersOnLastDay = caseMeasure<Params<"partners-on-last-day">>({
  id: "partners-on-last-day",
  meaning: "Binding partners on the last day of the case.",
  unit: "states",
  reference: "ours; as allies.count with binding grade",
  read(ledger, one, params) {
    const { sure, maybe } = partnersOn(bindingSpans(ledger, one.state, params), one.state, one.until);
    const [low, high] = [sure.size, sure.size + maybe.size];
    return known(low, high, `binding partners on ${one.until}: ${spoken(low, high)}`);
  },
});

export const bound = caseMeasure<Params<"bound">>({
  id: "bound",
  meaning: "1 where a binding tie of these types runs between the two on the day, 0 where none does.",
  unit: "0 or 1",
  reference: "ours; as ties.between with binding grade",
  words: { few: "no pact", several: "a pact" },
  read(ledger, one, params) {
    const spans = bindingSpans(ledger, one.state, params).filter((span) => otherEnd(span, one.state) === one.other);
    const { sure, maybe } = partnersOn(spans, one.state, one.until);
    const instruments = instrumentsIn(
      spans.filter((span) => inForceOn(span, one.until) !== false),
      one,
    );
    if (sure.size > 0) return known(1, 1, "bound by a pact", instruments);
    return maybe.size > 0 ? known(0, 1, "whether bound is not known", instruments) : known(0, 0, "not bound by a pact");
  },
});

function yearEnds({ from, until }: Case): Day[] {
  const days: Day[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
    const day = `${year}-12-31` as Day;
    if (day >= from && day <= until) days.push(day);
  }
  return days.length > 0 ? days : [until];
}

/** Ids of the instruments that may have run in the days of the case. */
export function instrumentsIn(spans: readonly Tie[], { from, until }: Case): string[] {
  const running = spans.filter(({ since, until: end }) => since.span.earliest <= until && (end === null || end.span.latest > from));
  return [...new Set(running.map(({ instrument }) => instrument.id))].sort();
}

/** "3", "3 to 5". */
export function spoken(low: number, high: number): string {
  return low === high ? `${low}` : `${low} to ${high}`;
}
