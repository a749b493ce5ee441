/** similarity.between: how alike the portfolios of two states are on a day. */
import { portfoliosOf } from "../../../measures/pair/contingency.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { Similarity } from "../../../model/results/measures.ts";
import { dayOf, frame, requireTwo, stateOn } from "../../inputs.ts";
import { allFound } from "../../lookups.ts";
import { named, networkFor, placeOf, selectedIn, selectionOf } from "../../measure/inputs.ts";
import { requireWeights } from "../../measure/weighing.ts";
import type { Context } from "../../operation.ts";
import { influenceOf } from "../influence.ts";
import { pairOf } from "../pairOf.ts";
import type { Input } from "./schema.ts";

export { reads } from "../../measure/weighing.ts";

export function run(context: Context, input: Input): Unspoken<Similarity> {
  const { ledger } = context;
  const day = dayOf(ledger, input.date);
  const [first, second] = allFound([() => stateOn(ledger, input.a, day), () => stateOn(ledger, input.b, day)]);
  requireTwo(first.id, second.id, "b");
  const selection = selectionOf(ledger, input);
  const network = networkFor(ledger, selection, day);
  const { known, withUnknown } = network;
  const [a, b] = [placeOf(network, first), placeOf(network, second)];
  const { weights, leftOut } = requireWeights(context, input.weight, known);
  const portfolios = portfoliosOf(known, input, weights);
  const { table, values } = pairOf(portfolios, a, b);
  const counted = named(ledger, known.states, day).flatMap((state, place) => {
    const weight = weights === null ? 1 : (weights[place] ?? 0);
    const [ofA, ofB] = [a, b].map((from) => portfolios.levels[from * portfolios.states + place] ?? 0) as [number, number];
    return weight === 0 ? [] : [{ ...state, a: ofA, b: ofB, moves: influenceOf(table, { a: ofA, b: ofB }, weight) }];
  });
  return {
    kind: "similarity",
    ...frame(ledger, day),
    date: day,
    ...selectedIn(input, selection),
    scale: input.scale,
    direction: input.direction,
    weight: input.weight,
    a: first,
    b: second,
    n: known.states.length - leftOut.length,
    leftOut: named(ledger, leftOut, day),
    ...values,
    withUnknown: known === withUnknown ? null : pairOf(portfoliosOf(withUnknown, input, weights), a, b).values,
    table: table.cells.map((row) => [...row]),
    alike: counted.flatMap(({ id, name, a: level, b: other, moves }) => (level === other && level > 0 ? [{ id, name, level, moves }] : [])),
    differ: counted.filter((state) => state.a !== state.b),
    neither: {
      count: counted.filter((state) => state.a === 0 && state.b === 0).length,
      moves: influenceOf(table, { a: 0, b: 0 }, table.cells[0]?.[0] ?? 0),
    },
  };
}

/** The rows of the answer for --csv. */
export const rows = ({ date, rule, scale, direction, weight, a, b, n, s, pi, kappa, tauB }: Similarity) => [
  { date, rule, scale, direction, weight, a: a.id, b: b.id, n, s, pi, kappa, tauB },
];
