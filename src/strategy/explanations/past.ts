/** What stands behind a state: foreign forces on its soil, and what its government has said of pacts. */
import type { Condition } from "../../model/explanations.ts";
import type { RecordOf } from "../../model/records.ts";
import { addDays, type Day, dayNumber } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";
import { caseMeasure, known, notKnown, rounded, yearsLater } from "./case.ts";
import { spoken } from "./partners.ts";

type Params<C extends Condition["computation"]> = Extract<Condition, { computation: C }>;

export const yearsOfForeignForces = caseMeasure<Params<"years-of-foreign-forces">>({
  id: "years-of-foreign-forces",
  meaning:
    "Years with foreign forces or leases with troops on its soil in the given years before the case; overlapping records count once.",
  unit: "years",
  reference: "ours, on the collection of soil",
  read(ledger, one, params) {
    const own = ledger.data.records.soil.filter((record) => record.on === one.state && record["counts-as-forces"]);
    if (own.length === 0)
      return notKnown("no records of foreign forces on its soil have been collected; that is not to say there were none");
    const start = yearsLater(one.from, -params["years-before"]);
    const end = addDays(one.from, -1);
    const low = yearsOf(own.flatMap((record) => within(surest(record), start, end)));
    const high = yearsOf(own.flatMap((record) => within(widest(record, start, end), start, end)));
    const said = `${spoken(low, high)} of the ${params["years-before"]} years before with foreign forces on its soil`;
    return known(
      low,
      high,
      said,
      [`soil ${one.state}: ${own.length} records`],
      own.map(({ ref }) => ref),
    );
  },
});

export const statementsAgainstPacts = caseMeasure<Params<"statements-against-pacts">>({
  id: "statements-against-pacts",
  meaning: "Recorded positions of its government, by the end of the case, that reject alliances or blocs in the listed words.",
  unit: "statements",
  reference: "ours, on the collection of positions",
  read(ledger, one, params) {
    const own = ledger.data.records.positions.filter(({ state }) => state.includes(one.state));
    if (own.length === 0) return notKnown("no positions of its government have been collected");
    const said = own.filter(
      ({ date, position }) => requireSpan(date).latest <= one.until && params.words.some((word) => position.toLowerCase().includes(word)),
    );
    const [first] = said;
    const words =
      first === undefined
        ? "no recorded statement against pacts"
        : `${said.length} recorded statements against pacts, the first ${first.date}`;
    return known(
      said.length,
      said.length,
      words,
      said.map(({ document }) => document),
      said.map(({ ref }) => ref),
    );
  },
});

type Stretch = readonly [Day, Day];
type Soil = RecordOf<"soil">;

/** The days that are certain; none where a date is not known. */
function surest({ from, until }: Soil): Stretch | null {
  if (from === null || until === null) return null;
  return [requireSpan(from).latest, until === "open" ? ("9999-12-31" as Day) : requireSpan(until).earliest];
}

/** The most that it can have been. */
function widest({ from, until }: Soil, start: Day, end: Day): Stretch {
  return [from === null ? start : requireSpan(from).earliest, until === null || until === "open" ? end : requireSpan(until).latest];
}

function within(stretch: Stretch | null, start: Day, end: Day): Stretch[] {
  if (stretch === null) return [];
  const from = stretch[0] > start ? stretch[0] : start;
  const until = stretch[1] < end ? stretch[1] : end;
  return from <= until ? [[from, until]] : [];
}

/** Years that the stretches cover together, rounded. */
function yearsOf(stretches: readonly Stretch[]): number {
  let covered = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const [from, until] of [...stretches].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const begin = Math.max(dayNumber(from), last + 1);
    const finish = dayNumber(until);
    if (finish >= begin) covered += finish - begin + 1;
    last = Math.max(last, finish);
  }
  return rounded(covered / 365.25);
}
