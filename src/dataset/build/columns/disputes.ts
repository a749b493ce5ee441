/** Militarized disputes between the two states, from the user's copy of the dyadic file. */
import { columnGroup, DYADS, firstOf, outside, type TableColumn, within } from "./column.ts";
import { joinPair } from "./join.ts";

export const disputes = columnGroup({
  id: "disputes",
  means: "Militarized interstate disputes between the two in the year",
  units: DYADS,
  reads: ["mid_dyad_years"],
  columns: async (build) => {
    const imported = firstOf(build, ["mid_dyad_years"]);
    const { engine } = build;
    await engine.run(
      `create table disputes_by_year as select ccode1, ccode2, year, count(*)::integer as disputes, max((dispute_year = 1)::integer) as onset,
       max(case when dispute_year = 1 then (side_a and originator1 and originator2)::integer end) as initiated,
       max(hostility) as hostility, max(hostility1) as hostility1, max(fatality) as fatality, max(war::integer) as war
       from mid_dyad_years group by all`,
    );
    const empty = outside(imported);
    const joins = [joinPair("disputes_by_year", "ccode", { as: "mid" })];
    const column = (name: string, means: string, sql: string, more: Partial<TableColumn> = {}): TableColumn => ({
      name,
      type: "integer",
      means,
      empty,
      sql: within(imported, sql),
      joins,
      ...more,
    });
    const level = ["0 none", "1 no militarized action", "2 threat", "3 display", "4 use of force", "5 war"];
    return [
      column("mid", "Whether the two were in a dispute in the year", "(mid.disputes > 0)::integer", { values: ["0", "1"] }),
      column("mid_count", "The number of such disputes", "mid.disputes"),
      column("mid_onset", "Whether one began between the two in the year", "mid.onset", { values: ["0", "1"] }),
      column(
        "mid_initiated1",
        "Whether one began in the year in which the first state took the first militarized action and both were in it from its first day",
        "mid.initiated",
        { values: ["0", "1"] },
      ),
      column("mid_hostility", "The highest level of hostility in the year", "mid.hostility", { values: level }),
      column("mid_war", "Whether one was a war in the year", "mid.war", { values: ["0", "1"] }),
    ];
  },
});
