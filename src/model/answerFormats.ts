/** The formats in which answers are written, on every surface. */

interface Format {
  /** The media type, as the header Content-Type has it. */
  readonly type: string;
  /** Whether a browser saves the file, in place of showing it. */
  readonly saved: boolean;
}

/** Every format by its name, which is also the ending of its files. */
export const ANSWER_FORMATS = Object.freeze({
  json: { type: "application/json", saved: false },
  csv: { type: "text/csv; charset=utf-8; header=present", saved: true },
  parquet: { type: "application/vnd.apache.parquet", saved: true },
  graphml: { type: "application/graphml+xml", saved: true },
  gexf: { type: "application/gexf+xml", saved: true },
  jsonld: { type: "application/ld+json", saved: false },
  atom: { type: "application/atom+xml", saved: false },
}) satisfies Readonly<Record<string, Format>>;

export type AnswerFormat = keyof typeof ANSWER_FORMATS;
/** The formats of an answer's rows. */
export type TableFormat = "csv" | "parquet";
/** The formats that an operation writes itself, for the programs of a field. */
export type ExportFormat = Exclude<AnswerFormat, "json" | TableFormat>;
/** The formats that are a file of their own, beside the answer as JSON. */
export type FileFormat = Exclude<AnswerFormat, "json">;

export const isTableFormat = (format: AnswerFormat): format is TableFormat => format === "csv" || format === "parquet";
