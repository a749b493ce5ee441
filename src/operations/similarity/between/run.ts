/** similarity.between: how alike the portfolios of two states are on a day. */
import { portfoliosOf } from "../../../measures/pair/contingency.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { Similarity } from "../../../model/results/measures.ts";
import { dayOf, frame, requireTwo, stateOn } from "../../inputs.ts";
import { named, networkFor, placeOf, selectionOf } from "../../measure/inputs.ts";
import type { Context } from "../../operation.ts";
import { pairOf } from "../pairOf.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, input: Input): Unspoken<Similarity> {
  const day = dayOf(ledger, input.date);
  const [first, second] = [stateOn(ledger, input.a, day), stateOn(ledger, input.b, day)];
  requireTwo(first.id, second.id, "b");
  const selection = selectionOf(ledger, input);
  const network = networkFor(ledger, selection, day);
  const { known, withUnknown } = network;
  const [a, b] = [placeOf(network, first), placeOf(network, second)];
  const portfolios = portfoliosOf(known, input);
  const { table, values } = pairOf(portfolios, a, b);
  const levels = named(ledger, known.states, day).map((state, place) => ({
    ...state,
    a: portfolios.levels[a * portfolios.states + place] ?? 0,
    b: portfolios.levels[b * portfolios.states + place] ?? 0,
  }));
  return {
    kind: "similarity",
    ...frame(ledger, day),
    date: day,
    rule: selection.rule.id,
    largestPact: selection.largestPact,
    scale: input.scale,
    direction: input.direction,
    a: first,
    b: second,
    n: table.size,
    ...values,
    withUnknown: known === withUnknown ? null : pairOf(portfoliosOf(withUnknown, input), a, b).values,
    table: table.cells.map((row) => [...row]),
    alike: levels.flatMap(({ id, name, a: level, b: other }) => (level === other && level > 0 ? [{ id, name, level }] : [])),
    differ: levels.filter((state) => state.a !== state.b),
  };
}

/** The rows of the answer for --csv. */
export const rows = ({ date, rule, scale, direction, a, b, n, s, pi, kappa, tauB }: Similarity) => [
  { date, rule, scale, direction, a: a.id, b: b.id, n, s, pi, kappa, tauB },
];
