/** Capitals of the states of the Correlates of War system, with their coordinates, for distances between them. */
import { ccode, dataset, day, decimal, text } from "../declare.ts";

export const capitals = dataset({
  id: "capitals",
  title: "Capitals of states",
  unit: "state-spell",
  publisher: { names: ["Steven V. Miller"], site: "svmiller.com" },
  citation: {
    key: "miller-2022",
    type: "article",
    fields: {
      author: "Miller, Steven V.",
      title: "{peacesciencer}: An {R} Package for Quantitative Peace Science Research",
      journal: "Conflict Management and Peace Science",
      volume: "39",
      number: "6",
      pages: "755--779",
      year: "2022",
    },
  },
  signature: ["ccode", "capital", "stdate", "enddate", "lat", "lng"],
  columns: [
    ccode("ccode", "The state's Correlates of War number", "ccode"),
    text("capital", "The capital's name"),
    day("start", "The first day as the capital", { from: "stdate" }),
    day("end", "The last day as the capital; the last day of the data if it still was", { from: "enddate" }),
    decimal("latitude", "The capital's latitude, north positive", { from: "lat", unit: "degrees", range: [-90, 90] }),
    decimal("longitude", "The capital's longitude, east positive", { from: "lng", unit: "degrees", range: [-180, 180] }),
  ],
  ignored: ["statenme"],
  key: ["ccode", "start"],
  years: ["min(year(start))", 'max(year("end"))'],
  versions: [{ id: "2024", covers: [1816, 2024], lastYear: 2024, rows: 242 }],
  period: ["start", "end"],
});
