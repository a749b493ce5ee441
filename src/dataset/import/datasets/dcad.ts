/** Defense Cooperation Agreement Dataset, version 1: one row for each bilateral agreement; the pair is undirected. */
import { ccode, dataset, dayParts, integer, text } from "../declare.ts";

const NOT_KNOWN = { missing: [-99, -88, -77, -66, -55, -44], blank: true } as const;
const CATEGORIES = {
  COMMISSION: "commission or working group",
  DCA: "general cooperation",
  DIC: "defence industry",
  PROCUREMENT: "procurement",
  RESEARCH: "research",
  TREX: "training and exchange",
};

export const dcad = dataset({
  id: "dcad",
  title: "Defense Cooperation Agreement Dataset",
  unit: "agreement",
  publisher: { names: ["Brandon J. Kinne"], site: "brandonkinne.com" },
  citation: {
    key: "kinne-2020",
    type: "article",
    fields: {
      author: "Kinne, Brandon J.",
      title: "The Defense Cooperation Agreement Dataset ({DCAD})",
      journal: "Journal of Conflict Resolution",
      volume: "64",
      number: "4",
      pages: "729--755",
      year: "2020",
    },
  },
  signature: ["DCAid", "ccode1", "ccode2", "signYear", "EIFYear", "endYearEstimate"],
  columns: [
    text("agreement", "The agreement's id", { from: "DCAid" }),
    ccode("ccode1", "The Correlates of War number of the state with the lower one", "ccode1"),
    ccode("ccode2", "The Correlates of War number of the state with the higher one", "ccode2"),
    dayParts("signed", "The first day that it can have been signed", "first", ["signYear", "signMonth", "signDay"], [1980, 2100], {
      blank: true,
    }),
    dayParts(
      "in_force",
      "The first day that it can have entered into force; empty if that is not known",
      "first",
      ["EIFYear", "EIFMonth", "EIFDay"],
      [1980, 2100],
      { blank: true },
    ),
    integer("end_year", "The last year in force, as the authors estimate it; the last year of the data if it still was", {
      from: "endYearEstimate",
      range: [1980, 2100],
    }),
    text("type", "Whether it is general or about one sector", { codes: { general: "general", sector: "one sector" } }),
    text("category", "Its main subject", { from: "category1", codes: CATEGORIES }),
    integer("asymmetry", "Whether its duties differ between the two, as the codebook numbers it", {
      codes: { "0": "symmetric", "1": "asymmetric", "2": "unclear" },
    }),
    integer("terminated", "Whether it was terminated", { codes: { "0": "no", "1": "yes" }, ...NOT_KNOWN }),
  ],
  ignored: [
    "cowName1",
    "cowName2",
    "category2",
    "category3",
    "span",
    "renewType",
    "renewYears",
    "durationActual",
    "categoryConf",
    "UNTS",
    "fullText",
    "sourceType",
    "source",
    "factivaConf",
    "factivaSign",
    "factivaEIF",
  ],
  key: ["agreement"],
  years: ["min(year(signed))", "max(year(signed))"],
  versions: [{ id: "1.0", covers: [1980, 2010], lastYear: 2010, rows: 1871 }],
});
