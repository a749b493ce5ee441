/** Strategic rivalries (Thompson and Dreyer), to 2010: spells of a pair, in years; those from before 1816 are kept. */
import { ccode, dataset, integer, text } from "../declare.ts";

const TYPES = { positional: "position", spatial: "territory", ideological: "ideology", interventionary: "intervention" };

export const rivalriesThompsonDreyer = dataset({
  id: "rivalries_td",
  title: "Strategic rivalries (Thompson and Dreyer)",
  unit: "dyad-spell",
  publisher: { names: ["William R. Thompson", "David R. Dreyer"], site: "svmiller.com" },
  citation: {
    key: "thompson-dreyer-2011",
    type: "book",
    fields: {
      author: "Thompson, William R. and Dreyer, David R.",
      title: "Handbook of International Rivalries, 1494-2010",
      publisher: "CQ Press",
      address: "Washington, DC",
      year: "2011",
    },
  },
  signature: ["rivalryno", "rivalryname", "ccode1", "ccode2", "styear", "endyear", "type1"],
  columns: [
    integer("rivalry", "The rivalry's number", { from: "rivalryno", range: [1, 9999] }),
    text("name", "Its name", { from: "rivalryname" }),
    ccode("ccode1", "The Correlates of War number of the state with the lower one", "ccode1"),
    ccode("ccode2", "The Correlates of War number of the state with the higher one", "ccode2"),
    integer("start_year", "The first year", { from: "styear", range: [1494, 2100] }),
    integer("end_year", "The last year; the last year of the data if it went on", { from: "endyear", range: [1494, 2100] }),
    text("type1", "Its first subject", { codes: TYPES }),
    text("type2", "Its second subject", { codes: TYPES, blank: true }),
    text("type3", "Its third subject", { codes: TYPES, blank: true }),
  ],
  ignored: ["region"],
  key: ["rivalry"],
  years: ["min(start_year)", "max(end_year)"],
  versions: [{ id: "2011", covers: [1494, 2010], lastYear: 2010, rows: 197 }],
  period: ["start_year", "end_year"],
});
