/**
 * The standings of third states toward one side of an attack, as numbers: by member of the year and clause. The duties of a group are
 * numbered once for all attacks that call on it. The rules are those of `standingsToward` and `statesByStanding` in the law engine.
 */
import type { Called } from "../../../law/outcome/calledOn.ts";
import { bars, STANDINGS_IN_WAR, standingInWarOf } from "../../../law/outcome/defenders.ts";

/** A list of standings. Its arrays grow and are used again. */
export interface Standings {
  count: number;
  /** The member that owes, by its place among those that were states on the day. */
  member: Int16Array;
  /** The standing, by its place in STANDINGS_IN_WAR. */
  standing: Int8Array;
  clause: Int16Array;
}

/** The duties of a group: who owes, without states that were no members, and the number of the clause. */
interface Owed {
  readonly members: Int16Array;
  readonly clause: number;
}

/** A collector for the attacks of one day among some members. `clauseOf`: the number of a duty's clause. */
export interface Collector {
  /** Collects the standings toward the side that `helping` would help, when `opposing` is called on for the other. */
  readonly collect: (helping: readonly Called[], opposing: readonly Called[], initiator: number, target: number) => Standings;
}

type Duties = Called["duties"];
type Duty = Duties[number];

const OBLIGED = STANDINGS_IN_WAR.indexOf("obliged");
const BARRED = STANDINGS_IN_WAR.indexOf("barred");

export function collectorFor(states: readonly string[], clauseOf: (duty: Duty) => number): Collector {
  const places = new Map(states.map((state, place) => [state, place]));
  const numbered = new Map<Duties, Owed>();
  const list: Standings = { count: 0, member: new Int16Array(1024), standing: new Int8Array(1024), clause: new Int16Array(1024) };
  /** The attack in which a member was last found obliged to help the other side. */
  const opposed = new Int32Array(states.length);
  let attack = 0;

  const owedIn = (duties: Duties): Owed => {
    const known = numbered.get(duties);
    if (known !== undefined) return known;
    const [first] = duties;
    const members = Int16Array.from(duties.flatMap(({ by }) => places.get(by) ?? []));
    const owed = { members, clause: first === undefined ? -1 : clauseOf(first) };
    numbered.set(duties, owed);
    return owed;
  };

  return {
    collect: (helping, opposing, initiator, target) => {
      attack += 1;
      list.count = 0;
      for (const called of helping) {
        const standing = standingInWarOf(called);
        if (standing === null) continue;
        const { members, clause } = owedIn(called.duties);
        const rank = STANDINGS_IN_WAR.indexOf(standing);
        makeRoom(list, members.length);
        for (const member of members) if (member !== initiator && member !== target) add(list, member, rank, clause);
      }
      if (!opposing.some(bars)) return list;
      for (const called of opposing) {
        if (standingInWarOf(called) !== STANDINGS_IN_WAR[OBLIGED]) continue;
        for (const member of owedIn(called.duties).members) opposed[member] = attack;
      }
      for (const called of opposing) {
        if (!bars(called)) continue;
        const { members, clause } = owedIn(called.duties);
        makeRoom(list, members.length);
        for (const member of members)
          if (member !== initiator && member !== target && opposed[member] !== attack) add(list, member, BARRED, clause);
      }
      return list;
    },
  };
}

function add(list: Standings, member: number, standing: number, clause: number): void {
  const { count } = list;
  list.member[count] = member;
  list.standing[count] = standing;
  list.clause[count] = clause;
  list.count = count + 1;
}

/** Makes room for so many more. */
export function makeRoom(list: Standings, more: number): void {
  const needed = list.count + more;
  if (needed <= list.member.length) return;
  const length = Math.max(needed, 2 * list.member.length);
  list.member = grown(list.member, new Int16Array(length));
  list.standing = grown(list.standing, new Int8Array(length));
  list.clause = grown(list.clause, new Int16Array(length));
}

function grown<T extends Int8Array | Int16Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
