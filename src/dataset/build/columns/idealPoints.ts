/** Ideal points from votes in the General Assembly, from the user's copy. */
import { columnGroup, DYADS, firstOf, outside, sidesOf, type TableColumn } from "./column.ts";
import { joinSide } from "./join.ts";

export const idealPoints = columnGroup({
  id: "ideal-points",
  means: "Ideal points from votes in the General Assembly, and their distance",
  units: [...DYADS, "state-year"],
  reads: ["ideal_points"],
  columns: (build) => {
    const imported = firstOf(build, ["ideal_points"]);
    const empty = outside(imported);
    const isState = build.unit === "state-year";
    const joinOf = (side: 1 | 2) => joinSide("ideal_points", "ccode", side, `ip${side}`);
    const points = sidesOf(build).map(
      ({ side, suffix, of }): TableColumn => ({
        name: `ideal_point${suffix}`,
        type: "number",
        means: `The ideal point of ${of}: its posterior mean in the session that opened in the year`,
        empty,
        side,
        sql: `ip${side}.ideal_point`,
        joins: [joinOf(side)],
      }),
    );
    if (isState) return points;
    return [
      ...points,
      {
        name: "ideal_distance",
        type: "number",
        means: "The distance of the two ideal points",
        empty,
        sql: "abs(ip1.ideal_point - ip2.ideal_point)",
        joins: [joinOf(1), joinOf(2)],
        ofSides: { sql: (side) => `ip${side}.ideal_point`, value: (one, other) => Math.abs(one - other) },
      },
    ];
  },
});
