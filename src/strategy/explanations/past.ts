/** Measures of a state's past: foreign forces on its soil, and statements of its government about pacts. */
import type { Condition } from "../../model/explanations.ts";
import { phrase } from "../../model/phrase.ts";
import type { RecordOf } from "../../model/records.ts";
import { addDays, type Day, dayNumber } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";
import { caseMeasure, known, notKnown, rounded, yearsLater } from "./case.ts";

type Params<C extends Condition["computation"]> = Extract<Condition, { computation: C }>;

export const yearsOfForeignForces = caseMeasure<Params<"years-of-foreign-forces">>({
  id: "years-of-foreign-forces",
  read(ledger, one, params) {
    const own = ledger.data.records.soil.filter((record) => record.on === one.state && record["counts-as-forces"]);
    if (own.length === 0) return notKnown(phrase("foreign-forces-no-records"));
    const start = yearsLater(one.from, -params["years-before"]);
    const end = addDays(one.from, -1);
    const low = yearsOf(own.flatMap((record) => cutTo(certain(record), start, end)));
    const high = yearsOf(own.flatMap((record) => cutTo(possible(record, start, end), start, end)));
    // The records of most states begin late: the years found are a floor, and years without a record are not known.
    const found = known(low, high, phrase("foreign-forces-years", { years: { low, high }, of: params["years-before"] }), {
      records: [phrase("record-of-soil", { state: one.state, count: own.length })],
      refs: own.map(({ ref }) => ref),
    });
    return { ...found, high: null, because: phrase("records-floor") };
  },
});

export const statementsAgainstPacts = caseMeasure<Params<"statements-against-pacts">>({
  id: "statements-against-pacts",
  read(ledger, one, params) {
    const own = ledger.data.records.positions.filter(({ state }) => state.includes(one.state));
    if (own.length === 0) return notKnown(phrase("positions-not-collected"));
    const said = own.filter(
      ({ date, position }) => requireSpan(date).latest <= one.until && params.words.some((word) => position.toLowerCase().includes(word)),
    );
    const [first] = said;
    // A collection of statements is never whole: the number found is a floor, and none found is not known.
    if (first === undefined) return notKnown(phrase("statements-none-known"));
    const found = known(said.length, said.length, phrase("statements-against-pacts", { count: said.length, first: first.date }), {
      records: said.map(({ document }) => phrase("quoted", { text: document })),
      refs: said.map(({ ref }) => ref),
    });
    return { ...found, high: null, because: phrase("records-floor") };
  },
});

type Period = readonly [Day, Day];
type Soil = RecordOf<"soil">;

/** The period that is certain; null if a date is unknown. */
function certain({ from, until }: Soil): Period | null {
  if (from === null || until === null) return null;
  return [requireSpan(from).latest, until === "open" ? ("9999-12-31" as Day) : requireSpan(until).earliest];
}

/** The longest period that is possible. */
function possible({ from, until }: Soil, start: Day, end: Day): Period {
  return [from === null ? start : requireSpan(from).earliest, until === null || until === "open" ? end : requireSpan(until).latest];
}

/** The period cut to `start` through `end`; empty if nothing is left. */
function cutTo(period: Period | null, start: Day, end: Day): Period[] {
  if (period === null) return [];
  const from = period[0] > start ? period[0] : start;
  const until = period[1] < end ? period[1] : end;
  return from <= until ? [[from, until]] : [];
}

/** Years that the periods cover together, rounded. */
function yearsOf(periods: readonly Period[]): number {
  let covered = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const [from, until] of [...periods].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const begin = Math.max(dayNumber(from), last + 1);
    const finish = dayNumber(until);
    if (finish >= begin) covered += finish - begin + 1;
    last = Math.max(last, finish);
  }
  return rounded(covered / 365.25);
}
