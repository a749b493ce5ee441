/** The parts of a clause's area against one place: each condition with its result; and the results of the place over time. */

import type { Ledger } from "../../ledger/ledger.ts";
import type { AreaAlternative } from "../../model/clauses.ts";
import type { Verdict } from "../../model/crisis.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument, Obligation } from "../../model/instruments.ts";
import type { Place } from "../../model/places.ts";
import { tiesIn } from "../../ties/tie.ts";
import { addDays, type Day } from "../../time/day.ts";
import { requireSpan, type Span } from "../../time/span.ts";
import type { PlaceView } from "../case/places.ts";
import { type Condition, weighArea } from "../checks/area.ts";
import { strongest } from "../verdicts.ts";
import { type AreaClause, areaAt, areaClause, clauseOfDay, partsOn, situationAt } from "./areaClause.ts";

/** One part of an area with the conditions that a place meets or fails. */
export interface PartAt {
  readonly part: AreaAlternative;
  readonly verdict: Verdict;
  readonly conditions: readonly Condition[];
}

/** The state whose land is struck: the holder of the place that is owed the clause, else any state that is owed it. */
export function victimAt({ owed, day }: AreaClause, place: PlaceView): StateId | null {
  const near = [...place.administered(day).states, ...place.sovereign(day), ...place.claimed(day)].find((state) => owed.has(state));
  return near ?? [...owed.keys()][0] ?? null;
}

/** Every part of the text that stands on the day, against an attack at the place on what that part protects. */
export function partsAt(one: AreaClause, place: PlaceView): PartAt[] {
  const clause = clauseOfDay(one);
  const victim = victimAt(one, place);
  if (clause === undefined || victim === null) return [];
  return partsOn(clause, one.day).flatMap((part) => {
    const object = part.what === "forces" ? "forces" : "territory";
    const { ledger, strikes } = situationAt(one, place, victim, object);
    // That forces were struck is the question, not a finding.
    const isTold = ({ about }: Condition) => about !== "what" || object === "territory";
    return weighArea(ledger, strikes, [part]).map(({ verdict, conditions }) => ({ part, verdict, conditions: conditions.filter(isTold) }));
  });
}

/** The strongest result of an attack at the place, on land or on forces there. */
export function verdictAt(one: AreaClause, place: PlaceView): Verdict {
  return strongest(areaAt(one, place).map(({ result }) => result));
}

/** A period with one result, from its first day on. */
export interface Run {
  readonly from: Day;
  readonly verdict: Verdict;
}

/** The results of the place from the first day on which its holder was owed the clause, up to the clause's day. */
export function runsAt(one: AreaClause, { place, view }: { readonly place: Place; readonly view: PlaceView }): Run[] {
  const { ledger, instrument, obligation, day } = one;
  const runs: Run[] = [];
  for (const from of turningDays(ledger, instrument, obligation, place)) {
    if (from > day) break;
    const then = areaClause(ledger, instrument, obligation, from);
    const isOwed = [...view.administered(from).states, ...view.sovereign(from)].some((state) => then.owed.has(state));
    if (runs.length === 0 && !isOwed) continue;
    const verdict = verdictAt(then, view);
    if (runs.at(-1)?.verdict !== verdict) runs.push({ from, verdict });
  }
  return runs;
}

/** Days on which the result may change: the text's, the place's holders', and those of their membership; sorted. */
function turningDays(ledger: Ledger, instrument: Instrument, obligation: Obligation, place: Place): Day[] {
  const begins = (dates: readonly (string | null | undefined)[]) =>
    dates.flatMap((date) => (date == null ? [] : [requireSpan(date).latest]));
  const ends = (dates: readonly (string | null | undefined)[]) =>
    dates.flatMap((date) => (date == null ? [] : [addDays(requireSpan(date).latest, 1)]));
  const parts = obligation.versions.flatMap(({ area = [] }) => area);
  const tenures = [...(place.sovereign ?? []), ...(place.administered ?? []), ...(place.claims ?? [])];
  const holders = new Set(tenures.map(({ state }) => state));
  const ties = tiesIn(ledger, instrument).filter((tie) => tie.obligation === obligation && holders.has(tie.owedTo));
  const spans = ties.flatMap(({ since, until }) => [since.span, ...(until === null ? [] : [until.span])]).map(({ latest }: Span) => latest);
  const days = [
    ...begins([...obligation.versions.map(({ from }) => from), ...parts.map(({ from }) => from), ...tenures.map(({ from }) => from)]),
    ...ends([...parts.map(({ until }) => until), ...tenures.map(({ until }) => until)]),
    ...spans,
  ];
  return [...new Set(days)].sort();
}
