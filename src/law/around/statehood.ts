/** Statehood that is not settled on a day, as the ledger's states record it. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { StateId } from "../../model/ids.ts";
import type { DisputedStatehood } from "../../model/states.ts";
import type { Day } from "../../time/day.ts";
import { isWithin } from "./membership.ts";

/** The record by which it was not settled on the day whether this was a state; null where nothing puts it in doubt. */
export function doubtfulState(ledger: Ledger, id: StateId, day: Day): DisputedStatehood | null {
  return ledger.state(id)?.statehood?.find((one) => isWithin(one, day) !== false) ?? null;
}
