/** Agreements on defence cooperation between the two states, from the user's copy. */
import { columnGroup, DYADS, firstOf, outside, type TableColumn, within } from "./column.ts";
import { joinPair } from "./join.ts";

export const cooperation = columnGroup({
  id: "cooperation",
  means: "Bilateral agreements on defence cooperation signed in the year",
  units: DYADS,
  reads: ["dcad"],
  columns: async (build) => {
    const imported = firstOf(build, ["dcad"]);
    await build.engine.run(
      `create table agreements_by_year as select ccode1, ccode2, year(signed) as year, count(*)::integer as signed, count(*) filter (where type = 'general')::integer as general from dcad group by all`,
    );
    const joins = [joinPair("agreements_by_year", "ccode", { as: "dca", eitherWay: true })];
    const column = (name: string, means: string, sql: string): TableColumn => ({
      name,
      type: "integer",
      means,
      empty: outside(imported),
      sql: within(imported, sql),
      joins,
    });
    return [
      column("dca_signed", "The number of agreements on defence cooperation that the two signed in the year", "dca.signed"),
      column("dca_general_signed", "Those of them on general cooperation", "dca.general"),
    ];
  },
});
