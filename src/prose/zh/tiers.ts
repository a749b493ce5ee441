/** Chinese words for the tiers of partnerships and designations. */
export const TIERS: Readonly<Record<string, string>> = {
  "comprehensive cooperative": "全面合作",
  strategic: "战略",
  "all-weather": "全天候",
  other: "其他",
  coordination: "协作",
  "comprehensive strategic": "全面战略",
  "comprehensive strategic cooperative": "全面战略合作",
  "friendly cooperative": "友好合作",
  "strategic cooperative": "战略合作",
  cooperative: "合作",
  "treated as though designated": "视同指定",
  leaders: "领导人会晤",
  "dialogue partner": "对话伙伴",
  "SCO partner": "上合组织伙伴",
};
