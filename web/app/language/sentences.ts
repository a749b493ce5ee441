/** Sentences that answers bring, told anew in Chinese: of a state on a day, and of an instrument. */
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";
import { partyIn } from "../../ledger/treaty/labels.zh.ts";
import { and, inDigits } from "./frame.zh.ts";
import { longDate, speech, TYPES } from "./speech.zh.ts";

type State = AnswerOf<"state.show">;

export function stateSentence({ state, date, exists, owes, owed, periods }: State): string {
  if (!exists) {
    const spells: { from: string; until: string | null }[] = [];
    for (const { from, until } of periods) {
      const last = spells.at(-1);
      if (last?.until === from) last.until = until;
      else spells.push({ from, until });
    }
    const told = spells.map(({ from, until }) => `${spanned(from)}至${until === null ? "今" : spanned(until)}`);
    return `${longDate(date)}没有${state.name}这个国家：账册所记的时期为${told.join("，以及")}。`;
  }
  const bound = ({ type, grade, inForce, dormant }: State["owes"][number]) =>
    type === "defence" && grade === "binding" && inForce === true && !dormant;
  const [to, by] = [new Set(owes.filter(bound).map((tie) => tie.owedTo)), new Set(owed.filter(bound).map((tie) => tie.owedBy))];
  return `${longDate(date)}，${state.name}负有防卫义务的对象为${to.size}个国家，对其负有者为${by.size}个国家。`;
}

type Instrument = AnswerOf<"instrument.show">;
type Clause = Instrument["clauses"][number];

export function instrumentSentence(answer: Instrument): string {
  const { words, over } = standing(answer);
  const promise = promised(answer, over);
  const none = answer.clauses.length === 0 ? "账册里没有编录其承诺" : "没有编录战时相助的承诺";
  return `${longDate(answer.date)}，${words}${promise === "" ? `。${none}` : `：${promise}`}。`;
}

function standing({ instrument, date, dormant, inForce, members, spans }: Instrument): { words: string; over: boolean } {
  const title = instrument.short ?? instrument.title;
  const signed = instrument.acts.find((act) => act.act === "signed" && act.date !== null)?.date ?? null;
  const since = spans.flatMap((span) => (span.since === null || span.since === "unknown" ? [] : [span.since])).sort()[0];
  const now = (words: string) => ({ words: `${title}${words}`, over: false });
  if (dormant) return now("处于休眠，没有找到终止，也不知道有谁援用过");
  if (inForce === true) {
    const idsOf = (bound: boolean | "unknown") => [...new Set(members.filter((one) => one.inForce === bound).map(({ state }) => state))];
    const sure = idsOf(true);
    const doubtful = idsOf("unknown").filter((id) => !sure.includes(id)).length;
    const names = sure.map((id) => spans.findLast(({ state }) => state === id)?.name ?? id);
    const whom = names.length === 2 && instrument["kept-by"] === undefined ? names.join("和") : speech.countWord?.(sure.length);
    const doubt = doubtful === 0 ? "" : `（或许另有${doubtful}个，日期不明）`;
    const applied = instrument.acts.some(({ act, date: on }) => act === "applied" && on === since) ? "（依行动推定，未找到生效日期）" : "";
    const from = since === undefined ? "" : `，自${longDate(since)}起${applied}`;
    const { grade, obligations } = instrument;
    if (instrument["kept-by"] === undefined && obligations.length > 0) {
      if (obligations.every((one) => (one.grade ?? grade) === "unilateral")) return now(`是单方文书${doubt}${from}`);
      if (obligations.every(({ type }) => type === "membership" || type === "intelligence")) return now(`有${whom}参加${doubt}${from}`);
    }
    return now(`${instrument["kept-by"] === undefined ? "约束" : "这份名单列有"}${whom}${doubt}${from}`);
  }
  if (inForce === "unknown") return now(`${signed === null ? "" : `，${spanned(signed)}签署，`}是否约束任何国家不明`);
  if (since !== undefined && since > date) return now(`尚未生效，生效日期为${longDate(since)}`);
  if (signed !== null && signed > date) return now(`当时尚不存在，签署于${spanned(signed)}`);
  if (spans.length === 0) return now("是否约束过任何国家不明");
  const ends = spans.flatMap(({ until }) => (until === null || until === "unknown" ? [] : [until])).sort();
  const end = spans.some(({ until }) => until === "unknown") ? undefined : ends.at(-1);
  const [began, ended] = [
    since === undefined ? "未找到生效日期" : `${longDate(since)}生效`,
    end === undefined ? "终止日期未有定论" : `${longDate(end)}终止`,
  ];
  return { words: `${title}已不约束任何国家，${began}，${ended}`, over: true };
}

function spanned(date: string): string {
  return date.split("/").map(longDate).join("至");
}

/** Groups of who owes whom that are spelt out before the rest is counted. */
const MOST = 3;
const ORDER = Object.keys(TYPES);

const SAID: Readonly<Record<Clause["grade"], (what: string, over: boolean) => string>> = {
  binding: (what, over) => `${over ? "曾" : ""}负有${what}义务`,
  permissive: (what, over) => `${over ? "当时" : ""}可以给予${what}`,
  principle: (what) => `仅在原则上表示${what}`,
  unilateral: (what, over) => `${over ? "曾" : ""}以自己的命令给予${what}`,
};

function promised({ clauses, spans }: Instrument, over: boolean): string {
  const two = new Set(spans.map(({ state }) => state)).size === 2;
  const groups = new Map<string, Clause[]>();
  for (const clause of clauses.filter(({ type }) => type !== "membership").sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type))) {
    const key = `${clause.by}|${clause.toward}|${clause.grade}`;
    groups.set(key, [...(groups.get(key) ?? []), clause]);
  }
  const said = [...groups.values()].map((group) => {
    const { by = "", toward = "", grade = "binding" } = group[0] ?? {};
    const types = [...new Set(group.map(({ type }) => type))].map((type) => {
      const articles = [...new Set(group.filter((one) => one.type === type).map(({ article }) => article))];
      const numbered = articles.filter((one) => /^(\d|[IVXLC]+\b)/.test(one)).map(inDigits);
      return `${TYPES[type] ?? type}${numbered.length === 0 ? "" : `（第${numbered.join("、")}条）`}`;
    });
    return `${between(by, toward, two)}${SAID[grade](and(types), over)}`;
  });
  const more = said.length - MOST;
  return `${said.slice(0, MOST).join("；")}${more > 0 ? `；另有${more}项承诺` : ""}`;
}

/** Many are counted, few are named. */
function between(by: string, toward: string, two: boolean): string {
  const side = (who: string) => (who.split(", ").length > 3 ? (speech.countWord?.(who.split(", ").length) ?? who) : partyIn(who));
  if (by === "each party" && toward === "every other") return two ? "双方彼此" : "各当事国彼此";
  if (by === toward || toward === "each other") return `${side(by)}彼此`;
  return `${side(by)}对${side(toward)}`;
}

/** How far the words themselves were seen. */
export function restsIn({ instrument }: Instrument): string {
  const refs = instrument.obligations.flatMap(({ versions }) => versions.map(({ ref }) => ref.checked));
  const seen = refs.filter((checked) => checked === "text").length;
  const text = { published: "文本已公布", quoted: "文本只有引文公开", unpublished: "文本未公布" }[instrument.text];
  if (refs.length === 0) return `${text}。没有编录其承诺。`;
  const depth = instrument.depth === "article" ? "安全条款均已编录" : "依摘要编录，摘要所略的没有查看";
  const rest = seen === refs.length ? "" : seen === 0 ? "，只见到摘要或报道" : "，其余只见到摘要或报道";
  return `${text}；${depth}；所编录的${refs.length}处文本中，${seen === 0 ? "没有见到原文" : `见到原文的有${seen}处`}${rest}。`;
}

const WHY: Readonly<Record<string, string>> = {
  "not known whether in force": "是否有效不明",
  "in force": "有效",
  "not in force": "无效",
};

const WHYS: Readonly<Record<string, string>> = {
  "the day is known only in part": "日子只知道一部分",
  "the day was not found": "未找到日子",
  "in force by then at the latest; since when was not found": "最迟到那时已有效；未找到何时开始",
};

/** Why it is not known whether something changed between two days. */
export function whyIn(why: string | null): string | null {
  const parts = /^(.*) on the first day, (.*) on the last$/.exec(why ?? "");
  if (why === null || parts === null) return why === null ? null : (WHYS[why] ?? why);
  const [, first = "", last = ""] = parts;
  return `第一天${WHY[first] ?? first}，最后一天${WHY[last] ?? last}`;
}
