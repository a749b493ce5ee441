/** Independent states (Gleditsch and Ward): the spells in which a state was one. */
import { dataset, day, integer, text } from "../declare.ts";

export const gwStates = dataset({
  id: "gw_states",
  title: "Gleditsch and Ward list of independent states",
  unit: "state-spell",
  publisher: { names: ["Kristian Skrede Gleditsch", "Michael D. Ward"], site: "ksgleditsch.com" },
  citation: {
    key: "gleditsch-ward-1999",
    type: "article",
    fields: {
      author: "Gleditsch, Kristian S. and Ward, Michael D.",
      title: "A Revised List of Independent States since the Congress of Vienna",
      journal: "International Interactions",
      volume: "25",
      number: "4",
      pages: "393--413",
      year: "1999",
    },
  },
  signature: ["gwcode", "startdate", "enddate"],
  columns: [
    integer("gwcode", "The state's Gleditsch-Ward number", { range: [2, 999] }),
    text("abb", "Its abbreviation", { from: "stateabb" }),
    text("name", "Its name", { from: "statename" }),
    day("start", "The first day of independence", { from: "startdate" }),
    day("end", "The last day of independence; the last day of the data if it still was independent", { from: "enddate" }),
  ],
  ignored: [],
  key: ["gwcode", "start"],
  years: ["min(year(start))", 'max(year("end"))'],
  period: ["start", "end"],
  versions: [{ id: "2017", covers: [1816, 2017], lastYear: 2017, rows: 216 }],
});
