/** Chinese labels of the search. */

import { longDate } from "../language/speech.zh.ts";
import type { Worded } from "../language/translation.ts";
import type { Words } from "./search.labels.ts";

export const search: Worded<Words> = {
  title: "搜索",
  placeholder: "国名、条约、地点，或一个问题（英文）",
  label: "搜索国家、文书、地点、词汇和各页",
  list: "名称相符的",
  kinds: { question: "解答", case: "现成的案情", view: "页面", state: "国家", instrument: "文书", place: "地点", term: "词汇" },
  views: "各页",
  matched: (as, name) => `${as}：${name}`,
  readAs: (typed, as) => `没有名称含“${typed}”；按${as.join("、")}查找。`,
  none: (text) => `没有名为“${text}”的。`,
  noneTodo: "请换一个名称、三个字母的代码，或 cow:740 这样的编号。",
  unread: (text) => `搜索读不懂“${text}”这个问题。`,
  asSentence: "当作一句话来核对",
  unreadTodo: "可读的问题（英文）：",
  tries: ["Who has to defend Finland?", "Has Article 5 ever been used?", "What if Iran attacks Qatar?"],
  caseNames: {
    senkaku: ["钓鱼岛", "尖阁诸岛", "Senkaku", "Diaoyu"],
    taiwan: ["台海", "台湾海峡", "Taiwan Strait"],
    estonia: ["爱沙尼亚", "Estonia"],
    "july-1914": ["七月危机", "July crisis"],
    "august-1914": ["一战爆发", "August 1914"],
    berlin: ["柏林危机", "柏林墙", "Berlin crisis"],
    cuba: ["古巴导弹危机", "Cuban missile crisis"],
    ussuri: ["珍宝岛", "Ussuri"],
    falklands: ["马岛战争", "福克兰群岛", "Falklands War"],
  },
  found: (count) => `${count}项相符`,
  most: (shown, found) => `${found}项中的前${shown}项；再加一个词可缩小范围。`,
  order: "依拼写排序，整词在前，从不依重要性。",
  names: (day) => `名称以${longDate(day)}为准。`,
  loading: "正在读取名称。",
  keys: "↑ ↓ 选择，Enter 打开，Esc 关闭",
};
