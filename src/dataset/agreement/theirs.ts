/**
 * ATOP's directed dyad-years of one type: the members of one phase of an alliance are paired where their memberships meet, each
 * year that the overlap touches counts, and the first of the pair carries its own pledges.
 */
import { groupBy } from "../../ledger/groupBy.ts";
import type { AtopMember } from "../../model/atop.ts";
import type { PactType } from "../../model/vocabulary.ts";
import { cellOf, FIRST_YEAR, type System, yearOf } from "./system.ts";

/** The years in which two states were members of one alliance. */
export interface Overlap {
  readonly from: number;
  readonly until: number;
  readonly types: readonly PactType[];
}

export interface Dataset {
  /** The alliances that pledge the type, by dyad-year. */
  cells(type: PactType, system: System, keep?: (alliance: number) => boolean): Map<number, number[]>;
  /** The years in which the first state was in the alliance together with the second, with the first one's pledges. */
  overlaps(alliance: number, from: number, to: number): readonly Overlap[];
  has(alliance: number): boolean;
  readonly alliances: readonly number[];
}

interface Pairing extends Overlap {
  readonly alliance: number;
  readonly by: number;
  readonly to: number;
}

export function datasetOf(members: readonly AtopMember[]): Dataset {
  const pairings = [...groupBy(members, ({ alliance, phase }) => alliance * 10 + phase).values()].flatMap(pairingsOf);
  const byPair = groupBy(pairings, ({ alliance, by, to }) => `${alliance} ${by} ${to}`);
  const alliances = [...new Set(members.map(({ alliance }) => alliance))].sort((a, b) => a - b);
  const known = new Set(alliances);
  return {
    cells(type, system, keep = () => true) {
      const found = new Map<number, number[]>();
      for (const { alliance, by, to, from, until, types } of pairings) {
        if (!types.includes(type) || !keep(alliance)) continue;
        for (let year = Math.max(FIRST_YEAR, from); year <= Math.min(system.lastYear, until); year += 1) {
          if (system.bearers(by, year).length === 0 || system.bearers(to, year).length === 0) continue;
          const cell = cellOf(by, to, year);
          const own = found.get(cell);
          if (own === undefined) found.set(cell, [alliance]);
          else if (!own.includes(alliance)) own.push(alliance);
        }
      }
      return found;
    },
    overlaps: (alliance, from, to) => byPair.get(`${alliance} ${from} ${to}`) ?? [],
    has: (alliance) => known.has(alliance),
    alliances,
  };
}

/** The ordered pairs of the members of one phase whose memberships meet. */
function pairingsOf(members: readonly AtopMember[]): Pairing[] {
  return members.flatMap((one) =>
    members.flatMap((other): Pairing[] => {
      if (one.state === other.state) return [];
      const from = one.from.earliest > other.from.earliest ? one.from.earliest : other.from.earliest;
      const until = one.until.latest < other.until.latest ? one.until.latest : other.until.latest;
      if (from > until) return [];
      return [{ alliance: one.alliance, by: one.state, to: other.state, from: yearOf(from), until: yearOf(until), types: one.types }];
    }),
  );
}
