/** Chinese for the coded words of the ledger: types, standings, roles and the numbers of articles. */
import type { PlaceKind, Role, Trigger } from "../../model/clauses.ts";
import type { ObligationType, Standing } from "../../model/vocabulary.ts";
import { eachArticle } from "../lists.ts";

export const TYPES: Readonly<Record<ObligationType, string>> = {
  defence: "防卫",
  offence: "进攻",
  neutrality: "中立",
  nonaggression: "互不侵犯",
  consultation: "协商",
  partnership: "伙伴关系",
  designation: "指定",
  procurement: "供应",
  membership: "成员",
  facilities: "设施",
  command: "指挥",
  intelligence: "情报",
};

/** How far a source was checked. */
export const MARKS: Readonly<Record<string, string>> = { text: "见原文", secondary: "见转述", unverified: "未核实" };

export const STANDINGS: Readonly<Record<Standing, string>> = {
  member: "成员",
  designated: "被指定国",
  observer: "观察员",
  partner: "伙伴",
  suspended: "中止",
  host: "驻在国",
  signatory: "签署国",
};

export const TRIGGERS: Readonly<Record<Trigger, string>> = {
  "armed-attack": "武装攻击",
  aggression: "侵略",
  war: "战争",
  threat: "威胁",
  "threat-short-of-attack": "武装攻击以外的威胁",
  uprising: "内部起事",
  mobilisation: "动员",
  breach: "违背承诺",
  date: "日期",
  always: "始终",
};

export const ROLES: Readonly<Record<Role, string>> = {
  attacker: "攻击者",
  opponent: "对手",
  second: "第二个参战国",
  supporting: "支援者",
  mobilised: "动员者",
  belligerent: "此前已与之交战者",
};

export const PLACE_KINDS: Readonly<Record<PlaceKind, string>> = {
  metropolitan: "本土",
  island: "岛屿",
  mainland: "大陆",
  feature: "岛礁",
  sea: "海域",
  airspace: "空域",
  space: "外层空间",
  cyberspace: "网络空间",
};

/** Acts that a clause of nonaggression forbids. */
export const FORBIDDEN: Readonly<Record<string, string>> = {
  attack: "攻击",
  "hostile-alliance": "敌对同盟",
  "separate-peace": "单独媾和",
  "conflicting-engagement": "相抵触的约定",
  interference: "干涉",
  "use-of-territory": "使用领土",
};

/** "没有国家", "55个国家". */
export function statesWord(count: number): string {
  return count === 0 ? "没有国家" : `${count}个国家`;
}

/** "3", "3至5". */
export function rangeWord({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? `${low}` : `${low}至${high}`;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** "IV" as 4; any other number stands. */
function inDigits(article: string): string {
  return article.replace(/^[IVXLC]+\b/, (roman) => {
    const values = [...roman].map((letter) => ROMAN[letter] ?? 0);
    return String(values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0));
  });
}

/** Numbers share one “第…条”; a name of an article stands by itself. */
function articlesIn(articles: readonly string[]): string {
  const isNumber = (article: string) => /^(\d|[IVXLC]+\b)/.test(article);
  const numbers = articles.filter(isNumber);
  const numbered = numbers.length === 0 ? [] : [`第${numbers.map(inDigits).join("、")}条`];
  return [...numbered, ...articles.filter((article) => !isNumber(article))].join("、");
}

/** "第3、6条"; "" without a number. */
export function articlesWord(articles: readonly string[]): string {
  return articles.length === 0 ? "" : `（${articlesIn(eachArticle(articles))}）`;
}
