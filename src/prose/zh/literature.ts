/** Chinese sentences about published numbers and their recomputation. */
import type { Outcome } from "../../model/literatureWords.ts";
import type { LiteraturePhrases } from "../../model/phrases/literature.ts";
import type { Sentences } from "../speaker.ts";

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  same: "吻合：我们的数值四舍五入后与所印数字相同，或方向相同。",
  near: "接近：我们的数值与已发表数字相差不超过十分之一。",
  unsure: "无法判断：我们的估计的 95% 区间也包含“无差别”。",
  differs: "不同：我们的数值相差超过十分之一，或方向相反。",
  "not-computed": "未作比较：我们的数值需要未提供的数据集副本，或没有定义。",
};

export const literature: Sentences<LiteraturePhrases> = {
  "literature-rule": () =>
    "我们的数值四舍五入到所印最后一位后相同，或方向相同且 95% 区间不含“无差别”，即为吻合；与已发表数字相差不超过十分之一，即为接近。两者都不说明该研究正确，也不说明账册正确。",
  "literature-order": () => "每项计算及其定义都在录入已发表数字之前写成并保存。未能吻合的行予以保留，并说明原因。",
  "literature-needs-data": () => "部分数值需要你自己的数据集副本（--data DIR）；未提供时显示先前一次运行保存的数值，并注明所用副本。",
  "literature-outcome": ({ outcome }) => OUTCOMES[outcome],
};
