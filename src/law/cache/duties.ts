/** Duties toward a state on a day. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { StateId } from "../../model/ids.ts";
import type { Day } from "../../time/day.ts";
import { type Duties, dutiesOn } from "../clause/duties.ts";
import { perDay } from "./lifetimes.ts";

const duties = perDay<StateId, Duties>("duties");

export function dutiesToward(ledger: Ledger, subject: StateId, day: Day): Duties {
  return duties(ledger, day, subject, () => dutiesOn(ledger, subject, day));
}
