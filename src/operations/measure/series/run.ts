/** measure.series: one measure on 1 July of each year, and on the last day. */
import type { Measure, PairMeasure, StateMeasure } from "../../../measures/measure.ts";
import type { DatedNetwork, DayNetwork } from "../../../measures/network.ts";
import { contingencyOf, portfoliosOf, type Reading } from "../../../measures/pair/contingency.ts";
import type { StateId } from "../../../model/ids.ts";
import { FIRST_DAY } from "../../../model/ledger.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { MeasureSeries } from "../../../model/results/measures.ts";
import type { Day } from "../../../time/day.ts";
import { frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import { periodOf, yearlyDays } from "../../period.ts";
import { requireLines } from "../../seriesLines.ts";
import { definitionOf, measureOf, networksFor, selectionOf } from "../inputs.ts";
import { requireStates } from "../states.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, input: Input): Unspoken<MeasureSeries> {
  const { from, until } = periodOf(ledger, input.from, input.until);
  const measure = measureOf(input.measure);
  const selection = selectionOf(ledger, input);
  const states = requireStates(ledger, measure, input.states, until);
  if (measure.level === "state") requireLines(states.length);
  const days = yearlyDays(FIRST_DAY as Day, until);
  const networks = networksFor(ledger, selection, days);
  const lines = linesOf(measure, networks, states, input);
  const points = days.map((date, index) => ({ date, values: lines.map((line) => line[index] ?? { value: null, withUnknown: null }) }));
  return {
    kind: "measure-series",
    ...frame(ledger, until),
    from,
    until,
    rule: selection.rule.id,
    largestPact: selection.largestPact,
    measure: definitionOf(measure),
    series: measure.level === "system" ? [[]] : measure.level === "pair" ? [states] : states.map((state) => [state]),
    points: points.filter(({ date }) => date >= from),
  };
}

type Value = MeasureSeries["points"][number]["values"][number];
type State = { readonly id: StateId; readonly name: string };

/** The values of each line, in the order of the networks. */
function linesOf(measure: Measure, networks: readonly DatedNetwork[], states: readonly State[], reading: Reading): Value[][] {
  switch (measure.level) {
    case "system": {
      const known = measure.over(networks.map((one) => one.known));
      const all = measure.over(networks.map((one) => one.withUnknown));
      return [networks.map((_, index) => ({ value: known[index] ?? null, withUnknown: all[index] ?? null }))];
    }
    case "pair":
      return [networks.map((network) => both(network, (one) => ofPair(measure, one, states, reading)))];
    case "state": {
      const values = networks.map((network) => both(network, (one) => ofStates(measure, one, states)));
      return states.map((_, index) =>
        values.map(({ value, withUnknown }) => ({ value: value[index] ?? null, withUnknown: withUnknown[index] ?? null })),
      );
    }
  }
}

/** A value of the network as it is known, and with all that is uncertain; computed once if they are the same. */
function both<T>({ known, withUnknown }: DatedNetwork, of: (network: DayNetwork) => T): { value: T; withUnknown: T } {
  const value = of(known);
  return { value, withUnknown: known === withUnknown ? value : of(withUnknown) };
}

function ofStates(measure: StateMeasure, network: DayNetwork, states: readonly State[]): (number | null)[] {
  const values = measure.of(network);
  return states.map(({ id }) => {
    const value = values[network.states.indexOf(id)];
    return value === undefined || Number.isNaN(value) ? null : value;
  });
}

function ofPair(measure: PairMeasure, network: DayNetwork, states: readonly State[], reading: Reading): number | null {
  const [a = -1, b = -1] = states.map(({ id }) => network.states.indexOf(id));
  return a < 0 || b < 0 ? null : measure.of(contingencyOf(portfoliosOf(network, reading), a, b));
}

/** The rows of the answer for --csv: one for each line and point. */
export const rows = ({ rule, measure, series, points }: MeasureSeries) =>
  points.flatMap(({ date, values }) =>
    values.map(({ value, withUnknown }, index) => ({
      date,
      rule,
      measure: measure.id,
      states: (series[index] ?? []).map(({ id }) => id).join(" "),
      value,
      withUnknown,
    })),
  );
