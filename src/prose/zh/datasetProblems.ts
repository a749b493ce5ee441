/** Chinese words of problems with a file of research data. */
import type { DatasetProblem, ProblemWords } from "../../model/datasetProblems.ts";

const AGAIN = "请向其发布者重新下载";
const list = (items: readonly string[]) => items.join("、");

type Words = { readonly [C in DatasetProblem["problem"]]: (of: Extract<DatasetProblem, { readonly problem: C }>) => ProblemWords };

const WORDS: Words = {
  unreadable: ({ cause }) => ({ what: `文件无法读取（${cause}）`, why: "文件是什么，由其内容决定", todo: "请取得读取它的权限" }),
  "too-large": ({ most }) => ({ what: "文件太大", why: `此处所知的数据集都不超过${most} MiB`, todo: "请将它移出该文件夹" }),
  "no-rows": () => ({ what: "表头之后没有任何行", why: "发布的文件是有行的", todo: AGAIN }),
  "not-utf-8": ({ line }) => ({
    what: `第${line}行不是UTF-8`,
    why: "发布的文件是UTF-8；此文件以别的编码存过，或已损坏",
    todo: `${AGAIN}，或另存为UTF-8编码的CSV`,
  }),
  "utf-16": () => ({ what: "文件是UTF-16", why: "发布的文件不是；它由表格软件另存过", todo: `${AGAIN}，或另存为UTF-8编码的CSV` }),
  "column-missing": ({ columns }) => ({ what: `缺少列${list(columns)}`, why: "其余各列属于这一数据集，而它有这些列", todo: AGAIN }),
  "column-twice": ({ column }) => ({ what: `列${column}出现两次`, why: "一列一名", todo: AGAIN }),
  "cut-off": ({ line, cells, columns }) => ({
    what: `第${line}行不完整：${columns}格中只有${cells}格`,
    why: "每行的格数与表头相同",
    todo: AGAIN,
  }),
  "too-many-cells": ({ line, cells, columns }) => ({
    what: `第${line}行有${cells}格`,
    why: `表头有${columns}格`,
    todo: `${AGAIN}，或为含逗号的格加引号`,
  }),
  "quote-not-closed": ({ line }) => ({ what: `第${line}行的引号没有闭合`, why: "加引号的格以引号结束", todo: AGAIN }),
  "not-csv": ({ line }) => ({ what: `第${line}行不是CSV`, why: "各格以逗号分隔，含逗号的格加引号", todo: AGAIN }),
  blank: ({ line, column }) => ({ what: `第${line}行没有${column}`, why: "发布的文件每行都有", todo: AGAIN }),
  "not-a-number": ({ line, column, value }) => ({
    what: `第${line}行：${column}为“${value}”，不是数字`,
    why: "发布的文件每行都是数字",
    todo: AGAIN,
  }),
  "not-a-date": ({ line, column, value }) => ({
    what: `第${line}行：${column}为“${value}”，历法上没有这一天`,
    why: "发布的文件中每一天都在历法之内",
    todo: AGAIN,
  }),
  "not-a-code": ({ line, column, value, allowed }) => ({
    what: `第${line}行：${column}为“${value}”`,
    why: `该列的代码为${allowed}`,
    todo: AGAIN,
  }),
  "out-of-range": ({ line, column, value, allowed }) => ({
    what: `第${line}行：${column}为${value}`,
    why: `该列的值在${allowed}之内`,
    todo: AGAIN,
  }),
  backwards: ({ line, from, until }) => ({ what: `第${line}行止于${until}，早于其起始${from}`, why: "时段的终点在起点之后", todo: AGAIN }),
  duplicate: ({ line, first, key }) => ({
    what: `第${first}行与第${line}行的${key}相同`,
    why: "发布的文件中每个只有一行",
    todo: `${AGAIN}；若是您自己添加的，请删去第二行`,
  }),
  "other-version": ({ line, column, value, known }) => ({
    what: `第${line}行：${column}为“${value}”`,
    why: `此处所知的版本为${known}`,
    todo: "请用所知的版本之一",
  }),
  "unknown-version": ({ lastYear, known }) => ({
    what: `其最后一年为${lastYear}，与所知的版本都不符`,
    why: `此处所知的版本为${known}`,
    todo: `请用其中之一；若文件不完整，${AGAIN}`,
  }),
  "rows-missing": ({ rows, published, version }) => ({
    what: `${version}版有${published}行，此文件只有${rows}行`,
    why: "文件若被截断或筛选过，缺少的行会被当作零",
    todo: `${AGAIN}；若有意只取一部分，请加--partial`,
  }),
  "rows-added": ({ rows, published, version }) => ({
    what: `${version}版有${published}行，此文件却有${rows}行`,
    why: "它不是发布的文件",
    todo: `${AGAIN}；若有意改动，请加--partial`,
  }),
  "not-supported": ({ dataset }) => ({
    what: `不读取${dataset}`,
    why: "其维护者请求软件不要便利它的使用",
    todo: "请用Entente自己的账册或ATOP，或按其维护者的建议用您自己的程序读取",
  }),
};

export function problemWords(problem: DatasetProblem): ProblemWords {
  return (WORDS[problem.problem] as (of: DatasetProblem) => ProblemWords)(problem);
}
