/** Chinese sentences of the claims checker. */

import { type Expected, type Holds, type Scalar, shortened } from "../../model/claimNotation.ts";
import type { ClaimsPhrases, LimitSlot } from "../../model/phrases/claims.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { article as articleIn } from "./lawWords.ts";
import { ACTS, articleWords, NEAR, TEXTS } from "./nearMisses.ts";
import { countWords, daysWords, dependsWords, OUTCOMES, partWords } from "./outcomes.ts";
import { question } from "./question.ts";
import { RULES } from "./rules.ts";
import { TYPES } from "./terms.ts";

const KINDS = {
  opinion: "意见",
  motive: "动机",
  forecast: "预测",
  "outside-the-ledger": "账册之外",
  "not-on-record": "未见记录；账册只收安全条约，且并未收全",
} as const;
const CHANGES = { new: "新增", gone: "消失", changed: "改变" } as const;
const MOST_RECORDS = 5;
/** Tests without a value: the values found say it all. */
const BARE: readonly string[] = ["exists", "empty"];
const TESTS: Readonly<Record<Expected["test"], string>> = {
  equals: "等于",
  "at-least": "至少",
  "at-most": "至多",
  includes: "包括",
  excludes: "不包括",
  exists: "有",
  empty: "没有",
  before: "早于",
  after: "晚于",
  between: "介于",
};

const PROVISOS: Readonly<Record<string, string>> = { proviso: "但书", reservation: "保留", understanding: "谅解" };

export const claims: Sentences<ClaimsPhrases> = {
  "tests-met": ({ tests }) =>
    tests
      .map(({ at, expected, holds }) => `${at}：${foundWords(holds)}${BARE.includes(expected.test) ? "" : `（${testWords(expected)}）`}`)
      .join("；"),
  "tests-not-met": ({ tests }) => tests.map(failed).join("；"),
  "law-contestable": ({ tests, limits }, say) =>
    limits.length === 0
      ? `法律上可争辩：${tests.map(failed).join("；")}`
      : `取决于读法：${limits.map(say.phrase).join("")}（${tests.map(failed).join("；")}）`,
  "not-collected": ({ tests, because }, say) =>
    `账册不收集此类事项：${because.map(say.phrase).join("；")}（${tests.map(failed).join("；")}）`,
  "uncollected-rows": () => "没有说明答案的这一部分是否完整",
  "uncollected-words": ({ field }) => `在“${field}”中查找字词，只能查到我们自己的措辞，查不到并不说明什么`,
  "uncollected-members": ({ instrument, scope }, say) => `${say.instrument(instrument)}的名单并不完整${quoted(scope)}`,
  "uncollected-acts": ({ instrument, acts, scope }, say) =>
    acts.length === 0
      ? `${say.instrument(instrument)}的各类行为并未全部记录${quoted(scope)}`
      : `${say.instrument(instrument)}的此类行为并未全部记录（${acts.join("、")}）${quoted(scope)}`,
  "uncollected-clauses": ({ instrument }, say) => `${say.instrument(instrument)}只读过摘要`,
  "uncollected-ties": ({ types, scope }) => `此类联系并未收全（${types.join("、")}）${quoted(scope)}`,
  "uncollected-coverage": ({ here }, say) => here.map(say.phrase).join(""),
  "uncollected-records": ({ collection, scope }) => `“${collection}”一类的记录并不完整${quoted(scope)}`,
  "member-proviso": ({ state, instrument, kind, says }, say) =>
    `${say.instrument(instrument)}对${say.state(state)}有约束力，但附有${PROVISOS[kind] ?? kind}：“${says}”。`,
  "limit-suspended": ({ state, instrument }, say) =>
    `${say.state(state)}在${say.instrument(instrument)}中处于中止状态：仍受其约束，但不参与活动。`,
  "limit-disputed": ({ state, instrument, readings }, say) =>
    `${say.state(state)}是否为${say.instrument(instrument)}的成员，尚有争议：${readings
      .map(({ says, heldBy }) => `${says}${heldBy.length === 0 ? "" : `（${say.states(heldBy)}）`}`)
      .join("；")}。`,
  "limit-end": ({ instrument, readings }, say) =>
    `${say.instrument(instrument)}于何日终止，尚有争议：${readings
      .map(({ says, heldBy }) => `“${says}”${heldBy.length === 0 ? "" : `（${say.states(heldBy)}）`}`)
      .join("；")}。`,
  "limit-life": ({ instrument, question, readings }, say) =>
    `${say.instrument(instrument)}是否仍有约束力，有一问题未决：“${question}”${readings
      .map(({ says, heldBy }) => `“${says}”${heldBy.length === 0 ? "" : `（${say.states(heldBy)}）`}`)
      .join("；")}。`,
  "limit-part": ({ instrument, scope }, say) =>
    `该行为只涉及${scope === "command" ? "军事指挥机构" : "参与活动"}，不涉及${say.instrument(instrument)}的成员身份。`,
  "limit-notice": ({ states, instrument, notice, effect }, say) =>
    `${say.states(states)}通知退出${say.instrument(instrument)}（${say.date(notice)}），其后才生效（${say.date(effect)}）。`,
  "limit-condition": ({ instrument, article, enemies, words }, say) =>
    `${say.instrument(instrument)}${articleWords(article)}承诺援助${enemies.length === 0 ? "" : `（仅针对${say.or(enemies.map(say.phrase))}）`}，但须符合条件才负有此义务：${say.and(words.map(say.phrase))}。`,
  "limit-test": ({ instrument, article, reason }, say) =>
    `取决于${say.instrument(instrument)}${articleWords(article)}的一个未决问题：${say.phrase(reason).replace(/。$/, "")}。`,
  "area-by-reading": ({ instrument, article, reason }, say) =>
    `依受约束国自己的读法，${say.instrument(instrument)}${articleWords(article)}及于该处：${say.phrase(reason).replace(/。$/, "")}。`,
  "limit-unseen": ({ instrument, article, why }, say) =>
    `${say.instrument(instrument)}${articleWords(article)}究竟规定何种义务，尚不能断定：${say.phrase(why)}。`,
  "limit-clause": ({ instrument, states, says }, say) =>
    `${say.instrument(instrument)}${states.length === 0 ? "" : `对${say.states(states)}`}另有读法：“${says}”。`,
  "limit-nominal": ({ instrument, fact, date, by, says }, say) => {
    const why =
      fact === "organisation-dissolved"
        ? `其组织已于${say.date(date)}解散`
        : `${by.length === 0 ? "各当事国" : say.states(by)}于${say.date(date)}不再承认该约`;
    return `${say.instrument(instrument)}虽仍有效，但已无人维系：${why}${says === null ? "" : `（“${says}”）`}。`;
  },
  "limit-question": ({ state, instrument, question, readings }, say) =>
    `关于${say.state(state)}（${say.instrument(instrument)}），有一问题未决：“${question}”${readings
      .map(({ says, heldBy }) => `“${says}”${heldBy.length === 0 ? "" : `（${say.states(heldBy)}）`}`)
      .join("；")}。`,
  "organisation-ended": ({ instrument, names: [name], date, says, ended }, say) =>
    `${name === undefined ? "其组织" : `该组织（${name}）`}于${say.date(date)}解散${says === null ? "" : `（“${says}”）`}；条约本身（${say.instrument(instrument)}）${ended === null ? "没有终止的记录" : `于${say.date(ended)}终止`}。`,
  "uses-on-record": ({ instrument, uses, more }, say) => {
    const each = uses.map(({ date, states, organ }) => {
      const who = organ ?? (states.length === 0 ? null : say.states(states));
      return who === null ? say.date(date) : `${say.date(date)}（${who}）`;
    });
    return `${say.instrument(instrument)}援引记录：${each.join("、")}${more === 0 ? "" : `，另有 ${more} 次`}。`;
  },
  "clause-force": ({ instrument, article, force, words, own }, say) =>
    `${say.instrument(instrument)}${articleIn(article)}${FORCE[force]}${words === null ? "" : `；义务是：“${words}”`}${own ? "；如何履行由各国自行决定" : ""}。`,
  "rests-on-act": ({ instrument, act, date, states, scope }, say) => {
    const who = states.length === 0 || act === "signed" ? "" : say.states(states);
    return `依据${say.instrument(instrument)}：${date === null ? "日期不明" : say.date(date)}，${who}${ACTS[act] ?? "有相应行为"}${scope === undefined ? "" : scope === "command" ? "（仅涉及军事指挥机构）" : "（仅涉及参与，不涉及成员资格）"}。`;
  },
  "rests-on-clause": (clause, say) => `依据${clauseWords(clause, say)}。`,
  "rests-on-instrument": ({ instrument, cite }, say) => `依据${say.instrument(instrument)}的记录${cited(cite)}。`,
  "rests-on-record": ({ id, cite }) => `依据记录 ${id}${cited(cite)}。`,
  "rests-on-absence": ({ of, instrument, ...rest }, say) =>
    of === "area"
      ? `依据是${instrument === null ? "" : `${say.instrument(instrument)}`}条款的适用范围：该地不是范围内享有该承诺的国家的领土。`
      : `账册收有${instrument === null ? "" : `${say.instrument(instrument)}的`}全部${COMPLETE[of]}${missing(rest, say)}。`,
  "rests-on-no-treaty": ({ instrument }, say) => `${say.instrument(instrument)}不以任何条约为基础：其成员在法律上没有据此作出任何承诺。`,
  "rests-on-end": ({ instrument }, say) => `依据是${say.instrument(instrument)}中记录在案的终止；该名单并不完整。`,
  "rests-on-life": ({ instrument, since, until }, say) =>
    `${say.instrument(instrument)}的有效期${since === null ? "" : `自${say.date(since)}起`}${until === null ? "，没有终止的记录" : `，至${say.date(until)}止`}。`,
  "rests-on-coverage": ({ here, other, dates = [] }, say) =>
    [`依据是一项空缺：${dates.map(say.date).join("、")}账册中没有${other ? "其他" : "这样的"}战时援助承诺。`, ...here.map(say.phrase)].join(
      "",
    ),
  "ledger-does-not-know": ({ tests }) =>
    `账册不知道${tests.some(isOfForce) ? "记录在案的承诺当时是否有效" : ""}${distinct(tests.filter((one) => !isOfForce(one)).map(failed), "：")}`,
  "day-past-verification": () => "所问的日子在账册核实日以后",
  "no-answer": ({ operation, what, todo }) => `${operation} 无法回答：${what}；${todo}`,
  "reason-given": ({ reason }) => reason,
  "not-checkable": ({ kind, reason }) => `${KINDS[kind]}：${reason}`,
  "readings-agree": ({ readings }, say) => {
    const [reason, ...others] = [...new Set(readings.map((one) => say.phrase(one.reason)))];
    if (reason !== undefined && others.length === 0) return `按每种读法，${reason}`;
    return readings.map((one) => `${one.reading}：${say.phrase(one.reason)}`).join("；");
  },
  "readings-differ": ({ readings }) =>
    readings.map(({ reading, outcome }) => `${reading ?? ""}：${OUTCOMES[outcome] ?? outcome}`).join("；"),
  "source-not-opened": ({ records }) => `部分依据的记录，其出处无人打开过：${records.join("、")}。`,
  ...NEAR,
  question,
  "sentence-verdict": (args, say) => sentenceVerdict(args, say),
  "not-read": ({ why, about }) => notRead(why, about),
  "each-a-reading": ({ of }, say) => `下列各定义逐一核对。${of.map((one) => say.phrase(one)).join("；")}`,
  "by-rule": ({ rule, title, meaning }) => `${RULES[rule]?.[0] ?? title}（规则 ${rule}）：${RULES[rule]?.[1] ?? meaning}`,
  "guarantee-or-assurance": () => "两种读法：战时援助的承诺；有关其安全的任何承诺",
  "help-or-any-promise": () => "两种读法：战时援助的承诺；该条约中的任何承诺",
  "broke-by-attack": ({ war }) => `攻击另一当事国，从而违背其中的承诺（${war}）；其他违约情形不作判断`,
  "bound-on-first-day": ({ date }, say) => `${say.date(date)}即生效首日受其约束的国家`,
  "on-part-of-it": ({ stretches }, say) => `其中某一天：${daysWords(stretches, say)}`,
  "these-instruments": ({ instruments }, say) => instruments.map((id) => say.instrument(id)).join("；"),
  "names-enemy": () => "条款点名该国为敌；未写明的用意属于政策",
  "stands-for": ({ name }) => `前一句中的“${name}”`,
  "duty-under": ({ instruments }, say) => `${instruments.map((id) => say.instrument(id)).join("或")}规定的有约束力的防卫义务`,
  "in-force-for-one": () => "至少对其一个缔约方有效",
  "in-force-for-none": () => "对任何缔约方都不再有效",
  "bound-as-member": () => "经生效或加入而作为成员受其约束；仅签署不算",
  "withdrew-that-year": () => "退出，并在当年生效；仅退出指挥机构不算",
  "binding-defence": () => "有约束力的防卫义务",
  "defence-or-force": () => "两种读法：有约束力的防卫义务；要求使用武力的义务",
  "any-security-treaty": () => "有约束力的援助、中立、互不侵犯或协商承诺",
  "pact-or-defence": () => "两种读法：防卫条约；任何条约，包括中立、互不侵犯或协商条约",
  "force-required": () => "要求使用武力的义务；以其他方式援助不算在内",
  "by-then": () => "到那时已经如此，不论此前是否如此",
  "at-any-time": () => "截至账册核实日的任何时候",
  "standing-in-law": () => "依法律地位计，包括资格已中止的成员",
  "notice-or-effect": () => "以生效日计、以通知日计，或仅指退出指挥机构：各为一种读法",
  "did-its-first-act": () => "记录的第一天即签署或加入的国家之一",
  "link-not-checked": () => "两个说法都核对，但不核对其间的因果关系",
  "promises-of-kind": ({ types }) => `对${types.map((type) => TYPES[type]).join("和")}的承诺`,
  "pledge-of-any-grade": () => "任何等级的防卫承诺，包括一国自己可以撤回的命令",
  "binding-defence-alone": () => "仅指有约束力的防卫义务",
  "verdict-changed": ({ rewritten, records }) => {
    const listed = records
      .slice(0, MOST_RECORDS)
      .map(({ id, article, change }) => `${id}${article === null ? "" : `（${article}）`}${CHANGES[change]}`);
    const rest = records.length > MOST_RECORDS ? `，另有${records.length - MOST_RECORDS}条` : "";
    const by = records.length === 0 ? "没有指出所依据的记录" : `依据的记录：${listed.join("、")}${rest}`;
    return rewritten ? `说法本身已改写；${by}` : by;
  },
};

function sentenceVerdict(args: ClaimsPhrases["sentence-verdict"], say: Speaker): string {
  const { verdict, grounds, because, cut } = args;
  const rests = grounds.map(say.phrase).join("");
  const left = cut.length === 0 ? "" : `未读、未核对的部分：${cut.map((words) => `“${words}”`).join("、")}。`;
  const count = `${left}${countWords(args)}`;
  switch (verdict) {
    case "supported":
      return `${cut.length === 0 ? "得到支持" : "就所读部分而言得到支持"}${partWords(args.part, say)}。${count}${rests}`;
    case "contradicted":
      return `被反驳${partWords(args.part, say)}。${count}${rests}`;
    case "depends-on-reading":
      return `${dependsWords(args)}。${count}${rests}`;
    case "past-verification":
      return `尚无法核对：所说的日子在账册核实日以后。${left}`;
    default:
      return `无法核对${because === null ? "" : `：${plainly(because, say).replace(/。$/, "")}`}。${left}${rests}`;
  }
}

/** The reason without the paths of the tests, which only a file of claims has use for. */
function plainly(because: Parameters<Speaker["phrase"]>[0], say: Speaker): string {
  const { code, args } = because;
  if (code === "not-collected" && "because" in args && Array.isArray(args.because) && args.because.length > 0)
    return `账册不收集此类事项：${args.because.map(say.phrase).join("；")}`;
  return code === "ledger-does-not-know" ? "账册没有记载" : say.phrase(because);
}

const FORCE = {
  required: "要求使用武力",
  permitted: "允许使用武力，但并不要求",
  unsaid: "没有说明是否须使用武力",
  none: "不涉及武力",
} as const;

/** Of a complete collection, what is not in it. */
function missing(
  { none, states = [], dates = [] }: Pick<ClaimsPhrases["rests-on-absence"], "none" | "states" | "dates">,
  say: Speaker,
): string {
  if (none === true) return "，其中没有这一项";
  return states.length === 0 ? "" : `，${dates.map(say.date).join("、")}其中没有${say.states(states)}`;
}

/** Collections by name, as complete ones. */
/** The grade of a clause that is no binding duty. */
const GRADES = {
  binding: "",
  permissive: "（可以提供，并非必须）",
  principle: "（政治承诺，法律上无约束力）",
  unilateral: "（依本国法律或命令，可自行更改）",
} as const;

const COMPLETE = {
  ties: "承诺",
  members: "成员",
  acts: "此类行为",
  obligations: "义务",
  clauses: "条款",
  records: "记录",
  area: "条款的适用范围",
  whole: "答案各行",
} as const;

/** The clause with what limits it and what it obliges to. */
export function clauseWords(
  { instrument, article, limits, text, duty, grade, type, by = [] }: ClaimsPhrases["rests-on-clause"],
  say: Speaker,
): string {
  const said = limits.map(({ slot, words, more }) => limitWords(slot, words.map(say.phrase), more));
  const what = duty === null ? "" : `；义务是：“${duty}”`;
  const kind = type === undefined ? "" : `（${TYPES[type]}承诺）`;
  const whom = by.length === 0 ? "" : `（就${say.states(by)}所负义务而言）`;
  return `${say.instrument(instrument)}${articleWords(article)}${text === "published" ? "" : TEXTS[text]}${kind}${whom}${said.length === 0 ? "" : `，${said.join("，")}`}${GRADES[grade]}${what}`;
}

function limitWords(slot: LimitSlot, words: readonly string[], more: number): string {
  const either = `${words.join("或")}${more === 0 ? "" : `等（另有${more}项）`}`;
  switch (slot) {
    case "area":
      return `仅限于${either}`;
    case "enemy":
      return `仅针对${either}`;
    case "requires":
      return `条件是${either}`;
    case "except":
      return `例外：${either}`;
  }
}

function quoted(scope: string | null): string {
  return scope === null ? "" : `，其内容为“${scope}”`;
}

function cited(cite: string | null): string {
  return cite === null ? "" : `（${shortened(cite)}）`;
}

/** The promises on record that the word of a policy may mean; without any, what to write. */
function promisesOf(word: string, promises: readonly string[]): string {
  if (promises.length > 0) return `记录在案的中立承诺：${promises.join("、")}。`;
  return word === "neutral" ? "账册中没有句中国家的中立承诺，此类承诺也并未收全。" : "请写出条约或所作的承诺。";
}

function notRead(why: string, [first = "", ...rest]: readonly string[]): string {
  switch (why) {
    case "long":
      return `它超过${first}个词；请把说法写短些。`;
    case "question":
      return "这是一个问题；请改成陈述句。";
    case "script":
      return "核对只读英文句子，这句不是英文。请把它写成英文。";
    case "nothing-named":
      return "它没有提到账册以该名称所知的国家、条约或地点。";
    case "unknown-name":
      return `账册中没有名为“${first}”的国家、条约或地点${rest.length === 0 ? "" : `；相近的有${rest.join("、")}`}。`;
    case "time":
      return `它所说的时间${first === "" ? "" : `（“${first}”）`}不合这种句式：应为某年、某月、某日、自某年起、至某年止或从某年到某年，且只说一次。`;
    case "early":
      return `账册始于${first}年。`;
    case "vague":
      return `“${first}”没有说明多少或多近；请写一个数目，或“至少”“多于”“至多”。`;
    case "either":
      return `“${first}”没有说明指哪一个；请为每一个各写一句。`;
    case "not-counted":
      return `账册计算国家、成员、条约、基地和条约的援引次数，不判断“${first}”的数目。`;
    case "policy":
      return `“${first}”说的是政策或其用意；账册记录的是承诺，不作此类判断。${promisesOf(first, rest)}`;
    case "forecast":
      return `“${first}”说的是将来；账册记录的是承诺。`;
    case "past-undated":
      return "它说的是过去，却没有时间；请加上年份。";
    case "ambiguous":
      return `“${first}”可能指${rest.join("或")}。`;
    case "not-then":
      return `当时没有名为“${first}”的国家（${rest.join("；")}）。`;
    case "not-together":
      return `${[first, ...rest].join("与")}当时并不同时存在。`;
    case "itself":
      return `它两次提到${first}。`;
    case "which-treaty":
      return first === "" ? "它没有说是哪个条约。" : `它没有说是哪个条约：${[first, ...rest].join("、")}。`;
    case "whom":
      return `“${first}”没有说为谁、在什么情形下：请补上国家或情形。`;
    case "no-article":
      return `账册中${rest.join("或")}第${first}条没有这样的义务。`;
    case "many":
      return "它一次说了太多事，一条说法容纳不下；请分成几句。";
    case "word":
      return rest[0] === undefined
        ? `核对停在“${first}”：没有句式在此处用这个词。`
        : `读到“${rest[0]}”为止都能读懂，停在其后的“${first}”：没有句式在此处用这个词。`;
    case "short":
      return first === "" ? "它没有说出任何事就结束了。" : `读到“${first}”为止都能读懂，但其后还缺内容：与谁、依哪个条约或在何时。`;
    default:
      return "它的词都认得，但不是这样的次序；请写得简单些。没有一个词被略过。";
  }
}

/** Whether the test asks whether something was in force: the path to it tells a reader nothing. */
function isOfForce({ at }: { readonly at: string }): boolean {
  return at.endsWith(".inForce");
}

/** The texts, each once, after the lead; nothing for none. */
function distinct(texts: readonly string[], lead: string): string {
  return texts.length === 0 ? "" : `${lead}${[...new Set(texts)].join("；")}`;
}

function failed({ operation, at, expected, holds }: ClaimsPhrases["tests-not-met"]["tests"][number]): string {
  return `${operation} ${at}：预期${testWords(expected)}，查得${foundWords(holds)}`;
}

function testWords({ test, value }: Expected): string {
  if (BARE.includes(test)) return TESTS[test];
  return `${TESTS[test]} ${[value]
    .flat()
    .map(valueWords)
    .join(test === "between" ? " 与 " : "、")}`;
}

function foundWords({ values, rows, more }: Holds): string {
  if (rows !== null) return `${rows}条`;
  if (values.length === 0) return "没有";
  return `${values.map(valueWords).join("、")}${more > 0 ? `，另有${more}个` : ""}`;
}

function valueWords(value: Scalar): string {
  if (value === null) return "不明";
  return value === true ? "是" : value === false ? "否" : shortened(String(value));
}
