/** Ties that do not run by the dates taken here, and would by another reading of a disputed beginning or end. */
import type { Ledger } from "../ledger/ledger.ts";
import { runsBetweenStates } from "../ledger/states.ts";
import type { StateId } from "../model/ids.ts";
import type { Day } from "../time/day.ts";
import { inForceInLaw, isDisputed } from "./disputedDates.ts";
import { type Tie, tiesBetween } from "./tie.ts";
import { inForceOn, inTieOrder, type TieRow, tieRow } from "./tieRows.ts";

/** Whether the tie was out of force on the day, and would have been in force by another reading of a date. */
export function runsOtherwise(ledger: Ledger, tie: Tie, day: Day): boolean {
  return (
    tie.instrument.acts.some(isDisputed) &&
    inForceOn(tie, day) === false &&
    inForceInLaw(tie, day) !== false &&
    runsBetweenStates(ledger, tie, day)
  );
}

/** Rows of the ties between two states that ran on the day only by another reading of a date, in the order of all rows. */
export function rowsOtherwise(ledger: Ledger, a: StateId, b: StateId, day: Day): TieRow[] {
  return tiesBetween(ledger, a, b)
    .filter((tie) => runsOtherwise(ledger, tie, day))
    .map((tie) => tieRow(tie, day, false))
    .sort(inTieOrder);
}
