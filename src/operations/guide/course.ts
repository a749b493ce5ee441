/** A guide with the items of the ledger that it names, on a day. */
import { type AreaClause, areaClause, clauseOfDay } from "../../law/areas/areaClause.ts";
import { verdictAt } from "../../law/areas/parts.ts";
import { placeView } from "../../law/cache/places.ts";
import type { PlaceView } from "../../law/case/places.ts";
import type { Clause } from "../../law/clause/slots.ts";
import { type Ledger, requirePlace } from "../../ledger/ledger.ts";
import { clauseIds } from "../../model/clauseKey.ts";
import type { Verdict } from "../../model/crisis.ts";
import type { Guide } from "../../model/guides.ts";
import type { Place } from "../../model/places.ts";
import type { Day } from "../../time/day.ts";

export interface Course {
  readonly guide: Guide;
  readonly one: AreaClause;
  readonly clause: Clause;
  readonly place: Place;
  readonly view: PlaceView;
  readonly verdict: Verdict;
}

/** The course on a day; null if the clause was owed to nobody then, or is not in this ledger. */
export function courseOf(ledger: Ledger, guide: Guide, day: Day): Course | null {
  const ids = clauseIds(guide.clause);
  const instrument = ledger.instrument(ids.instrument);
  const obligation = instrument?.obligations.find(({ id }) => id === ids.obligation);
  if (instrument === undefined || obligation === undefined) return null;
  const one = areaClause(ledger, instrument, obligation, day);
  const clause = clauseOfDay(one);
  if (clause === undefined) return null;
  const view = placeView(ledger, guide.place);
  return { guide, one, clause, place: requirePlace(ledger, guide.place), view, verdict: verdictAt(one, view) };
}
