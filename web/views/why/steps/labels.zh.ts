/** The steps of "Why" in Chinese. */

import { longDate } from "../../../app/language/speech.zh.ts";
import type { Worded } from "../../../app/language/translation.ts";
import { amongPowers } from "../labels.zh.ts";
import type { StepLabels } from "./labels.ts";

interface Between {
  readonly low: number;
  readonly high: number;
}
interface Count {
  readonly name: string;
  readonly count: number;
  readonly notKnown: number;
}

const between = ({ low, high }: Between) => (low === high ? String(low) : `${low}至${high}`);
const amount = ({ count, notKnown }: Pick<Count, "count" | "notKnown">) => between({ low: count, high: count + notKnown });
const counts = (states: readonly Count[]) => states.map((one) => `${one.name}${amount(one)}个`).join("、");

export const whySteps: Worded<StepLabels> = {
  picture: "图",
  table: "表格",
  year: "年份",
  source: (version) => `来源：Entente 账册 ${version}。`,
  step: { data: "本步所用的数据", waiting: "正在查询数据。" },
  contents: "论证的各步",
  anomaly: {
    topic: "谁是例外？",
    few: (few, of, near) =>
      `${of}个国家中，至多有一个盟国的有${between(few)}个${near === null ? "。" : `，其中包括首都离${near.name}首都最近的[${near.of}](near)国中的${between(near)}个。`}`,
    two: (none, of, states) => `只算两国之间的条约，${of}国中有[${none}](none)国一个也没有；${counts(states)}。`,
    claim: ({ name, own, few, of, great, asFew }) =>
      `其他${of}国中，[${few}](few)国的条约盟国不多于${name}（${own}个）；${amongPowers(great, asFew)}`,
    twoParty: (name, two, all) =>
      two === null || all === null
        ? null
        : `在三十国条约上签一次字，就同时有了二十九个伙伴。只算两国条约，${name}有${two}个伙伴；算全部条约，有${all}个。`,
    not: "数目说明有多少承诺，既不说明每项承诺价值几何，也不说明为何作出。",
    door: (name) => `按每条规则计数的${name}`,
    lines: {
      title: "1816年以来各大国的条约盟国",
      label: (ends) =>
        `各国1816年以来条约盟国的小图：两国条约（实线）与全部条约（淡线），背景为所有国家的带状范围。最后的数目（两国条约／全部条约）：${ends.join("；")}。`,
      see: (now, shown) =>
        `每个现在或曾经的大国一格：当日的${now}个，另有${shown - now}个。实线与第一个数：只约束两国的条约所带来的伙伴。淡线与第二个数：全部条约。灰带为当日所有国家（全部条约）的中位数至第九十百分位；浅色区为尚不清楚的部分。按每年7月1日计数。1945年以前小国的条约收录不全。`,
      world: "中位数／第九十百分位",
    },
    dots: {
      title: "当日所有国家，按条约盟国数排列",
      label: ({ states, none, atMostOne, median, ninth }) =>
        `${states}个国家各为一点，按条约盟国数堆叠：${none}国没有，${atMostOne}国至多一个；半数国家不超过${median}个，十分之九不超过${ninth}个。`,
      axes: { count: "条约盟国数", states: "国家，一国一点" },
      see: (meaning) => `${meaning}空心点表示可能更多：日期不明，或条约处于休眠。`,
      near: (names) => (names.length === 0 ? null : `按政府所在地最近的${names.length}国（各国同用一条规则）：${names.join("、")}。`),
      state: "国家",
      all: "全部条约",
      two: "两国条约",
    },
  },
  systems: {
    topic: "两种体系",
    claim: (other, theirs, name, own) => `${other}有义务防卫${theirs}，${name}${own}`,
    moved: ({ name, year, pacts, from, to, newest }) =>
      `${name}的最大变动在${year}年${pacts.length === 0 ? "" : `（${pacts.join("；")}）`}，由${from}个变为${to}个${newest === "" || newest === year ? "。" : `；最近增加的伙伴在${newest}年。`}`,
    note: ({ year, title, change }) => `${year} ${change === "began" ? "" : "退出"}${title}`,
    title: (names) => `${names.join("、")}有义务防卫的国家`,
    label: (names) => `1816年以来的线：${names.join("、")}有义务防卫的国家数。`,
    see: (meaning) => meaning,
    hint: "点击某一年，可按该日阅读本页。",
    door: "比较两国，附每项条约",
    head: { year: "年份", state: "国家", count: "其后", by: "条约" },
  },
  first: {
    topic: "第一个同盟",
    topicTurned: "反目的同盟",
    noPact: (name) => `数据中没有${name}的防卫或进攻条约`,
    claim: (name, { ended, turned, whileItRan }) =>
      turned
        ? `${name}与第一个盟国交战，${whileItRan ? "当时条约仍然有效" : "在条约终止之后"}`
        : ended === null
          ? `${name}的第一个条约至今有效`
          : `${name}的第一个条约于${ended.slice(0, 4)}年终止，缔约国之间没有因此交战`,
    life: ({ pact, from, until, with: partners }) =>
      `${pact}自${from}起有效${until === null ? "" : `，至${until}止`}，对方为${partners.length > 6 ? `${partners.length}国` : partners.join("、")}。`,
    between: (name, others) =>
      others.length === 0
        ? null
        : others.length > 3
          ? `其间${name}另订${others.length}项防卫或进攻条约，最早在${others[0]?.year}年。`
          : `其间${name}还订立了${others.map(({ short, year }) => `${short}（${year}年）`).join("、")}。`,
    oneCase: "一国的历史只是一个案例：它显示事情的先后，不显示原因。",
    inForce: (pact) => `${pact}：有效期`,
    established: (other) => `与${other}建交`,
    severed: (other) => `与${other}断交`,
    resumed: (other) => `与${other}复交`,
    label: (pact) => `${pact}的日期：有效期、各项行为、缔约国之间的关系与战争、其他条约。`,
    see: "这是该国最近一段（按数据中“新兴挑战者”或“大国”的类别）时期内所订的第一个条约；不在其列的国家，取数据中最早的一个。条为条约，叉为缔约国之间的战争，点为有日期的行为。没有日期记录的争执不在线上。",
    door: (name) => `${name}的全部条约时间线`,
    head: { when: "时间", what: "事项" },
  },
  declared: {
    topic: "宣示的路线",
    claim: (name, year) => `自${year}年起，${name}的文件表示不结盟`,
    noneFound: (name, many) => `${name}有记录的${many}项声明中，未见拒绝结盟的`,
    notCollected: (name) => `没有收集${name}关于同盟的声明`,
    first: (date, document) => `数据中最早的一项是${longDate(date)}：${document}。`,
    number: (many) => `数据中共有${many}项；联合声明对双方各计一次。`,
    silence: "只收集了中国、俄罗斯及少数伙伴的声明。没有记录，不等于没有发表过。",
    title: (name) => `${name}关于同盟的声明`,
    label: (name) => `${name}关于同盟的声明，按日期排列。`,
    see: "每个圆圈是一份文件。说过并不等于有约束力：言辞可能是盟国少的原因，也可能是其结果。",
    door: (name) => `${name}的档案`,
    head: { date: "日期", document: "文件", gist: "要旨", source: "来源" },
  },
  price: {
    topic: "条约的代价",
    claim: (other, theirs, name, own) => `${other}须防卫的国家有记录在案的对手${theirs}；${name}须防卫的国家，${own}`,
    soil: (name, hosts, hosted) => `${name}可在${hosts}他国驻军或使用基地；可在其领土上这样做的外国有${hosted}。`,
    not: "代价与所得的援助只是并列，不作相互权衡：数据中没有承诺的价格。",
    title: "义务、风险、领土与援助",
    label: (name, other) => `${name}与${other}的义务、风险、领土与援助的条形图。`,
    see: "按当日数据计算的国家数；斜线为尚不清楚的部分。对手取自一份简短的对抗清单，以当日仍在进行的为准。",
    door: "同盟的代价，逐项列出",
    line: "项目",
    meaning: "所计内容",
  },
  circles: {
    topic: "代之以协商与伙伴关系",
    claim: (name, ally, consult, wide) => `${name}的防卫条约盟国有${ally}，协商及以上的有${consult}，伙伴关系及以上的有${wide}`,
    beside: (other, ally, consult, wide) => `按同样的规则，${other}分别有${ally}、${consult}和${wide}。`,
    not: "没有同盟的靠拢确实存在，只数条约是看不到的；而伙伴关系也不承诺战时援助。",
    title: "按每条规则计入的国家",
    label: (name, other) => `${name}与${other}按每条规则计入的国家数。`,
    see: "规则由最窄的圈排到最宽的圈，表格中说明各计什么。斜线为尚不清楚的部分。伙伴的数目随规则和日期而不同：一条规则只计战略伙伴，下一条计任何伙伴关系或承诺。伙伴关系以中国收集得最全：对其他国家，最宽的几圈是下限。",
    door: (name) => `按每条规则列出${name}的名单`,
    rule: "规则",
    meaning: "所计内容",
  },
  sides: {
    topic: "两边都是朋友",
    claim: (name, both, of) => `当日仍在进行、有记录的他国之间的[${of}](rivalries)对对抗中，${name}在[${both}](sides)对里与双方都有联系`,
    bound: (_name, bound, both) =>
      both === 0 ? null : bound === 0 ? "其中没有一对使它有义务防卫某一方。" : `其中[${bound}](bound)对，它与一方订有防卫条约。`,
    others: (many, of) =>
      many === of
        ? `这并非它独有：可以判断的其他${of}个大国，伙伴之间都有两对以上这样的对抗。`
        : `可以判断的其他${of}个大国中，有${many}个在伙伴之间有两对以上这样的对抗。`,
    speaks: (name, speaks, of, differ) =>
      `按调解者的两项标准，同样的${of}对中，${name}在[${speaks}](speaks)对里可以与双方对话：对双方都无作战义务，且与双方有联系或同在一个机构。其中${differ.partners}对有一方按上述规则不是伙伴；上述各对中有${differ.bound}对不计，因为它对一方有义务。`,
    not: "与双方都有联系，可能是不结盟的结果，而不是原因。",
    ties: { bound: "防卫条约", partner: "伙伴关系或其他承诺", none: "没有联系" },
    title: (name) => `双方都是${name}伙伴的对手`,
    label: (name) => `${name}与双方都有联系的对抗。`,
    see: "每一行是当日仍在进行的一对对抗，清单较短；已经结束的不列。联系按“任何伙伴关系及以上”的规则。",
    door: (name) => `${name}可以调停的冲突`,
    head: { one: "一方", other: "另一方", issue: "争端", source: "来源" },
  },
  weighed: {
    topic: "各种解释",
    claim: (many, compared) => `${many}种解释中，${compared === 0 ? "没有一种" : `${compared}种`}有足够案例可供比较；没有一种足以定论`,
    how: "每种解释都列出支持它的证据、反对它的证据，以及这些数据无法检验的内容。单个案例只作展示，不算检验。",
    scholarship: (works, whole) => `所引著作${works}种，其中${whole}种读了原文；其余只看了摘要或概述，各处均已注明。`,
    for: "支持",
    against: "反对",
    cannot: "这些数据无法检验",
    nothing: "数据中没有。",
    taken: (name, taken, of, outside) =>
      `与${name}有任何伙伴关系或承诺的国家共${of + outside}个，其中${of}个属于国家体系${outside === 0 ? "" : `（${outside}个不属于）`}；这些国家中已与别国订有防卫条约的有${taken}。`,
    free: (name, free, of) => `这${of}个国家中，没有任何防卫条约、本可与${name}订约的有${free}。`,
    powersWithMore: (powers) => `其他大国中更多的有：${counts(powers)}。`,
    most: (name, most, next, second, ninth) =>
      `今天条约盟国最多的是${name}（${most}个），其次是${next}（${second}个）；十分之九的国家不超过${ninth}个。`,
    mostTwo: (name, most, next, second) => `只算两国条约，最多的是${name}（${most}个），其次是${next}（${second}个）。`,
    lines: (words) => `若“少”的界线另划：${words}。`,
    line: (most, verdict) => `${most}及以下：${verdict}`,
    counter: "离所预期的最远",
  },
  change: {
    topic: "会改变吗？",
    claim: (name, statements, own, since) => `自${since}年以来，有记录的${name}对压力行为的抗议有${statements}次；新订防卫条约${own}项`,
    see: (name, other) =>
      `叉：${name}称对方某一行为为压力的声明，按声明之日，各已查阅。点：其间开始的${other}与${name}的条约、安排与指定，用各自的颜色。并列不等于因果；声明只是查找过的，并非全部。`,
    title: (name) => `${name}所称的压力，以及所签的文件`,
    label: (name) => `${name}关于压力的声明，按日期排列，与其间开始的条约并列。`,
    none: (name) => `没有收集${name}关于压力的声明`,
    head: { when: "时间", who: "谁", what: "事项", words: "要旨", source: "来源" },
    door: "世界条约的变动",
    not: "数据记录行为与言辞的日期，不衡量压力，也不作预言。",
  },
};
