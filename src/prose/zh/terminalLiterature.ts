/** Chinese words of the terminal for published numbers and their recomputation. */
import type { literatureWords as English } from "../en/terminalLiterature.ts";

export const literatureWords: typeof English = {
  title: (rows, studies) => `文献重算：${studies} 项研究的 ${rows} 个已发表数字`,
  tally: (same, near, unsure, differs, open) =>
    `我们的数值中，${same} 个吻合，${near} 个接近，${differs} 个不同；${unsure} 个无法判断，${open} 个未作比较`,
  head: { row: "行", published: "已发表", ours: "我们的", from: "依据", outcome: "结果" },
  outcomes: { same: "吻合", near: "接近", unsure: "无法判断", differs: "不同", "not-computed": "未比较" },
  bases: { ledger: "账册", "ledger-and-copies": "账册与副本", copies: "副本" },
  none: "–",
  semicolon: "；",
  notEntered: "尚未录入",
  fewer: "更少",
  more: "更多",
  percent: (share) => `${share}%`,
  kept: (on, ledger, copies) => `保存于 ${on}，账册 ${ledger}${copies === "" ? "" : `，${copies}`}`,
  needs: (datasets) => `需要你自己的副本：${datasets}`,
  cases: (cases) => `${cases} 个案例`,
  standardError: (error) => `标准误 ${error}`,
  withUnknown: (value) => `计入账册不知日期的关系则为 ${value}`,
  sample: "该研究",
  how: "我们的计算",
  why: "为何不同",
  more1: "查看一行全文：literature reproduce 行。全部字段：--json。",
};
