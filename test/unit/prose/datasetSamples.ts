/** Sample arguments for the sentences about the user's own copies of datasets, at least one per problem and remark. */
import { DATASET_IDS } from "../../../src/model/datasetIds.ts";
import type { DatasetProblem, DatasetRemark } from "../../../src/model/datasetProblems.ts";
import type { DatasetPhrases } from "../../../src/model/phrases/datasets.ts";

const PROBLEMS: { readonly [P in DatasetProblem["problem"]]: Omit<Extract<DatasetProblem, { readonly problem: P }>, "problem"> } = {
  unreadable: { cause: "EACCES" },
  "too-large": { most: 512 },
  "no-rows": {},
  "not-utf-8": { line: 3 },
  "utf-16": {},
  "column-missing": { columns: ["tpop", "upop"] },
  "column-twice": { column: "year" },
  "cut-off": { line: 9, cells: 4, columns: 11 },
  "too-many-cells": { line: 9, cells: 12, columns: 11 },
  "quote-not-closed": { line: 9 },
  "not-csv": { line: 9 },
  blank: { line: 9, column: "year" },
  "not-a-number": { line: 9, column: "year", value: "x" },
  "not-a-date": { line: 9, column: "stday", value: "30" },
  "not-a-code": { line: 9, column: "hostlev", value: "6", allowed: "1, 2, 3, 4, 5" },
  "out-of-range": { line: 9, column: "cinc", value: "1.2", allowed: "0 to 1" },
  backwards: { line: 9, from: "1914-08-04", until: "1914-08-01" },
  duplicate: { line: 9, first: 4, key: "ccode, year" },
  "other-version": { line: 9, column: "version", value: "5.0", known: "5.1" },
  "unknown-version": { lastYear: 2012, known: "6.0 (to 2016)" },
  "rows-missing": { rows: 12, published: 243, version: "2016" },
  "rows-added": { rows: 244, published: 243, version: "2016" },
  "not-supported": { dataset: "the Correlates of War list of formal alliances" },
};

const REMARKS: { readonly [R in DatasetRemark["remark"]]: readonly Omit<Extract<DatasetRemark, { readonly remark: R }>, "remark">[] } = {
  "columns-unknown": [{ columns: ["mine"] }, { columns: ["mine", "yours"] }],
  decoded: [{ encoding: "windows-1252" }],
  "old-line-ends": [{}],
  misprints: [
    { column: "sideab", values: "1969", rows: 1 },
    { column: "sideab", values: "1969", rows: 4 },
  ],
  part: [{ rows: 12, published: 243 }],
  "newer-taken": [{ version: "7.0", file: "nmc.csv" }],
  "copy-of": [{ file: "nmc.csv" }],
};

export const DATASETS: { readonly [C in keyof DatasetPhrases]: readonly DatasetPhrases[C][] } = {
  "dataset-problem": Object.entries(PROBLEMS).map(([problem, rest]) => ({ problem, ...rest }) as DatasetProblem),
  "dataset-remark": Object.entries(REMARKS).flatMap(([remark, all]) => all.map((rest) => ({ remark, ...rest }) as DatasetRemark)),
  "dataset-title": DATASET_IDS.map((dataset) => ({ dataset, title: "A title" })),
  "datasets-need-folder": [{}],
  "datasets-coverage": [{}],
};
