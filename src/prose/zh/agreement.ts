/** Chinese sentences about agreement with ATOP. */
import type { Cause, Definition } from "../../model/agreementWords.ts";
import type { AgreementPhrases } from "../../model/phrases/agreement.ts";
import type { Sentences } from "../speaker.ts";

const DEFINITIONS: Readonly<Record<Definition, string>> = {
  signature: "ATOP自接纳新成员的议定书或法律签署之日起计入后来的成员国；账册只记其加入之日。",
  end: "找不到终止行为时，ATOP按自己的规则判定条约终止（违约、断交、新约涵盖旧约）；账册以来源所载的行为或事件为终止之日。",
  grade: "ATOP不分等级：仅允许援助、将义务转引至其他条约，或仅为一国自行作出的命令的条款，在ATOP中可能计入，也可能不计入。",
  dormant: "无人援用也无人终止的条约，账册列为休眠而不计入；ATOP视其仍然有效。",
  "owed-to": "ATOP按成员国记录承诺，两两配对时便视为对其他每一成员国的承诺；账册写明承诺的对象。",
  "third-state": "承诺的内容是援助或不侵犯第三国，因此账册不把各担保国算作彼此的盟国。",
  forbearance: "不参加敌对同盟、不单独媾和、不援助敌国的承诺，账册归入互不侵犯；ATOP只把不使用武力的承诺算作互不侵犯。",
  "general-consultation": "ATOP只计入针对军事危机、旨在协调政策的磋商；账册收录一切磋商承诺。",
  "peaceful-settlement": "和平与友好、和平解决争端、尊重领土或一般性不使用武力的承诺，一方算作互不侵犯，另一方不算。",
  scope: "ATOP不收驻军便利、单方面保证、一般性国际组织和没有法律效力的文件；账册不收所有国家对所有国家的承诺。",
  "defence-or-offence": "同时涵盖防御战与主动开战，或涵盖已经爆发的战争的条款，一方记为防御，另一方记为进攻或两者兼有。",
  "joint-measures": "共同措施或有待日后商定的援助，一方记为磋商，另一方记为积极援助。",
  renewal: "续约或后继条约，一方视为同一同盟，另一方视为新的文书，因此承诺记在另一个编号之下。",
  succession: "继承国或复国的国家是否承接该条约，双方看法不同。",
  sovereignty: "其中一国当时在一方看来不是主权国家，或处于被占领状态。",
  "clause-ended": "ATOP把整个条约或其一个阶段作为整体编码；账册逐条记载起止，例如只为某场战争订立的条款。",
  "both-consult": "约文只要求一方与另一方磋商或向其通报时，ATOP记为双方都有磋商承诺；账册只记受约束的一方。",
  territory: "ATOP计入的是伙伴本国领土受攻击时的援助；该条款还涵盖或只涵盖其在别处的部队或属地。",
};

const CAUSES: Readonly<Record<Cause, string>> = {
  "no-file": "账册中没有带此同盟编号的文书。",
  "not-a-party": "账册中两国并非都是当事国。",
  "no-clause": "账册逐条读过该约文，两国之间没有这类承诺。",
  summary: "账册的文件只是摘要，各条款尚未全部读过。",
  "other-help": "账册在两国之间有另一类武力援助的承诺，且读过约文：一方为防御，另一方为进攻。",
  direction: "账册只有相反方向的承诺。",
  "owed-to": "账册中该承诺的对象是其他当事国。",
  unilateral: "账册记为一国自行作出的命令，该规则不计入。",
  "third-state": "账册中该承诺只涉及第三国。",
  dormant: "账册把该条约列为休眠。",
  accession: "账册自加入之日起计入后来的当事国，相差不超过三年。",
  "begins-later": "账册中该承诺开始的年份较晚。",
  "ends-earlier": "账册中该承诺结束的年份较早。",
  "end-disputed": "各来源对终止日期说法不一：文件另存一种说法，照此这一年并无分歧。",
  "no-number": "该文书没有ATOP编号。",
  "not-in-copy": "该文书所载的同盟编号不在这份数据中。",
  "not-their-member": "在ATOP中两国从未同为该同盟成员。",
  "begins-earlier": "在ATOP中两国同为该同盟成员的年份开始得较晚。",
  "ends-later": "在ATOP中两国同为该同盟成员的年份结束得较早。",
  interrupted: "一方在这一年之前和之后都有该承诺，唯独这一年没有。",
  grade: "账册中的条款属于许可或原则等级。",
  forbearance: "账册中的条款所禁止的不是攻击。",
  "general-consultation": "账册中的条款是一般性的磋商承诺。",
  "no-pledge": "在ATOP中两国当年同属该同盟，但没有这类承诺。",
};

export const agreement: Sentences<AgreementPhrases> = {
  "agreement-unit": ({ rule }) =>
    `只要承诺在某一年的任何一天有效，该有向国家对年即计入：ATOP自签署起算，取前一国自己的承诺；账册依规则${rule}。比较的范围是当年“战争相关因素”（COW）国家体系全部成员的有序配对。`,
  "agreement-interval": () => "区间由逐一剔除一个国家的刀切法得出。账册不能确定的国家对年不参与计算，另行计数。",
  "agreement-needs-data": () => "未作测量：须有你自己的 ATOP 5.1 数据（atop5_1m.csv，用 --data DIR 指定）。以下是已经读过并归类的分歧。",
  "agreement-definition": ({ definition }) => DEFINITIONS[definition],
  "agreement-cause": ({ cause }) => CAUSES[cause],
};
