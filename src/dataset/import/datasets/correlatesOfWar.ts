/** The publisher and the citations that several datasets share. */
import type { Citation } from "../declare.ts";

export const COW = { names: ["Correlates of War Project"], site: "correlatesofwar.org" } as const;

export const SYSTEM_CITATION: Citation = {
  key: "cow-system-2016",
  type: "misc",
  fields: { author: "{Correlates of War Project}", title: "State System Membership List, v2016", year: "2017" },
};

export const MID_CITATION: Citation = {
  key: "palmer-et-al-2022",
  type: "article",
  fields: {
    author:
      "Palmer, Glenn and McManus, Roseanne W. and D'Orazio, Vito and Kenwick, Michael R. and Karstens, Mikaela and Bloch, Chase and Dietrich, Nick and Kahn, Kayla and Ritter, Kellan and Soules, Michael J.",
    title: "The {MID5} Dataset, 2011-2014: Procedures, Coding Rules, and Description",
    journal: "Conflict Management and Peace Science",
    volume: "39",
    number: "4",
    pages: "470--482",
    year: "2022",
  },
};

export const DYADIC_CITATION: Citation = {
  key: "maoz-et-al-2019",
  type: "article",
  fields: {
    author: "Maoz, Zeev and Johnson, Paul L. and Kaplan, Jasper and Ogunkoya, Fiona and Shreve, Aaron P.",
    title:
      "The Dyadic Militarized Interstate Disputes ({MIDs}) Dataset Version 3.0: Logic, Characteristics, and Comparisons to Alternative Datasets",
    journal: "Journal of Conflict Resolution",
    volume: "63",
    number: "3",
    pages: "811--835",
    year: "2019",
  },
};

export const CONTIGUITY_CITATION: Citation = {
  key: "stinnett-et-al-2002",
  type: "article",
  fields: {
    author: "Stinnett, Douglas M. and Tir, Jaroslav and Schafer, Philip and Diehl, Paul F. and Gochman, Charles S.",
    title: "The Correlates of War Project Direct Contiguity Data, Version 3",
    journal: "Conflict Management and Peace Science",
    volume: "19",
    number: "2",
    pages: "58--66",
    year: "2002",
  },
};

export const ATOP_CITATION: Citation = {
  key: "leeds-et-al-2002",
  type: "article",
  fields: {
    author: "Leeds, Brett Ashley and Ritter, Jeffrey M. and Mitchell, Sara McLaughlin and Long, Andrew G.",
    title: "Alliance Treaty Obligations and Provisions, 1815-1944",
    journal: "International Interactions",
    volume: "28",
    number: "3",
    pages: "237--260",
    year: "2002",
  },
};

/** Fatality levels of a dispute. */
export const FATALITIES: Readonly<Record<string, string>> = {
  "0": "none",
  "1": "1 to 25 deaths",
  "2": "26 to 100 deaths",
  "3": "101 to 250 deaths",
  "4": "251 to 500 deaths",
  "5": "501 to 999 deaths",
  "6": "1,000 deaths or more",
};

/** Levels of hostility. */
export const HOSTILITY: Readonly<Record<string, string>> = {
  "1": "no militarized action",
  "2": "threat to use force",
  "3": "display of force",
  "4": "use of force",
  "5": "war",
};

/** Types of direct contiguity. */
export const CONTIGUITY: Readonly<Record<string, string>> = {
  "1": "a land or river border",
  "2": "at most 12 miles of water",
  "3": "at most 24 miles of water",
  "4": "at most 150 miles of water",
  "5": "at most 400 miles of water",
};
