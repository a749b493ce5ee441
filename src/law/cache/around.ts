/** General law by state: the periods of its memberships, its membership on a day, the measures that name it. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { GeneralMembership, GeneralTreaty, Measure } from "../../model/generalLaw.ts";
import type { StateId } from "../../model/ids.ts";
import type { Day } from "../../time/day.ts";
import type { Known } from "../../time/span.ts";
import { onePerObject, perDay, perLedger, valueIn } from "./lifetimes.ts";

const membershipsIn = onePerObject<GeneralTreaty, ReadonlyMap<StateId, readonly GeneralMembership[]>>("general memberships");
const measuresOf = perLedger<"all", ReadonlyMap<StateId, readonly Measure[]>>("measures about a state");
const membership = perDay<string, Known>("general membership");

/** The periods in which the state was a member of the treaty. */
export function generalMemberships(ledger: Ledger, treaty: GeneralTreaty, state: StateId): readonly GeneralMembership[] {
  return membershipsIn(ledger)(treaty, () => byState(treaty.members, ({ states }) => states)).get(state) ?? [];
}

/** Measures about the state, of all times. */
export function measuresAbout(ledger: Ledger, state: StateId): readonly Measure[] {
  return measuresOf(ledger, "all", () => byState(ledger.data.measures ?? [], ({ about }) => about)).get(state) ?? [];
}

/** Whether the treaty bound the state on the day. */
export function membershipOn(ledger: Ledger, day: Day, treaty: GeneralTreaty, state: StateId, make: () => Known): Known {
  return membership(ledger, day, `${treaty.id} ${state}`, make);
}

function byState<T>(items: readonly T[], statesOf: (item: T) => readonly StateId[]): ReadonlyMap<StateId, readonly T[]> {
  const found = new Map<StateId, T[]>();
  for (const item of items) for (const state of statesOf(item)) valueIn(found, state, () => []).push(item);
  return found;
}
