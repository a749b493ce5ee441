/** The attacks by which states came to fight each other, as far as a war's record tells who attacked. */
import type { StateId } from "../model/ids.ts";
import type { War } from "../model/places.ts";
import type { Day } from "../time/day.ts";
import { requireSpan } from "../time/span.ts";
import type { Ledger } from "./ledger.ts";

/** A state and its enemy come to blows. */
export interface Encounter {
  readonly war: War;
  readonly state: StateId;
  readonly enemy: StateId;
  readonly date: Day;
  /** First and last day of war between the two, as the record has them; `until` is null where it has not ended. */
  readonly from: string;
  readonly until: string | null;
  /** Whether the state was attacked; null where the record does not tell who began the war. */
  readonly attacked: boolean | null;
  /** Whether one of the two came in later than the war's beginning on the side that did not begin it: who attacked is not told. */
  readonly late: boolean;
  /** The one of the two that declared the war, where the record tells that and not who began; else null. */
  readonly declaredBy: StateId | null;
}

/** A state that came in within these days of the war's beginning took part in that beginning. */
const SOON = 30 * 86_400_000;

/**
 * The first encounter of a state with an enemy between two days; one in which it was attacked comes first. The side that began a war
 * attacks; of a later entry on the other side the record does not tell who attacked, and it is left out.
 */
export function encounterWithin(ledger: Ledger, state: StateId, first: Day, last: Day): Encounter | null {
  const told = encountersOf(ledger, state).filter(({ late }) => !late);
  const found = told.filter(({ date }) => date >= first && date <= last);
  found.sort(
    (one, other) =>
      Number(one.attacked === false) - Number(other.attacked === false) || Number(one.date > other.date) - Number(other.date > one.date),
  );
  return found[0] ?? null;
}

/** Every encounter of the state on record. */
export function encountersOf({ data }: Ledger, state: StateId): Encounter[] {
  return data.wars.flatMap((war) => encountersIn(war, state));
}

/** The state's encounters in one war, with every enemy that it fought there. */
export function encountersIn(war: War, state: StateId): Encounter[] {
  return war.sides.flatMap((side, own) =>
    side.flatMap((entry) =>
      entry.state === state ? war.sides.flatMap((enemies, place) => (place === own ? [] : met(war, own, entry, place, enemies))) : [],
    ),
  );
}

type Entry = War["sides"][number][number];

const lastDay = (date: string) => requireSpan(date).latest;

/** The encounters of one belligerent with those of the other side that fought at the same time as it. */
function met(war: War, own: number, entry: Entry, place: number, enemies: readonly Entry[]): Encounter[] {
  const began = war["begun-by"] ?? [];
  const beganBy = (side: number) => war.sides[side]?.some(({ state }) => began.includes(state)) === true;
  const isLate = (from: string) => Date.parse(lastDay(from)) - Date.parse(lastDay(war.from)) >= SOON;
  const [mine, theirs] = [beganBy(own), beganBy(place)];
  return enemies.flatMap((other): Encounter[] => {
    const pair = war.pairs?.find(({ between }) => between.includes(entry.state) && between.includes(other.state));
    if (pair?.from === null) return [];
    const [later, begins] = lastDay(other.from) > lastDay(entry.from) ? [other.from, theirs] : [entry.from, mine];
    const from = pair?.from ?? later;
    const until = pair?.until === undefined ? earlier(entry.until, other.until) : pair.until;
    if (until !== null && lastDay(until) < lastDay(from)) return [];
    const starter = pair?.["begun-by"];
    const late = starter === undefined && isLate(later) && !begins;
    const attacked = starter !== undefined ? starter === other.state : late || mine === theirs ? null : theirs;
    return [
      {
        war,
        state: entry.state,
        enemy: other.state,
        date: lastDay(from),
        from,
        until,
        attacked,
        late,
        declaredBy: pair?.["declared-by"] ?? null,
      },
    ];
  });
}

/** The end that came first; null has not come. */
function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return lastDay(one) <= lastDay(other) ? one : other;
}
