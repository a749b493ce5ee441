/** Obligations as ATOP codes them, from the user's copy of the directed dyad-years. */
import { columnGroup, DYADS, firstOf, outside, type TableColumn, within } from "./column.ts";
import { joinPair } from "./join.ts";

const TYPES = ["defence", "offence", "neutrality", "nonaggression", "consultation"] as const;

export const atop = columnGroup({
  id: "atop",
  means: "Obligations that the first state pledges the second, as ATOP codes them",
  units: DYADS,
  reads: ["atop_dyad_years"],
  columns: (build) => {
    const imported = firstOf(build, ["atop_dyad_years"]);
    const joins = [joinPair("atop_dyad_years", "ccode", { as: "atop" })];
    return TYPES.map(
      (type): TableColumn => ({
        name: `atop_${type}`,
        type: "integer",
        means: `Whether the first state pledges the second ${type}, as ATOP codes it`,
        values: ["0", "1"],
        empty: outside(imported),
        sql: within(imported, `atop.${type}::integer`),
        joins,
      }),
    );
  },
});
