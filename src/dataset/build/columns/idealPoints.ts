/** Ideal points from votes in the General Assembly, from the user's copy. */
import { columnGroup, DYADS, firstOf, outside, sidesOf, type TableColumn } from "./column.ts";

export const idealPoints = columnGroup({
  id: "ideal-points",
  means: "Ideal points from votes in the General Assembly, and their distance",
  units: [...DYADS, "state-year"],
  reads: ["ideal_points"],
  columns: (build) => {
    const imported = firstOf(build, ["ideal_points"]);
    const empty = outside(imported);
    const isState = build.unit === "state-year";
    const sides = sidesOf(build);
    const points = sides.map(
      ({ side, suffix, of }): TableColumn => ({
        name: `ideal_point${suffix}`,
        type: "number",
        means: `The ideal point of ${of}: its posterior mean in the session that opened in the year`,
        empty,
        side,
        sql: `ip${side}.ideal_point`,
      }),
    );
    return {
      joins: sides.map(({ side }) => `left join ideal_points ip${side} on ip${side}.ccode = r.cow${side} and ip${side}.year = r.year`),
      columns: isState
        ? points
        : [
            ...points,
            {
              name: "ideal_distance",
              type: "number",
              means: "The distance of the two ideal points",
              empty,
              sql: "abs(ip1.ideal_point - ip2.ideal_point)",
              ofSides: { sql: (side) => `ip${side}.ideal_point`, value: (one, other) => Math.abs(one - other) },
            },
          ],
    };
  },
});
