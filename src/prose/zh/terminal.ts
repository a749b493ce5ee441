/** Chinese headings, titles of columns and short lines of the terminal. */
import type { TerminalWords } from "../en/terminal.ts";
import { listed } from "../lists.ts";
import { FORCES, article as numbered, OPEN, quotedIfEnglish, SLOTS, STATUSES, unopenedWords, whenTold, whoTold } from "./lawWords.ts";
import { locator } from "./locators.ts";
import { verdicts } from "./terminalClaims.ts";
import { datasetWords } from "./terminalDatasets.ts";
import { literatureWords } from "./terminalLiterature.ts";
import { measureWords } from "./terminalMeasures.ts";
import { CHANGES, pages } from "./terminalPages.ts";
import { agreementWords, reports } from "./terminalReports.ts";
import { allyNumbers, weighing } from "./terminalWeighing.ts";
import { MARKS, STANDINGS, TYPES } from "./terms.ts";
import { words as chinese, ACTS as STRIKES } from "./words.ts";

const GRADES: Readonly<Record<string, string>> = { permissive: "（可以）", principle: "（原则上）", unilateral: "（单方）" };
const ENDS: Readonly<Record<string, string>> = {
  terminated: "终止",
  expired: "期满",
  superseded: "被取代",
  lapsed: "失效",
  closed: "关闭",
  withdrew: "退出",
  revoked: "撤销",
  "state-ended": "国家不复存在",
};

const article = (at: string) => (at === "not seen" ? "条款未见" : numbered(at));
const typeWords = (type: string, grade: string | null) => `${TYPES[type as keyof typeof TYPES] ?? type}${GRADES[grade ?? ""] ?? ""}`;
const states = (count: number, unit = true) => (count === 0 ? "无" : unit ? `${count}国` : String(count));
const OPEN_WORDS: Readonly<Record<string, string>> = OPEN;
const SPACED = "、";
const DATE_MARKS: Readonly<Record<string, string>> = { partial: "日期未详", disputed: "有争议", unknown: "不详", running: "未终止" };

export const terminal: TerminalWords = {
  article,
  type: typeWords,
  since({ since, byConduct, until, inForce }) {
    const start = since === null ? "生效日期未查到" : byConduct ? `至迟${since}已有效，生效日期未查到` : `自${since}起`;
    const end = until === null ? "" : until === "unknown" ? "，终止日期未定" : `，至${until}`;
    return `${start}${end}${inForce === "unknown" ? "；是否有效不明" : ""}`;
  },
  states,
  date: chinese.date,
  name: (name) => name,
  at: (instrument, where) => (where.startsWith("第") ? `${instrument}${where}` : `${instrument}，${where}`),
  both: (names) => listed(names, "、", "和"),
  comma: SPACED,
  colon: "：",
  semicolon: "；",
  locator,
  kept: quotedIfEnglish,
  quoted: (text) => `“${text}”`,
  inBrackets: (text) => `（${text}）`,
  upper: (text) => text,
  andNames: (names) => `以及${names}`,
  more: (count) => `另有${count}项`,
  shownOf: (shown, left) => `${shown}，另有${left}个`,
  mark: (checked) => MARKS[checked] ?? checked,
  tagged: (text) => `［${text}］`,
  types: (types) => types.map((type) => typeWords(type, null)).join(SPACED),
  standing: (standing) => STANDINGS[standing as keyof typeof STANDINGS] ?? standing,
  act: (act) => CHANGES[act] ?? act,
  notFound: "未查到",
  notKnown: "不明",
  translated: "译文",
  dormant: "休眠",
  nominal: "名义上",
  disputedTie: "有争议",
  ofDisputed: (count) => `${count}国有争议`,
  between: (count, least, most) => `${count}（${least}至${most}）`,

  bearInMind: "请注意",
  assumed: "假定",
  moreNotes: (count) => `- 另有${count}条说明，全部见--json`,
  foot: (version, hash, day) => `Entente账册${version}（${hash}），核实至${chinese.date(day)}。承诺并非预测。`,

  noTie: (date, a, b, type) => `${date}，账册中${a}与${b}之间没有${type === null ? "任何" : `此类（${type}）`}关系。`,
  aboutOthers: (about) => `仅关乎${about}`,
  twoOn: (date, a, b) => `${a}与${b}，${date}`,
  owes: "义务方向",
  owing: (by, to) => `${by}对${to}`,
  aboutState: (state) => `（关于${state}）`,
  what: "内容",
  whereSince: "依据，起始日期",
  inTheWords: "条文原话",
  whereToWhom: "依据；对谁",
  whereByWhom: "依据；由谁",

  numbersOpen:
    "每个数字都可以展开：entente allies list USA，entente ties between CHN PRK，entente instrument show china-dprk-1961；--json给出其背后的每一条记录。",

  case: (initiators, targets, place, date, past) => `${past ? "" : "假设"}${initiators}攻击${targets}：${place}，${date}`,
  caseWithin: (act, targets, place, date) => `${targets}的${STRIKES[act] ?? act}：${place}，${date}`,
  strike: (act) => `，${STRIKES[act] ?? act}`,
  theWords: "条款",
  caseHint: "--state STATE显示一国的条款及其检验，--all显示所有国家的。",
  round: (number) => `第${number}轮`,
  nobodyJoins: "无国加入：本案涉及的义务都不要求承诺国参战。",
  nobodyElse: "再无他国加入。",
  joins: (names, _many, { side, status }, toward, pledge) =>
    `${names}为援助${toward}加入${side === "target" ? "受攻击" : "攻击"}一方（${pledge}）${status === "contestable" ? "，此点可争辩" : ""}`,
  callsOn: (count) => `其攻击又涉及${states(count)}的义务：`,
  calledOn: (names, _many, { grade, status }, toward, pledge) =>
    `${names}：${status === "contestable" ? "可争辩，是否" : ""}${grade === "unilateral" ? "以自身行为约束自己" : "有义务"}援助${toward}（${pledge}）`,
  positions: {
    "bound-to-both": () => "对双方均有承诺",
    "must-assist": (side) => `有义务援助${side}`,
    "self-bound": (side) => `以自身行为约束自己援助${side}`,
    "may-assist": (side) => `可以援助${side}`,
    contestable: (side) => `可争辩：是否援助${side}`,
    nominal: (side) => `若条约仍有约束力：援助${side}`,
    "must-consult": (side) => `有义务与${side}协商`,
    political: (side) => `对${side}作有政治承诺`,
    "must-stay-neutral": (side) => `对${side}有义务保持中立`,
    "must-not-help": (side) => `有义务不帮助攻击${side}的一方`,
  },
  notOwedAsBegan: (side) => `依战争记录，战争由${side}挑起，因此不负援助义务`,
  holdNotBegun: "若认定并非由其先动手，请加上--fact begun-by:target=no",
  nobodyObliged: "账册中没有任何承诺使任何国家有义务援助任何一方。",
  nobodyObligedWithin: (target) => `账册中没有任何承诺使任何国家有义务援助${target}。`,
  notObligedWithin: (state, target) => `账册中没有任何承诺使${state}有义务援助${target}。`,
  notObliged: (state) => `账册中没有任何承诺使${state}有义务援助任何一方。`,
  isOwnScript: (script) => script === "chinese",
  inLanguage: (tag, wording, isTranslation) =>
    `${isTranslation ? "译文" : "原文"}为${new Intl.DisplayNames("zh", { type: "language" }).of(tag) ?? tag}${wording === null ? "" : `；账册的表述：${quotedIfEnglish(wording)}`}：`,
  inScript: (script, wording) => {
    const language = { chinese: "中文", japanese: "日文", korean: "朝鲜文", arabic: "阿拉伯字母", cyrillic: "西里尔字母" }[script];
    return `原文为${language ?? script}${wording === null ? "" : `；账册的表述：${quotedIfEnglish(wording)}`}：`;
  },
  arguedTitle: "此外尚可争辩：磋商、中立",
  onTerm: { asked: "经请求", claimed: "依盟国自己的主张", war: "若随之开战" },
  nominalTalks: (side) => `若条约仍有约束力：只协商、不援助，为${side}`,
  impartial: "有义务对双方保持中立",
  consults: (side, among) => (among ? `有义务就${side}与其他缔约国协商` : `有义务与${side}协商`),
  contestableFree: (grade, side) => (grade === "permissive" ? `可争辩：是否可以援助${side}` : `可争辩：以自身行为援助${side}`),
  runsOut: (notice, until) =>
    [...(notice === null ? [] : [`${chinese.date(notice)}已通知退出`]), ...(until === null ? [] : [`${chinese.date(until)}终止`])].join(
      "，",
    ),
  principled: (side) => `受条约原则约束，为${side}`,
  qualified: (heading, { joint, byOwnReading, principle, unopened }) =>
    `${heading}${principle === null ? "" : principle === "treaty" ? "（依条约的原则）" : "（仅为政治承诺）"}${joint ? "（方式由共同决定）" : ""}${byOwnReading ? "（依其自身的解释）" : ""}${unopened.length > 0 ? `（${unopenedWords(unopened)}）` : ""}`,
  counted: (heading, count) => `${heading}（${count}）`,
  morePledges: (count) => `另有上述国家的${count}项承诺`,
  nominalSince: (fact, by, date) => (fact === "organisation-dissolved" ? `其组织已于${date}解散` : `${date}${by}不再承认`),
  promisedNot: {
    "may-not-attack": (count) => `承诺不攻击其中一方（${states(count)}）`,
    "political-nonaggression": (count) => `在政治上承诺不攻击其中一方（${states(count)}）`,
  },
  broken: "攻击本身违背的承诺（以账册所载为限）",
  against: "攻击所违反的政治承诺",
  ownClaims: "攻击方自己可以主张的权利（此处不作判断）",
  generalLaw: "普遍性法律",
  contestable: "可争辩",
  noneThatDay: "账册中当日没有",
  partiesAbout: (state) => `各缔约国，涉及${state}`,
  status: (status, open) =>
    status === "contestable" ? `可争辩${open === null ? "" : `（${OPEN_WORDS[open] ?? open}）`}` : (STATUSES[status] ?? status),
  clauseBy: (clause, at, type, by, to) => `${clause}${at}：${type}，${by}对${to}`,
  whyOpen: (open) => OPEN_WORDS[open] ?? open,
  duty: (wording, decides, who, forces) =>
    `义务：${quotedIfEnglish(wording)}；${whoTold(decides, who)}；${forces.map((force) => FORCES[force] ?? force).join("或")}${forces.length > 1 ? "（视读法而定）" : ""}`,
  results: { met: "是  ", "not-met": "否  ", open: "未定" },
  slot: (slot) => SLOTS[slot] ?? slot,
  presumed: "推定",
  ownReading: "其自身的解释",
  open: (kind) => OPEN_WORDS[kind] ?? kind,
  said: (date, by, says) => `${chinese.date(date)}，${by}表示：${quotedIfEnglish(says)}`,
  invoked: (date, by, note) => `${chinese.date(date)}${by === "" ? "" : `由${by}`}援用：${quotedIfEnglish(note)}`,
  asks: (kind, question) => `${{ text: "关于词句", fact: "关于事实", record: "关于记录" }[kind]}：${question}`,
  ofSeveral: (sentence) => sentence,
  openQuestions: "未决问题",
  questionsLeft: (shown, left) => (shown === 0 ? `${left}个；用--all查看` : `另有${left}个；用--all查看`),
  questionsCounted: (left, gaps) => `${left}个（用--all查看）${gaps === 0 ? "" : `；另有${gaps}个取决于账册的空缺（见--json）`}`,
  recordGaps: (count) => `- 关于记录：另有${count}个问题取决于账册的空缺：生效日期，或未见到的词句；全部见--json`,
  ifValue: (value, count, statuses) => {
    const answered = { yes: "如果是", no: "如果否", open: "如果仍未定" }[value] ?? `若答“${value}”`;
    return `${answered}，${count}项义务变为${statuses.map((one) => STATUSES[one] ?? one).join("或")}。`;
  },
  settle: "要确定这一点，请加上：",
  asFact: (key) => (key === "provocation" ? "--provocation none" : `--fact ${key}=yes`),
  aroundIt: "案情周围的法律（结论不以此为据）",
  moreAll: (named) => `更多（--all）：${named.join("；")}`,
  articlesOf: (treaty, articles) => `${treaty}${articles.map(article).join(SPACED)}`,
  rulesAndMeasures: (rules, measures) =>
    [...(rules === 0 ? [] : [`${rules}条规则`]), ...(measures === 0 ? [] : [`${measures}项措施`])].join("和"),
  recommendation: "建议",
  forceNotSettled: "是否仍有效未定",
  itsEnd: (end) => `其终止：${end}。`,

  noFlip: "本案没有改变援助义务的事实。",
  flipOf: (bearers, beneficiary, clause, at, type) => `${bearers}对${beneficiary}：${clause}${at}，${type}`,
  briefOf: (state) => `${state}：案情简报`,
  part: (state, part) => `${state}${part === "third" ? "不是本案的一方" : part === "target" ? "是受攻击国" : "是发动攻击的国家"}。`,
  sealed: "已封存：各项状态略去，请先自行作出解读。",
  whatItOwes: "它负有的义务",
  whatItIsOwed: "它享有的承诺",
  nothingHere: "没有与本案有关的",
  theAnswers: "答案",
  byTo: (clause, at, by, to) => `${clause}${at}，${by}对${to}`,
  dutyIs: (wording) => `义务：${quotedIfEnglish(wording)}`,
  wordsAre: (quote) => `原文：“${quote}”`,
  whoDecides: (decides, who, force, when) =>
    `决定：${whoTold(decides, who)}；${FORCES[force ?? "unsaid"] ?? force}${when === null ? "" : `；${whenTold(when, chinese.date)}`}`,
  saidBy: (date, by, says) => `${chinese.date(date)}，${by}表示：${quotedIfEnglish(says)}`,
  noFact: "没有义务取决于可以说明的事实。",
  taken: (taken, basis, duties) =>
    `${{ yes: "是", no: "否", open: "未定" }[taken] ?? taken}，${{ said: "按您所述", presumed: "推定", "not-said": "未说明", record: "依攻击先后和战争记录" }[basis]}；${duties}项义务以此为据`,
  givenOrDisputed: "--provocation none、given或disputed",
  factHeld: "事实写作=yes（是）、=no（否）或=open（未定）。",

  alliesByRule: (state, date) => `${state}的盟国，${date}，按规则`,
  count: "数目",
  rule: "规则",
  otherwiseTies: "未生效，但按对有争议的起止日期的另一种解读则有效",
  otherwiseToo: (count, named) => `按对有争议日期的另一种解读，另有${count}国计入：${named}`,
  alliesBy: (state, date, count, rule) => `${state}，${date}：按“${rule}”计${count}国`,
  key: "代码",
  state: "国家",
  byWhat: "依据",
  notKnownToo: (count, named) => `另有${count}国的生效日期不明：${named}`,
  leftOutDormant: (named) => `因休眠而未计入：${named}`,
  ladder: (state, date) => `计数阶梯：${state}，${date}`,
  asOf: (date) => `（截至${date}）`,
  needs: (what) => `需要${what}`,
  adds: (named) => `增加${named}`,
  leavesOut: (named) => `不计${named}`,

  stateOn: (state, id, date) => `${state}（${id}），${date}`,
  seat: (city) => `政府所在地：${city}`,
  numbers: (cow, gw) => `编号：COW ${cow ?? "无"}，Gleditsch-Ward ${gw ?? "无"}`,
  names: "名称",
  span: (name, from, until) => `${name}，${from}至${until ?? "今"}`,
  itOwes: "负有的义务",
  itIsOwed: "享有的承诺",
  nothingThatDay: "账册中当日没有",
  statesOn: (count, date) => `${date}的${count}个国家`,
  nameSeat: "名称，政府所在地",
  outsideSystem: "（不在国家体系名单内）",

  fromTo: (state, from, until) => `${state}，${from}至${until}`,
  from: "自",
  to: "至",
  instrument: "文书",
  withStates: (count, named) => (count > 4 ? `，与${count}国` : count > 0 ? `，与${named.join(" ")}` : ""),
  ended: (cause) => `（${ENDS[cause] ?? cause}）`,
  acts: "行为",
  day: "日期",
  actTitle: "行为",
  ofWhat: "所涉文书",
  ran: (count, from, until) => `${from}至${until}间有效或可能有效的${count}份文书`,
  statesCount: (count) => `${count}国`,

  instrumentsOn: (type, state, date) => `${state === null ? "" : `${state}的`}${type === null ? "" : typeWords(type, null)}文书，${date}`,
  noneInLedger: "账册中没有",
  signed: "签署",
  inForce: "生效",
  idTypesMembers: "代码，类型，成员数",
  groupInForce: "有效",
  groupUnknown: "是否有效不明",
  groupDormant: "休眠",
  groupEnded: "已终止",
  groupLater: "尚未开始",
  titleOn: (title, date) => `${title}，${date}`,
  nobodyInIt: "当日没有成员",
  inIt: "成员",
  formerly: "曾为成员",
  standingTitle: "地位",
  sinceTitle: "自",
  toDate: (date) => `至${date}`,

  whoOwes: (rule, date, count, ties) => `谁对谁负有义务（${rule}），${date}：${count}国，${ties}个有向关系`,
  groups: (owing, owed, instruments, groups, sizes) =>
    `${owing}国对${owed}国负有义务，依据${instruments}份文书；互不相连的群组${groups}个，国家数分别为${sizes}`,
  who: "谁",
  tiesDuring: (rule, from, to, count, ties) => `谁对谁负有义务（${rule}），${from}至${to}：${count}国，${ties}个有向关系`,
  dateMark: (mark) => DATE_MARKS[mark] ?? mark,
  untilTitle: "止",
  feedTitle: "Entente：数据账本的变动",
  pactsOf: (type, date, count) => `${typeWords(type, null)}条约，${date}：${count}份`,
  whoOwesWhom: "谁对谁负有义务",
  eachToEach: (named) => `${named}，彼此之间`,
  save: (pairs, more) => `，但不含${pairs}${more > 0 ? `，另有${more}个` : ""}`,
  placesOn: (count, date) => `${count}个地点，按${date}的管辖`,
  id: "代码",
  administered: "管辖",
  claimedName: "主张者；名称",

  ...pages,
  weighing,
  allyNumbers,
  measures: measureWords,
  reports,
  agreement: agreementWords,
  datasets: datasetWords,
  literature: literatureWords,
  verdicts,
};
