/** Names of views in Chinese. */
export const viewTitles = {
  compare: "比较",
  attacked: "假如受到攻击",
  claims: "此话属实吗？",
  why: "为什么",
  price: "盟友的代价",
  mediators: "调解者",
  map: "地图",
  guide: "导览地图",
  network: "网络",
  measures: "量度",
  timeline: "时间线",
  changed: "有何变化",
  method: "方法",
  coverage: "收录情况",
  literature: "文献",
  instrument: "条约",
  state: "国家",
  counts: "计数",
  glossary: "词汇",
  source: "来源",
};

export const viewDoors = {
  literature: "学界已发表的数字与我们的数字，以及为何不同",
  price: "承诺使双方各失去多少自由，又各得到多少援助",
  mediators: "与双方都有联系的国家，并检验联系能否找出调解者",
};

export const navText = { menu: "菜单", search: "搜索", searchKeys: "搜索：/ 或 Ctrl+K" };
export const groupNames = { atlas: "图集", question: "问题", reference: "参考" };
