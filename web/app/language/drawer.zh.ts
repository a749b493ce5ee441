/** Chinese labels of the evidence drawer and of a treaty in full. */
import { ACTS } from "../../../src/prose/zh/acts.ts";
import { TIERS } from "../../../src/prose/zh/tiers.ts";
import type { Words } from "./en.ts";
import { longDate } from "./speech.zh.ts";
import type { Worded } from "./translation.ts";

/** "art. 4" as "第4条", "paras. 1-3" as "第1-3段"; a place that is named otherwise stands as it is. */
export function placeIn(place: string): string {
  const numbered = /^(arts?|paras?|points?|pp?|principles?|sections?|parts?)\.? ([\divxlcIVXLC(][\w() ,.–-]*)$/.exec(
    place.replace(/^[AP](?=rts?\b|aras?\b)/, (letter) => letter.toLowerCase()),
  );
  if (numbered === null) return WHOLE[place] ?? place;
  const [, kind = "", rest = ""] = numbered;
  const unit = UNITS[kind.replace(/s$/, "")] ?? UNITS[kind] ?? "";
  return /[a-z]{2}/.test(rest.replace(" and ", "")) ? place : `第${rest.replace(/ and |, /g, "、")}${unit}`;
}

const UNITS: Readonly<Record<string, string>> = {
  art: "条",
  para: "段",
  point: "点",
  p: "页",
  pp: "页",
  principle: "项原则",
  section: "节",
  part: "部分",
};
const WHOLE: Readonly<Record<string, string>> = { preamble: "序言", annex: "附件", protocol: "议定书" };

export const drawer: Worded<Words["drawer"]> = {
  close: "关闭",
  back: "回到记录",
  recordsOf: (shown) => `${shown}条记录`,
  on: (date) => longDate(date),
  none: "这一行在那一天没有记录。没有找到不等于没有：账册的缺口与它列在一起。",
  notKnown: (count) => `若查明一个未找到的生效日期，会再增加${count}个。`,
  disputedState: (name) => `${name}（有争议）`,
  disputed: (names) => `其中${names.length}国仅依有争议的文字或日期的一种解读计入：${names.join("、")}。`,
  dormant: (count) => `另有${count}个依据休眠的条约：没有找到终止，也不知道有谁援用过。`,
  with: (name) => `${name}与两国之间有什么`,
  withNone: (name) => `那一天，比较的各行中没有提到${name}的记录。`,
  owes: "内容",
  states: "与谁",
  inForce: "生效",
  from: "计数",
  wording: "本项目的转述",
  checked: "核对",
  note: "注",
  source: "来源",
  entry: "起始",
  sinceUnknown: "未找到生效日期",
  byConduct: (date) => `至迟${longDate(date)}已生效（当事国已依约行事）；未找到生效日期`,
  since: (date) => (date === "unknown" ? "起始日期未有定论" : `自${longDate(date)}起`),
  at: placeIn,
  until: (date) => (date === "unknown" ? "终止日期未有定论" : `至${longDate(date)}`),
  unknown: "是否有效不明",
  various: "日期不一；各国的日期列在旁边",
  translated: "译文",
  operative: (article) => `${article}，关键词句`,
  readings: (count) => `${count === 2 ? "两" : count}种读法`,
  taken: "此处采用",
  heldBy: (who) => `持此说者：${who}`,
  openTreaty: "打开条约",
  attacked: (state) => `假如${state}受到攻击……`,
  attackedBy: (state, by) => `假如${by}攻击${state}……`,
  cite: "引用",
  citeHide: "收起引文",
  plain: "普通格式",
  bibtex: "BibTeX",
  copy: "复制",
  copied: "已复制",
  loadingSources: "正在读取来源。",
  rests: "还有什么依据它",
  showStates: (count) => `显示${count}个国家`,
  method: "如何计数，有多可靠",
  checkedWords: {
    text: ["已见原文", "见到了原文"],
    secondary: ["转述", "见到了摘要、名单或报道，未见原文"],
    unverified: ["未核实", "原文和报道都没有见到"],
  },
};

export const treaty: Worded<Words["treaty"]> = {
  tiers: TIERS,
  inForce: { true: "有效", false: "无效", unknown: "是否有效不明" },
  dormant: "休眠：没有找到终止，从未援用，也无人废止",
  summary: "依摘要编录",
  article: "安全条款均依原文编录",
  clauses: "条款",
  acts: "行为",
  members: (count) => `当事国：${count}`,
  sources: "来源",
  term: "期限",
  open: "文本未定之处",
  disputes: "有争议",
  interpretations: "各方说过它是什么意思",
  position: (who, date) => `${who}，${longDate(date)}；这是说话者的立场，不是法律`,
  atop: (codes) => `ATOP ${codes}`,
  verified: (date) => `核实至${longDate(date)}`,
  noDate: "未找到日期",
  parties: "各当事国",
  owe: (by, toward) => `${by}对${toward}`,
  nobody: "那一天没有当事国。",
  kinds: {
    treaty: "条约",
    agreement: "协定",
    declaration: "宣言",
    statute: "法规",
    charter: "宪章",
    list: "名单",
    initiative: "倡议",
    arrangement: "安排",
    order: "命令",
    "exchange-of-notes": "换文",
    memorandum: "备忘录",
    protocol: "议定书",
  },
  actWords: ACTS,
  standings: {
    member: "成员",
    designated: "被指定国",
    observer: "观察员",
    partner: "伙伴",
    suspended: "中止",
    host: "驻在国",
    signatory: "签署国",
  },
};
