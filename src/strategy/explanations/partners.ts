/** Partners by binding pacts on a day, and the measures that count them. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Outcome } from "../../model/explanations.ts";
import type { StateId } from "../../model/ids.ts";
import { phrase } from "../../model/phrase.ts";
import { type Tie, tiesWith } from "../../ties/tie.ts";
import { gradeOf, inForceOn, isDormant } from "../../ties/tieRows.ts";
import type { Day } from "../../time/day.ts";
import { type Case, caseMeasure, known, rounded } from "./case.ts";

export type Pacts = Pick<Extract<Outcome, { computation: "bound" }>, "types" | "direction">;
type Params<C extends Outcome["computation"]> = Extract<Outcome, { computation: C }>;

/** Binding ties of the state, of these types and this direction, whenever they ran. */
export function bindingTies(ledger: Ledger, state: StateId, { types, direction }: Pacts): Tie[] {
  const wanted: readonly string[] = types;
  return tiesWith(ledger, state).filter(
    ({ instrument, obligation, owedBy }) =>
      wanted.includes(obligation.type) &&
      gradeOf(instrument, obligation) === "binding" &&
      (direction === "either" || (direction === "owes") === (owedBy === state)),
  );
}

/** The state on the other side of a tie. */
export function otherSide({ owedBy, owedTo }: Tie, state: StateId): StateId {
  return owedBy === state ? owedTo : owedBy;
}

/** Partners on the day: `sure`, and in `maybe` those with an unknown date or a dormant pact. */
export function partnersOn(ties: readonly Tie[], state: StateId, day: Day): { sure: Set<StateId>; maybe: Set<StateId> } {
  const sure = new Set<StateId>();
  const maybe = new Set<StateId>();
  for (const tie of ties) {
    const force = inForceOn(tie, day);
    if (force === false) continue;
    (force === true && !isDormant(tie.instrument, day) ? sure : maybe).add(otherSide(tie, state));
  }
  for (const one of sure) maybe.delete(one);
  return { sure, maybe };
}

export const partnersOnAverage = caseMeasure<Params<"partners-on-average">>({
  id: "partners-on-average",
  read(ledger, one, params) {
    const ties = bindingTies(ledger, one.state, params);
    const counts = yearEnds(one).map((day) => partnersOn(ties, one.state, day));
    const mean = (of: (count: (typeof counts)[number]) => number) =>
      rounded(counts.reduce((sum, count) => sum + of(count), 0) / counts.length);
    const low = mean(({ sure }) => sure.size);
    const high = mean(({ sure, maybe }) => sure.size + maybe.size);
    return known(low, high, phrase("partners-on-average", { count: { low, high } }), { instruments: instrumentsIn(ties, one) });
  },
});

export const partnersOnLastDay = caseMeasure<Params<"partners-on-last-day">>({
  id: "partners-on-last-day",
  read(ledger, one, params) {
    const { sure, maybe } = partnersOn(bindingTies(ledger, one.state, params), one.state, one.until);
    const [low, high] = [sure.size, sure.size + maybe.size];
    return known(low, high, phrase("partners-on-day", { date: one.until, count: { low, high } }));
  },
});

export const bound = caseMeasure<Params<"bound">>({
  id: "bound",
  read(ledger, one, params) {
    const ties = bindingTies(ledger, one.state, params).filter((tie) => otherSide(tie, one.state) === one.other);
    const { sure, maybe } = partnersOn(ties, one.state, one.until);
    const instruments = instrumentsIn(
      ties.filter((tie) => inForceOn(tie, one.until) !== false),
      one,
    );
    if (sure.size > 0) return known(1, 1, phrase("bound-by-pact"), { instruments });
    return maybe.size > 0 ? known(0, 1, phrase("bound-unknown"), { instruments }) : known(0, 0, phrase("not-bound-by-pact"));
  },
});

/** The last days of the years in a case; the case's last day if it contains none. */
function yearEnds({ from, until }: Case): Day[] {
  const days: Day[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
    const day = `${year}-12-31` as Day;
    if (day >= from && day <= until) days.push(day);
  }
  return days.length > 0 ? days : [until];
}

/** Ids of the instruments that may have run during the case. */
export function instrumentsIn(ties: readonly Tie[], { from, until }: Case): string[] {
  const running = ties.filter(({ since, until: end }) => since.span.earliest <= until && (end === null || end.span.latest > from));
  return [...new Set(running.map(({ instrument }) => instrument.id))].sort();
}
