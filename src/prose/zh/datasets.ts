/** Chinese sentences about the user's own copies of datasets. */
import type { DatasetId } from "../../model/datasetIds.ts";
import type { DatasetRemark } from "../../model/datasetProblems.ts";
import type { DatasetPhrases } from "../../model/phrases/datasets.ts";
import type { Sentences } from "../speaker.ts";
import { problemWords } from "./datasetProblems.ts";

const TITLES: Readonly<Record<DatasetId, string>> = {
  atop_members: "联盟条约义务与规定（ATOP）：成员",
  atop_dyad_years: "联盟条约义务与规定（ATOP）：有向双边年度",
  cow_states: "战争相关因素（COW）国家体系：国家",
  cow_state_years: "战争相关因素（COW）国家体系：国家年度",
  cow_majors: "战争相关因素（COW）国家体系：大国",
  gw_states: "独立国家名单（Gleditsch、Ward）",
  nmc: "国家物质能力（NMC）",
  mid_disputes: "军事化国家间争端（MID）：争端",
  mid_participants: "军事化国家间争端（MID）：参与国",
  mid_dyad_years: "双边军事化国家间争端",
  war_spells: "战争相关因素（COW）国家间战争：参战国",
  war_dyad_years: "有向双边国家间战争",
  contiguity_spells: "直接毗邻：时段",
  contiguity_years: "直接毗邻：双边年度",
  capitals: "各国首都",
  dcad: "防务合作协定数据集（DCAD）",
  rivalries_td: "战略竞争（Thompson、Dreyer）",
  rivalries_tss: "战略竞争（Thompson、Sakuwa、Suhas）",
  ideal_points: "联合国大会投票的理想点",
};

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
  "dataset-title": ({ dataset }) => TITLES[dataset],
  "datasets-need-folder": () => "没有写明文件夹：--data DIR读取您自己的各数据集；Entente不附带其中任何一个。",
  "datasets-coverage": () => "在某版本涵盖的最后一年之后，一概未知：表格中该格留空，绝不写零。",
};
