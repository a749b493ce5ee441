/** The members of the system by year: numbers on both lists, the ledger's state, and how complete the ledger is for it. */
import { eraOf } from "../../../ledger/coverage/counts.ts";
import { coverageOn } from "../../../ledger/coverage/coverageOn.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import type { AppendColumn } from "../../engine/append.ts";
import type { Frame, Member } from "../frame.ts";

/** A member in one year. */
export interface MemberYear {
  readonly frame: Frame;
  readonly member: Member;
}

/** Every member in every year, by number and year. */
export function memberYearsOf(frames: readonly Frame[]): MemberYear[] {
  return frames
    .flatMap((frame) => frame.members.map((member) => ({ frame, member })))
    .sort((a, b) => a.member.code - b.member.code || a.frame.year - b.frame.year);
}

/** Columns number (the place in the list), year, code, cow (the Correlates of War number, by which imported tables are joined), state, completeness. */
export function memberRows(ledger: Ledger, rows: readonly MemberYear[]): AppendColumn[] {
  const share = sharesIn(ledger);
  return [
    { name: "number", type: "integer", values: Int32Array.from(rows, (_, at) => at) },
    { name: "year", type: "smallint", values: Int16Array.from(rows, ({ frame }) => frame.year) },
    { name: "code", type: "smallint", values: Int16Array.from(rows, ({ member }) => member.code) },
    { name: "cow", type: "smallint", values: Int16Array.from(rows, ({ member }) => member.cow ?? UNNUMBERED), missing: UNNUMBERED },
    { name: "state", type: "text", values: rows.map(({ member }) => member.state) },
    {
      name: "completeness",
      type: "double",
      values: Float64Array.from(rows, ({ frame: { day }, member: { state } }) => (state === null ? Number.NaN : share(state, day))),
    },
  ];
}

const UNNUMBERED = -1;

/** The share of a state on a day; computed once for each era, within which it is the same. */
function sharesIn(ledger: Ledger): (state: string, day: Frame["day"]) => number {
  const { coverage } = ledger.data;
  const known = new Map<string, number>();
  return (state, day) => {
    const era = coverage === undefined ? undefined : eraOf(day, coverage);
    const key = `${state} ${era?.id}`;
    const share = known.get(key) ?? shareFiled(ledger, state, day);
    known.set(key, share);
    return share;
  };
}

/** The share of the known pacts of the state's region and era that is filed: the least of its regions; NaN where none is known. */
function shareFiled(ledger: Ledger, state: string, day: Frame["day"]): number {
  const shares = coverageOn(ledger, [state], day).map(({ count: { filed, known } }) => (known === 0 ? Number.NaN : filed / known));
  return shares.length === 0 ? Number.NaN : Math.min(...shares);
}
