/** Chinese words of the terminal for the ledger's reports on itself, and for its agreement with another dataset. */
import type { Definition } from "../../model/agreementWords.ts";
import type { reports as English, agreementWords as EnglishAgreement } from "../en/terminalReports.ts";
import { COLLECTIONS, KINDS } from "./terminalPages.ts";
import { MARKS, TYPES } from "./terms.ts";

/** Values that tables of counts count. */
const COUNTED: Readonly<Record<string, string>> = {
  ...TYPES,
  ...KINDS,
  ...MARKS,
  ...COLLECTIONS,
  instruments: "文书",
  obligations: "义务",
  acts: "行为",
  places: "地点",
  sources: "出处",
  article: "逐条编码",
  summary: "按摘要编码",
  binding: "有约束力",
  permissive: "可以",
  principle: "原则上",
  unilateral: "单方",
};
const FACT_KINDS: Readonly<Record<string, string>> = {
  instrument: "文书",
  obligation: "义务",
  clause: "条款",
  question: "未决问题",
  modifier: "变更",
  act: "行为",
  interpretation: "官方解释",
  dispute: "争议",
  rule: "盟友规则",
  trigger: "触发词",
  region: "地区",
  class: "国家类别",
  explanation: "解释",
  state: "国家",
  place: "地点",
  war: "战争",
  "general-treaty": "一般国际法",
  measure: "措施",
  record: "记录",
  source: "出处",
};
const CHANGES = { added: "增加", changed: "改变", removed: "删除" } as const;
const AUDIT_KINDS = { act: "行为", clause: "条款", membership: "成员资格" } as const;
const VERDICTS: Readonly<Record<string, string>> = { right: "正确", wrong: "错误", coarse: "粗略", undecidable: "无法判定" };
const AGREEMENT_CLASSES = {
  "they-err": "ATOP有误",
  definition: "定义不同",
  ours: "应由本项目更正",
  missing: "账册缺漏",
  beyond: "不在ATOP内",
  unclassed: "未归类",
} as const;
/** Short titles of the definitions in which the two differ. */
const DEFINITIONS: Readonly<Record<string, string>> = {
  signature: "自签署起算",
  end: "终止之日",
  grade: "等级",
  dormant: "休眠",
  "owed-to": "承诺的对象",
  "third-state": "第三国",
  forbearance: "不作为",
  "general-consultation": "一般性协商",
  "peaceful-settlement": "和平解决",
  scope: "收录范围",
  "defence-or-offence": "防卫或进攻",
  "joint-measures": "共同措施",
  renewal: "续约",
  succession: "继承",
  sovereignty: "主权",
  "clause-ended": "条款终止",
  "both-consult": "双方协商",
  territory: "领土",
} satisfies Record<Definition, string>;

export const reports: typeof English = {
  sound: (folder, files) => `${folder}：${files}个文件，没有错误`,
  complaints: (folder, count, files) => `${folder}：${files}个文件中有${count}处错误`,
  notYet: (count) => `尚未补上、但不算错误的：${count}项`,
  why: (text) => `  原因：${text}`,
  todo: (text) => `  办法：${text}`,

  reported: (count, day) => (count === 0 ? `没有${day}之后的记录` : `${day}（最后核实日）之后据报的${count}项行为`),
  reportedOnly: "这些日子没有核实过，未注意到的不在其中。",

  stale: (count) => `核实时间最早的${count}项事实`,
  verified: "核实至",
  mark: "核对",
  file: "文件",
  fact: "事实",
  counted: (value) => COUNTED[value] ?? value,
  noSuchFact: (title) => `${title}：没有这一事实`,
  place: "位置",

  raises: { major: "改变的读法", minor: "新的文书，以及其他可以指名的", patch: "更正的事实" },
  change: (change, owner, kind, label) =>
    `${CHANGES[change]}：${owner === null ? "" : `${COLLECTIONS[owner] ?? owner}，`}${FACT_KINDS[kind] ?? kind}“${label}”`,
  was: (before) => `原为：${before}`,
  inFields: (fields) => `涉及${fields.join("、")}`,
  holds: (count) => `另含${count}项事实`,

  audit: (drawn, facts, seed, hash) => `审核：自账册（${hash}）的${facts}项事实中，以种子${seed}抽取${drawn}项`,
  openSource: (cite, at, url) => `请查阅：${cite}${at === null ? "" : `，${at}`}${url === null ? "" : ` ${url}`}`,
  toFill: "  判定：              所查出处：              备注：",
  force: (inForce) => (inForce ? "有效" : "无效"),
  auditHead: { force: "是否有效", facts: "事实", drawn: "抽取", kind: "种类" },
  auditKinds: AUDIT_KINDS,
  sample: (size, inForce, seed, hash) => `样本：${size}项事实，其中有效的${inForce}项；种子${seed}；账册${hash}`,
  rateHead: {
    ...{ judged: "已判定", wrong: "错误", coarse: "粗略", open: "未定", rate: "错误率", interval: "95%区间" },
    ...{ firm: "不计粗略", of: "范围" },
  },
  noRate: "还没有事实得到判定。",
  rate: ({ rate, low, high, atMost, wrong, judged, unjudged }) =>
    `估计错误率：${rate}（95%区间为${low}至${high}），依据：已判定${judged}项，其中${wrong}项错误${atMost === null ? "" : `；若无法判定的都算错误，则为${atMost}`}。${unjudged === 0 ? "" : `另有${unjudged}项事实所在的层没有判定，未计入。`}`,
  allFacts: "全部事实",
  ofKind: (kind) => `种类：${kind}`,
  found: (verdict, id) => `${VERDICTS[verdict] ?? verdict}：${id}`,
  opened: (note, source) => `${note}（${source}）`,
};

export const agreementWords: typeof EnglishAgreement = {
  classed: (count) => `与ATOP的一致程度：已阅读并归类的分歧${count}项`,
  measured: (until, counterparts, alliances) => `与ATOP的一致程度（至${until}年）：${alliances}个同盟中有${counterparts}个在账册中有对应`,
  scopes: {
    all: "全部",
    filed: "不计在账册中没有对应的ATOP同盟",
    reconciled: "只把应由本项目更正的和未归类的算作分歧",
    frozen: "抽签选出的文书，按现在的编码",
  },
  pacts: { all: "按同盟：它究竟有没有作出该承诺？", frozen: "同上，只看抽签选出的文书" },
  head: {
    ...{ type: "类型", both: "双方", ledger: "账册", atop: "ATOP", kappa: "kappa", interval: "其95%区间", open: "未定", agree: "一致" },
    ...{ positive: "阳性", neither: "均无", groups: "组", dyadYears: "国家对年", class: "归类" },
  },
  type: (type) => TYPES[type as keyof typeof TYPES] ?? type,
  byEra: "各时期的kappa",
  classes: AGREEMENT_CLASSES,
  definition: (id, meaning) => `${DEFINITIONS[id] ?? id}：${meaning}`,
  none: "无",
  more: (count) => `另有${count}项；全部见--csv或--json`,
  noFile: "没有文件",
  noNumber: "没有编号",
  weight: (dyadYears) => `${dyadYears}个国家对年，`,
  sides: { ledger: "只见于账册：", atop: "只见于ATOP：" },
  classOf: (given, definition) =>
    `【${AGREEMENT_CLASSES[given]}${definition === null ? "" : `：${DEFINITIONS[definition] ?? definition}`}】`,
};
