/** The formats that other programs read, in which some answers can be written beside JSON and CSV. */

export const EXPORT_FORMATS = Object.freeze({
  graphml: { type: "application/graphml+xml", ending: "graphml" },
  gexf: { type: "application/gexf+xml", ending: "gexf" },
  jsonld: { type: "application/ld+json", ending: "jsonld" },
  atom: { type: "application/atom+xml", ending: "atom" },
});
export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** The formats of an answer: JSON always, CSV for a table, and those that its operation writes. */
export type AnswerFormat = "json" | "csv" | ExportFormat;
