/** Chinese titles, meanings and cautions of measures. */
import type { MeasureId } from "../../model/measures.ts";
import type { CAUTIONED, MeasurePhrases } from "../../model/phrases/measures.ts";
import type { Sentences } from "../speaker.ts";

type Cautioned = (typeof CAUTIONED)[number];

const TITLES: Readonly<Record<MeasureId, string>> = {
  "pledges-given": "所作承诺",
  "pledges-received": "所受承诺",
  partners: "伙伴数",
  betweenness: "中介中心度",
  closeness: "接近中心度",
  clustering: "聚集系数",
  "hub-share": "轮毂比例",
  "s-score": "相似度S",
  "scott-pi": "斯科特π",
  "cohen-kappa": "科恩κ",
  "tau-b": "肯德尔τ-b",
  density: "密度",
  reciprocity: "互惠率",
  transitivity: "传递性",
  components: "群组数",
  "largest-component": "最大群组",
  modularity: "模块度",
  polarity: "集团数",
  concentration: "伙伴集中度",
  "spoke-ties": "辐条比例",
  "formation-rate": "形成率",
  "end-rate": "终止率",
  "half-life": "半衰期",
};

const MEANINGS: Readonly<Record<MeasureId, string>> = {
  "pledges-given": "一国对多少国家负有义务；无论受多少条约约束，每国只计一次。",
  "pledges-received": "对一国负有义务的国家数。",
  partners: "与一国之间存在任一方向义务的国家数。",
  betweenness: "在其他国家的所有配对中，最短联系链经过该国的比例。",
  closeness: "一国与其他国家之间相隔的联系有多少，再乘以它能够到达的国家的比例。",
  clustering: "一国伙伴的配对中，彼此有联系的比例。",
  "hub-share": "一国伙伴中，与其他伙伴均无联系者的比例。",
  "s-score": "两国对所有国家的承诺有多接近：完全相同为1，相距最远为-1。",
  "scott-pi": "假定两国取自共同的分布，两国承诺的一致超出偶然的程度。",
  "cohen-kappa": "假定两国各取自本国的分布，两国承诺的一致超出偶然的程度。",
  "tau-b": "两国按所作承诺对各国的排序是否一致。",
  density: "在所有有序国家对中，前者对后者负有义务的比例。",
  reciprocity: "得到对等回报的联系所占比例。",
  transitivity: "两段联系组成的链被第三段联系闭合为三角形的比例。",
  components: "由联系直接或间接连成的、至少含两国的群组数。",
  "largest-component": "最大群组所含国家占全部国家的比例。",
  modularity: "就所找到的最佳划分而言，集团内部的联系比偶然情况多出的程度。",
  polarity: "所找到的最佳划分中，至少含两国的集团数。",
  concentration: "伙伴在各国之间分布的不均程度：各国伙伴数相同则为0。",
  "spoke-ties": "其中一方别无其他伙伴的联系所占比例。",
  "formation-rate": "一年前没有联系的国家对中，现在有联系的比例。",
  "end-rate": "一年前有联系的国家对中，现在不再有联系的比例。",
  "half-life": "1816年以来形成的联系有一半终止时的年数。",
};

const CAUTIONS: Readonly<Record<Cautioned, string>> = {
  betweenness: "义务不可传递：盟友的盟友不负任何义务，因此联系链并不传递义务。",
  closeness: "义务不可传递：盟友的盟友不负任何义务，因此联系链并不传递义务。",
  "hub-share": "多边条约使成员国彼此相连，因而降低每国的比例。",
  "s-score": "承诺少的两国无论伙伴是谁，数值都接近1。请与κ或π一并阅读。",
  "scott-pi": "小于零并不表示敌对：各有一个伙伴而伙伴不同的两国即得负值。",
  "cohen-kappa": "小于零并不表示敌对：各有一个伙伴而伙伴不同的两国即得负值。",
  "tau-b": "承诺少时，几乎所有国家并列，数值取决于其中一两国。",
  density: "新国家出现时，即使没有条约终止，它也会下降。",
  transitivity: "一项大型条约本身就会使它很高：其成员国彼此相连。",
  modularity: "若一项条约连接整个大洲，数值只是假象；因此连接超过40国的条约不计，除非要求全部计入。",
  polarity: "集团只是联系的聚集，并不说明实力，也不说明谁会参战。",
  concentration: "它衡量的是伙伴数，而不是实力。",
  "half-life": "仍在延续的联系计为存续，因此晚近年份的数值可能升降。",
};

export const measures: Sentences<MeasurePhrases> = {
  "network-measure-title": ({ measure }) => TITLES[measure],
  "network-measure-meaning": ({ measure }) => MEANINGS[measure],
  "network-measure-caution": ({ measure }) => (CAUTIONS as Partial<Record<MeasureId, string>>)[measure] ?? "",
};
