/** The frame in Chinese. */
import type { Words } from "../en.ts";
import type { Worded } from "../translation.ts";

export const frame: Worded<Words> = {
  skip: "跳到答案",
  nav: { label: "各页", compare: "比较", attacked: "若遭攻击" },
};
