/** Chinese labels of the glossary; the terms themselves are data, in English. */

import { longDate } from "../app/language/speech.zh.ts";
import type { Worded } from "../app/language/translation.ts";
import type { Words } from "./glossary.labels.ts";

export const glossary: Worded<Words> = {
  title: "各词的含义",
  standfirst: "本应用所用的每个法律、计数和衡量的词，各解释一次。定义出自他人的，注明出自谁。",
  groups: {
    law: "条约法",
    types: "承诺或联系的种类",
    grades: "承诺的等级",
    case: "案情",
    counts: "计数",
    measures: "尺度",
    strategy: "战略",
    evidence: "证据",
    topic: "集团与事件",
  },
  jump: "词汇的各部分",
  also: (words) => `英文：“${words.join("; ")}”`,
  see: "参见",
  leads: "账册中",
  page: (name) => `${name}：国家页面`,
  day: (day, says) => `${longDate(day)}：${says}`,
  unseen: "一般常识，未见来源",
  pacts: "当日的条约",
  case: "该案情",
  grouping: "本项目自己的归类。",
  after: "依据",
  ours: "本项目自己的定义。",
  link: (term) => `“${term}”的网址`,
  waiting: "正在读取词汇。",
  failed: "词汇没有收到。",
  more: "词汇",
  unknown: (term) => `词汇中没有“${term}”。`,
  all: "全部词条",
  table: "词条（CSV）",
  counted: (count) => `Entente 词汇，${count}条。`,
};
