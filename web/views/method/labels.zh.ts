/** Labels of the page on method in Chinese. */
import { longDate } from "../../app/language/speech.zh.ts";
import type { Worded } from "../../app/language/translation.ts";
import type { MethodLabels } from "./labels.ts";

export const method: Worded<MethodLabels> = {
  title: "Entente 如何计数，有多可靠",
  standfirst:
    "这些页面上的每个数字都由一部账册数出，其中每项事实都有日期和来源。本页说明计什么、核对到什么程度、多少被发现有误、还缺什么。",
  sections: {
    counted: "计什么",
    bound: "承诺何时有约束力",
    rules: "谁算盟友",
    checked: "事实核对到什么程度",
    wrong: "事实出错的比例",
    missing: "缺什么",
    limits: "数字不能说明什么",
    data: "数据、引用与许可",
  },
  counted: [
    "计数单位是义务：一项文书的一个条款，据此一国在某一事件发生时、在某一区域内、依文本所定的条件和例外，对另一国负有某种义务。",
    "类型是所负的内容：防卫、助攻、中立、互不侵犯、协商。等级是强度：有约束力、许可（可以）、原则性、单方面。除另有说明外，标题只计有约束力的条款。",
    "伙伴关系、指定、基地和军备供应分开列出，因为它们在战时不承诺任何事情。",
  ],
  bound: [
    "自文书对一国生效之日起，至某一行为使其终止之日止，该国受其约束。除按 ATOP 方式计数的规则外，仅签署不产生约束。",
    "查不到日期时，答案写“不明”。“不明”既不算否，也不算是：它以范围形式列在数字旁边。",
    "无人援用也无人终止的文书称为休眠，不计入数字，但在旁边列出。",
  ],
  rules: "没有规则，盟友的数目就没有意义。以下是各项规则，由窄到宽：",
  rule: { head: "规则", meaning: "谁算在内" },
  ladder: "按每项规则查看两国的数目",
  checked: "每个行为和每个条款都有标记：原文，即读过文本本身；二手，即读过可靠的记述；未核实，即未能打开任何来源。",
  marks: { head: "事实", acts: "行为", clauses: "条款", text: "原文", secondary: "二手", unverified: "未核实" },
  wrong: (date, version, sample) =>
    `${longDate(date)}，从${version}版随机抽取的${sample}项事实，由未见过编码的人对照来源判定。来源与之矛盾，或遗漏来源所载的条件、当事方或日期，即为有误。发现的错误已更正；比例只就被抽查的版本而言。`,
  undecidable: (sample, judged, undecidable) =>
    `所抽的${sample}项事实中，${judged}项可以判定。其余${undecidable}项，评判者没有找到能够定夺的来源：它们不计入出错比例，但这不等于算作正确。`,
  rates: {
    head: "事实",
    undecidable: "未能判定",
    judged: "已判定",
    wrong: "有误",
    coarse: "其中仅日期不够精确",
    firm: "不计此类的错误率",
    rate: "错误率（加权）",
    interval: "95%区间",
    of: {
      all: "全部",
      "in-force": "现行有效",
      "not-in-force": "已失效",
      text: "读自原文",
      "text-in-force": "读自原文且现行有效",
      secondary: "来自二手来源",
      unverified: "未核实",
      act: "行为（签署、批准、终止）",
      clause: "条款",
      membership: "成员资格（起止日期）",
    },
  },
  noAudit: "本账册未经抽查。",
  missing: (filed, known) =>
    `已知存在的${known}项条约中，收录了${filed}项。没有文件的条约不等于没有承诺：收录稀少之处，答案会在标题旁说明。`,
  coverage: "各地区、各时期的收录情况，以及缺什么",
  limits: [
    "承诺不是预测。国家有守约也有违约；其义务只是决定其行动的事实之一。",
    "国家的数目掩盖了条约的数目：一项三十国的条约与三十项双边条约使数字增加得一样多。",
    "这里不衡量一国的强弱、远近，也不衡量其前来援助的意愿。",
  ],
  wrongNote: "要报告错误，请打开该事实并选择“此处有误”：其中有文件、行号和版本，可供发送。",
  data: [
    "每一页都可保存所显示的内容：页脚可存为表格（CSV），每幅图下方可存为 SVG 或 PNG。每页都给出自己的引用格式，含账册版本和日期。",
    "整部账册的当前版本和以往各版本各为一个压缩的 JSON 文件。程序可将其写成 CSV、Parquet、JSON 和 YAML 并附编码手册（entente ledger export），也可在命令行、经 HTTP 或向智能代理回答同样的问题。",
    "数据采用 CC BY 4.0 许可，代码采用 MIT 许可。请注明版本，因为事实会更正；也请引用事实本身的来源：法律论证引用条约，研究结论引用学者。",
  ],
  list: "条约一览，可存为一张表格",
  archives: "账册的全部版本及校验和（JSON）",
  cite: "引用账册",
  glossary: "词语的含义",
  sources: "全部来源",
};
