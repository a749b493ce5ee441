/** A treaty whole in Chinese. The words of the ledger itself stay in English. */

import { treaty as drawer } from "../../app/language/drawer.zh.ts";
import { longDate } from "../../app/language/speech.zh.ts";
import type { Worded } from "../../app/language/translation.ts";
import type { Words } from "./labels.ts";

const date = (when: string) => when.split("/").map(longDate).join("至");

export const treatyLabels: Worded<Words> = {
  page: "单独一页",
  between: "至",
  articles: {
    title: "逐条内容",
    none: "没有编录其任何条款。",
    intro: "左边是关键词句，最多二十个词；旁边是条款的读法，逐项列出。在何处、核对到什么程度，在该条之首注明一次；另有依据的，注在其旁。",
    introSummary: "这件文书依摘要编录。标为未编录的一项，对文本什么也没有说明。",
    who: (by, toward) => `${partyIn(by)}对${partyIn(toward)}`,
    about: (whom) => `所看的是${partyIn(whom)}的遭遇`,
    readFrom: "依据：",
    noQuote: "此处没有引文。",
    unpublished: "文本未公布；读法依据报道。",
    duty: "本项目的转述",
    slots: "怎样读",
    fold: "怎样读，逐项",
    silent: "没有写",
    silentGloss: "词句没有说；此时适用的是",
    notCoded: "未编录",
    notCodedGloss: "只读过摘要：没有说，不说明什么",
    since: (when) => `自${date(when)}起`,
    versions: "历来的文本",
    version: (from, until) =>
      from === null
        ? `签署时的文本${until === null ? "" : `，至${date(until)}`}`
        : `自${date(from)}${until === null ? "起" : `至${date(until)}`}`,
    current: "当日的文本",
    notYet: "不是当日的文本",
    changed: "已改",
    onlyChanged: "这一文本改了什么",
    long: "显示全文",
    changes: "议定书与保留",
  },
  slots: {
    trigger: ["触发", "须发生了什么"],
    enemy: ["针对谁", "另一方须是谁"],
    "own-parties": ["同约国", "敌人本身是否为当事国"],
    conduct: ["谁先动手", "是否由应受援助者先动手"],
    area: ["何处", "打击须落在何处"],
    requires: ["条件", "还须具备什么"],
    except: ["例外", "何处不适用"],
    forbids: ["禁止", "不得做什么"],
    response: ["回应", "此时负有什么"],
    decides: ["谁决定", "是否以及怎样履行"],
    force: ["武力", "是否包括武力"],
    when: ["何时", "多快"],
    against: ["指向", "回应可以打击谁"],
    within: ["限度", "援助到什么程度"],
    contingent: ["定额", "多少部队"],
  },
  // By the Chinese word: slots.ts tells the answer first.
  triggers: {
    武装攻击: "对一国领土或其部队使用武力",
    侵略: "使用武力，以及1974年定义所列的其他行为",
    战争: "国家之间的战事，不论谁先动手",
    威胁: "安全或独立受到威胁；不须已有打击",
    内部起事: "来自内部的武装行动",
    动员: "征召部队",
    违背承诺: "本文本中的承诺被违背",
    日期: "某一天到来",
    始终: "任何时候；不须发生什么",
  },
  conditions: {
    unprovoked: "它没有挑起攻击",
    "not directly provoked": "它没有直接挑起攻击",
    "provoked into war": "它是被挑衅而参战的",
    "state of war": "它因此处于战争状态",
    "from abroad": "攻击来自境外",
    request: "应受援助的国家提出请求",
    resistance: "它以自己的部队抵抗",
  },
  forces: { required: "必须", permitted: "允许，不是必须", unsaid: "没有提到，既未写明也未排除", none: "无" },
  fellow: { included: "也算", excluded: "不算", unsaid: "没有说", "not said": "没有说" },
  grades: {
    binding: "有约束力：承诺采取行动",
    permissive: "允许：可以采取行动",
    principle: "原则：有此表述，但本身不构成义务",
    unilateral: "单方：一国自己的命令，可以撤销",
  },
  acts: {
    title: "做过什么，依次",
    for: "代表",
    toward: "对",
    from: "代替",
    under: "依据",
    also: (when, says) => `另有一说：${when === null ? "日期不明" : date(when)}：${says}`,
    show: (what) => `${what}：看其来源`,
    record: "记录中的一项行为",
    noDate: "未找到日子",
    later: "在上面的日期之后",
    fold: (count) => `显示全部${count}项行为`,
  },
  open: {
    title: "词句未定之处",
    disputes: "有争议之处",
    said: "官员说过它是什么意思",
    note: "各为说话者的立场，不是法律。",
    about: "关于",
    changes: "保留、谅解、议定书",
    by: "由",
    toward: "对",
    whole: "整个文本",
  },
  sources: {
    title: "来源，以及见到了什么",
    kinds: {
      "treaty-text": "条约文本",
      law: "法律",
      official: "官方文件",
      reference: "参考书",
      dataset: "数据集",
      scholarship: "学术著作",
      press: "报刊",
      web: "网页",
      none: "一般常识",
    },
  },
};

const PARTIES: readonly (readonly [RegExp, string])[] = [
  [/ and each counterpart$/, "与每个对应国"],
  [/^each party$/i, "各当事国"],
  [/^every other$/, "其他各当事国"],
  [/^each other$/, "彼此"],
  [/^each counterpart$/i, "每个对应国"],
];

/** Whom a clause binds or protects: names, or words where it names none; "each member or partner" with its standings. */
export function partyIn(who: string): string {
  const each = /^each ((?:[a-z]+)(?: or [a-z]+)*)$/i.exec(who)?.[1]?.split(" or ");
  if (each?.every((one) => drawer.standings?.[one] !== undefined)) return `每个${each.map((one) => drawer.standings?.[one]).join("或")}`;
  const said = PARTIES.reduce((words, [pattern, chinese]) => words.replace(pattern, chinese), who);
  return said.split(", ").join("、");
}
