/** Chinese for dates, counts, names and kinds of obligation. */
import type { Words } from "../speaker.ts";

const SMALL = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

export const words: Words = {
  list: { separator: "、", and: "和", or: "或" },
  withArticle: (name) => name,
  regionWithArticle: (name) => name,
  date(date) {
    if (date.includes("/")) return `${date.split("/").map(words.date).join("与")}之间某日`;
    const [year, month, day] = date.split("-");
    if (!/^\d{4}$/.test(year ?? "")) return date;
    return `${year}年${month === undefined ? "" : `${Number(month)}月`}${day === undefined ? "" : `${Number(day)}日`}`;
  },
  count: (count, one) => `${SMALL[count] ?? count}${one}`,
};

/** Kinds of act. */
export const ACTS: Readonly<Record<string, string>> = {
  "armed-attack": "武装攻击",
  occupation: "占领",
  "attack-on-forces": "攻击部队",
  "attack-on-vessel": "攻击舰船或飞机",
  blockade: "封锁",
  cyber: "网络攻击",
  "armed-bands": "派遣武装团伙越境",
  uprising: "内部起事",
  threat: "威胁",
  mobilisation: "动员",
  coercion: "非武力胁迫",
  breach: "违背承诺",
};
