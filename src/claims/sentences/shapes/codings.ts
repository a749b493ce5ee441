/** Datings of data sets: where the record has the day of an act, a compiler's other day is a coding of it and no reading of law. */
import type { Ledger } from "../../../ledger/ledger.ts";
import type { Act } from "../../../model/acts.ts";
import { isDay } from "../../../time/day.ts";

/** Whether the dating is held by compilers alone, against a day on record. */
export function isCoding(
  { data: { coders = [] } }: Pick<Ledger, "data">,
  { date }: Pick<Act, "date">,
  { "held-by": heldBy = [] }: NonNullable<Act["readings"]>[number],
): boolean {
  return date !== null && isDay(date) && heldBy.length > 0 && heldBy.every((one) => coders.some((coder) => one.startsWith(coder)));
}
