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
  /** Whether the state was attacked; null where the record does not tell who began the war. */
  readonly attacked: boolean | null;
  /** Whether one of the two came in later than the war's beginning on the side that did not begin it: who attacked is not told. */
  readonly late: boolean;
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

function encountersIn(war: War, state: StateId): Encounter[] {
  const began = war["begun-by"] ?? [];
  const own = war.sides.findIndex((side) => side.some((one) => one.state === state));
  const entry = war.sides[own]?.find((one) => one.state === state)?.from;
  const beganBy = (side: number) => war.sides[side]?.some((one) => began.includes(one.state)) === true;
  if (entry === undefined) return [];
  const day = (from: string) => requireSpan(from).latest;
  const isLate = (from: string) => Date.parse(day(from)) - Date.parse(day(war.from)) >= SOON;
  return war.sides.flatMap((side, place) =>
    place === own
      ? []
      : side.flatMap(({ state: enemy, from }): Encounter[] => {
          const [mine, theirs] = [beganBy(own), beganBy(place)];
          const attacked = mine === theirs ? null : theirs;
          const [later, begins] = day(from) > day(entry) ? [from, theirs] : [entry, mine];
          const late = isLate(later) && !begins;
          return [{ war, state, enemy, date: day(later), attacked: late ? null : attacked, late }];
        }),
  );
}
