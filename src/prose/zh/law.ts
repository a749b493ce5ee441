/** Chinese sentences of the law engine: checks, results, questions and what would change a result. */
import type { Asking, LawPhrases, Life, Presumed } from "../../model/phrases/law.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { lawArea } from "./lawArea.ts";
import { lawFacts, moods } from "./lawFacts.ts";
import { article, FORCES, OPEN, quotedIfEnglish, SLOTS, STATUSES, TRIGGERS, unopenedWords, whoTold } from "./lawWords.ts";
import { ACTS } from "./words.ts";

const HELD = { yes: "您认定成立", no: "您认定不成立", open: "您认定未定" } as const;

const SLOT_QUESTIONS: Readonly<Record<string, string>> = {
  "in-force": "当日在两国之间是否有效？",
  text: "词句是否已知？",
  owed: "承诺是否仍然有效？",
  trigger: "所发生的是否为条款所说的情形？",
  enemy: "对方是否为条款所指的敌人？",
  "own-parties": "若敌人是同约国，条款是否涵盖？",
  conduct: "若应受援助者先动手，义务是否仍在？",
  area: "发生地是否在条款适用之处？",
  requires: "条款的条件是否满足？",
  except: "是否有例外？",
  forbids: "这是否为所承诺不做之事？",
};

const IF_MET: Readonly<Record<string, string>> = {
  area: "发生地在条款的适用区域内",
  enemy: "对方有条款所指的敌人",
  trigger: "所发生的符合条款的词句",
  conduct: "其没有先动手",
  "own-parties": "敌人不是同约国",
  requires: "条件得到满足",
  except: "例外不成立",
  owed: "承诺有效",
  "in-force": "其有效",
  text: "见到词句后，词句涵盖本案",
};

const IF_NOT_MET: Readonly<Record<string, string>> = {
  area: "发生地在条款的适用区域之外",
  enemy: "敌人不是条款所指者",
  trigger: "所发生的不符合条款的词句",
  conduct: "其自己先动手",
  "own-parties": "敌人是同约国",
  owed: "采用另一读法",
  "in-force": "其无效",
  text: "见到词句后，词句并不涵盖本案",
};

const GRADES: Readonly<Record<string, string>> = { permissive: "仅为允许", principle: "仅为政治表态", unilateral: "仅凭自己的单方行为" };
const FORBIDS: Readonly<Record<string, string>> = {
  attack: "攻击",
  "hostile-alliance": "敌对同盟",
  "separate-peace": "单独媾和",
  "conflicting-engagement": "相抵触的约定",
  interference: "干涉",
  "use-of-territory": "使用领土",
};

const sentence = (text: string) => (/[。？]$/.test(text) ? text : `${text}。`);
const enemies = (states: readonly string[], say: Speaker) => (states.length === 0 ? "敌人" : say.states(states));
const STANDINGS = {
  party: "",
  protected: "（受该条保护，但不是缔约国）",
  concerned: "（该条涉及它，但不是对它承担的义务）",
  disputed: "（是否为成员未定）",
  "two-governments": "（两个政府对其是否为缔约国有争议）",
  "not-known": "（对其生效的日期没有记录）",
  "end-not-known": "（当日对其是否仍然有效尚无定论）",
} as const;

export const ENTRIES: Readonly<Record<string, string>> = {
  "entered-into-force": "生效",
  acceded: "加入",
  joined: "成为成员",
  designated: "被指定",
  succeeded: "继承",
  applied: "各方自此适用",
  opened: "启用",
};

/** 承诺尚可争辩时的动词，按其等级。 */
const CONTESTED: Readonly<Record<string, string>> = {
  binding: "有义务",
  permissive: "可以",
  unilateral: "已约束自己",
  principle: "在政治上承诺",
  "treaty-principle": "依条约的原则须",
};

/** 不攻击的承诺的动词，按其等级。 */
const PROMISED: Readonly<Record<string, string>> = {
  binding: "承诺过",
  unilateral: "以可自行撤销的单方行为约束自己",
  principle: "在政治上承诺",
};

/** "援助巴拿马"; of another deed what the clause says. */
function helpOr(act: string | null, toward: string, standing: keyof typeof STANDINGS, say: Speaker): string {
  const whom = `${anyState(toward, say)}${STANDINGS[standing]}`;
  return act === null ? `援助${whom}` : `就${whom}按条款行事（大意：${quotedIfEnglish(act)}）`;
}

function deed(does: "assist" | "consult" | "act", wording: string | null, toward: string, say: Speaker): string {
  if (does === "act" && wording !== null) return `：${quotedIfEnglish(wording)}`;
  return does === "consult" ? "进行协商" : `援助${anyState(toward, say)}`;
}

/** “武装攻击”: the event that sets a duty off. */
export const triggerWords = (word: string): string => TRIGGERS[word] ?? word;

/** “依各当事国的共同决定”: for a duty that waits for a decision of several, or takes its form from one; else nothing. */
export function asDecided(decides: string | null, by: Parameters<Speaker["phrase"]>[0] | null, say: Speaker): string {
  if (decides === "jointly") return "依各当事国的共同决定";
  if (decides !== "organ" || by === null) return "";
  return `依${"organ" in by.args && typeof by.args.organ === "string" ? by.args.organ : say.phrase(by)}的决定`;
}

/** “以依宪法程序自行决定的方式”: for help that its bearer decides on itself. */
function ownAction(by: Parameters<Speaker["phrase"]>[0] | null): string {
  return `以${by?.code === "decides-by-constitution" ? "依宪法程序" : ""}自行决定的方式`;
}

/** “不向德国提供任何帮助（以没有援助捷克斯洛伐克的义务为限）” */
export function noHelp(against: readonly string[], toward: string, unlessAidDue: boolean, say: Speaker): string {
  const unless = unlessAidDue ? `（以没有援助${anyState(toward, say)}的义务为限）` : "";
  return `不向${against.length === 0 ? "攻击方" : say.states(against)}提供任何帮助${unless}`;
}

const anyState = (id: string, say: Speaker) => (id === "parties" ? "各当事国" : say.state(id));
const where = ({ instrument, article: at, more }: { instrument: string; article: string; more: number }, say: Speaker) =>
  `${say.instrument(instrument)}${article(at)}${more > 0 ? `，另有${more}项` : ""}`;
export const lifeWords = ({ fact, date, by, says }: Life, say: Speaker) =>
  `${fact === "organisation-dissolved" ? "其组织已解散" : `${by.length === 0 ? "各当事国" : say.states(by)}已不再承认该约`}（${say.date(date)}）${says === null ? "" : `；${quotedIfEnglish(says)}`}`;
const asked = (ifAsked: Asking, toward: string, say: Speaker) =>
  ifAsked === "party" ? "若缔约一方请求，" : ifAsked ? `若${anyState(toward, say)}请求，` : "";
const onTerms = ({ ifAsked, toward, provided, ifWar }: Presumed & { readonly toward: string }, say: Speaker) =>
  `${asked(ifAsked, toward, say)}${provided === null ? "" : `若${say.phrase(provided)}，`}${ifWar ? "若随之进入战争状态，" : ""}`;
/** “与日本”, or “就塞尔维亚与其他缔约国”, which is owed nothing. */
export const consulted = (toward: string, among: boolean, say: Speaker): string =>
  !among ? `与${anyState(toward, say)}` : toward === "parties" ? "与其他缔约国" : `就${anyState(toward, say)}与其他缔约国`;
const all = (phrases: Parameters<Speaker["phrase"]>[0][], say: Speaker) => phrases.map((one) => say.phrase(one)).join("，并且");

export const law: Sentences<LawPhrases> = {
  ...lawFacts,
  ...lawArea,

  "as-you-hold": ({ fact, held }, say) => `${say.phrase(fact)}：${HELD[held]}`,
  "words-as-you-read": ({ why, met }, say) => `${say.phrase(why)}；您读作${met ? "符合" : "不符合"}`,
  "by-record-of-wars": ({ fact, is }, say) =>
    is === "open" ? `${moods(fact, say).ask}战争记录对此没有定论` : `${moods(fact, say)[is]}：依战争记录`,
  "not-said": ({ fact }, say) => `${say.phrase(fact)}：本案未说明`,
  presumed: ({ fact, is }, say) =>
    fact.code === "must-be-unprovoked"
      ? `${say.phrase(fact)}：推定如此，因为先出手者视为攻击者`
      : `${say.phrase(fact)}：${is === "yes" ? "推定成立" : "推定不成立"}`,
  "provocation-in-doubt": ({ fact, why }, say) => `${say.phrase(fact)}，而这有疑问：${say.phrase(why)}`,
  "you-hold-who-began": ({ target }) =>
    target === "open" ? "您认定谁先动手有争议" : `您认定是${target === "yes" ? "受攻击的一方" : "发动攻击的一方"}先动手`,
  "war-begun-by": ({ war, state, disputed }, say) =>
    `${war}：由${say.state(state)}挑起${disputed === null ? "" : `，但有争议（${quotedIfEnglish(disputed)}）`}`,
  "strike-in-war-untold": ({ war, enemy, struck }, say) =>
    `依案情，它${struck ? "先受打击" : "先行打击"}；记录（${war}）没有说明它与${say.state(enemy)}之间由谁挑起`,
  "war-begun-untold": ({ war, enemy }, say) => `${war}：其当时已与${say.state(enemy)}交战，记录没有说明由谁挑起`,
  "war-under-way": ({ war, begunBy }, say) => `${say.states(begunBy)}挑起的${war}当时正在进行`,
  "rose-within": () => "事件起自其内部，没有国家打击它",
  "only-joined": () => "其只是为他国而参加",
  "struck-first": () => "其先出手",
  "was-struck-first": () => "其先受攻击",
  "struck-in-defence": ({ state }, say) => `${say.state(state)}此前已为保卫他国而出手`,
  "began-it": ({ state, why }, say) => `${say.state(state)}先动手（${say.phrase(why)}）`,
  "place-name": ({ place }, say) => say.place(place),
  homeland: ({ state }, say) => `${say.state(state)}本土`,

  "in-force": () => "在两国之间有效",
  "in-force-since": ({ act, date, renewed }, say) =>
    `在两国之间有效：${ENTRIES[act] ?? act}${date === null ? "" : ` ${say.date(date)}`}${renewed === null ? "" : `；${say.date(renewed)}续订`}`,
  "enemy-of-another-war": ({ enemies, victims, text }, say) =>
    `该条款所指为另一场战争（“${text}”）：按案情和战争记录，${say.states(enemies)}没有攻击过${say.or(victims.map(say.state))}`,
  "in-force-not-known": () => "当日是否有效不明",
  "in-force-end-not-known": () => "已经生效，当日是否已经终止尚无定论",
  "in-force-disputed": () => "当日是否有效有争议",
  "clause-not-running": () => "条款当日不适用",
  "clause-running-not-known": () => "条款当日是否适用不明",
  "clause-dormant": () => "休眠：没有找到终止，也不知道有谁援用过",
  "text-unpublished": () => "文本未公布",
  "text-one-sentence": () => "只公开了其中一句；没有见到其条件",
  "text-partly-seen": () => "只见到转引的一部分词句",
  "text-not-seen": () => "没有见到词句；此处依据的是摘要",
  "duty-at-all-times": () => "义务始终存在",
  "duty-on-a-date": () => "文本定的是日期，不是事件",
  "trigger-word-not-listed": ({ word }) => `词语与行为对照表中没有“${TRIGGERS[word] ?? word}”`,
  "act-against-word": ({ act, word, counts, anyone, because }) => {
    const verb = { yes: "算作", no: "不算作", open: "是否算作" }[counts];
    return `${act === null ? "所发生的" : ACTS[act]}${verb}“${TRIGGERS[word] ?? word}”${counts === "open" ? "尚无定论" : ""}${anyone ? "，不论谁先动手" : ""}${because === null ? "" : `：${because}`}`;
  },
  "was-not-struck": ({ state }, say) => `${say.state(state)}自身没有受到攻击`,
  "no-state-behind": () => "事件背后没有国家",
  "against-anyone": () => "针对任何国家",
  "enemy-meant": ({ states }, say) => `${say.states(states)}是条款所指的敌人`,
  "enemy-not-meant": ({ states }, say) => (states.length === 0 ? "条款所指的不是本案中的任何国家" : `条款所指的不是${say.states(states)}`),
  "enemy-argued": ({ states }, say) => `条款是否指${say.states(states)}有争论`,
  "enemy-from-outside": () => "敌人不是同约国",
  "fellow-party-named": ({ states }, say) => `${say.states(states)}是当事国，而条款点名以其为敌`,
  "fellow-party-included": ({ states }, say) => `${say.states(states)}是同约国，条款也涵盖这种情形`,
  "fellow-party-excluded": ({ states }, say) => `${say.states(states)}是同约国，而条款针对的是他国`,
  "fellow-party-disputed": ({ states }, say) => `${say.states(states)}当日是否为缔约国有争议`,
  "fellow-party-unsaid": ({ states }, say) => `${say.states(states)}是同约国，文本没有说这是否算在内`,
  "reading-party-no-more": () => "它已非缔约国，攻击来自外部",
  "reading-still-party": () => "它仍是缔约国，依条款对缔约国之间的规定",
  "reading-any-state": () => "“任何国家”之类的词句也包括当事国",
  "reading-others-alone": () => "互助条约针对的是当事国以外的国家",
  "owed-whoever-began": () => "不论谁先动手都负有义务",
  "did-not-begin": ({ state, why }, say) => `${say.state(state)}没有先动手：${say.phrase(why)}`,
  "began-against-self-defence": ({ state, why }, say) => `${say.state(state)}先动手（${say.phrase(why)}），而文本只保护自卫`,
  "began-text-silent": ({ state, why }, say) => `${say.state(state)}先动手（${say.phrase(why)}），文本对此没有说明`,
  "came-to-aid": ({ state }, say) => `${say.state(state)}已前来援助`,
  "struck-not-provoked": () => "其是受到攻击，不是因受挑衅而参战",
  "promise-holds": () => "承诺有效",
  "promise-void": () => "依此读法不负任何义务",
  "forbids-attack": () => "其禁止攻击",
  "forbids-other": ({ forbids }, say) => `其禁止${say.and(forbids.map((one) => FORBIDS[one] ?? one))}：攻击本身不涉及它`,
  "no-excepted-enemy": () => "对方没有例外所指的敌人",
  "excepted-enemy": ({ states, verdict }, say) =>
    verdict === "open" ? `${enemies(states, say)}是否属于例外有争论` : `${enemies(states, say)}属于例外`,
  "enemy-not-excepted": ({ states }, say) => `${say.states(states)}不属于例外`,
  "began-on": ({ state, against }, say) => `${say.state(state)}自己先对${say.or(against.map(say.state))}动手`,
  "not-begun-on": ({ state, against }, say) => `${say.state(state)}没有先对${say.or(against.map(say.state))}动手`,
  "in-excepted-region": ({ regions, verdict }, say) => {
    const named = say.or(regions.map(say.region));
    return verdict === "open" ? `是否位于属于例外的${named}有争论` : `位于${named}，属于例外`;
  },
  "not-in-excepted-region": () => "不在例外之列",
  "clause-readings-differ": ({ question }) => `${question} 各种读法不一。`,
  "own-reading": ({ question, state, reading }, say) => `${question} ${say.state(state)}自己主张：${say.phrase(reading)}`,
  "as-written": ({ text }) => text,
  "as-coded": ({ says, coders }, say) => `${say.phrase(says)}（${say.states(coders)}如此编码，属编纂者而非当事方）`,

  "decides-automatic": () => "自动",
  "decides-each": () => "各国自行决定",
  "decides-jointly": () => "各当事国共同决定",
  "decides-unsaid": () => "没有说",
  "decides-by-constitution": ({ by }, say) => `${say.phrase(by)}，依宪法程序`,
  "decides-state": ({ state }, say) => say.state(state),
  "decides-organ": ({ organ, rule, mayRefuseForce }) =>
    `${organ}${rule === null ? "" : `（${quotedIfEnglish(rule)}）`}${mayRefuseForce ? "；不得强迫任何国家使用武力" : ""}`,
  "state-name": ({ state }, say) => say.state(state),
  "the-parties-about": ({ state }, say) => `各当事国，关于${say.state(state)}`,

  "obliged-to-assist": ({ toward, standing, ifAsked, provided, ifWar, clause, decides, decidedBy, act, force, forces, own }, say) => {
    const free = decidedBy !== null && "mayRefuseForce" in decidedBy.args && decidedBy.args.mayRefuseForce === true;
    const joint = decides === "each" ? ownAction(decidedBy) : asDecided(decides, decidedBy, say);
    const whole = joint === "" ? `；${whoTold(decides, decidedBy === null ? null : say.phrase(decidedBy))}` : "";
    const decided = `${whole}${free ? "；不得强迫任何国家使用武力" : ""}`;
    return `${asked(ifAsked, toward, say)}${provided === null ? "" : `若${say.phrase(provided)}，`}${ifWar ? "若随之进入战争状态，" : ""}${own ? "依其自身的解释" : ""}有义务${joint}${helpOr(act, toward, standing, say)}（${where(clause, say)}）${decided}；${forces.length === 0 ? FORCES[force ?? "unsaid"] : `${[...new Set(forces)].map((one) => FORCES[one] ?? one).join("或")}，视读法而定`}`;
  },
  "force-read-in-ways": ({ readings }, say) =>
    `是否要求使用武力，文本未定：${readings
      .map(
        ({ says, heldBy, force }) =>
          `${FORCES[force ?? "unsaid"] ?? force}（${say.phrase(says)}${heldBy.length === 0 ? "" : `；持此说者：${say.states(heldBy)}`}）`,
      )
      .join("；或")}。`,
  "may-assist": ({ toward, standing, act, clause, grade, ...on }, say) =>
    `${onTerms({ toward, ...on }, say)}可以${helpOr(act, toward, standing, say)}（${where(clause, say)}）；${GRADES[grade] ?? grade}`,
  "bound-itself": ({ does, wording, toward, ifAsked, clause }, say) =>
    `${asked(ifAsked, toward, say)}以可自行撤销的单方行为约束自己${deed(does, wording, toward, say)}（${where(clause, say)}）`,
  "committed-politically": ({ does, wording, toward, ifAsked, clause }, say) =>
    `${asked(ifAsked, toward, say)}在政治上承诺${deed(does, wording, toward, say)}（${where(clause, say)}）；其本身不构成有约束力的义务`,
  "bound-by-principle": ({ does, wording, toward, ifAsked, clause }, say) =>
    `${asked(ifAsked, toward, say)}受条约一项原则的约束${deed(does, wording, toward, say)}（${where(clause, say)}）；须提供何种援助，留待其他文书或决定`,
  "contestable-whether-obliged": ({ toward, standing, act, clause, open, grade, ...on }, say) =>
    `${onTerms({ toward, ...on }, say)}是否${CONTESTED[grade] ?? CONTESTED["binding"]}${helpOr(act, toward, standing, say)}，尚可争辩（${where(clause, say)}）：${OPEN[open]}`,
  "nominally-obliged": ({ does, toward, standing, clause, grade, status, life, ...on }, say) => {
    const verb = CONTESTED[grade] ?? CONTESTED["binding"];
    const deedWords = does === "consult" ? "协商" : `援助${anyState(toward, say)}${STANDINGS[standing]}`;
    const owed = status === "triggered" ? `${verb}${deedWords}` : `是否${verb}${deedWords}尚可争辩`;
    return `如该条约仍有约束力，${onTerms({ toward, ...on }, say)}${owed}（${where(clause, say)}）${life === null ? "" : `：${lifeWords(life, say)}`}`;
  },
  "obliged-to-consult": ({ clause, among, ...on }, say) =>
    `${onTerms(on, say)}有义务${consulted(on.toward, among, say)}协商（${where(clause, say)}）`,
  "obliged-to-stay-neutral": ({ clause, both, ...on }, say) =>
    `${onTerms(on, say)}有义务对${both ? "双方" : anyState(on.toward, say)}保持中立（${where(clause, say)}${both ? `；对${anyState(on.toward, say)}承担` : ""}）`,
  "obliged-not-to-help": ({ enemies: against, toward, unlessAidDue, clause }, say) =>
    `有义务${noHelp(against, toward, unlessAidDue, say)}（${where(clause, say)}）`,
  "verdict-unverified": ({ says, of }, say) => `${say.phrase(says)}【未核实：${unopenedWords(of)}】`,
  "verdict-ending": ({ says, ending }, say) => `${say.phrase(says)}；${say.phrase(ending)}`,
  "pledge-ending": ({ notice, by, until }, say) => {
    const end = until === null ? "" : `承诺于${say.date(until)}终止`;
    if (notice === null) return end;
    return `已通知退出：${by.length === 0 ? "缔约一方" : say.states(by)}于${say.date(notice)}发出通知${end === "" ? "" : `，${end}`}`;
  },
  "breach-toward-disputed": ({ state }, say) => `${say.state(state)}当日是否为缔约国？这有争议。`,
  "breach-as-interference": ({ state }, say) => `对${say.state(state)}的武装进攻是否也是干涉其内政？`,
  "breach-against-claim": ({ instrument, article: at }, say) =>
    `攻击方自己可以援引的${say.instrument(instrument)}${article(at)}是否允许这一攻击？`,
  "promised-not-to-attack": ({ toward, others, clause, grade }, say) =>
    `${PROMISED[grade] ?? PROMISED["binding"]}不攻击${say.and(toward.map((one) => anyState(one, say)))}${others > 0 ? `等${toward.length + others}国` : ""}（${where(clause, say)}）${grade === "principle" ? "；其本身不构成有约束力的义务" : ""}`,
  "bound-to-both": ({ instruments, certain }, say) =>
    `对双方都有承诺${certain ? "" : "，但并非每项都无可争辩"}（${instruments.map(say.instrument).join("；")}）`,
  "owes-nothing-here": () => "没有本案触发的义务",

  "question-of-fact": ({ fact }, say) => moods(fact, say).ask,
  "question-of-words": () => "其词句如何？没有见到。",
  "question-in-force": ({ why }, say) => `当日是否有效？${why.code === "in-force-not-known" ? "" : sentence(say.phrase(why))}`,
  "question-who-began-plainly": () => "是否由应受援助的国家先动手？",
  "question-who-began": ({ why }, say) => `是否由受攻击的一方先动手？${sentence(say.phrase(why))}`,
  "question-owed-all-the-same": ({ why }, say) => `是否仍负有义务？${sentence(say.phrase(why))}`,
  "question-inside-area": ({ why }, say) => `是否在条款的适用区域内？${sentence(say.phrase(why))}`,
  "question-as-stated": ({ why }, say) => sentence(say.phrase(why)),
  "slot-question": ({ slot }) => SLOT_QUESTIONS[slot] ?? "是否如此？",
  "slot-reason": ({ slots, reason }, say) => `${slots.map((slot) => SLOTS[slot] ?? slot).join("、")}：${say.phrase(reason)}`,

  "flip-triggered-only-if": ({ from, facts: needed }, say) => `${STATUSES[from]}；只有在以下情形才会触发：${all([...needed], say)}`,
  "flip-contestable-if": ({ from, facts: needed }, say) => `${STATUSES[from]}；在以下情形可争辩：${all([...needed], say)}`,
  "flip-not-triggered-if": ({ from, facts: needed }, say) =>
    from === "triggered" ? `已触发，除非${all([...needed], say)}` : `${STATUSES[from]}；在以下情形不触发：${all([...needed], say)}`,
  "fact-is-so": ({ fact }, say) => moods(fact, say).yes,
  "fact-is-not-so": ({ fact }, say) => moods(fact, say).no,
  "settled-for": ({ why }, say) => `下列问题的答案有利于义务成立：${say.phrase(why)}`,
  "settled-against": ({ why }, say) => `下列问题的答案不利于义务成立：${say.phrase(why)}`,
  "slot-were-met": ({ slot, now }, say) => `${IF_MET[slot] ?? "这一点符合"}${now === null ? "" : `（现为：${say.phrase(now)}）`}`,
  "slot-were-not-met": ({ slot, now }, say) => `${IF_NOT_MET[slot] ?? "这一点不符合"}${now === null ? "" : `（现为：${say.phrase(now)}）`}`,
};
