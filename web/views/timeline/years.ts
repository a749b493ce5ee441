/** Spans begin and end with years. */
import type { Day } from "../../../src/surfaces/client/words.ts";
import { FIRST } from "../../ledger/calendar.ts";

export function startOf(day: Day): Day {
  const start = `${day.slice(0, 4)}-01-01` as Day;
  return start < FIRST ? FIRST : start;
}

export function endOf(day: Day, last: Day): Day {
  const end = `${day.slice(0, 4)}-12-31` as Day;
  return end > last ? last : end;
}
