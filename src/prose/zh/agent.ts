/** The terminal in Chinese for an agent: phrases that name flags of the command line name arguments and rows instead. */
import type { AgentAdvice } from "../en/agent.ts";
import type { TerminalWords } from "../en/terminal.ts";
import { terminal } from "./terminal.ts";

export const agent: TerminalWords = {
  ...terminal,
  moreNotes: (count) => `- 另有${count}条说明，见数据行`,
  numbersOpen: "每个数字背后的记录：工具allies列出一国的盟国，ties列出两国之间的条款，instrument给出一部条约。",
  caseHint: "要看某一国的条款及其检验，请加上参数state重新调用。全部条款见数据行。",
  questionsLeft: (shown, left) => (shown === 0 ? `${left}个，见数据行` : `另有${left}个，见数据行`),
  questionsCounted: (left, gaps) => `${left}个，见数据行${gaps === 0 ? "" : `；另有${gaps}个取决于账册的空缺`}`,
  recordGaps: (count) => `- 关于记录：另有${count}个问题取决于账册的空缺：生效日期，或未见到的词句；见数据行`,
  unread: () => [
    "若是一项事实主张，请作为句子交给check_claims；若是名称，请减少用词。",
    "也可以这样问：谁必须保卫芬兰；第五条是否动用过；如果伊朗进攻卡塔尔",
  ],
  settle: "要确定这一点，请加上参数：",
  asFact: (key) => (key === "provocation" ? '"provocation": "none"' : `"fact": "${key}=yes"`),
  moreAll: (named) => `更多见数据行：${named.join("；")}`,
  allyNumbers: { ...terminal.allyNumbers, printed: (step, all) => `每${step}个点列出一个；全部${all}个见数据行。` },
};

const nothingNear = ({ close }: Readonly<Record<string, unknown>>) => !Array.isArray(close) || close.length === 0;

export const advice: AgentAdvice = {
  "no-state": (args) => (nothingNear(args) ? { todo: "用该名称调用search，取其结果中的代码" } : {}),
  "no-instrument": (args) => (nothingNear(args) ? { todo: "用条约或缔约国的名称调用search，取其结果中的代码" } : {}),
  "no-place": (args) => (nothingNear(args) ? { todo: "用该名称调用search，或不给地点，即以本土为准" } : {}),
  "nothing-to-cite": (args) => (nothingNear(args) ? { todo: "取数据行中source.ids或instrument的代码" } : {}),
  "rule-without-data": ({ others }) => ({
    why: "它读取用户自己的数据集，而本服务无法取得",
    todo: `改用其他规则：${[others].flat().join("、")}`,
  }),
  "begun-unprovoked": () => ({ todo: "去掉provocation，或去掉事实begun-by:target" }),
  "provocation-as-fact": () => ({ todo: "用参数provocation：none、given或disputed" }),
};
