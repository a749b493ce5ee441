/** General law by state and by case: who was a member when, which measures name a state, what stood around a pair on a day. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { GeneralMembership, GeneralTreaty, Measure } from "../../model/generalLaw.ts";
import type { StateId } from "../../model/ids.ts";
import type { UnspokenAround } from "../../model/results/around.ts";
import type { Day } from "../../time/day.ts";
import { onePerObject, perDay, perLedger, valueIn } from "./lifetimes.ts";

const membershipsIn = onePerObject<GeneralTreaty, ReadonlyMap<StateId, readonly GeneralMembership[]>>("general memberships");
const measuresOf = perLedger<"all", ReadonlyMap<StateId, readonly Measure[]>>("measures about a state");
const around = perDay<string, UnspokenAround>("law around a case");

/** The periods in which the state was a member of the treaty. */
export function generalMemberships(ledger: Ledger, treaty: GeneralTreaty, state: StateId): readonly GeneralMembership[] {
  return membershipsIn(ledger)(treaty, () => byState(treaty.members, ({ states }) => states)).get(state) ?? [];
}

/** Measures about the state, of all times. */
export function measuresAbout(ledger: Ledger, state: StateId): readonly Measure[] {
  return measuresOf(ledger, "all", () => byState(ledger.data.measures ?? [], ({ about }) => about)).get(state) ?? [];
}

/** The law around the strikes of a case, each written as "striker>struck". */
export function aroundStrikes(ledger: Ledger, day: Day, strikes: readonly string[], make: () => UnspokenAround): UnspokenAround {
  return around(ledger, day, strikes.join(" "), make);
}

function byState<T>(items: readonly T[], statesOf: (item: T) => readonly StateId[]): ReadonlyMap<StateId, readonly T[]> {
  const found = new Map<StateId, T[]>();
  for (const item of items) for (const state of statesOf(item)) valueIn(found, state, () => []).push(item);
  return found;
}
