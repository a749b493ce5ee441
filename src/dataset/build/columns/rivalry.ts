/** Strategic rivalry between the two states, from the user's copies. */
import { columnGroup, DYADS, firstOf, outside, type TableColumn, within } from "./column.ts";
import { joinPair } from "./join.ts";

const LISTS = [
  { id: "rivalries_td", by: "Thompson and Dreyer" },
  { id: "rivalries_tss", by: "Thompson, Sakuwa and Suhas" },
] as const;

export const rivalry = columnGroup({
  id: "rivalry",
  means: "Strategic rivalry between the two in the year, by each list at hand",
  units: DYADS,
  reads: LISTS.map(({ id }) => id),
  columns: async (build) => {
    const columns: TableColumn[] = [];
    for (const { id, by } of LISTS.filter((list) => build.imported.has(list.id))) {
      const imported = firstOf(build, [id]);
      const { frames } = build;
      const [first, last] = [frames[0]?.year ?? 0, frames.at(-1)?.year ?? 0];
      const table = `${id}_by_year`;
      await build.engine.run(
        `create table ${table} as select distinct ccode1, ccode2, unnest(range(greatest(start_year, ${first}), least(end_year, ${last}) + 1))::integer as year, 1 as rivals from ${id}`,
      );
      columns.push({
        name: id.replace("rivalries_", "rivals_"),
        type: "integer",
        means: `Whether the two were strategic rivals in the year, by ${by}`,
        values: ["0", "1"],
        empty: outside(imported),
        from: imported,
        sql: within(imported, `${table}.rivals`),
        joins: [joinPair(table, "ccode", { eitherWay: true })],
      });
    }
    return columns;
  },
});
