/** Chinese words of the terminal for the user's own copies of datasets. */
import type { datasetWords as English } from "../en/terminalDatasets.ts";

export const datasetWords: typeof English = {
  known: (count) => `可从您自己的数据中读取${count}个数据集`,
  in: (folder, read, of) => `可读取的${of}个数据集中，${folder}有${read}个`,
  missing: "文件夹中没有的，及其发布处",
  refused: "未读取",
  left: "未采用的旧版本与重复文件",
  remarks: "关于所读文件，须知",
  others: (count) => `另有${count}个文件不属于此处所知的数据集：`,
  more: "各列、哈希值与引用格式：请加--json",
  years: (from, until) => `${from}-${until}`,
  head: { dataset: "数据集", version: "版本", rows: "行数", years: "涵盖", file: "文件", title: "名称", site: "发布者" },
};
