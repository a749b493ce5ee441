/** The companion of a table with potential defenders: one row for each duty that decides what a third state owes. */

import { STANDINGS_IN_WAR } from "../../law/outcome/defenders.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Engine } from "../engine/engine.ts";
import { list, name } from "../engine/sql.ts";
import type { TableColumn } from "./columns/column.ts";
import type { System } from "./frame.ts";
import { BOTH } from "./own/defenders.ts";

const column = (name: string, type: TableColumn["type"], means: string, sql: string, values?: readonly string[]): TableColumn => ({
  name,
  type,
  means,
  empty: "never",
  sql,
  ...(values === undefined ? {} : { values }),
});

/** The columns; the first three join to the table. */
export function dutyColumns(system: System): TableColumn[] {
  const prefix = system === "cow" ? "ccode" : "gwcode";
  return [
    column(`${prefix}1`, "integer", "The number of the state that attacks", "d.code1"),
    column(`${prefix}2`, "integer", "The number of the state that is attacked", "d.code2"),
    column("year", "integer", "The year", "d.year"),
    column("counted_in", "text", "The columns of the table in which the third state is counted", "h.counted_in", BOTH),
    column(prefix, "integer", "The number of the third state", "d.state"),
    column(
      "standing",
      "text",
      "What this duty asks of it; the table counts a state once, by its strongest",
      "s.standing",
      STANDINGS_IN_WAR,
    ),
    column("instrument", "text", "The id of the instrument", "c.instrument"),
    column("obligation", "text", "The id of the obligation in it", "c.obligation"),
    column("article", "text", "The article", "c.article"),
    column("type", "text", "The type of the obligation", "c.type"),
  ];
}

/** Makes the tables of words and gives the query. */
export async function dutyRows(engine: Engine, { data }: Ledger, columns: readonly TableColumn[]): Promise<string> {
  const clauses = data.instruments.flatMap(({ id, obligations }) => obligations.map((obligation) => ({ instrument: id, obligation })));
  const texts = (name: string, of: (clause: (typeof clauses)[number]) => string) =>
    ({ name, type: "text", values: clauses.map(of) }) as const;
  await engine.append("clauses", [
    { name: "number", type: "smallint", values: Int16Array.from(clauses, (_, number) => number) },
    texts("instrument", ({ instrument }) => instrument),
    texts("obligation", ({ obligation }) => obligation.id),
    texts("article", ({ obligation }) => obligation.article),
    texts("type", ({ obligation }) => obligation.type),
  ]);
  await engine.run(
    `create table standings as select unnest(range(${STANDINGS_IN_WAR.length})) as number, unnest(${array(STANDINGS_IN_WAR)}) as standing`,
  );
  await engine.run(`create table sides as select unnest(range(${BOTH.length})) as number, unnest(${array(BOTH)}) as counted_in`);
  return `select ${columns.map(({ sql, name: as }) => `${sql} as ${name(as)}`).join(", ")} from defender_duties d
    left join clauses c on c.number = d.clause left join standings s on s.number = d.standing left join sides h on h.number = d.helped`;
}

/** Texts as a list value. */
const array = (values: readonly string[]): string => `[${list(values).slice(1, -1)}]`;
