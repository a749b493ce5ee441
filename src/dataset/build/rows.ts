/** The rows of each unit as a query, `r` in the columns: numbers, year, day, and how complete the ledger is. */

import type { TableColumn, Unit } from "./columns/column.ts";
import type { System } from "./frame.ts";

/** Share of known pacts under which a zero is no evidence that there was none. */
export const COMPLETE = 0.95;

interface Rows {
  /** The query of the rows. */
  readonly sql: string;
  /** Columns that name a row, then those that describe it. */
  readonly keys: readonly TableColumn[];
  readonly about: readonly TableColumn[];
  /** The order of the table. */
  readonly order: string;
}

/** The columns of a pair of members; `one` and `other` are their places in the list of member-years. */
export const PAIR = `a.number as one, b.number as other, a.year, a.day, a.code as code1, b.code as code2, a.cow as cow1, b.cow as cow2,
   a.state as state1, b.state as state2, a.state is not null and b.state is not null as present,
   if(present, least(a.completeness, b.completeness), null) as completeness`;

/** The condition on two members of a year under which they are a dyad. */
export const isDyad = (directed: boolean) => (directed ? "a.code <> b.code" : "a.code < b.code");

/** All dyads of members of a year. */
export const pairsSql = (directed: boolean) => `select ${PAIR} from members a join members b on a.year = b.year and ${isDyad(directed)}`;

/** The pairs of a table with columns one and other, with more of its columns, k. */
export const ofPair = (table: string, ...more: readonly string[]) =>
  `select ${[PAIR, ...more].join(", ")} from ${table} k join members a on a.number = k.one join members b on b.number = k.other`;

/** The rows of the unit under a system of states. */
export function rowsOf(unit: Unit, system: System): Rows {
  const [prefix, list] = system === "cow" ? ["ccode", "Correlates of War"] : ["gwcode", "Gleditsch-Ward"];
  const number = (suffix: string, of: string, sql: string): TableColumn =>
    key(`${prefix}${suffix}`, "integer", `The ${list} number of ${of}`, sql);
  const year = key("year", "integer", "The year; the state was a member of the system on some day of it", "r.year");
  const state = (suffix: string, of: string, sql: string): TableColumn => ({
    ...key(`state${suffix}`, "text", `The ledger's key of ${of}, as it stood on the day`, sql),
    empty: "it was no member on the day, or the day lies after the last that was verified",
  });
  switch (unit) {
    case "directed-dyad-year":
    case "dyad-year":
      return {
        sql: pairsSql(unit === "directed-dyad-year"),
        keys: [
          { ...number("1", "the first state", "r.code1"), side: 1 },
          { ...number("2", "the second state", "r.code2"), side: 2 },
          { ...year, side: 1 },
        ],
        about: [
          { ...state("1", "the first state", "r.state1"), side: 1 },
          { ...state("2", "the second state", "r.state2"), side: 2 },
          COMPLETENESS,
        ],
        order: "code1, code2, year",
      };
    case "state-year":
      return {
        sql: "select year, day, code as code1, cow as cow1, state as state1, state is not null as present, completeness from members",
        keys: [number("", "the state", "r.code1"), year],
        about: [state("", "the state", "r.state1"), COMPLETENESS],
        order: "code1, year",
      };
    case "instrument-year":
      return {
        sql: "select *, true as present, 1.0 as completeness from instrument_years",
        keys: [key("instrument", "text", "The id of the instrument", "r.instrument"), { ...year, means: "The year" }],
        about: [],
        order: "instrument, year",
      };
    case "member-spell":
      return {
        sql: "select * replace (since_earliest::date as since_earliest, since_latest::date as since_latest, until_earliest::date as until_earliest, until_latest::date as until_latest), true as present, 1.0 as completeness from member_spells",
        keys: [
          key("instrument", "text", "The id of the instrument", "r.instrument"),
          key("state", "text", "The ledger's key of the state", "r.state"),
        ],
        about: [],
        order: "instrument, state, since_earliest",
      };
  }
}

function key(name: string, type: TableColumn["type"], means: string, sql: string): TableColumn {
  return { name, type, means, empty: "never", sql };
}

const COMPLETENESS: TableColumn = {
  name: "completeness",
  type: "number",
  means: "The share of the known pacts of the states' regions and era that the ledger has: of the region and state with the least",
  unit: "share",
  empty: "no pact is known there and then, or no state on the day",
  sql: "round(r.completeness, 4)",
};

/** The expression of a column; under a thin ledger a zero is missing, unless zeros are kept. */
export function expressionOf({ sql, counted }: TableColumn, zeros: "missing" | "kept"): string {
  if (counted !== true || zeros === "kept") return sql;
  return `case when coalesce(r.completeness, 0) >= ${COMPLETE} then ${sql} else nullif(${sql}, 0) end`;
}
