/**
 * Direct contiguity (Correlates of War), version 3.2: both directions, by year. In years in which the type changed the file has two
 * rows for a dyad; the table has one, with the closest type.
 */
import { ccode, dataset, integer } from "../declare.ts";
import { CONTIGUITY, CONTIGUITY_CITATION, COW } from "./correlatesOfWar.ts";

export const contiguityYears = dataset({
  id: "contiguity_years",
  title: "Direct contiguity: dyad-years",
  unit: "directed-dyad-year",
  publisher: COW,
  citation: CONTIGUITY_CITATION,
  signature: ["state1no", "state2no", "year", "conttype"],
  columns: [
    ccode("ccode1", "The first state's Correlates of War number", "state1no"),
    ccode("ccode2", "The second state's Correlates of War number", "state2no"),
    integer("year", "The year", { range: [1816, 2100] }),
    integer("contiguity", "The type of contiguity", { from: "conttype", codes: CONTIGUITY }),
  ],
  ignored: ["dyad", "state1ab", "state2ab", "version"],
  key: ["ccode1", "ccode2", "year", "contiguity"],
  years: ["min(year)", "max(year)"],
  versions: [{ id: "3.2", covers: [1816, 2016], mark: { column: "version", value: "3.2" }, rows: 82498 }],
  shape: {
    query: (rows) =>
      `select ccode1, ccode2, year, min(contiguity) as contiguity, count(*)::integer as types from ${rows} group by all order by ccode1, ccode2, year`,
    key: ["ccode1", "ccode2", "year"],
    columns: [
      { name: "ccode1", type: "integer", means: "The first state's Correlates of War number" },
      { name: "ccode2", type: "integer", means: "The second state's Correlates of War number" },
      { name: "year", type: "integer", means: "The year" },
      {
        name: "contiguity",
        type: "integer",
        means: "The closest type of contiguity in the year: 1 land or river, 2 to 5 at most 12, 24, 150 or 400 miles of water",
      },
      { name: "types", type: "integer", means: "Types in the year: 2 if it changed" },
    ],
  },
});
