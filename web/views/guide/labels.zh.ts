/** Labels of a guided map in Chinese. */
import { longDate } from "../../app/language/speech.zh.ts";
import type { Worded } from "../../app/language/translation.ts";
import type { GuideLabels } from "./labels.ts";

export const guide: Worded<GuideLabels> = {
  standfirst: (title, date) => `${title}，${longDate(date)}的状况`,
  none: "账册没有当日的导览地图。",
  steps: "导览的步骤",
  step: (number, all) => `第${number}步，共${all}步`,
  previous: "上一步",
  next: "下一步",
  keys: "用方向键换步。",
  topics: { area: "区域", place: "该地点", others: "其他地点", change: "什么会改变答案", elsewhere: "其他承诺" },
  figure: {
    tab: "地图",
    places: "地点",
    titles: {
      area: (title) => `攻击须落在何处：${title}`,
      place: (place) => `${place}与该区域`,
      others: "相比较的地点",
      change: (place) => `区域内的海域，以及${place}`,
      elsewhere: (title) => `另一个涵盖该地的区域：${title}`,
    },
    label: (title, marked) => `${title}。图上标出：${marked.join("；")}。`,
    marked: (name, lies) => `${name}（${lies}）`,
  },
  see: "看什么：实心在内，斜纹有争论，空心在外；导览所问的地点带有圆环。方块是地点，圆点是画在政府所在地的本土。",
  not: "不要得出什么：区域只说明就某一条款而言攻击须落在何处。海域依粗略的方框画出；只有文本写明纬线或经线之处，边界才是准确的。",
  source: (version) => `来源：Entente 账册 ${version}。陆地：Natural Earth，不画国界。`,
  quote: (article) => `第${article}条的词句`,
  words: "条文的原话，符合任何一项即可：",
  ours: "此外，用我们的话说：",
  lies: { inside: "在内", argued: "有争论", outside: "在外" },
  kinds: { text: "依词句", fact: "取决于一项事实", record: "账册不知道" },
  met: { met: "符合", "not-met": "不符合", open: "有争论" },
  said: "各当事国说过什么",
  table: {
    parts: { caption: "该地点与区域的每一项对照", part: "区域的一项", found: "其条件" },
    places: { caption: "地点与区域", place: "地点", held: "管辖者", lies: "位置", why: "原因" },
    promises: { caption: "涵盖该地的承诺", promise: "承诺", by: "负有者", lies: "该地", why: "原因" },
  },
  home: (name) => `${name}（本土）`,
  states: (count) => `${count}个国家`,
  case: (holder, place) => `假如${holder}在${place}受到攻击`,
  caseText: "逐项承诺对照案情，检验全部条件",
  map: "在地图上看整个区域",
  mapText: "条款涵盖的每处本土和地点，附原因",
  treaty: "条约",
  treatyText: "全部条文、当事国和来源",
  links: "由此继续",
  csv: "导览中的地点（CSV）",
};
