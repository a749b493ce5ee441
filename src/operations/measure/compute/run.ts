/** measure.compute: the values of one measure on a day. */
import type { Ledger } from "../../../ledger/ledger.ts";
import type { PairMeasure, StateMeasure, SystemMeasure } from "../../../measures/measure.ts";
import type { DatedNetwork, DayNetwork } from "../../../measures/network.ts";
import { contingencyOf, portfoliosOf } from "../../../measures/pair/contingency.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { MeasureValues } from "../../../model/results/measures.ts";
import { dayOf, frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import {
  definitionOf,
  measureOf,
  named,
  networkFor,
  networksFor,
  placeOf,
  portfolioOf,
  selectedIn,
  selectionOf,
  yearsTo,
} from "../inputs.ts";
import { requireStates } from "../states.ts";
import { requireWeights } from "../weighing.ts";
import type { Input } from "./schema.ts";

export { reads } from "../weighing.ts";

type Value = Unspoken<MeasureValues>["values"][number];

export function run(context: Context, input: Input): Unspoken<MeasureValues> {
  const { ledger } = context;
  const day = dayOf(ledger, input.date);
  const measure = measureOf(input.measure);
  const selection = selectionOf(ledger, input, measure);
  const network = networkFor(ledger, selection, day);
  const states = requireStates(ledger, measure, input.states, day);
  return {
    kind: "measure-values",
    ...frame(ledger, day),
    date: day,
    ...selectedIn(input, selection),
    measure: definitionOf(measure),
    portfolio: portfolioOf(measure, input),
    states: network.known.states.length,
    values:
      measure.level === "state"
        ? ofStates(ledger, measure, network, states)
        : measure.level === "pair"
          ? [ofPair(context, measure, network, states, input)]
          : [ofSystem(measure, measure.looksBack ? networksFor(ledger, selection, yearsTo(day)) : [network])],
  };
}

/** The value of each state, or of those named: the highest first, then by key. */
function ofStates(ledger: Ledger, measure: StateMeasure, network: DatedNetwork, wanted: readonly { id: StateId; name: string }[]): Value[] {
  const { known, withUnknown } = network;
  const values = measure.of(known);
  const all = known === withUnknown ? values : measure.of(withUnknown);
  const places = wanted.length > 0 ? wanted.map((state) => placeOf(network, state)) : known.states.map((_, place) => place);
  return places
    .map((place) => ({
      states: named(ledger, known.states.slice(place, place + 1), known.date),
      value: defined(values[place]),
      withUnknown: defined(all[place]),
    }))
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || ((a.states[0]?.id ?? "") < (b.states[0]?.id ?? "") ? -1 : 1));
}

function ofPair(
  context: Context,
  measure: PairMeasure,
  network: DatedNetwork,
  states: readonly { id: StateId; name: string }[],
  reading: Input,
): Value {
  const [a = 0, b = 0] = states.map((state) => placeOf(network, state));
  const { weights } = requireWeights(context, reading.weight, network.known);
  const of = (one: DayNetwork) => measure.of(contingencyOf(portfoliosOf(one, reading, weights), a, b));
  const ids = states.map(({ id }) => id);
  return { states: named(context.ledger, ids, network.known.date), value: of(network.known), withUnknown: of(network.withUnknown) };
}

function ofSystem(measure: SystemMeasure, networks: readonly DatedNetwork[]): Value {
  const last = (pick: (network: DatedNetwork) => DayNetwork) => measure.over(networks.map(pick)).at(-1) ?? null;
  return { states: [], value: last(({ known }) => known), withUnknown: last(({ withUnknown }) => withUnknown) };
}

const defined = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);

/** The rows of the answer for --csv. */
export const rows = ({ date, rule, measure, values }: MeasureValues) =>
  values.map(({ states, value, withUnknown }) => ({
    date,
    rule,
    measure: measure.id,
    states: states.map(({ id }) => id).join(" "),
    value,
    withUnknown,
  }));
