/** The states between which a sweep reads attacks, on a day. */
import { type Frame, framesOf } from "../dataset/build/frame.ts";
import { memberRows, memberYearsOf } from "../dataset/build/own/members.ts";
import { placeView } from "../law/cache/places.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { StateId } from "../model/ids.ts";
import type { Day } from "../time/day.ts";
import type { Definition } from "./definition.ts";
import type { Slice } from "./slice.ts";

export interface Member {
  /** The number on the list of states. */
  readonly code: number;
  readonly state: StateId;
}

export interface Roster {
  /** All members of the system on the day, by number. Third states are counted among these alone. */
  readonly members: readonly Member[];
  readonly attackers: readonly Member[];
  readonly attacked: readonly Member[];
}

/** The states of a slice; it has no attackers where the second power was no member of the system on the day. */
export function rosterOf(ledger: Ledger, units: Definition["units"], { day, setting }: Slice): Roster {
  const { members, attackers, attacked } = rosterOn(ledger, units, day);
  const { joinedBy, place, heldOnly } = setting;
  if (joinedBy !== null && !members.some(({ state }) => state === joinedBy)) return { members, attackers: [], attacked: [] };
  const holders = heldOnly && place !== null ? placeView(ledger, place).administered(day).states : null;
  const without = (list: readonly Member[]) => (joinedBy === null ? list : list.filter(({ state }) => state !== joinedBy));
  return {
    members,
    attackers: without(attackers),
    attacked: without(holders === null ? attacked : attacked.filter(({ state }) => holders.includes(state))),
  };
}

/** How many attacks a roster makes: ordered pairs of two states. */
export function attacksIn({ attackers, attacked }: Roster): number {
  const states = new Set(attackers.map(({ state }) => state));
  return attackers.length * attacked.length - attacked.filter(({ state }) => states.has(state)).length;
}

/** How complete the ledger is for each member on the day, 0 to 1; null where no pact is known. */
export function completenessOn(ledger: Ledger, system: Definition["units"]["system"], day: Day): ReadonlyMap<StateId, number | null> {
  const kept = ledger.memo(`completeness for sweeps ${system}`, () => new Map<Day, ReadonlyMap<StateId, number | null>>());
  const known = kept.get(day);
  if (known !== undefined) return known;
  const columns = memberRows(ledger, memberYearsOf(framesOn(ledger, system, day)));
  const valuesOf = (name: string) => [...(columns.find((column) => column.name === name)?.values ?? [])];
  const shares = valuesOf("completeness");
  const found = new Map(
    valuesOf("state").flatMap((state, row) => (state === null ? [] : [[String(state), shareOf(Number(shares[row]))] as const])),
  );
  kept.clear(); // slices of one day follow each other
  kept.set(day, found);
  return found;
}

const shareOf = (share: number): number | null => (Number.isNaN(share) ? null : share);

function rosterOn(ledger: Ledger, units: Definition["units"], day: Day): Roster {
  const kept = ledger.memo(`rosters of sweeps ${JSON.stringify(units)}`, () => new Map<Day, Roster>());
  const known = kept.get(day);
  if (known !== undefined) return known;
  const members = membersOn(ledger, units.system, day);
  const among = (list: Definition["units"]["attackers"]) =>
    list === "all" ? members : members.filter(({ state }) => list.includes(state));
  const roster = { members, attackers: among(units.attackers), attacked: among(units.attacked) };
  kept.set(day, roster);
  return roster;
}

function membersOn(ledger: Ledger, system: Definition["units"]["system"], day: Day): Member[] {
  return framesOn(ledger, system, day).flatMap(({ members }) =>
    members.flatMap(({ code, state }) => (state === null ? [] : [{ code, state }])),
  );
}

function framesOn(ledger: Ledger, system: Definition["units"]["system"], day: Day): Frame[] {
  const year = Number(day.slice(0, "YYYY".length));
  const { verifiedThrough: last } = ledger.data.ledger;
  return framesOf(ledger.data.states, system, { from: year, until: year, on: day.slice("YYYY-".length), last });
}
