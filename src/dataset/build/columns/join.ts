/** Tables that are joined to the rows of a table: whose numbers find a row of them, as data, and the SQL that it becomes. */

/** A table that has at most one row for the year and the state or states of a row. */
export interface Join {
  readonly table: string;
  /** The name by which expressions read it. */
  readonly as: string;
  /** The states whose numbers, with the year, find its row: one side, both in their order, or both with the lower number first. */
  readonly states: 1 | 2 | "both" | "either-way";
  /** The numbers that it has: those of the rows' own list in columns named code, or of the Correlates of War in columns named ccode. */
  readonly numbers: "code" | "ccode";
}

/** A table joined by the numbers of both states. */
export const joinPair = (table: string, numbers: Join["numbers"], more: { as?: string; eitherWay?: boolean } = {}): Join =>
  Object.freeze({ table, as: more.as ?? table, states: more.eitherWay === true ? "either-way" : "both", numbers });

/** A table joined by the number of one side. */
export const joinSide = (table: string, numbers: Join["numbers"], side: 1 | 2, as: string = `${table}${side}`): Join =>
  Object.freeze({ table, as, states: side, numbers });

/** Whether rows are found by both states. */
export const isOfPair = ({ states }: Join): boolean => states === "both" || states === "either-way";

/** The joins that columns read, each once, in the order in which they are read first. */
export function joinsOf(columns: readonly { readonly joins?: readonly Join[] }[]): Join[] {
  const found = new Map<string, Join>();
  for (const join of columns.flatMap(({ joins = [] }) => joins)) {
    const { table } = found.get(join.as) ?? join;
    if (table !== join.table) throw new Error(`"${join.as}" is a name of ${table} and of ${join.table}`);
    found.set(join.as, join);
  }
  return [...found.values()];
}

/** The condition under which a row of the table belongs to the row `r`. */
export function conditionOf({ as, states, numbers }: Join): string {
  const [one, other] = (numbers === "code" ? ["r.code1", "r.code2"] : ["r.cow1", "r.cow2"]) as [string, string];
  const sides = {
    1: `${as}.${numbers} = ${one}`,
    2: `${as}.${numbers} = ${other}`,
    both: `${as}.${numbers}1 = ${one} and ${as}.${numbers}2 = ${other}`,
    "either-way": `${as}.${numbers}1 = least(${one}, ${other}) and ${as}.${numbers}2 = greatest(${one}, ${other})`,
  };
  return `${sides[states]} and ${as}.year = r.year`;
}

/** The joins as a part of a query. */
export const joined = (joins: readonly Join[]): string =>
  joins.map((join) => `left join ${join.table} ${join.as} on ${conditionOf(join)}`).join(" ");
