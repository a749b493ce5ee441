/** Chinese words of clauses: triggers, kinds of place, slots, articles. */
import { articlePart } from "../../model/articleParts.ts";
import type { PlaceKind } from "../../model/clauses.ts";

/** Words of a clause that set it off. */
export const TRIGGERS: Readonly<Record<string, string>> = {
  "armed-attack": "武装攻击",
  aggression: "侵略",
  war: "战争",
  threat: "威胁",
  uprising: "内部起事",
  mobilisation: "动员",
  breach: "违背承诺",
  date: "日期",
  always: "始终",
};

export const KINDS: Readonly<Record<PlaceKind, string>> = {
  metropolitan: "本土",
  island: "岛屿",
  mainland: "大陆",
  feature: "礁石",
  sea: "海域",
  airspace: "空域",
  space: "外层空间",
  cyberspace: "网络空间",
};

/** Names of the slots of a clause. */
export const SLOTS: Readonly<Record<string, string>> = {
  "in-force": "是否有效",
  text: "词句是否见到",
  owed: "是否仍负有",
  trigger: "发生了什么",
  enemy: "针对谁",
  "own-parties": "同约国",
  conduct: "谁先动手",
  area: "何处",
  requires: "条件",
  except: "例外",
  forbids: "禁止什么",
};

/** Chinese words for the standing of a duty in a case, for why it is open, and for whether it may be met by force. */
export const STATUSES: Readonly<Record<string, string>> = { triggered: "已触发", contestable: "可争辩", "not-triggered": "未触发" };
export const OPEN = {
  text: "措辞有争议",
  fact: "事实未定",
  record: "记录未载",
  end: "是否有（或仍有）约束力有争议",
  owed: "依其是否负有任何义务有争议",
  unseen: "没有见到词句",
} as const;
export const FORCES: Readonly<Record<string, string>> = {
  required: "须用武力",
  permitted: "可用武力",
  unsaid: "未提武力",
  none: "不用武力",
};

/** Words of the ledger that have no Chinese form, in quotation marks. */
export function quotedIfEnglish(text: string): string {
  return /[A-Za-z]{2}/.test(text) && !/\p{Script=Han}/u.test(text) ? `“${text}”` : text;
}

/** Numbers of articles, with their paragraphs, in a list or a range, and what stands after them. */
const NUMBERS =
  /^((?:[IVXLC]+|\d+)(?:\(\w{1,4}\))*(?:(?:-(?=\()|(?:-|, | and )(?:[IVXLC]+|\d+))(?:\(\w{1,4}\))*)*)(?![\w\p{Script=Han}])(.*)$/u;

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/**
 * "V" as "第5条", "3 and 6" as "第3、6条", "1-3" as "第1-3条", "I (annex)" as "第1条 (annex)"; a name as it stands, except the commonest. A
 * number that a Chinese word follows is none of an article: "1939年3月31日声明".
 */
export function article(at: string): string {
  const part = articlePart(at);
  if (part.kind === "not-seen") return "（条款未见）";
  if (part.kind === "unpublished") return "（文本未公布）";
  if (part.kind === "unnumbered") return "（未编号条款）";
  if (at === "Protocol") return "议定书";
  if (part.kind === "subject") return `关于“${part.text}”的条款`;
  if (part.kind === "part" || part.kind === "whole") return `“${part.text}”`;
  const [, numbers, rest = ""] = NUMBERS.exec(at) ?? [];
  if (numbers === undefined) return at;
  return `第${numbers
    .split(/, | and /)
    .map(inDigits)
    .join("、")}条${rest}`;
}

function inDigits(number: string): string {
  return number.replace(/[IVXLC]+(?!\w|\))/g, (roman) => {
    const values = [...roman].map((letter) => ROMAN[letter] ?? 0);
    return String(values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0));
  });
}

/** "各国自行决定": who decides on a duty. */
export function whoTold(decides: string | null, who: string | null): string {
  switch (decides) {
    case "automatic":
      return "无须另作决定";
    case "each":
    case "jointly":
      return who ?? "各国自行决定";
    case "state":
    case "organ":
      return `由${who ?? ""}决定`;
    default:
      return "文本未说由谁决定";
  }
}

/** "须立即履行": when a duty is due. */
export function whenTold(when: string, date: (day: string) => string): string {
  if (when === "at-once") return "须立即履行";
  const [, months, days, hours] = /^P(?:(\d+)M)?(?:(\d+)D)?(?:T(\d+)H)?$/.exec(when) ?? [];
  if (hours !== undefined) return `须在${hours}小时内履行`;
  if (days !== undefined) return `须在${days}天内履行`;
  return months === undefined ? `须在${date(when)}前履行` : `须在${months}个月内履行`;
}

/** Parts of a duty for which no source was opened. */
const UNOPENED: Readonly<Record<string, string>> = { entry: "生效", record: "所依据的战争记录", words: "词句" };

/** "其生效的出处未曾查阅": the mark names what was not seen. */
export const unopenedWords = (parts: readonly string[]): string =>
  `其${parts.map((part) => UNOPENED[part] ?? part).join("和")}的出处未曾查阅`;

/** 核对程度 of a record whose own words were not seen, in brackets; nothing for one that was read. */
export const markWords = (checked: string): string => (checked === "text" ? "" : `[${MARKS[checked] ?? checked}]`);

const MARKS: Readonly<Record<string, string>> = { secondary: "二手", unverified: "未核实" };
