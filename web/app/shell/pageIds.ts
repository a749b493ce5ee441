/** The pages that the search finds by what they are about. */
export const PAGE_IDS = [
  "methodErrors",
  "methodData",
  "methodRules",
  "method",
  "kept",
  "literature",
  "coverage",
  "source",
  "glossary",
  "claims",
  "inForce",
  "treaties",
  "states",
  "changed",
  "mediators",
  "price",
  "timeline",
  "network",
  "map",
  "guide",
  "measures",
  "compare",
  "attacked",
] as const;

export type PageId = (typeof PAGE_IDS)[number];
