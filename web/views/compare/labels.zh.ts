/** Labels of the first page in Chinese. */
import { longDate } from "../../app/language/speech.zh.ts";
import type { Worded } from "../../app/language/translation.ts";
import type { Words } from "./labels.ts";

const bracketed = (text: string) => (text === "" ? "" : `（${text}）`);

export const compare: Worded<Words> = {
  what: (first) => `Entente 梳理世界各国的参战承诺：自${first}年以来的任何一天，谁对谁负有何种义务，依据哪些条文。`,
  sentence: (date, [a, b], [m, n]) => [
    { text: `${longDate(date)}，` },
    a,
    { text: "对" },
    m,
    { text: `负有防卫义务${bracketed(m.doubts)}；` },
    b,
    { text: "对" },
    ...(n.doubts === "" ? [{ ...n, stop: "。" }] : [n, { text: `${bracketed(n.doubts)}。` }]),
  ],
  doubts: (disputed, notKnown, count) =>
    [disputed === 0 ? "" : disputed === count ? "有争议" : `其中${disputed}国有争议`, notKnown === 0 ? "" : `可能另有${notKnown}国`]
      .filter((part) => part !== "")
      .join("，"),
  neither: (date, [a, b]) => [{ text: `${longDate(date)}，` }, a, { text: "和" }, b, { text: "均无义务防卫任何国家。" }],
  entry: {
    label: "三个入口",
    attacked: "若……遭攻击，谁必须援助？",
    attackedText: "选定攻击者、地点和日期：逐条列出必须、可以或不得行动的国家。",
    claims: "这句话对吗？",
    claimsText: "粘贴一句关于盟友、条约或基地的话，查看支持或反驳它的记录。",
    why: (state) => `${state}的盟友为何如此之少？`,
    whyNone: (state) => `${state}为何没有盟友？`,
    whyAll: "为何各国缔结的同盟很少？",
    whyText: "各种解释：各自应当看到什么，哪些证据支持，哪些证据反对。",
  },
  verified: (date) => `已核实至${longDate(date)}：所有现行条约最近一次均按该日核对。`,
  reported: "此后据报、未经同样核对的：",
  actOn: (act, date) => `${date}${act}`,
  actBetween: (act, from, until) => `${from}至${until}之间${act}`,
  pending: "已签署、届时是否生效不明的",
  linesFile: "历年折线（CSV）",
  powers: {
    title: (rule, from, until) =>
      rule === null ? `各大国有义务防卫的国家数，${from}至${until}年` : `${rule}：各大国，${from}至${until}年`,
    tab: "折线",
    panels: "逐国",
    table: "表格",
    label: (names, from) => `自${from}年起的折线：${names.join("、")}各自有义务防卫的国家数。`,
    note: ({ year, title, change, atSea }, line) =>
      `${line === null ? "" : `${line}：`}${change === "began" ? "" : "退出"}${title}${change === "began" && title.includes(year) ? "" : ` ${year}`}${atSea ? "（仅限海上）" : ""}`,
    see: (meaning) => `${meaning}按每年7月1日及最后一日计数；浅色带表示尚不清楚的部分。`,
    not: "一个三十国的条约与三十个双边条约使计数增加得一样多：也应看条约的数目。年份为条约对该国生效之年。",
    disputed: (state, count, names) =>
      `${state}的${count}国中，${names.length}国仅依有争议的文字或日期的一种解读计入：${names.join("、")}。`,
    hint: "点击某一年可转到该日。",
    source: (version) => `来源：Entente 账册 ${version}。`,
    days: "转到某日",
    beginning: "图表的起始年份",
    since: (year) => `自${year}年`,
    rule: "计数规则",
    head: { year: "年份", moves: "变动原因" },
    moved: (state, change) => `${state}：${change === "began" ? "加入" : "退出"}`,
  },
  dots: {
    title: "各有义务防卫谁，按条约排列",
    open: "空心圆点仅依有争议的文字或日期的一种解读计入。",
    disputed: (name) => `${name}（有争议）`,
    how: "每个圆点是一个国家，点击可查看；有两个条约的国家只列一次，归入其单独的条约。",
    inForce: (year) => `${year}年生效`,
    nominal: "名存实亡：无人维持",
    none: "据现有记录，没有国家。",
    singles: () => "国另有单独条约",
  },
};
