/** Strategic rivalries (Thompson, Sakuwa and Suhas), to 2020: spells of a pair, in years; those from before 1816 are kept. */
import { ccode, dataset, integer, text, yesNo } from "../declare.ts";

const MARK = { blank: true } as const;

export const rivalriesThompsonSakuwaSuhas = dataset({
  id: "rivalries_tss",
  title: "Strategic rivalries (Thompson, Sakuwa and Suhas)",
  unit: "dyad-spell",
  publisher: {
    names: ["William R. Thompson", "Kentaro Sakuwa", "Prashant Hosur Suhas"],
    site: "svmiller.com",
  },
  citation: {
    key: "thompson-sakuwa-suhas-2021",
    type: "book",
    fields: {
      author: "Thompson, William R. and Sakuwa, Kentaro and Suhas, Prashant Hosur",
      title: "Analyzing Strategic Rivalries in World Politics: Types of Rivalry, Regional Variation, and Escalation/De-escalation",
      publisher: "Springer",
      year: "2021",
    },
  },
  signature: ["tssr_id", "rivalry", "ccode1", "ccode2", "start", "end"],
  columns: [
    integer("rivalry", "The rivalry's number", { from: "tssr_id", range: [1, 9999] }),
    text("name", "Its name", { from: "rivalry" }),
    ccode("ccode1", "The Correlates of War number of the state with the lower one", "ccode1"),
    ccode("ccode2", "The Correlates of War number of the state with the higher one", "ccode2"),
    integer("start_year", "The first year", { from: "start", range: [1494, 2100] }),
    integer("end_year", "The last year; the last year of the data if it went on", { from: "end", range: [1494, 2100] }),
    yesNo("positional", "Whether it is about position; empty if it is not", MARK),
    yesNo("spatial", "Whether it is about territory; empty if it is not", MARK),
    yesNo("ideological", "Whether it is about ideology; empty if it is not", MARK),
    yesNo("interventionary", "Whether it is about intervention; empty if it is not", MARK),
    yesNo("principal", "Whether it is a principal rivalry; empty if it is not", MARK),
  ],
  ignored: ["aprin"],
  key: ["rivalry"],
  years: ["min(start_year)", "max(end_year)"],
  versions: [{ id: "2021", covers: [1494, 2020], lastYear: 2020, rows: 264 }],
  period: ["start_year", "end_year"],
});
