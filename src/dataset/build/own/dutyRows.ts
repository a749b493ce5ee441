/** Rows for the duties behind the numbers of defenders, collected in arrays that grow. */
import type { AppendColumn } from "../../engine/append.ts";
import type { Standings } from "./standings.ts";

export interface DutyRows {
  /** Adds a row for each standing in one attack. */
  readonly add: (code1: number, code2: number, helped: number, standings: Standings) => void;
  /** The columns year, code1, code2, state, helped, standing, clause. */
  readonly columns: (year: number) => AppendColumn[];
}

/** `codes`: the number of each member that was a state on the day, by place. */
export function dutyRowsFor(codes: Int16Array): DutyRows {
  let rows = 0;
  let numbers = { code1: new Int16Array(0), code2: new Int16Array(0), state: new Int16Array(0), clause: new Int16Array(0) };
  let small = { helped: new Int8Array(0), standing: new Int8Array(0) };

  const makeRoom = (more: number) => {
    if (rows + more <= small.helped.length) return;
    const length = Math.max(rows + more, 2 * rows, 4096);
    const wide = (from: Int16Array) => {
      const into = new Int16Array(length);
      into.set(from);
      return into;
    };
    const narrow = (from: Int8Array) => {
      const into = new Int8Array(length);
      into.set(from);
      return into;
    };
    numbers = { code1: wide(numbers.code1), code2: wide(numbers.code2), state: wide(numbers.state), clause: wide(numbers.clause) };
    small = { helped: narrow(small.helped), standing: narrow(small.standing) };
  };

  return {
    add: (code1, code2, helped, { count, member, standing, clause }) => {
      makeRoom(count);
      const end = rows + count;
      numbers.code1.fill(code1, rows, end);
      numbers.code2.fill(code2, rows, end);
      small.helped.fill(helped, rows, end);
      for (let at = 0; at < count; at += 1) {
        numbers.state[rows + at] = codes[member[at] as number] as number;
        small.standing[rows + at] = standing[at] as number;
        numbers.clause[rows + at] = clause[at] as number;
      }
      rows = end;
    },
    columns: (year) => [
      { name: "year", type: "smallint", values: new Int16Array(rows).fill(year) },
      { name: "code1", type: "smallint", values: numbers.code1.slice(0, rows) },
      { name: "code2", type: "smallint", values: numbers.code2.slice(0, rows) },
      { name: "state", type: "smallint", values: numbers.state.slice(0, rows) },
      { name: "helped", type: "tinyint", values: small.helped.slice(0, rows) },
      { name: "standing", type: "tinyint", values: small.standing.slice(0, rows) },
      { name: "clause", type: "smallint", values: numbers.clause.slice(0, rows) },
    ],
  };
}
