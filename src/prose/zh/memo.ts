/** Chinese sentences of the memorandum on a case. */
import type { MemoLabel, MemoPhrases } from "../../model/phrases/memo.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { ENTRIES, lifeWords, triggerWords } from "./law.ts";
import { article, quotedIfEnglish, SLOTS, whenTold } from "./lawWords.ts";
import { locator } from "./locators.ts";
import { listed, memoAnswer, OPEN } from "./memoAnswer.ts";
import { ACTS } from "./words.ts";

const LABELS: Readonly<Record<MemoLabel, string>> = {
  language: "zh-Hans",
  colon: "：",
  memorandum: "备忘录",
  question: "问题",
  "short-answer": "简答",
  duties: "各项义务",
  broken: "攻击本身违背的承诺",
  "own-claims": "攻击方的主张（行动权利，并非义务，此处不作判断）",
  "turns-on": "取决于",
  rounds: "升级轮次",
  around: "案情周围的法律（结论不以此为据）",
  coverage: "账册的覆盖程度",
  annex: "附件：未触发的义务与互不攻击的承诺",
  assumptions: "假定",
  notes: "注意",
  sources: "出处",
  instruments: "各文书及其刊载处",
  "class-treaty-series": "条约集",
  "class-official": "官方网站与文件",
  "class-collection": "文本汇编",
  "class-literature": "文献与工具书",
  "class-press": "报刊",
  "class-web": "其他网页",
  "class-blog": "论坛、博客与辗转抄本：仅因没有找到更好的本子才读",
  "class-none": "没有打开任何来源：一般常识，引用前须核对",
  "no-series": "没有条约集的记录",
  paraphrase: "大意（账册对条款的转述，不是这段文字的译文）",
  instrument: "文书",
  words: "关键词句",
  translated: "译文",
  substance: "大意（转述）",
  "no-words": "账册没有引录其词句。",
  decision: "由谁决定、以何手段",
  standing: "受助国地位",
  life: "条约的存续",
  strength: "效力",
  tests: "检验",
  test: "检验",
  result: "结果",
  finding: "认定",
  "also-met": "其他",
  source: "出处",
  changes: "什么会改变结论",
  "no-changes": "没有未定的事实或读法会改变它。",
  positions: "对该条款的表态",
  "positions-note": "只代表表态者的立场，不是法律；并非都与本案有关。",
  precedents: "以往援用",
  readings: "读法",
  clause: "条款",
  "owed-by": "义务方",
  "owed-to": "对方",
  status: "种类",
  "why-not": "为何未触发或未定",
  marks: "核对程度：“原文”指见到了词句本身；“二手”指见到的是摘要、名单或报道；“未核实”指两者都没有。每项义务标出其各项检验中最弱的一级。",
  "mark-text": "原文",
  "mark-secondary": "二手",
  "mark-unverified": "未核实",
  origin: "来源",
  reproduce: "命令",
  "no-forecast": "承诺不是预测：本备忘录只说明在所设案情下词句要求什么，不说明任何国家会做什么。",
};

const GRADES: Readonly<Record<string, string>> = {
  binding: "有约束力的承诺",
  permissive: "允许：该国可以采取行动，但没有义务",
  unilateral: "一国自己的行为，可自行撤销",
  principle: "政治承诺：其本身不构成有约束力的义务",
  "treaty-principle": "条约的原则：有约束力，须提供何种援助则留待其他文书或决定",
};
const RINGS = {
  must: "须援助",
  own: "依自身文书受约束",
  may: "可援助",
  political: "政治承诺",
  consult: "须磋商",
  neutral: "须置身事外",
  attacker: "与攻击者相联",
} as const;
/** Below this number of judged facts a rate is told with its interval. */
const FEW = 50;
const percent = (share: number) => Math.round(share * 100);
const MARKS: Readonly<Record<string, string>> = { text: "原文", secondary: "二手", unverified: "未核实" };
const FORCES: Readonly<Record<string, string>> = {
  required: "须使用武力。",
  permitted: "可以使用武力，但不是必须。",
  unsaid: "文本没有提到武力。",
  none: "不使用武力。",
};
const TYPES: Readonly<Record<string, string>> = {
  defence: "防御",
  offence: "进攻",
  neutrality: "中立",
  nonaggression: "互不侵犯",
  consultation: "协商",
};
const KINDS: Readonly<Record<string, string>> = { permissive: "仅为允许", principle: "原则或政治承诺", unilateral: "单方行为" };

const stop = (text: string) => (/[。？！]$/.test(text) ? text : `${text}。`);
/** 各事件所要求的武力；各事件相同的只说一次。 */
function forceOf({ force, forces }: MemoPhrases["memo-decision"]): string {
  const [first] = forces;
  if (first === undefined || forces.every((one) => one.force === first.force)) return FORCES[first?.force ?? force ?? "unsaid"] ?? "";
  return forces.map((one) => `遇${triggerWords(one.event)}：${FORCES[one.force] ?? one.force}`).join("");
}

function decisionOf({ decides, by }: MemoPhrases["memo-decision"], say: Speaker): string {
  switch (decides) {
    case "automatic":
      return "无须决定：事件一发生义务即产生。";
    case "each":
      return "各国自行决定。";
    case "jointly":
      return "各当事国共同决定。";
    case "state":
    case "organ":
      return by === null ? "" : `由${say.phrase(by)}决定。`;
    default:
      return "文本没有说由谁决定。";
  }
}

const ENDINGS = {
  "not-triggered": "在以下情形义务不产生：",
  contestable: "在以下情形变为可争辩：",
  triggered: "只有在以下情形义务才产生：",
} as const;
/** 只给予权利的条款。 */
const ENDINGS_OF_RIGHTS = {
  "not-triggered": "在以下情形权利不产生：",
  contestable: "在以下情形变为可争辩：",
  triggered: "只有在以下情形权利才产生：",
} as const;

const RESULTS = { met: "成立", "not-met": "不成立", open: "未定" } as const;

/** Instruments that the annex names in a line. */
const IN_ANNEX = 12;

function instrumentsTold(of: readonly string[], say: Speaker): string {
  const named = of
    .slice(0, IN_ANNEX)
    .map((id) => say.instrument(id))
    .join("、");
  return of.length > IN_ANNEX ? `${named}，另有${of.length - IN_ANNEX}份` : named;
}

export const memo: Sentences<MemoPhrases> = {
  ...memoAnswer,

  "memo-label": ({ of }) => LABELS[of],
  "memo-title": ({ by, on, date, act, past }, say) =>
    by.length === 0
      ? `${past ? "" : "假如"}${say.date(date)}${say.states(on)}${past ? "的" : "发生"}${ACTS[act]}`
      : `${past ? "" : "假如"}${say.states(by)}于${say.date(date)}攻击${say.states(on)}${past ? "的情形" : ""}`,
  "memo-question": ({ by, on, place, date, act, state, past }, say) => {
    const happens =
      by.length === 0
        ? `${say.date(date)}${say.states(on)}${place === null ? "" : `（${say.phrase(place)}）`}发生${ACTS[act]}`
        : `${say.states(by)}于${say.date(date)}${place === null ? "" : `在${say.phrase(place)}`}攻击${say.states(on)}${act === "armed-attack" ? "" : `（行为：${ACTS[act]}）`}`;
    const helped = by.length === 0 ? say.states(on) : "任何一方";
    const asked =
      state === null
        ? `哪些国家有义务或可以援助${helped}、进行协商或保持中立，依据什么词句？`
        : `${say.state(state)}承担什么义务或承诺，依据什么词句？`;
    return `${past ? "就" : "假如"}${happens}${past ? "的情形" : ""}，${asked}`;
  },
  "source-at": ({ at }) => locator(at),
  "memo-clause": ({ instrument, article: at }, say) => `${say.instrument(instrument)}${article(at)}`,
  "memo-strength": ({ grade, status, open, summary, own }) =>
    `${GRADES[grade] ?? grade}。${status === "triggered" ? `按所设案情已触发${own ? "（依承诺国自身的解释；依另一种解释则不负任何义务）" : ""}。` : `可争辩：${open === null ? "有检验未定" : OPEN[open]}。`}${summary ? "依据的是摘要，没有见到词句。" : ""}`,
  "memo-weakest": ({ checked }) =>
    checked === "text" ? "各项检验都依据见到的原文。" : `各项检验中核对程度最弱的为：${MARKS[checked] ?? checked}。`,
  "memo-decision": (args, say) =>
    `${decisionOf(args, say)}${args.forceReadings === null ? forceOf(args) : say.phrase(args.forceReadings)}${args.when === null ? "" : `${whenTold(args.when, say.date)}。`}`,
  "memo-standing": ({ state, standing }, say) =>
    ({
      protected: `${say.state(state)}受该条款保护，但不是缔约国。`,
      concerned: `${say.state(state)}不是缔约国：该条款涉及它，但不是对它承担的义务。`,
      disputed: `${say.state(state)}是否为成员未定。`,
      "two-governments": `${say.state(state)}的两个政府对它是否为缔约国有争议。`,
      "not-known": `该约对${say.state(state)}生效的日期没有记录。`,
      "end-not-known": `该约曾对${say.state(state)}有效；当日是否仍然有效，尚无定论。`,
    })[standing],
  "memo-life": ({ life }, say) => `虽仍有效，但无人使其保持活力：${stop(lifeWords(life, say))}`,
  "memo-citation": ({ title, signed, changed, published }, say) =>
    stop(
      [
        title,
        ...(signed === null ? [] : [`${say.date(signed)}签署`]),
        ...changed.map(({ act, date }) => `${say.date(date)}${act === "amended" ? "修订" : "续订"}`),
        ...(published.length === 0 ? [] : [published.join("；")]),
      ].join("，"),
    ),
  "memo-joined": ({ round, states, side, status, toward, instrument, article: at }, say) =>
    `第${round}轮：${listed(states, say)}为援助${say.state(toward)}加入${side === "target" ? "受攻击" : "攻击"}一方（${say.instrument(instrument)}${article(at)}）${status === "contestable" ? "，此点可争辩" : ""}。`,
  "memo-called-on": ({ round, states, grade, status, toward, instrument, article: at }, say) =>
    `第${round}轮又涉及：${listed(states, say)}${status === "contestable" ? "是否" : ""}${grade === "unilateral" ? "以自身行为约束自己" : "有义务"}援助${say.state(toward)}（${say.instrument(instrument)}${article(at)}）${status === "contestable" ? "，此点可争辩" : ""}。`,
  "memo-nobody-joined": ({ round }) =>
    round === 1 ? "第1轮：无国加入，因为本案涉及的义务都不要求承诺国参战。" : `第${round}轮：再无他国加入。`,
  "memo-result": ({ result, basis, open }) =>
    result === "not-met"
      ? "不成立"
      : result === "open"
        ? { text: "措辞未定", fact: "事实未定", record: "没有记载" }[open ?? "text"]
        : basis === "presumed"
          ? "推定成立"
          : basis === "admission"
            ? "依其自己的读法成立"
            : "成立",
  "memo-also-met": ({ tests }, say) => tests.map(({ reason }) => say.phrase(reason)).join("；"),
  "memo-finding": ({ reason, readings }, say) =>
    readings.length === 0 ? say.phrase(reason) : [stop(say.phrase(reason)), ...readings.map(say.phrase)].join(""),
  "memo-slots": ({ slots }) => slots.map((slot) => SLOTS[slot] ?? slot).join("、"),
  "memo-entry": ({ act, of, date, renewed, states }, say) =>
    `${of.length === 0 ? "" : listed(of, say)}${ENTRIES[act] ?? act}${date === null ? "" : `（${say.date(date)}）`}${renewed === null ? "" : `，${say.date(renewed)}续订`}${states === null ? "" : `，由此受约束的是${listed(states, say)}`}`,
  "memo-change": ({ to, grade, facts, isExact }, say) =>
    stop(
      `${(grade === "permissive" ? ENDINGS_OF_RIGHTS : ENDINGS)[to]}${facts.map(say.phrase).join("，并且")}${isExact ? `；${facts.length > 1 ? "其中一点不成立" : "否则"}即不产生` : ""}`,
    ),
  "memo-answered": ({ question, answers }, say) =>
    `对“${say.phrase(question)}”的回答是${say.or(answers.map((one) => `“${say.phrase(one)}”`))}`,
  "memo-said-before": ({ duty }) => `见第${duty}项，条款相同。`,
  "memo-said": ({ date, by, says }, say) =>
    stop(`${say.date(date)}${by.length === 0 ? "" : `，${say.states(by)}`}：${quotedIfEnglish(says)}`),
  "memo-used": ({ date, by, articles, note }, say) =>
    stop(
      `${say.date(date)}${by.length === 0 ? "" : `，${say.states(by)}`}${articles.length === 0 ? "" : `（${articles.map(article).join("、")}）`}：${quotedIfEnglish(note)}`,
    ),
  "memo-view": ({ says, heldBy, coded }, say) => {
    const holders = heldBy.filter((one) => !coded.includes(one));
    if (coded.length > 0 && holders.length === 0) return `${say.states(coded)}的编码（编纂者，并非当事方）：“${say.phrase(says)}”。`;
    return `${holders.length === 0 ? "一种看法" : `${say.states(holders)}的看法`}：“${say.phrase(says)}”${coded.length === 0 ? "" : `（${say.states(coded)}也如此编码）`}。`;
  },
  "memo-reading": ({ says, heldBy, coded, result }, say) => {
    const holders = heldBy.filter((one) => !coded.includes(one));
    const outcome = `检验${RESULTS[result]}`;
    if (coded.length > 0 && holders.length === 0)
      return `按${say.states(coded)}的编码（“${say.phrase(says)}”，出自编纂者，不是对法律的解读），${outcome}。`;
    const also = coded.length === 0 ? "" : `，${say.states(coded)}也如此编码`;
    return `按“${say.phrase(says)}”的读法${holders.length === 0 ? "" : `（${say.states(holders)}主张${also}）`}，${outcome}。`;
  },
  "memo-breach": ({ by, toward, about, grade, promise, certain, unverified }, say) => {
    const source = unverified ? "据未曾查阅的出处，" : "";
    if (grade === "principle")
      return `${source}攻击${certain ? "" : "可能"}有悖于${say.states(by)}对${say.states(toward)}${about === null || toward.includes(about) ? "" : `就${say.state(about)}`}的宣示；其本身不构成有约束力的义务。`;
    const others = about === null || toward.includes(about) ? "其他当事国" : say.states(toward);
    const to = about === null ? `对${say.states(toward)}` : `对${others}就${say.state(about)}`;
    const pledge = { "not-to-attack": "承诺", guarantee: "保证", help: "援助承诺" }[promise];
    return `${source}攻击${certain ? "" : "是否"}违背${say.states(by)}${to}的${pledge}${certain ? "" : "，尚可争辩"}。`;
  },
  "memo-own-claim": ({ by, toward, instrument, article: at, unverified }, say) =>
    `${unverified ? "据未曾查阅的出处，" : ""}${say.state(by)}自己可以依${say.instrument(instrument)}${article(at)}主张对${say.state(toward)}采取行动的权利；这是攻击方自己的主张，不使任何国家承担义务，此处不作判断。`,
  "memo-rule": ({ article: at, citation, says, words }) => `${article(at)}（${citation}）：${stop(says)}“${words}”`,
  "memo-measure": ({ title, effect, grade, settled, says, words }, say) =>
    `${title}：${say.phrase(effect)}${grade === "principle" ? "（建议）" : ""}${settled ? "" : "；是否有效未定"}。${stop(says)}${words === null ? "" : `“${words}”`}`,
  "memo-none-broken": ({ general, breach }) => {
    if (breach) return "案情说有一项承诺遭到违背，但没有说是哪一项；此处列出因违约而产生的义务。";
    if (general === null) return "攻击没有违背账册中双方之间的任何条约。";
    return `攻击没有违背账册中双方之间的任何条约；但普遍性法律${general === "forbids" ? "禁止" : "可能禁止"}这一攻击，如下。`;
  },
  "memo-breaks": ({ count, contestable, political }) => {
    const parts = [
      ...(count === 0 ? [] : [`违背双方之间的${count}项承诺`]),
      ...(contestable === 0 ? [] : [`${count === 0 ? "" : "另"}可争辩地违背双方之间的${contestable}项承诺`]),
      ...(political === 0 ? [] : [`有悖于双方之间的${political}项政治承诺`]),
    ];
    return `攻击${parts.join("，并")}；账册仅收录部分不攻击承诺。`;
  },
  "memo-idle": ({ side, count, instruments, of }, say) =>
    `本案未触发：${instruments}份文书中对${say.states(side)}的${count}项义务（每个义务国各计一项）：${instrumentsTold(of, say)}。`,
  "memo-running": ({ side, count, instruments, of }, say) =>
    `无论是否发生攻击都始终存在：${instruments}份文书中对${say.states(side)}的${count}项义务：${instrumentsTold(of, say)}。`,
  "memo-promised": ({ states, within, instruments }, say) =>
    `${states}个国家在${instruments}份文书中承诺过不攻击${within === null ? "其中一方或双方" : say.states(within)}。`,
  "memo-names": ({ states }, say) => listed(states, say),
  "memo-type": ({ type, grade }) => `${TYPES[type] ?? type}${grade === "binding" ? "" : `（${KINDS[grade] ?? grade}）`}`,
  "memo-ring": ({ of }) => RINGS[of],
  "memo-dot": ({ form }) => (form === "contestable" ? "有争议" : "若该约仍有约束力"),
  "memo-states": ({ count }, say) => say.count(count, "国", "国"),
  "memo-diagram": ({ by, on, act }, say) =>
    `${by.length === 0 ? `${say.states(on)}的${ACTS[act]}` : `${say.states(by)}攻击${say.states(on)}`}：各国列于其最强义务的圈上`,
  "language-name": ({ tag }) => new Intl.DisplayNames("zh", { type: "language" }).of(tag) ?? tag,
  "error-rate": ({ version, date, sample, rates }, say) => {
    const told = rates.map(({ of, rate, low, high, judged }) => {
      const range =
        judged < FEW || of === "all" ? `（${of === "all" ? "" : `仅${judged}条可判断，`}95%区间${percent(low)}%至${percent(high)}%）` : "";
      return `${of === "all" ? "" : `标为“${MARKS[of] ?? of}”的`}${percent(rate)}%${range}`;
    });
    const [all = "", ...marks] = told;
    return `账册出错的频率：${version}版随机抽取${sample}条，${say.date(date)}逐条判断，可判断的当中${all}有误：${marks.join("，")}。引用之前，请先打开来源。`;
  },
  "memo-origin": ({ version, hash, verifiedThrough }, say) =>
    `依据 Entente 账册 ${version}（${hash}）写成，核对至${say.date(verifiedThrough)}。账册只是索引；有权威性的是所引文本。`,
};
