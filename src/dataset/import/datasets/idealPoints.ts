/** Ideal points of states from votes in the General Assembly of the United Nations, by session; a session opens in the year session + 1945. */
import { ccode, dataset, decimal, integer, text } from "../declare.ts";

export const idealPoints = dataset({
  id: "ideal_points",
  title: "Ideal points from votes in the United Nations General Assembly",
  unit: "state-year",
  publisher: { names: ["Michael A. Bailey", "Anton Strezhnev", "Erik Voeten"], site: "dataverse.harvard.edu" },
  citation: {
    key: "bailey-strezhnev-voeten-2017",
    type: "article",
    fields: {
      author: "Bailey, Michael A. and Strezhnev, Anton and Voeten, Erik",
      title: "Estimating Dynamic State Preferences from United Nations Voting Data",
      journal: "Journal of Conflict Resolution",
      volume: "61",
      number: "2",
      pages: "430--456",
      year: "2017",
    },
  },
  signature: ["ccode", "session", "IdealPoint", "NVotes"],
  columns: [
    ccode("ccode", "The state's Correlates of War number", "ccode"),
    integer("session", "The session of the General Assembly", { range: [1, 200] }),
    integer("votes", "The votes from which it is estimated", { from: "NVotes", range: [0, 1000] }),
    decimal("ideal_point", "The ideal point: its posterior mean", { from: "IdealPoint", range: [-10, 10] }),
    decimal("low", "The 5 per cent quantile of the posterior", { from: "Q5%", range: [-10, 10] }),
    decimal("high", "The 95 per cent quantile of the posterior", { from: "Q95%", range: [-10, 10] }),
    text("name", "The state's name", { from: "Countryname" }),
  ],
  ignored: ["Row", "QO%", "Q10%", "Q50%", "Q90%", "Q100%", "iso3c"],
  key: ["ccode", "session"],
  years: ["min(year)", "max(year)"],
  encoding: "windows-1252",
  versions: [{ id: "April 2020", covers: [1946, 2019], lastYear: 2019, rows: 10469 }],
  shape: {
    query: (rows) => `select ccode, session + 1945 as year, session, votes, ideal_point, low, high, name from ${rows}`,
    key: ["ccode", "year"],
    columns: [
      { name: "ccode", type: "integer", means: "The state's Correlates of War number" },
      { name: "year", type: "integer", means: "The year in which the session opened: session + 1945" },
      { name: "session", type: "integer", means: "The session of the General Assembly" },
      { name: "votes", type: "integer", means: "The votes from which it is estimated" },
      { name: "ideal_point", type: "number", means: "The ideal point: its posterior mean" },
      { name: "low", type: "number", means: "The 5 per cent quantile of the posterior" },
      { name: "high", type: "number", means: "The 95 per cent quantile of the posterior" },
      { name: "name", type: "text", means: "The state's name" },
    ],
  },
});
