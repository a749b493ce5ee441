/** English sentences about the user's own copies of datasets. */

import { type DatasetRemark, problemWords } from "../../model/datasetProblems.ts";
import type { DatasetPhrases } from "../../model/phrases/datasets.ts";
import { capital } from "../capital.ts";
import type { Sentences } from "../speaker.ts";

type Remarks = { readonly [R in DatasetRemark["remark"]]: (of: Extract<DatasetRemark, { readonly remark: R }>) => string };

const REMARKS: Remarks = {
  "columns-unknown": ({ columns }) =>
    `The version has no ${columns.length === 1 ? "column" : "columns"} ${columns.join(", ")}; ${columns.length === 1 ? "it is" : "they are"} not read.`,
  decoded: ({ encoding }) => `The file is not UTF-8; it was read as ${encoding === "windows-1252" ? "Windows-1252" : encoding}.`,
  "old-line-ends": () => "Its lines end with a carriage return alone; it was read as it is.",
  misprints: ({ column, values, rows }) =>
    `The published file has a misprint in ${column} (${values}) in ${rows === 1 ? "1 row" : `${rows} rows`}; it counts as not known.`,
  part: ({ rows, published }) =>
    `It has ${rows} rows where the published file has ${published}; a missing row is taken for "none", so use it for what it is.`,
  "newer-taken": ({ version, file }) => `Version ${version} is in the folder as well (${file}) and was taken.`,
  "copy-of": ({ file }) => `It is of the same version as ${file}, which was taken.`,
};

export const datasets: Sentences<DatasetPhrases> = {
  "dataset-problem": (problem) => {
    const { what, why, todo } = problemWords(problem);
    return `${capital(what)}: ${why}. ${capital(todo)}.`;
  },
  "dataset-remark": (remark) => (REMARKS[remark.remark] as (of: DatasetRemark) => string)(remark),
  "dataset-title": ({ title }) => title,
  "datasets-need-folder": () =>
    "No folder was named: --data DIR reads your own copies of these datasets, none of which is part of Entente.",
  "datasets-coverage": () =>
    "After the last year that a version covers, nothing is known: a table leaves such cells empty and never writes zero.",
};
