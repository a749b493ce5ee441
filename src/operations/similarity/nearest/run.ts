/** similarity.nearest: the states whose portfolios are most like a state's on a day. */
import { portfoliosOf } from "../../../measures/pair/contingency.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { SimilarityNearest } from "../../../model/results/measures.ts";
import { dayOf, frame, stateOn } from "../../inputs.ts";
import { named, networkFor, placeOf, selectedIn, selectionOf } from "../../measure/inputs.ts";
import { requireWeights } from "../../measure/weighing.ts";
import type { Context } from "../../operation.ts";
import { FIELDS, pairOf } from "../pairOf.ts";
import type { Input } from "./schema.ts";

export { reads } from "../../measure/weighing.ts";

export function run(context: Context, input: Input): Unspoken<SimilarityNearest> {
  const { ledger } = context;
  const day = dayOf(ledger, input.date);
  const state = stateOn(ledger, input.state, day);
  const selection = selectionOf(ledger, input);
  const network = networkFor(ledger, selection, day);
  const { states } = network.known;
  const place = placeOf(network, state);
  const { weights, leftOut } = requireWeights(context, input.weight, network.known);
  const portfolios = portfoliosOf(network.known, input, weights);
  const field = FIELDS[input.by];
  const others = named(ledger, states, day).flatMap((other, index) =>
    index === place ? [] : [{ ...other, ...pairOf(portfolios, place, index).values }],
  );
  const sorted = others
    .filter((other) => other[field] !== null)
    .sort((a, b) => (b[field] ?? 0) - (a[field] ?? 0) || (a.id < b.id ? -1 : 1));
  return {
    kind: "similarity-nearest",
    ...frame(ledger, day),
    date: day,
    ...selectedIn(input, selection),
    scale: input.scale,
    direction: input.direction,
    weight: input.weight,
    state,
    by: input.by,
    n: states.length - leftOut.length,
    nearest: sorted.slice(0, input.limit),
    undefinedFor: others.length - sorted.length,
  };
}

/** The rows of the answer for --csv. */
export const rows = ({ date, rule, state, nearest }: SimilarityNearest) =>
  nearest.map(({ id, name, s, pi, kappa, tauB }) => ({ date, rule, state: state.id, other: id, name, s, pi, kappa, tauB }));
