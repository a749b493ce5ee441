/** The names behind the numbers of a comparison that a reader asks for first: who is owed defence, and where the bases are. */

import { pactGroups } from "../ledger/pactGroups.ts";
import type { StateId } from "../model/ids.ts";
import { phrase, type Unspoken } from "../model/phrase.ts";
import type { LineId } from "../model/phrases/strategy.ts";
import type { Comparison } from "../model/results/comparison.ts";
import type { CompareLine } from "./lines.ts";

const NAMED: readonly LineId[] = ["owes-defence", "hosts"];
/** Up to so many states are named one by one; more are counted by pact. */
const FEW = 3;

/** For each named line and state with a count, a phrase with the states or the pacts. */
export function compareNames(states: readonly StateId[], lines: readonly CompareLine[]): Unspoken<Comparison>["named"] {
  return states.flatMap((state, index) =>
    NAMED.flatMap((id) => {
      const cell = lines.find((line) => line.id === id)?.cells[index];
      // A list of bases is one instrument, so that its host states cannot be told apart by pact.
      if (cell === undefined || cell.states.length === 0 || (cell.states.length > FEW && id !== "owes-defence")) return [];
      const { groups, singles } = pactGroups(cell.evidence);
      const pacts = [...groups, ...singles].map(({ short, since, states: own }) => ({ title: short, since, states: own }));
      const says =
        cell.states.length <= FEW
          ? phrase("names-few", { state, line: id, pacts })
          : phrase("names-by-pact", { state, line: id, pacts: pacts.filter((pact) => pact.states.length > 1), singles: singles.length });
      return [{ state, line: id, says }];
    }),
  );
}
