/** Chinese words of the terminal for explanations with their cases, and for numbers of allies over time. */
import type { weighing as English, allyNumbers as EnglishNumbers } from "../en/terminalWeighing.ts";
import { words } from "./words.ts";

const EXPECTED: Readonly<Record<string, string>> = { few: "少", several: "多", nothing: "没有特定结果" };

export const weighing: typeof English = {
  sentence: (text) => (/[。.！？]$/.test(text) ? text : `${text}。`),
  everyCase: "某一种解释的每个案例：entente explanations weigh ID（作为表格：--csv）。",
  titled: (title, id) => `${title}（${id}）`,
  writtenDown: (title, id, on) => `${title}（${id}，写于${words.date(on)}）`,
  test: (id, contrast) => `${id}：${contrast}`,
  farthest: (cases) => `离所预期最远的：${cases}`,
  farthestOf: (cases) => `离所预期最远的：${cases}。`,
  equallyFar: (count) => `（另有${count}个与第二个同样远）`,
  wouldSee: (text) => `如果成立，会看到：${text}`,
  against: (text) => `不利于它的是：${text}`,
  rival: (title, expects, where, says) =>
    `对立的解释：${title}；在条件${where === "present" ? "成立" : "不成立"}之处，它预期${EXPECTED[expects] ?? expects}。${says}`,
  cannotTell: (text) => `记录无法说明的：${text}`,
  revised: (on, what, why) => `看过一次计算后，于${words.date(on)}修订：${what}原因：${why}`,
  limits: "记录的限度",
  sources: "来源",
  cited: (says, cite, mark) => `${says}【${cite}${mark === null ? "" : `；${mark}`}】`,
  sides: { for: "支持", against: "反对", untested: "未作检验" },
  onSide: (side, text) => `${side}：${text}`,
  cells: (cells, few, several, notKnown) =>
    `各格的案例：${cells
      .map((one) => `条件${one.present ? "成立" : "不成立"}之处，${one.few}个${few}、${one.several}个${several}`)
      .join("；")}；不明的${notKnown}个。`,
  population: (population, comparison) => `案例：${population}。${comparison}`,
  condition: (meaning, least, unit) => `条件：${meaning}达到${least}或以上（${unit}）为成立。`,
  outcome: (meaning, few, most, unit) => `结果：${meaning}${most}或以下（${unit}）称为“${few}”。`,
  threshold: (text) => `界线：${text}`,
  otherLine: (most, fits, not) => `若界线划在${most}：${fits}个如所预期，${not}个不如所预期。`,
  shuffled: ({ difference, low, high, middle, smallest, draws, clusters }, few) =>
    `条件成立之处“${few}”的比例，减去不成立之处的，为${difference}。对${clusters}个国家作${draws}次有种子的随机重排，每百次中有95次落在${low}与${high}之间，居中为${middle}（只在内部互换的各组国家若有差别，居中便不为零）；在该解释所预期的一边，${smallest}是这份记录能与偶然区分的最小差别。`,
  head: { case: "案例", condition: "若", outcome: "则", expects: "预期", rival: "对立者", state: "国家" },
  cellHead: (present, word) => `${present ? "成立" : "不成立"}，${word}`,
  fits: { fits: "如所预期", "does-not-fit": "不如所预期", "cannot-be-told": "不明" },
  expects: (expected) => EXPECTED[expected] ?? expected,
};

export const allyNumbers: typeof EnglishNumbers = {
  overTime: (from, until, title) => `${from}至${until}的盟国数目：“${title}”`,
  twoParty: "只数从未约束两个以上国家的条约。",
  date: "日期",
  median: "中位数",
  ninth: "第九十百分位",
  ranges: "方括号内：不计仅凭存疑承诺计入的国家之数，以及加上按对有争议日期的另一种解读会计入的国家之数。",
  movedMost: "使数目变动最大的事",
  printed: (step, all) => `每${step}个点列出一个；全部${all}个见--csv。`,
  changes: { began: "开始", ended: "终止" },
  pact: (short, change, date) => `${short}（${date === null ? "" : words.date(date)}${change}）`,
  morePacts: (count) => `，另有${count}份`,
  move: (year, state, change, count, pacts) => `${year}年  ${state} ${change}，为${count}国：${pacts}`,
  allOn: (date, title) => `${date}各国的盟国数目：“${title}”`,
  spread: ({ atMostOne, atMostOneAtLeast, states, none, median, ninth }) =>
    `${states}国中有${atMostOne}国至多一个${atMostOneAtLeast === atMostOne ? "" : `（若把是否有效不明和休眠的联系都计入，则为${atMostOneAtLeast}国）`}；${none}国一个也没有。中位数为${median}，第九十百分位为${ninth}。`,
  count: "数目",
  states: "国数",
  keys: "代码",
};
