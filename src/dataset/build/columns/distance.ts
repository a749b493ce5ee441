/** The distance between the two capitals on the day, from the user's copy of the list of capitals. */
import { columnGroup, DYADS, firstOf, outside } from "./column.ts";
import { joinSide } from "./join.ts";

/** The mean radius of the earth, in kilometres. */
const RADIUS = 6371.0088;

/** The great-circle distance by the haversine formula. */
const haversine = (a: string, b: string) =>
  `2 * ${RADIUS} * asin(sqrt(least(1, pow(sin(radians(${b}.latitude - ${a}.latitude) / 2), 2) + cos(radians(${a}.latitude)) * cos(radians(${b}.latitude)) * pow(sin(radians(${b}.longitude - ${a}.longitude) / 2), 2))))`;

export const distance = columnGroup({
  id: "distance",
  means: "The distance between the two capitals on the day",
  units: DYADS,
  reads: ["capitals"],
  columns: async (build) => {
    const imported = firstOf(build, ["capitals"]);
    await build.engine.run(
      `create table capitals_on_day as select distinct on (f.year, c.ccode) f.year, c.ccode, c.latitude, c.longitude
       from (select distinct year, day from members) f join capitals c on f.day between c.start and coalesce(c."end", f.day) order by f.year, c.ccode, c.start desc`,
    );
    return [
      {
        name: "capital_distance",
        type: "number",
        means: "The great-circle distance between the two capitals on the day",
        unit: "kilometres",
        empty: outside(imported),
        sql: `round(${haversine("cap1", "cap2")}, 1)`,
        joins: [joinSide("capitals_on_day", "ccode", 1, "cap1"), joinSide("capitals_on_day", "ccode", 2, "cap2")],
      },
    ];
  },
});
