/**
 * Potential defenders: for an attack by each state on each other, at its homeland on the day of the year, the third states that would be
 * obliged to help, might be, may, or must not. Counts by pair, and a row for each duty behind them.
 */

import { calledOn } from "../../../law/outcome/calledOn.ts";
import { STANDINGS_IN_WAR, type StandingInWar, standingsToward, statesByStanding } from "../../../law/outcome/defenders.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import type { AppendColumn } from "../../engine/append.ts";
import type { Frame } from "../frame.ts";

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
  const codes = new Map(present.map(({ code, state }) => [state, code]));
  const numbers = ledger.memo("numbers of clauses", () => clauseNumbers(ledger));
  const rows = present.length * (present.length - 1);
  const pairs = { year: new Int16Array(rows).fill(year), code1: new Int16Array(rows), code2: new Int16Array(rows) };
  const counts = columnsFor(STANDINGS_IN_WAR, countColumn, () => new Int16Array(rows));
  const sums = columnsFor(capabilities === null ? [] : SUMMED, cincColumn, () => new Float64Array(rows));
  const duties = emptyDuties();
  let row = 0;
  for (const initiator of present) {
    for (const target of present) {
      if (initiator === target) continue;
      const called = calledOn(ledger, initiator.state, target.state, day);
      pairs.code1[row] = initiator.code;
      pairs.code2[row] = target.code;
      for (const helped of BOTH) {
        const standings = standingsToward(HELPED[helped], called, [initiator.state, target.state]);
        if (standings.length === 0) continue;
        const states = statesByStanding(standings);
        for (const one of STANDINGS_IN_WAR) {
          const of = states[one].flatMap((state) => codes.get(state) ?? []);
          (counts.get(countColumn(helped, one)) as Int16Array)[row] = of.length;
          const sum = sums.get(cincColumn(helped, one));
          if (sum !== undefined) sum[row] = of.reduce((total, code) => total + (capabilities?.get(code) ?? Number.NaN), 0);
        }
        for (const { standing, duty } of standings) {
          const state = codes.get(duty.by);
          if (state === undefined) continue;
          duties.code1.push(initiator.code);
          duties.code2.push(target.code);
          duties.helped.push(BOTH.indexOf(helped));
          duties.state.push(state);
          duties.standing.push(STANDINGS_IN_WAR.indexOf(standing));
          duties.clause.push(numbers.get(`${duty.terms.instrument.id}#${duty.terms.obligation.id}`) ?? -1);
        }
      }
      row += 1;
    }
  }
  return {
    pairs: [
      ...Object.entries(pairs).map(([name, values]): AppendColumn => ({ name, type: "smallint", values })),
      ...[...counts].map(([name, values]): AppendColumn => ({ name, type: "smallint", values })),
      ...[...sums].map(([name, values]): AppendColumn => ({ name, type: "double", values })),
    ],
    duties: [
      { name: "year", type: "smallint", values: new Int16Array(duties.state.length).fill(year) },
      ...(["code1", "code2", "state"] as const).map(
        (name): AppendColumn => ({ name, type: "smallint", values: Int16Array.from(duties[name]) }),
      ),
      ...(["helped", "standing"] as const).map((name): AppendColumn => ({ name, type: "tinyint", values: Int8Array.from(duties[name]) })),
      { name: "clause", type: "smallint", values: Int16Array.from(duties.clause) },
    ],
  };
}

/** A column for both sides by standing, under its name. */
function columnsFor<T>(
  standings: readonly StandingInWar[],
  name: (helped: Helped, standing: StandingInWar) => string,
  make: () => T,
): Map<string, T> {
  return new Map(BOTH.flatMap((helped) => standings.map((standing) => [name(helped, standing), make()] as const)));
}

function emptyDuties() {
  const none = (): number[] => [];
  return { code1: none(), code2: none(), state: none(), helped: none(), standing: none(), clause: none() };
}
