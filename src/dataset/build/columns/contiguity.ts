/** Contiguity of the two states, from the user's copy. */
import { columnGroup, DYADS, firstOf, outside, within } from "./column.ts";
import { joinPair } from "./join.ts";

export const contiguity = columnGroup({
  id: "contiguity",
  means: "Direct contiguity of the two",
  units: DYADS,
  reads: ["contiguity_years"],
  columns: (build) => {
    const imported = firstOf(build, ["contiguity_years"]);
    return [
      {
        name: "contiguity",
        type: "integer",
        means: "The closest type of contiguity in the year: 1 land or river, 2 to 5 at most 12, 24, 150 or 400 miles of water, 0 none",
        values: ["0", "1", "2", "3", "4", "5"],
        empty: outside(imported),
        sql: within(imported, "cont.contiguity"),
        joins: [joinPair("contiguity_years", "ccode", { as: "cont" })],
      },
    ];
  },
});
