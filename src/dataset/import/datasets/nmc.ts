/** National Material Capabilities (Correlates of War), in the abridged layout of the publisher or without abbreviation and version. */
import { ccode, dataset, decimal, integer } from "../declare.ts";
import { COW } from "./correlatesOfWar.ts";

const NOT_KNOWN = { missing: [-9], blank: true } as const;
const MOST = 10_000_000_000;

export const nmc = dataset({
  id: "nmc",
  title: "National Material Capabilities",
  unit: "state-year",
  publisher: COW,
  citation: {
    key: "singer-1987",
    type: "article",
    fields: {
      author: "Singer, J. David",
      title: "Reconstructing the Correlates of War Dataset on Material Capabilities of States, 1816-1985",
      journal: "International Interactions",
      volume: "14",
      pages: "115--132",
      year: "1987",
    },
  },
  signature: ["ccode", "year", "milex", "milper", "irst", "pec", "tpop", "upop", "cinc"],
  columns: [
    ccode("ccode", "The state's Correlates of War number", "ccode"),
    integer("year", "The year", { range: [1816, 2100] }),
    decimal("milex", "Military expenditure: British pounds to 1913, current United States dollars from 1914", {
      unit: "thousands",
      range: [0, MOST],
      ...NOT_KNOWN,
    }),
    decimal("milper", "Military personnel", { unit: "thousands of persons", range: [0, 1_000_000], ...NOT_KNOWN }),
    decimal("irst", "Production of iron to 1895 and of steel from 1896", { unit: "thousands of tons", range: [0, MOST], ...NOT_KNOWN }),
    decimal("pec", "Consumption of primary energy", { unit: "thousands of coal-ton equivalents", range: [0, MOST], ...NOT_KNOWN }),
    decimal("tpop", "Population", { unit: "thousands of persons", range: [0, MOST], ...NOT_KNOWN }),
    decimal("upop", "Urban population, of cities of 100,000 or more", { unit: "thousands of persons", range: [0, MOST], ...NOT_KNOWN }),
    decimal("cinc", "Composite Index of National Capability: the state's mean share of the six", {
      unit: "share of the system",
      range: [0, 1],
      ...NOT_KNOWN,
    }),
  ],
  ignored: ["stateabb", "version"],
  key: ["ccode", "year"],
  years: ["min(year)", "max(year)"],
  versions: [
    { id: "6.0", covers: [1816, 2016], lastYear: 2016, rows: 15951 },
    { id: "7.0", covers: [1816, 2022], lastYear: 2022, lacks: ["stateabb"], rows: 17121 },
    { id: "7.0", covers: [1816, 2022], lastYear: 2022 },
  ],
});
