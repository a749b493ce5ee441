/**
 * Potential defenders: for an attack by each state on each other, at its homeland on the day of the year, the third states that would be
 * obliged to help, might be, may, or must not. Counts by pair, and a row for each duty behind them.
 */

import { calledOn } from "../../../law/outcome/calledOn.ts";
import { STANDINGS_IN_WAR, type StandingInWar } from "../../../law/outcome/defenders.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import type { AppendColumn } from "../../engine/append.ts";
import type { Frame } from "../frame.ts";
import { dutyRowsFor } from "./dutyRows.ts";
import { collectorFor, type Standings } from "./standings.ts";

/** The side that third states help: defenders help the attacked, supporters the attacker. */
export const HELPED = { defenders: "target", supporters: "initiator" } as const;
export type Helped = keyof typeof HELPED;
export const BOTH = Object.keys(HELPED) as Helped[];

/** Standings whose states' capabilities are added up. */
export const SUMMED = ["obliged", "contestable"] as const satisfies readonly StandingInWar[];

/** The column with the number of states. */
export const countColumn = (helped: Helped, standing: StandingInWar) => `${helped}_${standing}`;
/** The column with their share of the world's capabilities. */
export const cincColumn = (helped: Helped, standing: StandingInWar) => `${helped}_${standing}_cinc`;

/** Capabilities by number; absent where they are not known. */
export type Capabilities = ReadonlyMap<number, number>;

/** The rows of one year: by pair, and by duty. */
export interface DefenderRows {
  readonly pairs: AppendColumn[];
  readonly duties: AppendColumn[];
}

/** Numbers the clauses of a ledger: by instrument in its order, by obligation within it. */
export function clauseNumbers({ data }: Ledger): ReadonlyMap<string, number> {
  const ids = data.instruments.flatMap(({ id, obligations }) => obligations.map((obligation) => `${id}#${obligation.id}`));
  return new Map(ids.map((id, number) => [id, number]));
}

/**
 * Rows for all ordered pairs of members that were states on the day. A third state that was no member of the system is left out.
 * `capabilities`: null if no sums are wanted; one state whose capabilities are not known makes a sum unknown.
 */
export function defenderRows(ledger: Ledger, { year, day, members }: Frame, capabilities: Capabilities | null): DefenderRows {
  const present = members.flatMap(({ code, state }) => (state === null ? [] : [{ code, state }]));
  const codes = Int16Array.from(present, ({ code }) => code);
  const numbers = ledger.memo("numbers of clauses", () => clauseNumbers(ledger));
  const collector = collectorFor(
    present.map(({ state }) => state),
    ({ terms }) => numbers.get(`${terms.instrument.id}#${terms.obligation.id}`) ?? -1,
  );
  const rows = present.length * (present.length - 1);
  const pairs = { year: new Int16Array(rows).fill(year), code1: new Int16Array(rows), code2: new Int16Array(rows) };
  const counts = BOTH.map(() => STANDINGS_IN_WAR.map(() => new Int16Array(rows)));
  const sums = BOTH.map(() => (capabilities === null ? [] : SUMMED.map(() => new Float64Array(rows))));
  const known = Float64Array.from(codes, (code) => capabilities?.get(code) ?? Number.NaN);
  const duties = dutyRowsFor(codes);
  const count = counterFor(present.length, known);
  let row = 0;
  for (const [one, initiator] of present.entries()) {
    for (const [other, target] of present.entries()) {
      if (one === other) continue;
      const called = calledOn(ledger, initiator.state, target.state, day);
      pairs.code1[row] = initiator.code;
      pairs.code2[row] = target.code;
      for (const [side, helped] of BOTH.entries()) {
        const toward = HELPED[helped];
        const standings = collector.collect(called[toward], called[toward === "target" ? "initiator" : "target"], one, other);
        if (standings.count === 0) continue;
        count(standings, row, counts[side] as Int16Array[], sums[side] as Float64Array[]);
        duties.add(initiator.code, target.code, side, standings);
      }
      row += 1;
    }
  }
  const columnsOf = <T>(all: readonly T[][], names: (helped: Helped) => readonly string[]): [string, T][] =>
    BOTH.flatMap((helped, side) => names(helped).map((name, index): [string, T] => [name, all[side]?.[index] as T]));
  const summed = capabilities === null ? [] : SUMMED;
  return {
    pairs: [
      ...Object.entries(pairs).map(([name, values]): AppendColumn => ({ name, type: "smallint", values })),
      ...columnsOf(counts, (helped) => STANDINGS_IN_WAR.map((standing) => countColumn(helped, standing))).map(
        ([name, values]): AppendColumn => ({ name, type: "smallint", values }),
      ),
      ...columnsOf(sums, (helped) => summed.map((standing) => cincColumn(helped, standing))).map(
        ([name, values]): AppendColumn => ({ name, type: "double", values }),
      ),
    ],
    duties: duties.columns(year),
  };
}

type Counter = (standings: Standings, row: number, counts: readonly Int16Array[], sums: readonly Float64Array[]) => void;

const BARRED = STANDINGS_IN_WAR.indexOf("barred");

/**
 * Counts each member by its strongest duty to help, and besides where it is barred, and adds up the capabilities in the order in which
 * members were called on.
 */
function counterFor(members: number, capabilities: Float64Array): Counter {
  const best = new Int8Array(members);
  const helps = new Int32Array(members);
  const barred = new Int32Array(members);
  const order = new Int16Array(members);
  let attack = 0;
  return ({ count, member, standing }, row, counts, sums) => {
    attack += 1;
    let found = 0;
    for (let at = 0; at < count; at += 1) {
      const who = member[at] as number;
      const rank = standing[at] as number;
      if (rank === BARRED) {
        if (barred[who] !== attack) (counts[BARRED] as Int16Array)[row] = ((counts[BARRED] as Int16Array)[row] as number) + 1;
        barred[who] = attack;
      } else if (helps[who] !== attack) {
        helps[who] = attack;
        best[who] = rank;
        order[found] = who;
        found += 1;
      } else if (rank < (best[who] as number)) best[who] = rank;
    }
    for (let at = 0; at < found; at += 1) {
      const who = order[at] as number;
      const rank = best[who] as number;
      const column = counts[rank] as Int16Array;
      column[row] = (column[row] as number) + 1;
      const sum = sums[SUMMED.indexOf(STANDINGS_IN_WAR[rank] as (typeof SUMMED)[number])];
      if (sum !== undefined) sum[row] = (sum[row] as number) + (capabilities[who] as number);
    }
  };
}
