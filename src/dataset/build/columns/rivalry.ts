/** Strategic rivalry between the two states, from the user's copies. */
import { type Build, columnGroup, DYADS, firstOf, outside, type TableColumn, within } from "./column.ts";

const LISTS = [
  { id: "rivalries_td", by: "Thompson and Dreyer" },
  { id: "rivalries_tss", by: "Thompson, Sakuwa and Suhas" },
] as const;

export const rivalry = columnGroup({
  id: "rivalry",
  means: "Strategic rivalry between the two in the year, by each list at hand",
  units: DYADS,
  reads: LISTS.map(({ id }) => id),
  columns: (build: Build) => {
    const atHand = LISTS.filter(({ id }) => build.imported.has(id));
    return {
      joins: [],
      columns: atHand.map(({ id, by }): TableColumn => {
        const imported = firstOf(build, [id]);
        return {
          name: id.replace("rivalries_", "rivals_"),
          type: "integer",
          means: `Whether the two were strategic rivals in the year, by ${by}`,
          values: ["0", "1"],
          empty: outside(imported),
          from: imported,
          sql: within(
            imported,
            `exists (select 1 from ${id} v where v.ccode1 = least(r.cow1, r.cow2) and v.ccode2 = greatest(r.cow1, r.cow2) and r.year between v.start_year and v.end_year)::integer`,
          ),
        };
      }),
    };
  },
});
