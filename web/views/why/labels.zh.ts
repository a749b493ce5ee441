/** "Why" in Chinese. */

import { longDate } from "../../app/language/speech.zh.ts";
import type { Worded } from "../../app/language/translation.ts";
import type { Labels } from "./labels.ts";

const amount = ({ count, notKnown }: { readonly count: number; readonly notKnown: number }) =>
  notKnown > 0 ? `${count}至${count + notKnown}个` : count === 0 ? "没有" : `${count}个`;

/** "其他6个大国中，只有日本同样少" */
export function amongPowers(great: number, asFew: readonly string[]): string {
  if (great === 0) return "没有别的大国";
  if (asFew.length === 0) return `其他[${great}](powers)个大国都更多`;
  if (asFew.length === great) return `其他[${great}](powers)个大国也都如此`;
  return `其他[${great}](powers)个大国中，只有${asFew.join("、")}同样少`;
}

const share = ({ few, of }: { readonly few: number; readonly of: number }) => (of === 0 ? 0 : Math.round((few / of) * 100));
const cases = (many: number) => `${many}个案例`;

export const why: Worded<Labels> = {
  question: (name) => `${name}为什么结盟这么少？`,
  questionOf: (name) => `国家为什么少结盟？以${name}为例`,
  waiting: "正在把每种解释与其案例对照。",
  failed: "未能算出各种解释。",
  state: "国家",
  head: {
    odd: ({ date, name, own, few, of, great, asFew, most }) =>
      `${longDate(date)}，${name}${own.count + own.notKnown === 0 ? "没有条约盟国" : `有${amount(own)}条约盟国`}；其他${of}国中，有[${few}](few)国也不比它多。${amongPowers(great, asFew)}${most === null ? "。" : `；${most.name}有[${most.count}](powers)个，其中由两国条约而来的有${most.two}个。`}`,
    compared: (many, compared, beyond) =>
      `下列${many}种解释中，有足够案例可供比较的有[${compared}](compared)种；其中差别大于每百次随机重排中95次所得的有${beyond.length}种${beyond.length === 0 ? "" : `（${beyond.join("、")}）`}。没有一种足以定论，几种也可能同时成立。`,
    limits: (untested, few) =>
      `[${untested}](untested)种没有数据可以检验，[${few}](too-few)种案例太少：条约看不出政府害怕什么、要求过什么、被拒绝过什么。`,
  },
  overview: {
    title: (many) => `${many}种解释，每边一句`,
    how: "每一句都不是定论：两边各列其据，不论轻重；一个案例也不足定论。有足够案例可比的，比例列在句下；是否出于偶然，以重排国家来判断，因为同一国的许多案例并不是许多次检验。点标题可看证据、案例与来源。",
    about: (asked, name) => `各句说的是最初被问及的${asked}；${name}的案例列在每种解释之下。`,
    explanation: "解释",
    for: "支持",
    against: "反对",
    cannot: "在此无法检验",
    compared: (few, held, not, within) =>
      `比较：条件成立的${held.of}个中，${held.few}个（百分之${share(held)}）${few}；不成立的${not.of}个中，${not.few}个（百分之${share(not)}）${within ? "；偶然也能造成这样的差别" : ""}。`,
    openAll: "打开全部步骤",
    closeAll: "收起全部步骤",
  },
  drawer: {
    few: (name) => `条约盟国不多于${name}的国家`,
    near: (name) => `首都离${name}首都最近的国家`,
    powers: "当日的其他大国",
    none: "没有两国条约的国家",
    compared: "有足够案例可比的解释",
    tooFew: "案例太少的解释",
    untested: "这些数据无法检验的解释",
    sides: (name) => `${name}与双方都有联系的对抗`,
    bound: (name) => `其中${name}与一方订有防卫条约的`,
    speaks: (name) => `${name}对双方都无作战义务、且与双方有联系或同在一个机构的对抗`,
    rivalries: "当日有记录的他国之间的对抗",
    counts: (all, two) => `全部条约${all}个，两国条约${two}个`,
    over: "争端",
    since: "自",
    notKnown: "日期不明",
    withSides: "联系",
    ties: { bound: "防卫条约", partner: "伙伴关系或其他承诺", none: "没有联系" },
    mediators: (name) => `${name}可以调停的冲突`,
    open: "打开这一解释",
  },
  powers: "当日的大国",
  others: "其他国家",
  noState: (typed) => `没有叫“${typed}”的国家；所示为另一国。`,
  fits: { fits: "如所预期", "does-not-fit": "不如所预期", "cannot-be-told": "不清楚" },
  section: {
    mechanism: "它会怎样起作用",
    wouldSee: "如果成立，会看到",
    against: "不利于它的是",
    rival: (title) => `对立的解释：${title}`,
    rivalExpects: (word, present) => `在条件${present ? "成立" : "不成立"}之处，它预期${word}。`,
    few: { few: "盟国少", several: "盟国多" },
    evidence: (pro, against, cannot) => `证据：支持${pro}条，反对${against}条，无法检验${cannot}条`,
    written: (date) => `写于${longDate(date)}，在计算之前。`,
    writtenOnly: (date) => `写于${longDate(date)}；没有检验。`,
    open: "打开案例",
    close: "收起案例",
    busy: "正在计算案例。",
    failed: "未能算出案例。",
    cannotTell: "记录无法说明的",
    scholarship: "这一想法的出处",
    revised: (date) => `看过一次计算后，于${longDate(date)}修订`,
    command: "命令行",
  },
  test: {
    condition: "条件",
    conditionAt: (least, unit) => `达到${least}或以上（${unit}）为成立。`,
    outcome: "结果",
    outcomeAt: (word, most, unit) => `${most}或以下（${unit}）称为“${word}”。`,
    threshold: "为什么取这些数",
    others: (most, fits, not) => `若界线划在${most}：${fits}个如所预期，${not}个不如所预期。`,
    cell: {
      corner: "条件",
      present: "成立",
      absent: "不成立",
      open: (condition, outcome, many) => `条件${condition}、${outcome}：${cases(many)}。打开。`,
      expected: "如其所预期",
    },
    permutation: ({ difference, low, high, middle, smallest, draws, clusters }, few, kind) =>
      `条件成立之处“${few}”的比例，减去不成立之处的，为${difference}。对${clusters}个国家作${draws.toLocaleString("zh-Hans")}次有种子的随机重排，每百次中有95次落在${low}与${high}之间，居中为${middle}。${kind}在该解释所预期的一边，${smallest}是这份记录能与偶然区分的最小差别。`,
    clusters: {
      pairs:
        "居中不为零，是因为国家对有一种重排时保留的结构：一个伙伴的全部国家对，只与同样几个大国的另一伙伴互换。因此，这样的组与组之间的差别（只是一个大国的伙伴，或与几个大国同属一项条约）在每次重排中都保留，只有组内的差别与偶然相比较。",
      states: "重排在年份相同的国家之间互换案例；这样的组与组之间的差别在每次重排中都保留。",
    },
    tableOfShares: "国家对，各附其条件与结果",
    table: "案例，以及对每个案例的预期",
    pick: "显示案例",
    all: "全部",
    only: (name) => `只看${name}`,
    everyone: "所有国家",
    showAll: (many) => `显示全部${many}个`,
    none: "没有这种案例。",
    head: { case: "案例", condition: "若", outcome: "则", expected: "它预期", rival: "对立者预期", fit: "实际" },
    group: { true: "条件成立之处", false: "条件不成立之处", unknown: "条件是否成立无法判断之处" },
    range: (low, high) => `${low}至${high}`,
    floor: (low) => `至少${low}`,
    yes: "是",
    no: "否",
    nothing: "无",
    unsaid: "无法判断",
    axis: (least, most) => `横轴从0到${most}，按平方根以便分辨小数；界线在${least}。`,
    caption: (few, at) =>
      `阴影是该解释预期案例所在之处；“${few}”与更多之间的界线在${at}。横条是未定的范围。落在阴影内的案例不证明该国的动机，落在外面的也不否定它。`,
    coverage: "有多少可以判断",
    worst: "离所预期最远的两个案例",
    equally: (many) => `另有${many}个与第二个同样远。`,
  },
  case: {
    condition: "条件",
    outcome: "结果",
    rival: "对立者对同一案例",
    records: "记录",
    more: (many) => `另有${many}条`,
    notKnown: "不明的原因",
    from: (from, until) => `${longDate(from)}至${longDate(until)}`,
  },
  downloads: { csv: "案例表（CSV）", json: "JSON" },
  notFound: (id) => `账册里没有解释“${id}”。`,
};
