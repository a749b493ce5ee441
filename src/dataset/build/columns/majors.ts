/** Major powers, from the user's copy of the state system's lists. */
import { columnGroup, DYADS, firstOf, outside, sidesOf, type TableColumn, within } from "./column.ts";

export const majors = columnGroup({
  id: "majors",
  means: "Whether each state was a major power on the day",
  units: [...DYADS, "state-year"],
  reads: ["cow_majors"],
  columns: (build) => {
    const imported = firstOf(build, ["cow_majors"]);
    return sidesOf(build).map(
      ({ side, suffix, of }): TableColumn => ({
        name: `major${suffix}`,
        type: "integer",
        means: `Whether ${of} was a major power on the day`,
        values: ["0", "1"],
        empty: outside(imported),
        side,
        sql: within(
          imported,
          `exists (select 1 from cow_majors m where m.ccode = r.cow${side} and r.day between m.start and m."end")::integer`,
        ),
      }),
    );
  },
});
