/**
 * Exposure and protection of a state on a day: in how many attacks on others it would be obliged to fight, and who would be obliged to
 * help it, were it attacked. Both are read from the articles of every pact by the law engine, not from a list of alliances.
 *
 * Meaning. The attacks are those of each member of the state system on each other, at the other's homeland, unprovoked, one at a time.
 * - Exposure: of all attacks between two other states, those in which this state would be obliged to help a side; the states that it
 *   would have to help in one of them at least (wards), and those that it would have to fight (enemies). A duty to help the attacker
 *   counts as well: then the attacked is the enemy.
 * - Protection: for an attack on it by each other member, the states that would be obliged to help it. Given are the fewest and the
 *   most over the attackers, the mean, the number of attackers against whom at least one would be, and the defenders by name.
 *
 * Grades stand apart and are never added (STANDINGS): obliged; contestable, where a binding duty turns on an open question; permitted;
 * political; nominal. A state, ward, enemy or attack is counted once, under the strongest.
 *
 * Formula. With M the members on the day, n of them, x the state, and s(x | a > b) the strongest standing of x toward a side when a
 * attacks b: attacks(g) = #{(a, b) in M \ x : s = g}, of (n - 1)(n - 2); protection(a, g) = #{d in M \ {a, x} : s(d | a > x) = g}.
 *
 * Unit: attacks, and states. Level: a state on a day; a series reads 1 July of its years, and the last day.
 *
 * Edge cases. A state that did not exist on the day has neither. One that was no member of the system has both, against the members.
 * Third states that are no members are left out, as in the table of research data. Of an attack inside a pact the pact decides. What
 * other duties a war begun by one attack would call up is not followed: an ally's ally owes nothing.
 *
 * What it is not. No attack is more or less likely than another, so the counts are no risk: a duty toward a state that nobody would
 * attack weighs as much as one toward a state at war. Attackers are counted and never listed, because such a list would look for whom
 * nobody is bound to defend.
 *
 * Papers: for alliance commitments as a cost of being drawn in, Snyder 1984 ("The Security Dilemma in Alliance Politics"); for pledges
 * as help that is counted by the attacker, Morrow 1991 and Leeds 2003. None was opened for this file, and none defines these counts.
 */
import { calledOn, PLAIN } from "../law/outcome/calledOn.ts";
import { STANDINGS_IN_WAR, type StandingInWar, standingsToward, type WarStanding } from "../law/outcome/defenders.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { inSystem } from "../ledger/states.ts";
import type { StateId } from "../model/ids.ts";
import { EXPOSURE_STANDINGS, type ExposureStanding } from "../model/vocabulary.ts";
import type { Day } from "../time/day.ts";

export type ByStanding<T> = Readonly<Record<ExposureStanding, T>>;

export interface Exposure {
  /** Ordered pairs of other members. */
  readonly possible: number;
  readonly attacks: ByStanding<number>;
  readonly wards: ByStanding<readonly StateId[]>;
  readonly enemies: ByStanding<readonly StateId[]>;
}

export interface Protection {
  /** Other members, each of which is taken to attack. */
  readonly attackers: number;
  readonly defenders: ByStanding<readonly StateId[]>;
  /** Over the attackers; null where there is none. */
  readonly perAttacker: ByStanding<{ readonly fewest: number; readonly most: number; readonly mean: number } | null>;
  /** Attackers against whom at least one state stands so, none more strongly. */
  readonly met: ByStanding<number>;
}

/** Members of the state system on the day, in the order of the ledger. */
export function membersOn(ledger: Ledger, day: Day): readonly StateId[] {
  return ledger.data.states.filter((state) => inSystem(state, day)).map(({ id }) => id);
}

export function exposureOn(ledger: Ledger, state: StateId, day: Day): Exposure {
  const others = membersOn(ledger, day).filter((id) => id !== state);
  const attacks = zeros();
  const [wards, enemies] = [new Map<StateId, number>(), new Map<StateId, number>()];
  for (const by of others) {
    for (const on of others) {
      if (by === on) continue;
      const called = calledOn(ledger, by, on, day, PLAIN, state);
      let strongest = NONE;
      for (const [side, ward, enemy] of [
        ["target", on, by],
        ["initiator", by, on],
      ] as const) {
        if (called[side].length === 0) continue;
        const rank = rankOf(standingsToward(side, called, [by, on]), state);
        if (rank === NONE) continue;
        strongest = Math.min(strongest, rank);
        raise(wards, ward, rank);
        raise(enemies, enemy, rank);
      }
      if (strongest < NONE) attacks[nameOf(strongest)] += 1;
    }
  }
  return { possible: others.length * (others.length - 1), attacks, wards: named(wards), enemies: named(enemies) };
}

export function protectionOn(ledger: Ledger, state: StateId, day: Day): Protection {
  const others = membersOn(ledger, day).filter((id) => id !== state);
  const members = new Set(others);
  const best = new Map<StateId, number>();
  const counts = others.map((by) => {
    const own = new Map<StateId, number>();
    for (const { standing, duty } of standingsToward("target", calledOn(ledger, by, state, day), [by, state])) {
      const rank = STANDINGS_IN_WAR.indexOf(standing);
      if (rank < NONE && members.has(duty.by)) raise(own, duty.by, rank);
    }
    for (const [defender, rank] of own) raise(best, defender, rank);
    return count(own);
  });
  const met = zeros();
  for (const one of counts) {
    const strongest = EXPOSURE_STANDINGS.find((standing) => one[standing] > 0);
    if (strongest !== undefined) met[strongest] += 1;
  }
  return {
    attackers: others.length,
    defenders: named(best),
    perAttacker: byStanding((standing) => rangeOf(counts.map((one) => one[standing]))),
    met,
  };
}

/** The rank after the last standing of help: a bar is none. */
const NONE: number = EXPOSURE_STANDINGS.length;

function rankOf(standings: readonly WarStanding[], state: StateId): number {
  let rank = NONE;
  for (const { standing, duty } of standings) if (duty.by === state) rank = Math.min(rank, rankOfStanding(standing));
  return rank;
}

function rankOfStanding(standing: StandingInWar): number {
  return standing === "barred" ? NONE : EXPOSURE_STANDINGS.indexOf(standing);
}

function nameOf(rank: number): ExposureStanding {
  const found = EXPOSURE_STANDINGS[rank];
  if (found === undefined) throw new Error(`no standing of rank ${rank}`);
  return found;
}

/** Keeps the stronger rank. */
function raise(ranks: Map<StateId, number>, state: StateId, rank: number): void {
  ranks.set(state, Math.min(ranks.get(state) ?? NONE, rank));
}

function byStanding<T>(of: (standing: ExposureStanding) => T): Record<ExposureStanding, T> {
  return Object.fromEntries(EXPOSURE_STANDINGS.map((standing) => [standing, of(standing)])) as Record<ExposureStanding, T>;
}

function zeros(): Record<ExposureStanding, number> {
  return byStanding(() => 0);
}

function count(ranks: ReadonlyMap<StateId, number>): Record<ExposureStanding, number> {
  const counts = zeros();
  for (const rank of ranks.values()) counts[nameOf(rank)] += 1;
  return counts;
}

/** The states of each standing, by key. */
function named(ranks: ReadonlyMap<StateId, number>): Record<ExposureStanding, StateId[]> {
  return byStanding((standing) => [...ranks].flatMap(([state, rank]) => (nameOf(rank) === standing ? [state] : [])).sort());
}

function rangeOf(values: readonly number[]): { fewest: number; most: number; mean: number } | null {
  if (values.length === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { fewest: Math.min(...values), most: Math.max(...values), mean: Math.round(mean * 100) / 100 };
}
