/**
 * Acts whose day is disputed in law, where that decides whether a tie ran on a day. Counts and memberships keep the default
 * date; a case leaves the question open.
 */
import { concerned, effectOf, endSpan } from "../ledger/memberships.ts";
import type { Act, ActReading } from "../model/acts.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument } from "../model/instruments.ts";
import type { Day } from "../time/day.ts";
import { type Known, reachedBy, requireSpan } from "../time/span.ts";
import type { Tie } from "./tie.ts";
import { inForceOn } from "./tieRows.ts";

/** Whether the tie was in force, as a case reads it: not known where it hangs on an act whose day is disputed. */
export function inForceInLaw(tie: Tie, day: Day): Known {
  const inForce = inForceOn(tie, day);
  if (inForce === "unknown") return inForce;
  const act = disputedAct(tie.instrument, [tie.owedBy, tie.owedTo], day);
  if (act === null) return inForce;
  if (inForce) return "unknown";
  // It ran on the other reading only if nothing else had ended it, or kept it from beginning, by the day.
  const boundary = begins(act) ? tie.since : tie.until;
  const begun = begins(act) || reachedBy(tie.since.span, day) !== false;
  const over = begins(act) ? tie.until !== null && reachedBy(tie.until.span, day) === true : endedOtherwise(tie, act, day);
  return boundary?.date === act.date && begun && !over ? "unknown" : false;
}

/** Whether another act than the disputed one had ended the tie by the day. */
function endedOtherwise({ instrument, owedBy, owedTo }: Tie, disputed: Act, day: Day): boolean {
  const { earliest } = requireSpan(disputed.date ?? day);
  return instrument.acts.some(
    (act) =>
      act !== disputed &&
      act.date !== null &&
      effectOf(act) === "ends" &&
      concerns(act, [owedBy, owedTo]) &&
      requireSpan(act.date).latest >= earliest &&
      hadEffect(act, act.date, day),
  );
}

/** The beginning or end of one of the states' ties that had come by the day on one reading and not on another; null if none. */
export function disputedAct({ acts }: Instrument, states: readonly StateId[], day: Day): Act | null {
  return acts.find((act) => isDisputed(act) && concerns(act, states) && takesEffect(act) && readingsDiffer(act, day)) ?? null;
}

/** The disputed readings of the act that had been put forward by the day. */
export function disputedReadings({ readings = [] }: Act, day: Day): readonly ActReading[] {
  return readings.filter(({ disputed, from }) => disputed === true && (from === undefined || reachedBy(requireSpan(from), day) !== false));
}

/** Whether the act had taken effect by the day, as one reading dates it. */
export function hadEffect(act: Act, date: string | null, day: Day): boolean {
  return date !== null && reachedBy(endSpan(act, requireSpan(date)), day) !== false;
}

/** True for an act that begins a tie. */
export function begins(act: Act): boolean {
  return effectOf(act) === "begins";
}

export function isDisputed({ readings }: Act): boolean {
  return readings?.some(({ disputed }) => disputed === true) === true;
}

function concerns(act: Act, states: readonly StateId[]): boolean {
  const named = concerned(act);
  return named.length === 0 || states.some((state) => named.includes(state));
}

function takesEffect(act: Act): boolean {
  const effect = effectOf(act);
  return effect === "begins" || effect === "ends";
}

function readingsDiffer(act: Act, day: Day): boolean {
  const had = hadEffect(act, act.date, day);
  return disputedReadings(act, day).some(({ date }) => hadEffect(act, date, day) !== had);
}
