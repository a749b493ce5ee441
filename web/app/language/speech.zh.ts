/** Dates, counts and lists in Chinese. */
import type { Speech } from "../../../src/surfaces/client/speech.ts";

const SMALL = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];
const GRADES: Record<string, string> = { permissive: "（可以）", principle: "（原则）", unilateral: "（单方）" };

export const TYPES: Readonly<Record<string, string>> = {
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
  "bases-abroad": "海外基地（公布数）",
  "forces-abroad": "海外驻军（公布数）",
  soil: "其领土上的外国存在",
};

/** "2026年6月30日" */
export function longDate(date: string): string {
  if (date.includes("/")) return `${date.split("/").map(longDate).join("与")}之间某日`;
  const [year, month, day] = date.split("-");
  if (!/^\d{4}$/.test(year ?? "")) return date;
  return `${year}年${month === undefined ? "" : `${Number(month)}月`}${day === undefined ? "" : `${Number(day)}日`}`;
}

/** "55个国家"; without `unit`, "55个" */
function countWord(count: number, unit = true): string {
  return `${SMALL[count] ?? count}个${unit ? "国家" : ""}`;
}

export const speech: Speech = {
  locale: "zh-Hans",
  longDate,
  countWord,
  withArticle: (name) => name,
  typeWords: (type, grade) => `${TYPES[type] ?? type}${GRADES[grade ?? ""] ?? ""}`,
  listed: (names) => names.join("、"),
};
