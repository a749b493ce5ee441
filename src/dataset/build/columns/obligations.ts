/** Obligations owed each way between two states on the day, by type, and by type and grade. */
import { GRADES, type Grade, PACT_TYPES, type PactType } from "../../../model/vocabulary.ts";
import { bitOf } from "../own/obligations.ts";
import { type Build, columnGroup, DYADS, type TableColumn } from "./column.ts";
import { joinPair } from "./join.ts";

const WAYS = [
  { suffix: "12", by: "the first state", to: "the second" },
  { suffix: "21", by: "the second state", to: "the first" },
] as const;
type Way = (typeof WAYS)[number];

const EMPTY = "not known: a date of entry into force, a dormant pact, a state that was none on the day, or a thin ledger";

const WORDS: Readonly<Record<Grade, string>> = {
  binding: "by a binding clause",
  permissive: "by a clause that permits it",
  principle: "by a text that binds nobody",
  unilateral: "by an act of its own that it may revoke",
};

/** Makes the table of obligations, unless another group has. */
export async function withObligations({ engine, obligations: rows }: Build): Promise<void> {
  const [[made] = [0]] = await engine.rows("select count(*) from duckdb_tables() where table_name = 'obligations'");
  if (Number(made) === 0) await engine.append("obligations", await rows());
}

const JOINS = [joinPair("obligations", "code", { as: "o" })];

function column(type: PactType, grade: Grade, { suffix, by, to }: Way, name: string): TableColumn {
  const bit = bitOf(type, grade);
  return {
    name: `${name}_${suffix}`,
    type: "integer",
    means: `Whether ${by} owes ${to} ${type} ${WORDS[grade]}, in force on the day`,
    values: ["0", "1"],
    empty: EMPTY,
    counted: true,
    sql: `case when not r.present then null when (o.sure${suffix} >> ${bit}) & 1 = 1 then 1 when (o.possible${suffix} >> ${bit}) & 1 = 1 then null else 0 end`,
    joins: JOINS,
  };
}

export const obligations = columnGroup({
  id: "obligations",
  means: "Binding obligations owed each way, by type, and the instruments behind them",
  units: DYADS,
  reads: [],
  columns: async (build) => {
    await withObligations(build);
    return [
      ...WAYS.flatMap((way) => PACT_TYPES.map((type) => column(type, "binding", way, type))),
      {
        name: "instruments",
        type: "integer",
        means: "The number of instruments in force under which one owes the other one of the five obligations, of any grade",
        empty: EMPTY,
        counted: true,
        sql: "case when r.present then coalesce(o.instruments, 0) end",
        joins: JOINS,
      },
    ];
  },
});

export const obligationsByGrade = columnGroup({
  id: "grades",
  means: "Obligations owed each way by type that do not bind: permitted, of principle, or by an act of one's own",
  units: DYADS,
  reads: [],
  columns: async (build) => {
    await withObligations(build);
    const others = GRADES.filter((grade) => grade !== "binding");
    return WAYS.flatMap((way) => PACT_TYPES.flatMap((type) => others.map((grade) => column(type, grade, way, `${type}_${grade}`))));
  },
});
