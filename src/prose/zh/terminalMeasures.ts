/** Chinese headings and short lines of the terminal for measures, blocs and similarity. */
import type { measureWords as English } from "../en/terminalMeasures.ts";

export const measureWords: typeof English = {
  level: { state: "关于各国", pair: "关于两国", system: "关于体系" },
  measure: "量度",
  meaning: "含义",
  value: "数值",
  stability: "稳定度",
  undefined: "无定义",
  grades: { binding: "有约束力", permissive: "许可", principle: "原则", unilateral: "单方" },
  reading: (rule, largest, type, grade) => {
    const instead = [type === null ? "" : `“${type}”类`, grade === null ? "" : `“${grade}”级`].join("");
    const narrowed = instead === "" ? "" : `，以${instead}代替规则本身的类别`;
    return `按规则${rule}计联系${narrowed}${largest === null ? "。" : `，不计连接超过${largest}国的文书。`}`;
  },
  on: (title, date) => `${date}的${title}`,
  overTime: (title, from, until) => `${title}，${from}至${until}`,
  years: () => "年",
  inBrackets: "括号内：若日期不明或条约休眠的联系全部计入，所得的数值。",
  blocsOn: (date, blocs, tied, states) => `${date}有${blocs}个集团：${states}国中有${tied}国属于某一集团`,
  leftOut: (pacts) => `因连接国家过多而不计：${pacts}。`,
  modularity: (value, runs) => `模块度${value}，取${runs}次带种子运算中最佳的一次。`,
  stabilityMeans: "稳定度：集团中两国在各次运算中同属一个集团的平均比例。数值低则各次运算不一致，集团只是假象。",
  fields: { s: "相似度S", pi: "斯科特π", kappa: "科恩κ", tauB: "肯德尔τ-b" },
  alikeOn: (a, b, date) => `${date}，${a}与${b}的承诺有多相似`,
  portfolio: ({ scale, direction, weight }, states) =>
    `${{ given: "所作", received: "所受", either: "任一方向的" }[direction]}承诺，${
      scale === "binary" ? "只计有无" : "从1（磋商）到3（防御或进攻）"
    }，对${states}国${weight === "equal" ? "" : `，各按其${weight}加权`}；每国计为自己的盟友。`,
  withoutWeight: (count) => `有${count}个成员在您的数据中没有权重，不计。`,
  influence: "各国对数值的影响：数值减去不计该国时的数值。",
  neither: (count) => `两国均未作承诺的${count}国`,
  bothTied: (count, names) => (count === 0 ? "没有任何国家得到两国相同的承诺。" : `两国承诺相同的有${count}国：${names}。`),
  onlyOne: (name, states) => (states === "" ? `${name}没有更多承诺。` : `${name}承诺更多的：${states}。`),
  nearestTo: (name, date, by) => `${date}，承诺与${name}最相似的国家，按${by}`,
  undefinedFor: (count) => `对其他${count}国，这一量度无定义。`,
};
