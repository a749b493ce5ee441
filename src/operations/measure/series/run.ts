/** measure.series: one measure on 1 July of each year, and on the last day. */
import { eachOnce, type Measure, type PairMeasure, type StateMeasure } from "../../../measures/measure.ts";
import type { DatedNetwork, DayNetwork } from "../../../measures/network.ts";
import { contingencyOf, type Portfolios, portfoliosOf } from "../../../measures/pair/contingency.ts";
import { pairSpread, type Spread, spreadOf } from "../../../measures/spread.ts";
import type { StateId } from "../../../model/ids.ts";
import { FIRST_DAY } from "../../../model/ledger.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { MeasureSeries } from "../../../model/results/measures.ts";
import type { Day } from "../../../time/day.ts";
import { frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import { periodOf, yearlyDays } from "../../period.ts";
import { requireLines } from "../../seriesLines.ts";
import { definitionOf, measureOf, networksFor, portfolioOf, selectedIn, selectionOf } from "../inputs.ts";
import { requireStates } from "../states.ts";
import { weighingBy } from "../weighing.ts";
import type { Input } from "./schema.ts";

export { reads } from "../weighing.ts";

export function run(context: Context, input: Input): Unspoken<MeasureSeries> {
  const { ledger } = context;
  const { from, until } = periodOf(ledger, input.from, input.until);
  const measure = measureOf(input.measure);
  const selection = selectionOf(ledger, input, measure);
  const states = requireStates(ledger, measure, input.states, until);
  if (measure.level === "state") requireLines(states.length);
  const days = yearlyDays(FIRST_DAY as Day, until);
  const networks = networksFor(ledger, selection, days);
  const lines = linesOf(measure, networks, states, readingOf(context, input));
  const points = days.map((date, index) => ({ date, values: lines.map((line) => line[index] ?? { value: null, withUnknown: null }) }));
  return {
    kind: "measure-series",
    ...frame(ledger, until),
    from,
    until,
    ...selectedIn(input, selection),
    measure: definitionOf(measure),
    portfolio: portfolioOf(measure, input),
    series: measure.level === "system" ? [[]] : measure.level === "pair" ? [states] : states.map((state) => [state]),
    points: points.filter(({ date }) => date >= from),
    world: input.world ? worldOf(measure, networks, input).filter(({ date }) => date >= from) : null,
  };
}

/** The spread of all states or pairs in each network, from the ties that are known; a system has none beside it. */
function worldOf(measure: Measure, networks: readonly DatedNetwork[], input: Input): NonNullable<MeasureSeries["world"]> {
  const known = networks.map((one) => one.known);
  const spreads = measure.level === "system" ? [] : eachOnce(known, (network) => spreadIn(measure, network, input));
  return spreads.flatMap((spread, index) => (spread === null ? [] : [{ date: known[index]?.date as Day, ...spread }]));
}

function spreadIn(measure: StateMeasure | PairMeasure, network: DayNetwork, input: Input): Spread | null {
  return measure.level === "state" ? spreadOf(measure.of(network)) : pairSpread(network, measure.id, input);
}

type Value = MeasureSeries["points"][number]["values"][number];
type State = { readonly id: StateId; readonly name: string };

/** The portfolios of a network as the input reads them; null where the copy that weighs the states does not cover the day. */
type PortfoliosFor = (network: DayNetwork) => Portfolios | null;

function readingOf(context: Context, input: Input): PortfoliosFor {
  const weighing = weighingBy(context, input.weight);
  return (network) => {
    const weighed = weighing(network);
    return weighed === null ? null : portfoliosOf(network, input, weighed.weights);
  };
}

/** The values of each line, in the order of the networks. */
function linesOf(measure: Measure, networks: readonly DatedNetwork[], states: readonly State[], portfolios: PortfoliosFor): Value[][] {
  const [known, all] = [networks.map((one) => one.known), networks.map((one) => one.withUnknown)];
  switch (measure.level) {
    case "system":
      return [paired(measure.over(known), measure.over(all))];
    case "pair": {
      const of = (network: DayNetwork) => ofPair(measure, network, states, portfolios);
      return [paired(known.map(of), all.map(of))];
    }
    case "state": {
      const [values, most] = [eachOnce(known, measure.of), eachOnce(all, measure.of)];
      return states.map(({ id }) => paired(valuesOf(known, values, id), valuesOf(all, most, id)));
    }
  }
}

/** The values of a line from the ties that are known and from all. */
function paired(known: readonly (number | null)[], all: readonly (number | null)[]): Value[] {
  return known.map((value, index) => ({ value, withUnknown: all[index] ?? null }));
}

/** The values of a state in each network; null where it was no member or the measure is not defined. */
function valuesOf(networks: readonly DayNetwork[], values: readonly Float64Array[], id: StateId): (number | null)[] {
  return networks.map(({ states }, index) => {
    const value = values[index]?.[states.indexOf(id)];
    return value === undefined || Number.isNaN(value) ? null : value;
  });
}

function ofPair(measure: PairMeasure, network: DayNetwork, states: readonly State[], portfolios: PortfoliosFor): number | null {
  const [a = -1, b = -1] = states.map(({ id }) => network.states.indexOf(id));
  const read = a < 0 || b < 0 ? null : portfolios(network);
  return read === null ? null : measure.of(contingencyOf(read, a, b));
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
