/** Chinese sentences of a memorandum's short answer: who is obliged, then each duty, then what the ledger does not know. */
import { articlePart } from "../../model/articleParts.ts";
import type { MemoAnswerPhrases, MemoGroup, MemoPart } from "../../model/phrases/memo.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { asDecided, consulted, noHelp } from "./law.ts";
import { article, quotedIfEnglish } from "./lawWords.ts";

/** The reason for which a duty is contestable. */
export const OPEN = {
  text: "文本措辞未定",
  fact: "取决于本案没有说明的事实",
  record: "只因账册缺少记载",
  end: "承诺当时是否有（或仍有）约束力有争议",
  owed: "依其是否负有任何义务有争议",
  unseen: "没有见到其词句",
} as const;
/** The end of a sentence on a principle. */
const PRINCIPLES: Readonly<Record<string, string>> = {
  principle: "；其本身不构成有约束力的义务",
  "treaty-principle": "；须提供何种援助，留待其他文书或决定",
};
/** Names in the order of their pinyin. */
export function listed(states: readonly string[], say: Speaker): string {
  return say.and(states.map((one) => anyState(one, say)).sort((a, b) => a.localeCompare(b, "zh")));
}
const anyState = (id: string, say: Speaker) => (id === "parties" ? "各当事国" : say.state(id));

/** The most bearers that a line names; more are counted, and its section names them. */
const NAMED = 12;

function bearers(states: readonly string[], named: boolean, say: Speaker): string {
  return named || states.length <= NAMED ? listed(states, say) : `${states.length}个国家（名单见下文）`;
}

type Duty = MemoAnswerPhrases["memo-duty"];
/** The parts of a duty that its verb tells, and of its terms. */
type Told = Pick<Duty, "deed" | "wording" | "toward" | "outside" | "against" | "unlessAidDue" | "both" | "among" | "grade"> &
  Partial<Pick<Duty, "own">>;
type Terms = Pick<Duty, "ifAsked" | "ifWar" | "provided" | "decides" | "decidedBy">;

function deedOf({ deed, wording, toward, outside, against, unlessAidDue, both, among }: Told, say: Speaker): string {
  switch (deed) {
    case "assist":
      return `援助${anyState(toward, say)}${outside ? "（非缔约国）" : ""}`;
    case "consult":
      return `${consulted(toward, among, say)}协商`;
    case "stay-neutral":
      return `对${both ? "双方" : anyState(toward, say)}保持中立`;
    case "withhold-help":
      return noHelp(against, toward, unlessAidDue, say);
    case "act":
      return `按条款行事（大意：${quotedIfEnglish(wording ?? "")}）`;
  }
}

function verbOf(duty: Told, { decides, decidedBy }: Terms, say: Speaker): string {
  const deed = deedOf(duty, say);
  switch (duty.grade) {
    case "binding":
      return `${duty.own === true ? "依其自身的解释" : ""}有义务${decides === "each" ? "以自行决定的方式" : ""}${asDecided(decides, decidedBy, say)}${deed}`;
    case "permissive":
      return `可以${deed}`;
    case "unilateral":
      return `以可自行撤销的单方行为承诺${deed}`;
    case "treaty-principle":
      return `依条约的一项原则须${deed}`;
    case "principle":
      return `在政治上承诺${deed}`;
  }
}

/** “若俄罗斯请求，”: the conditions that the case presumes. */
function ifs({ ifAsked, ifWar, provided }: Terms, toward: string, say: Speaker): string {
  const asked = ifAsked === "party" ? "若缔约一方请求，" : ifAsked ? `若${anyState(toward, say)}请求，` : "";
  return `${asked}${provided === null ? "" : `若${say.phrase(provided)}，`}${ifWar ? "若随之进入战争状态，" : ""}`;
}

/** The reasons for which several duties are contestable. */
const OPEN_OF_SEVERAL = {
  ...OPEN,
  owed: "依各约是否负有任何义务有争议",
  end: "各约是否有（或仍有）约束力有争议",
  unseen: "没有见到各约的词句",
} as const;

const NO_DECISION = { ifAsked: false, ifWar: false, provided: null, decides: null, decidedBy: null } as const;

/** “《条约》第4条”; an article that nobody saw has no number. `gaps`: with what the ledger lacks of the clause. */
function clauseOf({ clause, unseen, undated }: MemoPart, gaps: boolean, say: Speaker): string {
  const seen = clause.articles.filter((one) => articlePart(one).kind !== "not-seen" && articlePart(one).kind !== "unpublished");
  const lacks = [...(undated ? ["有效日期没有记录"] : []), ...(unseen ? ["没有见到词句"] : [])];
  return `${say.instrument(clause.instrument)}${seen.map(article).join("、")}${gaps && lacks.length > 0 ? `；${lacks.join("，")}` : ""}`;
}

/** “下列国家有义务协商：法国（……）；意大利（……）”; of one clause “法国有义务协商（……）”. */
function groupOf(group: MemoGroup, { gaps, why }: { readonly gaps: boolean; readonly why: string }, say: Speaker): string {
  const { parts, toward } = group;
  const whether = group.certain ? "" : "是否";
  const [first] = parts;
  const where = (part: MemoPart) => `（${clauseOf(part, gaps, say)}）`;
  if (first !== undefined && parts.length === 1)
    return `${ifs(first, toward, say)}${bearers(first.states, false, say)}${whether}${verbOf(group, first, say)}${where(first)}${why}`;
  const each = parts.map((one) => {
    const how = asDecided(one.decides, one.decidedBy, say);
    return `${ifs(one, toward, say)}${bearers(one.states, false, say)}${how}${where(one)}`;
  });
  return `下列国家${whether}${verbOf(group, NO_DECISION, say)}${why}：${each.join("；")}`;
}

export const memoAnswer: Sentences<MemoAnswerPhrases> = {
  "memo-nobody-obliged": ({ state, within, unverified }, say) =>
    `按账册中${unverified ? "出处经过查阅" : ""}的承诺，${state === null ? "没有任何国家确定" : `${say.state(state)}并不确定`}有义务援助${within === null ? "任何一方" : say.states(within)}。`,
  "memo-besides": ({ states, toward, nominal, clause }, say) => {
    const where = `（${say.instrument(clause.instrument)}${clause.articles.map(article).join("、")}）`;
    return nominal
      ? `如无人维持的该约仍有约束力，${bearers(states, false, say)}依其对${anyState(toward, say)}也负同样的援助义务${where}。`
      : `${bearers(states, false, say)}依同约其他条款对${anyState(toward, say)}是否也负同样的援助义务，尚可争辩${where}。`;
  },
  "memo-not-owed": ({ states, toward, clause, reason }, say) =>
    `此案中不负援助义务：${states.length <= NAMED ? listed(states, say) : `${states.length}个国家`}对${anyState(toward, say)}（${say.instrument(clause.instrument)}${clause.articles.map(article).join("、")}）：${say.phrase(reason)}。`,
  "memo-no-pact": ({ states }, say) => `当日账册中没有条约承诺由第三国援助${say.states(states)}：同盟只保护其缔约国。`,
  "memo-obliged": ({ states, toward, outside, decides, provided, own, deed, wording }, say) => {
    const whom = say.and(toward.map((one) => anyState(one, say)));
    const when = {
      none: "",
      war: "若随之进入战争状态，",
      asked: `若${whom}请求，`,
      "party-asked": "若缔约一方请求，",
      claimed: "若受攻击国自认条件已经具备，",
    }[provided];
    const how = { flat: "", each: "以各自决定的方式", jointly: "以共同决定的方式" }[decides];
    return `${when}${states.length}个国家${own ? "依其自身的解释" : ""}有义务${how}${deed === "assist" ? `援助${whom}${outside.length === 0 ? "" : toward.length === 1 ? "（非缔约国）" : `（其中${say.states(outside)}非缔约国）`}` : `按有关${whom}的条款行事${wording === null ? "" : `（大意：${quotedIfEnglish(wording)}）`}`}：${listed(states, say)}。`;
  },
  "memo-duty": (duty, say) => {
    const { states, named, attacker, status, open, nominal, toward, clause, grade, unverified, ending } = duty;
    const conditions = `${unverified ? "据未曾查阅的出处，" : ""}${nominal ? "如该条约仍有约束力，" : ""}${ifs(duty, toward, say)}`;
    const who = `${bearers(states, named, say)}${attacker ? "（其自身即攻击方）" : ""}`;
    const where = clause === null ? "" : `（${say.instrument(clause.instrument)}${clause.articles.map(article).join("、")}）`;
    const political = PRINCIPLES[grade] ?? "";
    const ends = ending === null ? "" : `${say.phrase(ending)}。`;
    return status === "triggered"
      ? `${conditions}${who}${verbOf(duty, duty, say)}${where}${political}。${ends}`
      : `${conditions}${who}是否${verbOf(duty, duty, say)}，尚可争辩${where}${open === null ? "" : `：${OPEN[open]}`}${political}。${ends}`;
  },
  "memo-group": (group, say) => {
    const { open, grade, unverified, certain } = group;
    const why = certain ? "" : `，尚可争辩${open === null ? "" : `（${OPEN_OF_SEVERAL[open]}）`}`;
    return `${unverified ? "据未曾查阅的出处，" : ""}${groupOf(group, { gaps: true, why }, say)}${PRINCIPLES[grade] ?? ""}。`;
  },
  "memo-unknown": ({ groups }, say) =>
    `下列各点只因账册缺少词句或日期而尚可争辩：${groups.map((one) => groupOf(one, { gaps: false, why: "" }, say)).join("；")}。`,
  "memo-asked-before": ({ duties }) => `另取决于${duties.map((one) => `§${one}`).join("、")}下的问题。`,
};
