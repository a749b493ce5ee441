/** The choice of states in a chart of lines, in Chinese. */
import type { Worded } from "../app/language/translation.ts";
import type { PowersLabels } from "./powers.labels.ts";

export const powersPicker: Worded<PowersLabels> = {
  lines: "各自成线的国家",
  add: "添加国家",
  remove: (name) => `移去${name}`,
  reset: "恢复默认",
  full: (most) => `一张图最多${most}条线；要添加，请先移去一条。`,
  ends: (year, counts) => `${year}年：${counts.join("；")}。`,
};
