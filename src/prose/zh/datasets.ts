/** Chinese sentences about the user's own copies of datasets. */
import type { DatasetRemark } from "../../model/datasetProblems.ts";
import type { DatasetPhrases } from "../../model/phrases/datasets.ts";
import type { Sentences } from "../speaker.ts";
import { problemWords } from "./datasetProblems.ts";

type Remarks = { readonly [R in DatasetRemark["remark"]]: (of: Extract<DatasetRemark, { readonly remark: R }>) => string };

const REMARKS: Remarks = {
  "columns-unknown": ({ columns }) => `该版本没有列${columns.join("、")}，不予读取。`,
  decoded: ({ encoding }) => `文件不是UTF-8，已按${encoding === "windows-1252" ? "Windows-1252" : encoding}读取。`,
  "old-line-ends": () => "各行仅以回车符结束，已照此读取。",
  misprints: ({ column, values, rows }) => `发布的文件在列${column}有${rows}行误印（${values}），视为未知。`,
  part: ({ rows, published }) => `发布的文件有${published}行，此文件有${rows}行；缺少的行会被当作“没有”，请照此使用。`,
  "newer-taken": ({ version, file }) => `文件夹中还有${version}版（${file}），已采用后者。`,
  "copy-of": ({ file }) => `它与${file}是同一版本，已采用后者。`,
};

export const datasets: Sentences<DatasetPhrases> = {
  "dataset-problem": (problem) => {
    const { what, why, todo } = problemWords(problem);
    return `${what}：${why}。${todo}。`;
  },
  "dataset-remark": (remark) => (REMARKS[remark.remark] as (of: DatasetRemark) => string)(remark),
  "datasets-need-folder": () => "没有写明文件夹：--data DIR读取您自己的各数据集；Entente不附带其中任何一个。",
  "datasets-coverage": () => "在某版本涵盖的最后一年之后，一概未知：表格中该格留空，绝不写零。",
};
