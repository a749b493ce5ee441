/** Chinese sentences about an instrument on a day: how it stands, and who owes whom what. */
import type { InstrumentPhrases, InstrumentStanding, PromiseGroup, SidePhrase } from "../../model/phrases/strategy.ts";
import type { Grade } from "../../model/vocabulary.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { articlesWord, FORBIDDEN, STANDINGS, statesWord, TYPES } from "./terms.ts";

/** Two or three states are named; more are counted. */
const NAMED = 3;

export const instruments: Sentences<InstrumentPhrases> = {
  "side-each": ({ standings }, say) =>
    standings.length === 0 ? "各当事国" : `每个${say.or(standings.map((standing) => STANDINGS[standing]))}`,
  "side-every-other": () => "其他各当事国",
  "side-keeper-and-counterparts": ({ keeper }, say) => `${say.state(keeper)}与每个对应国`,
  "side-each-other": () => "彼此",
  "side-each-counterpart": () => "每个对应国",
  "side-states": ({ states }, say) => states.map(say.state).join("、"),
  "instrument-on-day": ({ date, instrument, standing, promises, more, coded, two }, say) => {
    const over = standing.is === "over";
    const owed = promises.map((group) => promiseWords(group, two, over, say));
    const rest = more === 0 ? [] : [`另有${more}项承诺`];
    const none = coded ? "没有编录战时相助的承诺" : "账册里没有编录其承诺";
    const tail = owed.length === 0 ? `。${none}` : `：${[...owed, ...rest].join("；")}`;
    return `${say.date(date)}，${standingWords(say.instrument(instrument), standing, say)}${tail}。`;
  },
  "instrument-rests-on": ({ text, depth, texts, seen }) => {
    const published = { published: "文本已公布", quoted: "文本只有引文公开", unpublished: "文本未公布" }[text];
    if (texts === 0) return `${published}。没有编录其承诺。`;
    const coded = depth === "article" ? "安全条款均已编录" : "依摘要编录，摘要所略的没有查看";
    const rest = seen === texts ? "" : seen === 0 ? "，只见到摘要或报道" : "，其余只见到摘要或报道";
    return `${published}；${coded}；所编录的${texts}处文本中，${seen === 0 ? "没有见到原文" : `见到原文的有${seen}处`}${rest}。`;
  },
};

/** Parties of a pact that is over are named up to this number. */
const LISTED = 12;

/** The end of what kept a pact alive, which is not its own end. */
function nominalWords(nominal: { readonly fact: string; readonly date: string } | null, say: Speaker): string {
  if (nominal === null) return "";
  return nominal.fact === "disowned" ? `，但${say.date(nominal.date)}已被否认` : `，但其组织已于${say.date(nominal.date)}解散`;
}

/** "《北大西洋公约》约束32个国家，自1949年8月24日起". */
function standingWords(title: string, standing: InstrumentStanding, say: Speaker): string {
  switch (standing.is) {
    case "dormant":
      return `${title}处于休眠，没有找到终止，也不知道有谁援用过`;
    case "in-force":
      return inForceWords(title, standing, say);
    case "unknown":
      return `${title}${standing.signed === null ? "" : `，${say.date(standing.signed)}签署，`}是否约束任何国家不明`;
    case "not-yet":
      return `${title}尚未生效，生效日期为${say.date(standing.from)}`;
    case "not-signed":
      return `${title}当时尚不存在，签署于${say.date(standing.signed)}`;
    case "never-known":
      return `${title}是否约束过任何国家不明`;
    case "over": {
      const began = standing.since === null ? "未找到生效日期" : `${say.date(standing.since)}生效`;
      const ended = standing.until === null ? "终止日期未有定论" : `${say.date(standing.until)}终止`;
      const many = standing.states.length < 2 || standing.states.length > LISTED;
      return `${title}已不约束任何国家，${began}，${ended}${many ? "" : `；曾约束${say.states(standing.states)}`}`;
    }
  }
}

function inForceWords(title: string, standing: Extract<InstrumentStanding, { is: "in-force" }>, say: Speaker): string {
  const { since, byConduct, states, doubtful, as } = standing;
  const from = since === null ? "" : `，自${say.date(since)}起${byConduct ? "（依行动推定，未找到生效日期）" : ""}`;
  const doubt = doubtful === 0 ? "" : `（或许另有${doubtful}个，日期不明）`;
  const whom = states.length === 2 ? say.states(states) : statesWord(states.length);
  switch (as.is) {
    case "list":
      return `${title}是由${say.state(as.keeper)}掌握的名单，列有${statesWord(states.length)}${doubt}${from}`;
    case "order": {
      const others = states.filter((id) => !as.authors.includes(id));
      const toward = others.length === 0 ? "" : `，对象为${others.length > NAMED ? statesWord(others.length) : say.states(others)}`;
      return `${title}是${say.states(as.authors)}的单方文书${toward}${from}`;
    }
    case "cooperation":
      return `${title}有${whom}参加${doubt}${from}`;
    case "pact":
      return `${title}约束${whom}${doubt}${from}${nominalWords(standing.nominal, say)}`;
  }
}

const DOES: Readonly<Record<Grade, (what: string, over: boolean) => string>> = {
  binding: (what, over) => `${over ? "曾" : ""}负有${what}义务`,
  permissive: (what, over) => `${over ? "当时" : ""}可以给予${what}`,
  principle: (what) => `仅在原则上表示${what}`,
  unilateral: (what, over) => `${over ? "曾" : ""}以自己的命令给予${what}`,
};

function promiseWords({ by, toward, grade, duties }: PromiseGroup, two: boolean, over: boolean, say: Speaker): string {
  const what = say.and(duties.map((duty) => `${dutyWord(duty, say)}${articlesWord(duty.articles)}`));
  return `${betweenWords(by, toward, two, say)}${DOES[grade](what, over)}`;
}

function betweenWords(by: SidePhrase, toward: SidePhrase, two: boolean, say: Speaker): string {
  const isEach = by.code === "side-each" && by.args.standings.length === 0;
  if (isEach && toward.code === "side-every-other") return two ? "双方彼此" : "各当事国彼此";
  const same = JSON.stringify(by) === JSON.stringify(toward);
  if (same || toward.code === "side-each-other") return `${sideWords(by, say)}彼此`;
  return `${sideWords(by, say)}对${sideWords(toward, say)}`;
}

function sideWords(side: SidePhrase, say: Speaker): string {
  if (side.code !== "side-states") return say.phrase(side);
  const { states } = side.args;
  return states.length > NAMED ? statesWord(states.length) : say.states(states);
}

/** A duty not to do one thing alone is not told as nonaggression. */
function dutyWord({ type, forbids }: PromiseGroup["duties"][number], say: Speaker): string {
  return forbids.length === 0 ? TYPES[type] : `不${say.or(forbids.map((one) => ABSTAINS[one] ?? FORBIDDEN[one] ?? one))}的`;
}

const ABSTAINS: Readonly<Record<string, string>> = {
  "hostile-alliance": "加入敌对同盟",
  "separate-peace": "单独媾和",
  "use-of-territory": "让领土用于针对对方",
  "conflicting-engagement": "作相抵触的约定",
  interference: "干涉",
};
