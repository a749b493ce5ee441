/** Sentences of answers: the user's own copies of datasets, the problems of a file and what its user should know about it. */
import type { DatasetId } from "../datasetIds.ts";
import type { DatasetProblem, DatasetRemark } from "../datasetProblems.ts";
import type { NoArgs } from "./nested.ts";

export interface DatasetPhrases {
  /** A file that is not read, and what to do about it. */
  "dataset-problem": DatasetProblem;
  /** A fact about a file that is read. */
  "dataset-remark": DatasetRemark;
  /** The dataset's title, in English in `title`. */
  "dataset-title": { readonly dataset: DatasetId; readonly title: string };
  "datasets-need-folder": NoArgs;
  "datasets-coverage": NoArgs;
}
