/** Chinese labels of the view of one source, and of the index. */

import type { Worded } from "../../app/language/translation.ts";
import type { Words } from "./labels.ts";

const KINDS = {
  "treaty-text": "条约文本",
  law: "法律",
  official: "官方文件",
  reference: "参考书",
  dataset: "数据集",
  scholarship: "学术著作",
  press: "报刊",
  web: "网页",
  none: "未查阅来源",
};

export const source: Worded<Words> = {
  title: (sources, facts) => `账册的${facts}项事实依据${sources}个来源。`,
  standfirst: "每项事实都注明依据什么、核对到什么程度。有两个来源的事实在两处都计入。",
  kindsLabel: "来源的种类",
  kinds: { ...KINDS, none: "未查阅来源：一般常识，并已注明" },
  kindOne: KINDS,
  head: { kind: "种类", sources: "来源数", facts: "事实数", source: "来源", of: "属于", what: "事实", at: "在其何处", checked: "核对" },
  sort: "顺序",
  byName: "按名称",
  byFacts: "按事实数",
  open: (cite, count) => `${count}项事实依据：${cite}`,
  openKind: (kind, count) => `${kind}：显示${count}个`,
  rest: (count) => `${count}项事实依据它`,
  none: "账册里已没有只依据它的事实。",
  checked: (word, count) => `${word}：${count}`,
  all: (count) => `全部${count}项`,
  only: "只显示这些",
  of: {
    instrument: "文书",
    state: "国家",
    place: "地点",
    region: "区域",
    class: "国家类别",
    war: "战争",
    "general-treaty": "一般国际法",
    measure: "机关的措施",
    trigger: "条款用词",
    record: "记录",
    rule: "盟友规则",
    explanation: "解释",
    term: "词汇",
  },
  about: { kind: "种类", outlet: "出处", author: "作者", date: "日期", address: "网址", id: "账册中的代码" },
  cite: "怎样引用",
  index: "全部来源",
  more: (count) => `显示其余${count}个`,
  table: "表格（CSV）",
  checkedNote: "已见原文：见到了原文；转述：见到了摘要、名单或报道；未核实：两者都没有见到。",
};
