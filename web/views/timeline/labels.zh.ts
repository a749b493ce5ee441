/** The timeline in Chinese. */

import { longDate, TYPES } from "../../app/language/speech.zh.ts";
import type { Worded } from "../../app/language/translation.ts";
import type { Words } from "./labels.ts";

const typeOf = (type: string) => TYPES[type] ?? type;
const pacts = (count: number) => `${count}项条约`;

export const timeline: Worded<Words> = {
  title: "1816年以来的全部条约",
  lede: {
    between: (from, to) => `${longDate(from)}至${longDate(to)}，`,
    pacts,
    ran: "有效或可能有效，其中",
    on: (date) => `件在${longDate(date)}有效`,
    maybe: "；另有",
    maybeEnd: "件是否有效不明",
    end: "。",
    none: "账册里没有符合所选条件的条约。",
  },
  standfirst: "每一条是一件文书，就账册所知，从它约束至少两个当事国的第一天到最后一天。多国条约也是一条。",
  pair: {
    title: (a, b) => `${a}与${b}互相负有什么`,
    group: (owes, owed) => `${owes}对${owed}`,
    empty: (owes, owed) => `就账册所知，${owes}在战争中从未对${owed}负有任何义务。`,
    label: (a, b, count) => `${a}与${b}历来互负的义务：${count}条，每项条约每个方向一条。旁边的表格内容相同。`,
    bound: (from, until, count, others, a, b) =>
      `${longDate(from)}至${longDate(until)}，有${pacts(count)}使${a}与${b}互相受约束${others === 0 ? "" : `；另有${others}件文书不约束任何一方采取行动`}。`,
    never: (from, until, a, b, others) =>
      `${longDate(from)}至${longDate(until)}，账册中没有条约使${a}与${b}互相受约束${others === 0 ? "" : `，只有${others}件不约束任何一方采取行动的文书`}。双方都没有义务保卫对方。`,
    on: (day, _past, said) => {
      const [first, second] = said.map(({ owed }) => owed);
      if (first === null && second === null) return `${longDate(day)}，双方在战争中互不负有任何义务。`;
      if (first === second) return `${longDate(day)}，双方互负${typeOf(first ?? "")}义务。`;
      const parts = said.map(
        ({ who, whom, owed }) => `${who}对${whom}${owed === null ? "在战争中不负有任何义务" : `负有${typeOf(owed)}义务`}`,
      );
      return `${longDate(day)}，${parts.join("；")}。`;
    },
    see: "看什么：每行是一项条约的一个方向，以其中有约束力的最强承诺为形；点线不约束任何一方采取行动。竖线是当日。",
    not: "不要得出什么：条长不等于守约。他们对其他国家的义务列在下面。",
    others: (a, b) => `${a}或${b}与其他国家之间的条约`,
    standfirst: (count) => `下面是其中任何一国与其他国家之间的${pacts(count)}。`,
    all: "所有国家的条约",
  },
  controls: {
    label: "显示什么，按什么顺序",
    sort: "分组",
    sorts: { region: "按地区", type: "按种类", state: "按国家", start: "不分组，按开始日期" },
    type: "承诺",
    allTypes: "五种中任何一种",
    region: "地区",
    allRegions: "所有地区",
    first: "第一国",
    second: "第二国",
    choose: "请填国名",
    clear: "清除",
  },
  groups: { across: "跨地区", many: "五国或以上的条约", all: "全部条约", count: (title, count) => `${title}，${count}件` },
  brush: {
    label: "所看的年份",
    from: "第一年",
    to: "最后一年",
    window: "整段年份：左右键移动",
    value: (from, to) => `${from}年至${to}年`,
    hint: "在年份上拖动可选一段；点击则设定日期。用键盘：两个把手，方向键移一年，上下翻页键移十年。日期随移动的一端走，并在各页保持。",
    whole: "整个时期",
    sure: (count, year) => `有效，${year}年${count}件`,
    maybe: "是否有效不明",
    pacts,
    counted: "有效的条约",
    described: (most, year) => `每年年底有效的条约，最多为${year}年的${most}件。`,
  },
  figure: {
    title: (from, to) => `条约，${from}至${to}`,
    tab: "时间线",
    table: "表格",
    label: (count, from, to) => `${longDate(from)}至${longDate(to)}的${pacts(count)}的时间线。`,
    see: "粗线：防卫。实线带钩：进攻。双线：中立。长虚线：互不侵犯。短虚线：协商。文书最重的承诺决定其线形；名称后的数字是当事国数。",
    unknown: "渐淡的一端，日子不明；整条淡色的，已经签署而未找到生效日期。空心：休眠，无人废止，也不知道有谁援用过。点线：账册核实日以后。",
    not: "线长不等于守约，线多不等于和平。",
    byState: "不超过四个当事国的条约列在每个当事国之下。",
    never: (count) => `账册中有${count}件文书，就所知没有在两国之间形成义务，因此没有线条。`,
    source: (version) => `来源：Entente 账册 ${version}。`,
    dormant: "休眠",
    undated: "未找到生效日期",
    open: (title) => `${title}：打开条约`,
  },
  table: {
    head: { pact: "条约", types: "承诺什么", parties: "当事国", since: "生效", until: "终止" },
    since: { none: "不明" },
    lasts: "截至核实日仍有效",
    dormant: (since) => (since === null ? "休眠：没有找到终止" : `${longDate(since)}起休眠：没有找到终止`),
    unsettled: "日子不明",
    many: (count) => `${count}个国家`,
    none: "没有符合所选条件的条约。放宽年份、换一个地区或选全部承诺，可以看到一些。",
  },
  drawer: {
    shown: (count) => `这段年份中：${pacts(count)}`,
    on: (count) => `有效：${pacts(count)}`,
    maybe: (count) => `是否有效不明：${pacts(count)}`,
    maybeLead: "查找过生效或终止的日子，没有找到。不明既不是有效，也不是终止。",
    parties: (count) => `${count}个当事国`,
  },
  doors: {
    label: "这一天的其他各页",
    network: "这一天谁对谁负有义务",
    networkText: "网络，以多国条约为结点",
    compare: "这一天的两个国家",
    compareText: "各负有和享有什么，附每条记录",
  },
  cited: (shown, on, date) => `${pacts(shown)}，其中${on}件在${longDate(date)}有效。`,
  reset: "全部条约，整个时期",
  downloads: { table: "条约（CSV）" },
};
