/** Labels of records and lines in Chinese. */
import type { Worded } from "../app/language/translation.ts";
import type { Words } from "./records.labels.ts";

const UNITS: Readonly<Record<string, string>> = { records: "条记录", instruments: "件文书", bodies: "个机构" };

export const records: Worded<Words> = {
  when: "时间",
  held: "内容",
  holders: "属于",
  against: "针对",
  doubtful: (count) => `未计入：${count}条，当日是否存在不明`,
  either: "或",
  openEnd: "截至核实日仍在",
  counted: (label, unit) => `${label}（${UNITS[unit] ?? unit}）`,
};
