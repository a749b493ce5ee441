/** network.blocs: the division of a day's network into blocs, and how stable it is. */
import type { Ledger } from "../../../ledger/ledger.ts";
import { type DatedNetwork, isInForceAmong, type Selection, tiesCounted } from "../../../measures/network.ts";
import { type Division, divisionOf } from "../../../measures/system/blocs.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { NetworkBlocs } from "../../../model/results/measures.ts";
import { shortTitle } from "../../../ties/tieRows.ts";
import type { Day } from "../../../time/day.ts";
import { dayOf, frame } from "../../inputs.ts";
import { named, networkFor, selectedIn, selectionOf } from "../../measure/inputs.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, input: Input): Unspoken<NetworkBlocs> {
  const day = dayOf(ledger, input.date);
  const selection = selectionOf(ledger, input);
  const network = networkFor(ledger, selection, day);
  const division = divisionOf(network.known, input);
  const blocs = blocsOf(ledger, network, division);
  return {
    kind: "network-blocs",
    ...frame(ledger, day),
    date: day,
    ...selectedIn(input, selection),
    runs: input.runs,
    seed: input.seed,
    states: network.known.states.length,
    modularity: division.modularity,
    blocs,
    alone: network.known.states.length - blocs.reduce((sum, { states }) => sum + states.length, 0),
    leftOut: leftOut(ledger, selection, day),
  };
}

type Bloc = Unspoken<NetworkBlocs>["blocs"][number];

/** Blocs of two or more states: the largest first, then by the key of their first state. */
function blocsOf(ledger: Ledger, { known }: DatedNetwork, { blocs, stability }: Division): Bloc[] {
  const states = named(ledger, known.states, known.date);
  const members = new Map<number, number[]>();
  for (const [state, bloc] of blocs.entries()) members.set(bloc, [...(members.get(bloc) ?? []), state]);
  return [...members.values()]
    .filter(({ length }) => length > 1)
    .map((places) => ({
      states: places.map((place) => ({ ...(states[place] as (typeof states)[number]), stability: stability[place] ?? 0 })),
      stability: places.reduce((sum, place) => sum + (stability[place] ?? 0), 0) / places.length,
    }))
    .sort((a, b) => b.states.length - a.states.length || ((a.states[0]?.id ?? "") < (b.states[0]?.id ?? "") ? -1 : 1));
}

/** The instruments in force that are left out for tying too many states, by id. */
function leftOut(ledger: Ledger, { rule, largestPact }: Selection, day: Day): Unspoken<NetworkBlocs>["leftOut"] {
  if (largestPact === null) return [];
  return ledger.data.instruments.flatMap((instrument) => {
    const { ties, states } = tiesCounted(ledger, rule, instrument);
    if (states <= largestPact || !isInForceAmong(rule, ties, day)) return [];
    return [{ id: instrument.id, short: shortTitle(instrument), states }];
  });
}
