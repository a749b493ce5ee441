/** Chinese labels of the view of counts. */

import { longDate } from "../../app/language/speech.zh.ts";
import type { Worded } from "../../app/language/translation.ts";
import type { Words } from "./labels.ts";

const states = (count: number, _hasUnit?: boolean) => `${count}个国家`;

export const counts: Worded<Words> = {
  title: (names) => `有多少盟友：${names.join("和")}`,
  on: (date) => `${longDate(date)}，`,
  space: "",
  and: "，",
  besides: "；",
  stop: "。",
  before: (predicate) => predicate,
  states,
  says: (name, predicate, count, range) => `${name}${predicate}${states(count)}${range}。`,
  range: (least, most) => `（${least}至${most}）`,
  rest: (parts) => `这一级${parts.join("，")}。`,
  standfirst: "从最小的数到最大的数，每一级只改动定义中的一处。不附规则的数字什么也没有说明。",
  pick: { group: "为哪些国家计数", first: "国家", second: "第二国（可不填）", none: "另一国", drop: "只留一国" },
  figure: (date) => `计数的阶梯，${longDate(date)}`,
  tab: "阶梯",
  table: "表格",
  see: "每条从零开始，所数为国家。实心：第一级所计，或上一级也已计入；空心：这一级增加。括号内的范围，是按对有争议文字或日期的其他解读所得。",
  not: "条长说明定义宽，不说明援助多：只有最初几级是作战的承诺。读不同资料的各级不作比较。",
  source: (version) => `来源：Entente 账册 ${version}。`,
  adds: (count) => `增加${count}个`,
  drops: (count) => `不再计入${count}个`,
  notKnown: (count) => `另有${count}个不明`,
  dormant: (count) => `另有${count}个属于休眠的条约`,
  needs: "本页未计：需要您自己的 ATOP 5.1 副本，本程序可以读取。",
  open: (rule, name, count) => `${rule}，${name}：${states(count)}。打开记录。`,
  drawer: {
    rest: (records) => `${records}条记录`,
    added: (count) => `这一级增加：${count}`,
    before: (count) => `上一级也已计入：${count}`,
    removed: (names) => `这一级不再计入：${names}。`,
    doubtful: (count) => `未计入：${count}个，不明或休眠`,
    number: (count, least, most) =>
      count === null ? "" : least === null || most === null || least === most ? String(count) : `${count}（${least}至${most}）`,
    nominal: (count, names) => `其中${count}国仅依无人维持的条约计入：${names}。`,
    otherwise: (count, names) => `按对有争议日期的另一种解读，另有${count}国计入：${names}。`,
    none: "那一天按这一定义没有国家计入。没有找到不等于没有。",
  },
  tableCsv: "附国名的表格（CSV）",
  words: "词语：",
  terms: {
    "treaty-ally": "条约盟国",
    "rule-for-ally": "盟友规则",
    mnna: "主要非北约盟国",
    "not-known": "不明",
    dormant: "休眠",
    "soft-tie": "软联系",
  },
};
