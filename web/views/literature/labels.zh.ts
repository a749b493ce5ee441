/** Chinese labels of the view of published numbers and their recomputation. */
import type { Worded } from "../../app/language/translation.ts";
import type { Words } from "./labels.ts";

export const literature: Worded<Words> = {
  title: (rows, studies) => `${studies}项研究的${rows}个已发表数字，重新计算`,
  tally: (same, near, differs, unsure) => `我们的数值中${same}个吻合，${near}个接近，${differs}个不同，${unsure}个无法判断。`,
  standfirst: "账册能否得出学界已发表的数字？每项计算都在录入已发表数字之前写成并保存；未能吻合的行予以保留，并说明原因。",
  table: "已发表的数字与我们的数字",
  head: { number: "数字", published: "已发表", ledger: "仅账册", copies: "加数据集副本" },
  outcomes: { same: "吻合", near: "接近", unsure: "无法判断", differs: "不同", "not-computed": "未比较" },
  signs: { same: "=", near: "≈", unsure: "?", differs: "≠", "not-computed": "–" },
  none: "–",
  fewer: "更少",
  more: "更多",
  estimate: (word, value) => `${word}（${value}）`,
  percent: (share) => `${share}%`,
  study: (authors, year) => `${authors} ${year}`,
  notEntered: "尚未录入",
  how: "结果如何判定",
  copies: "需要数据集副本的数值算过一次并保存，各行注明所用版本。本站不含任何数据集。若有自己的副本：",
  full: "各行全文",
  parts: { study: "该研究", ours: "我们的计算", why: "关于差异：", kept: "保存" },
  bases: { ledger: "仅账册", "ledger-and-copies": "账册加数据集副本", copies: "数据集副本" },
  kept: (on, ledger) => `${on}，账册 ${ledger}`,
  withUnknown: (value) => `计入账册不知日期的关系则为 ${value}`,
  standardError: (value) => `标准误 ${value}`,
  cases: (count) => `${count}个案例`,
  missing: (row) => `没有“${row}”这一行。以下列出全部各行。`,
  notes: "须留意",
  csv: "表格（CSV）",
  json: "回答（JSON）",
};
