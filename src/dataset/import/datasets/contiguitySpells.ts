/** Direct contiguity (Correlates of War), version 3.2: spells of a pair, in months. */
import { ccode, dataset, integer } from "../declare.ts";
import { CONTIGUITY, CONTIGUITY_CITATION, COW } from "./correlatesOfWar.ts";

const MONTHS: readonly [number, number] = [181601, 210012];

export const contiguitySpells = dataset({
  id: "contiguity_spells",
  title: "Direct contiguity: spells",
  unit: "dyad-spell",
  publisher: COW,
  citation: CONTIGUITY_CITATION,
  signature: ["statelno", "statehno", "conttype", "begin", "end"],
  columns: [
    ccode("ccode1", "The Correlates of War number of the state with the lower one", "statelno"),
    ccode("ccode2", "The Correlates of War number of the state with the higher one", "statehno"),
    integer("contiguity", "The type of contiguity", { from: "conttype", codes: CONTIGUITY }),
    integer("begin", "The first month, YYYYMM", { range: MONTHS }),
    integer("end", "The last month, YYYYMM", { range: MONTHS }),
  ],
  ignored: ["dyad", "statelab", "statehab", "notes", "version"],
  key: ["ccode1", "ccode2", "begin"],
  years: ["min(year(start))", 'max(year("end"))'],
  versions: [{ id: "3.2", covers: [1816, 2016], mark: { column: "version", value: "3.2" }, rows: 847 }],
  shape: {
    query: (rows) =>
      `select ccode1, ccode2, contiguity, make_date(begin // 100, begin % 100, 1) as start, last_day(make_date("end" // 100, "end" % 100, 1)) as "end" from ${rows}`,
    key: ["ccode1", "ccode2", "start"],
    columns: [
      { name: "ccode1", type: "integer", means: "The Correlates of War number of the state with the lower one" },
      { name: "ccode2", type: "integer", means: "The Correlates of War number of the state with the higher one" },
      {
        name: "contiguity",
        type: "integer",
        means: "The type of contiguity: 1 land or river, 2 to 5 at most 12, 24, 150 or 400 miles of water",
      },
      { name: "start", type: "day", means: "The first day of the first month" },
      { name: "end", type: "day", means: "The last day of the last month" },
    ],
  },
  period: ["begin", "end"],
});
