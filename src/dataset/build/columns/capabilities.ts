/** Material capabilities of the states, from the user's copy. */
import { columnGroup, DYADS, firstOf, outside, sidesOf, type TableColumn } from "./column.ts";
import { joinSide } from "./join.ts";

const MEASURES = [
  { name: "cinc", means: "the Composite Index of National Capability", unit: "share of the system" },
  { name: "milex", means: "military expenditure", unit: "thousands of British pounds to 1913, of current United States dollars from 1914" },
  { name: "milper", means: "military personnel", unit: "thousands of persons" },
  { name: "irst", means: "iron and steel production", unit: "thousands of tons" },
  { name: "pec", means: "primary energy consumption", unit: "thousands of coal-ton equivalents" },
  { name: "tpop", means: "population", unit: "thousands of persons" },
  { name: "upop", means: "urban population", unit: "thousands of persons" },
] as const;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const capabilities = columnGroup({
  id: "capabilities",
  means: "National Material Capabilities of each state, and the first state's share of the two",
  units: [...DYADS, "state-year"],
  reads: ["nmc"],
  columns: (build) => {
    const nmc = firstOf(build, ["nmc"]);
    const empty = outside(nmc);
    const sides = sidesOf(build);
    const joinOf = (side: 1 | 2) => joinSide("nmc", "ccode", side);
    const values = sides.flatMap(({ side, suffix, of }) =>
      MEASURES.map(
        ({ name, means, unit }): TableColumn => ({
          name: `${name}${suffix}`,
          type: "number",
          means: `${capital(means)} of ${of}`,
          unit,
          empty,
          side,
          sql: `nmc${side}.${name}`,
          joins: [joinOf(side)],
        }),
      ),
    );
    const share: TableColumn = {
      name: "cinc_share1",
      type: "number",
      means: "The first state's index divided by the sum of both",
      unit: "share",
      empty: `${empty}; or both are nought`,
      sql: "case when nmc1.cinc + nmc2.cinc > 0 then nmc1.cinc / (nmc1.cinc + nmc2.cinc) end",
      joins: [joinOf(1), joinOf(2)],
      ofSides: {
        sql: (side) => `nmc${side}.cinc`,
        value: (one, other) => (one + other > 0 ? one / (one + other) : Number.NaN),
      },
    };
    return build.unit === "state-year" ? values : [...values, share];
  },
});
