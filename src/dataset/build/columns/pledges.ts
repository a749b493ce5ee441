/** For each state, to how many others it owes binding obligations and how many owe it, by type. */
import { PACT_TYPES } from "../../../model/vocabulary.ts";
import { bitOf } from "../own/obligations.ts";
import { columnGroup } from "./column.ts";
import { joinSide } from "./join.ts";
import { withObligations } from "./obligations.ts";

const DIRECTIONS = [
  { name: "given", by: "code1", means: "to which it owes" },
  { name: "received", by: "code2", means: "that owe it" },
] as const;

export const pledges = columnGroup({
  id: "obligations",
  means: "The number of states to which it owes binding obligations, and of those that owe it, by type",
  units: ["state-year"],
  reads: [],
  columns: async (build) => {
    await withObligations(build);
    for (const { name, by } of DIRECTIONS) {
      const counts = PACT_TYPES.map((type) => `sum((sure12 >> ${bitOf(type, "binding")}) & 1)::integer as ${type}`);
      await build.engine.run(
        `create table pledges_${name} as select year, ${by} as code, ${counts.join(", ")} from obligations group by all`,
      );
    }
    return DIRECTIONS.flatMap(({ name, means }) => {
      const table = `pledges_${name}`;
      return PACT_TYPES.map((type) => ({
        name: `${type}_${name}`,
        type: "integer" as const,
        means: `The number of members of the system ${means} ${type} by a binding clause, in force on the day for certain`,
        empty: "a state that was none on the day, or none known under a thin ledger",
        counted: true,
        sql: `case when r.present then coalesce(${table}.${type}, 0) end`,
        joins: [joinSide(table, "code", 1, table)],
      }));
    });
  },
});
