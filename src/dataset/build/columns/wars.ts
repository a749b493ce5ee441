/** Interstate wars between the two states, from the user's copy of the dyadic file. */
import { columnGroup, DYADS, firstOf, outside, type TableColumn, within } from "./column.ts";
import { joinPair } from "./join.ts";

export const wars = columnGroup({
  id: "wars",
  means: "Interstate wars between the two in the year",
  units: DYADS,
  reads: ["war_dyad_years"],
  columns: async (build) => {
    const imported = firstOf(build, ["war_dyad_years"]);
    await build.engine.run(
      "create table wars_by_year as select ccode1, ccode2, year, 1 as war, max((war_year = 1)::integer) as onset from war_dyad_years group by all",
    );
    const joins = [joinPair("wars_by_year", "ccode", { as: "wy" })];
    const column = (name: string, means: string, sql: string): TableColumn => ({
      name,
      type: "integer",
      means,
      values: ["0", "1"],
      empty: outside(imported),
      sql: within(imported, sql),
      joins,
    });
    return [
      column("war", "Whether the two fought each other in an interstate war in the year", "wy.war"),
      column("war_onset", "Whether that war between the two began in the year", "wy.onset"),
    ];
  },
});
