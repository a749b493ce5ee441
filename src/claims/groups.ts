/** Whether a state is in a class of states, or its homeland in a region: either may stand for its states in a filter. */
import { homelandView, inRegion } from "../law/cache/places.ts";
import { inClass } from "../law/case/states.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { StateId } from "../model/ids.ts";
import type { Day } from "../time/day.ts";
import type { Fit } from "./filters.ts";

/** An argued membership is contestable: the verdict then depends on the reading. */
export function stateInGroup(ledger: Ledger, group: string, state: StateId, day: Day): Fit {
  if (ledger.state(state) === undefined) return "no";
  const verdict = ledger.data.classes.some(({ id }) => id === group)
    ? inClass(group, state, { ledger, day })
    : inRegion(ledger, group, homelandView(ledger, state, day, null));
  return verdict === "open" ? "contestable" : verdict;
}
