/** Chinese sentences of comparisons, autonomy, promises and mediators; those of instruments and explanations have their own files. */

import type {
  AudiencePhrases,
  AutonomyPhrases,
  Criterion,
  CurveId,
  EvidencePhrases,
  ExposurePhrases,
  Figure,
  LineGroup,
  LineId,
  LinePhrases,
  MediatorPhrases,
  MediatorRanking,
  StrategyPhrases,
} from "../../model/phrases/strategy.ts";
import type { Sentences } from "../speaker.ts";
import { explanations } from "./explanations.ts";
import { instruments } from "./instruments.ts";
import { article as articleWord, quotedIfEnglish } from "./lawWords.ts";
import { TYPES } from "./terms.ts";
import { TIERS } from "./tiers.ts";

const GROUPS: Readonly<Record<LineGroup, string>> = {
  fight: "承诺作战",
  abstain: "承诺不做",
  beside: "并非承诺：旁边的关系",
  counts: "兵力与基地（按所计）",
  cost: "可能的代价",
  abroad: "从他国得到的便利",
  security: "得到什么",
};

const LINES: Readonly<Record<LineId, readonly [string, string]>> = {
  "owes-defence": ["负有防卫义务（有约束力）", "在其受到攻击时，承诺采取行动的国家。"],
  "owed-defence": ["享有防卫承诺", "承诺在它受到攻击时采取行动的国家。"],
  "owes-less": ["可以作战，或仅为原则", "条文允许其行动、或称对其攻击即对全体攻击而义务另有规定、或由其单方表示的国家。"],
  "owes-offence": ["负有助攻义务", "无论谁开战都须援助的国家。"],
  "owes-consultation": ["负有协商义务", "承诺在一方受到威胁时协商的国家。"],
  "owes-nonaggression": ["攻击", "以条约承诺不攻击的国家。"],
  "owes-no-hostile-pact": ["加入或帮助其敌人", "承诺不加入针对它的联盟、不出借领土、不单独媾和的国家。"],
  "owes-neutrality": ["在其战争中站在另一方", "承诺对其保持中立的国家。"],
  designations: ["由其指定", "列入其自定名单、给予优惠而不承诺防卫的国家。"],
  partnerships: ["各级伙伴关系", "宣布过某一级伙伴关系的国家；都不承诺作战。"],
  procurement: ["供应安排", "约定优先满足彼此国防订货的国家。"],
  initiatives: ["参加其倡议", "参加其主持的倡议的国家。"],
  bodies: ["不含防卫承诺的机构", "其所参加、不承诺防卫的机构。"],
  intelligence: ["依协定共享情报", "依常设协定共享情报的国家。"],
  hosts: ["可在其境内驻军或用基地", "给予它基地、通行或驻军权的国家。"],
  hosted: ["允许其部队进驻", "它给予基地、通行或驻军权的国家。"],
  "bases-abroad": ["海外基地（公布数）", "公布的数字所数的东西不同，从不相加或平均；各附其所数。"],
  "forces-abroad": ["海外驻军（公布数）", "公布的数字所数的东西不同，从不相加或平均；各附其所数。"],
  soil: ["其领土上的外国部队或租借地", "账册所记、当日在其领土上的外国驻军、租借地、驻兵租界和卫队。"],
  "rivals-meant": ["其有义务保卫者的对手", "其有义务保卫的国家当日每一对抗关系的另一方。"],
  rights: ["其领土上的外国权利（无部队）", "他国在其领土上的租界、法庭、铁路、港口等。"],
  "foreign-forces": ["其领土上的外国驻军（公布数）", "公布的数字，每个是一个派出国由一处所计；从不相加。"],
  command: ["共同指挥", "依文书与其处于同一指挥之下的国家。"],
  arrangements: ["有记录的指挥与通行条件", "有记录的指挥、武器、通行与费用安排；有的说明并无此种安排。"],
  outvoted: ["他国投票可以决定的义务", "由机关以非一致同意决定其义务的文书；未找到规则的为不明。"],
  "own-rivals": ["其自身的对手", "其自身当日每一对抗关系的另一方。"],
};

const CURVES: Readonly<Record<CurveId, string>> = {
  forces: "其领土上的外国部队和租借地",
  rights: "其领土上的外国权利（无部队）",
  granted: "它给予的设施",
  abroad: "给予它的设施（已知的）",
};

const CRITERIA: Readonly<Record<Criterion, string>> = {
  relations: "与双方都有外交关系；账册没有某一对国家的记录时为不明",
  unbound: "没有对任何一方负有有约束力的防卫或进攻义务",
  ties: "与双方都有有效的联系，约束三方的文本除外",
  mediated: "就记录所及，曾在这两国之间，或在其中一方的其他争端中调解",
  body: "与双方同在一个机构或条约中，三国当日都是成员；只作禁止的条约不算",
  neighbour: "与其中一方或双方有陆地边界，按账册所录的今日边界",
  power: "当日是大国，按一份已发表的名单；名单终止后沿用其最后的成员",
};

const RANKINGS: Readonly<Record<MediatorRanking, (power: string) => string>> = {
  rule: (power) => `规则：${power}、距离、以往在他国之间的调解、与双方的联系、与双方同在的机构，相加`,
  baseline: (power) => `基准：只看${power}和距离`,
  "no-treaties": (power) => `不计条约的规则：${power}、距离和以往的调解`,
  treaties: () => "只看条约：与双方的联系和与双方同在的机构",
  practice: () => "只看以往在他国之间的调解",
  power: (power) => `只看${power}`,
};

const POWER = { capabilities: "国力", list: "是否大国" } as const;

/** A count of mediators found, which may be found in part. */
function foundWord(found: number): string {
  return String(Math.round(found * 10) / 10);
}

const CARRIES = { command: "指挥", intelligence: "情报", facilities: "设施", any: "三者之一" } as const;

const grouped = (count: number) => count.toLocaleString("zh-Hans");

/** "approximately 400" as “约400”; a figure in other words is quoted. */
function printedWords(printed: string): string {
  const [, word = "", number] =
    /^(?:(about|approximately|up to|at least|more than|over|nearly|almost|around|fewer than) )?([\d,.\u2013-]+)$/.exec(printed) ?? [];
  if (number === undefined) return `“${printed}”`;
  return `${ROUNDED[word] ?? ""}${/^\d+$/.test(number) ? grouped(Number(number)) : number}`;
}

const ROUNDED: Readonly<Record<string, string>> = {
  about: "约",
  approximately: "约",
  around: "约",
  "up to": "至多",
  "at least": "至少",
  "more than": "多于",
  over: "超过",
  nearly: "近",
  almost: "近",
  "fewer than": "少于",
};

/** "至少128（2024年）"; other words of a source stand as they are. */
function figure({ printed, value, atLeast, year }: Figure): string {
  return `${atLeast && value !== null ? `至少${grouped(value)}` : printedWords(printed)}（${year}年）`;
}

/** "一个国家", "55个国家"; none: "零个国家". */
const states = (count: number) => `${count === 0 ? "零" : count}个国家`;

const lines: Sentences<LinePhrases & EvidencePhrases> = {
  "line-label": ({ line }) => LINES[line][0],
  "line-meaning": ({ line }) => LINES[line][1],
  "line-group": ({ group }) => GROUPS[group],
  "compare-defence": ({ date, counts }, say) => {
    if (counts.every(({ count }) => count === 0))
      return `${say.date(date)}，${counts.map(({ state }) => say.state(state)).join("和")}均无义务防卫任何国家。`;
    const told = counts.map(({ state, count, disputed }, index) => {
      const doubts = disputed === 0 ? "" : disputed === count ? "（有争议）" : `（其中${disputed}国有争议）`;
      return index === 0
        ? `${say.state(state)}对${say.count(count, "个国家", "个国家")}负有防卫义务${doubts}`
        : `${say.state(state)}对${say.count(count, "个", "个")}${doubts}`;
    });
    return `${say.date(date)}，${told.join("；")}。`;
  },
  "names-few": ({ state, line, pacts }, say) => {
    const named = pacts.map(({ title, since, states }) => {
      const year = since === null ? "" : `，${since.slice(0, 4)}年`;
      return `${states.map((one) => say.state(one)).join("、")}（${title}${year}）`;
    });
    return `${say.state(state)}，${LINES[line][0]}：${named.join("；")}`;
  },
  "names-by-pact": ({ state, line, pacts, singles }, say) => {
    const counted = pacts.map(({ title, states }) => `${title}${states.length}国`);
    const rest = singles === 0 ? [] : [`另有${singles}国各由单独的条约`];
    return `${say.state(state)}，${LINES[line][0]}：${[...counted, ...rest].join("，")}`;
  },
  "figure-published": figure,
  "figure-at-host": ({ host, ...published }, say) => `${say.state(host)}：${figure(published)}`,
  "figure-of-sender": ({ sender, ...published }, say) => `${say.state(sender)}：${figure(published)}`,
  "figure-at-least": ({ count }) => `至少${count}`,
  "evidence-of-tie": ({ type }) => TYPES[type],
  "evidence-of-count": ({ who, date }, say) => `${quotedIfEnglish(who)}，${say.date(date)}`,
  "evidence-of-rival": ({ of }, say) => `${say.state(of)}的对手`,
  "evidence-of-arrangement": () => "安排",
  "evidence-of-organ": ({ organ }) => `由${organ}决定`,
  "evidence-of-vote": ({ rule, mayRefuse }) => [rule ?? "未找到其表决规则", ...(mayRefuse ? ["各国可以拒绝使用武力"] : [])].join("；"),
};

const autonomy: Sentences<AutonomyPhrases & AudiencePhrases> = {
  "autonomy-on-day": ({ state, date, owes, rivals, rivalsOnRecord, forces, hosts, owed }, say) => {
    const meant =
      rivals === null
        ? `由此可能涉及的对手当日不明${rivalsOnRecord === 0 ? "" : `，有记录的至少${rivalsOnRecord}个`}`
        : `它们有记录的对手${rivals}个`;
    const soil = forces === null ? "其领土上的外国部队没有记录" : `其领土上的外国部队有${forces}条记录`;
    return `${say.date(date)}，${say.state(state)}有义务保卫${states(owes)}（${meant}）；${soil}；可使用${states(hosts)}的设施；享有防卫承诺，承诺者为${states(owed)}。`;
  },
  "curve-without-records": ({ curve }) => `${CURVES[curve]}：账册没有该国注明日期的记录，这不等于“无”。`,
  "curve-covered": ({ curve, from, until }, say) => `${CURVES[curve]}：记录自${say.date(from)}至${say.date(until)}；此外的日子不明。`,
  "base-rate": () =>
    "账册中所有含有约束力的防卫义务的文书，无论曾否生效：其中有多少也含有指挥、情报或设施方面的义务。在文本中：在同一文书中。旁边：在该文书中，或在同时有效、约束其中两个当事国的另一文书中。",
  "base-rate-carries": ({ what }) => CARRIES[what],
  "audience-none": ({ date, instrument }, say) => `${say.date(date)}，就账册所知，没有国家受${say.instrument(instrument)}这些条款的约束。`,
  "audience-of-one": ({ date, instrument, bearer, same, alike }, say) =>
    `${say.date(date)}，${states(same)}享有${say.state(bearer)}的这一承诺（${say.instrument(instrument)}）；${
      alike === 0 ? "没有其他国家享有它同一种类、同一等级的承诺" : `另有${alike}个国家享有它同一种类、同一等级的承诺`
    }。`,
  "audience-of-several": ({ date, instrument, bearers }, say) =>
    `${say.date(date)}，${states(bearers)}负有这一承诺（${say.instrument(instrument)}）；对其中每一国，列出还有谁享有它同一种类、同一等级的承诺。`,
};

const exposure: Sentences<ExposurePhrases> = {
  "state-exposed": ({ date, state, attacks, possible, wards, enemies, defenders, attackers, met, fewest, most }, say) => {
    const fought =
      attacks === 0
        ? `他国之间的${possible}起攻击中，没有一起会使${say.state(state)}负有作战义务`
        : `他国之间的${possible}起攻击中，${say.state(state)}在${attacks}起中会负有作战义务：援助${states(wards)}，对抗${states(enemies)}`;
    const range = fewest === most ? `每次${most}国` : `每次${fewest}至${most}国`;
    const helped = met === 0 ? "没有国家有义务援助它" : `有${states(defenders)}有义务援助它，${range}；其中${met}种情形至少有一国`;
    return `${say.date(date)}，${fought}。设${attackers}国依次攻击它，${helped}。`;
  },
};

const mediators: Sentences<MediatorPhrases> = {
  "mediators-found": ({ date, a, b, count, unbound }, say) =>
    count === 0
      ? `${say.date(date)}，没有国家与${say.state(a)}和${say.state(b)}都有联系，或与双方同在一个机构。`
      : count === 1
        ? `${say.date(date)}，有一国与${say.state(a)}和${say.state(b)}都有联系，或与双方同在一个机构；它${unbound === 1 ? "无义务为任何一方作战" : "是否无义务为任何一方作战，无从确认"}。`
        : `${say.date(date)}，有${states(count)}与${say.state(a)}和${say.state(b)}都有联系，或与双方同在一个机构；其中${unbound}个无义务为任何一方作战。`,
  "mediator-reach": ({ date, state, listed, unbound, of }, say) =>
    `${say.date(date)}，在有记录、当日仍在进行的他国之间的${of}对对抗里，${say.state(state)}在${listed}对中与双方有联系或同在一个机构；其中${unbound}对，它对双方都无作战义务。`,
  "criterion-meaning": ({ criterion }) => CRITERIA[criterion],
  "relations-no-record": ({ side }, say) => `${say.state(side)}：没有记录`,
  "relations-since": ({ side, date, again }, say) =>
    `${say.state(side)}：${date === null ? "自未记录的一天起" : `自${say.date(date)}起`}${again ? "恢复" : ""}`,
  "relations-not-yet": ({ side }, say) => `${say.state(side)}：尚未建立`,
  "relations-severed": ({ side, date }, say) => `${say.state(side)}：${say.date(date)}断绝`,
  "relations-not-known": ({ side }, say) => `${say.state(side)}：当日不明`,
  "mediator-owes": ({ to, instrument, article }, say) => `对${say.state(to)}负有：${say.instrument(instrument)}，${articleWord(article)}`,
  "mediator-tied": ({ instrument, type, tier }, say) =>
    `${say.instrument(instrument)}（${tier === null ? TYPES[type] : (TIERS[tier] ?? tier)}）`,
  "mediated-between-these": ({ date }, say) => `${say.date(date)}：在这两国之间`,
  "mediated-between-others": ({ date, a, b }, say) => `${say.date(date)}：${say.states(a)}；${say.states(b)}`,
  "body-with-both": ({ instrument }, say) => say.instrument(instrument),
  "borders-side": ({ side }, say) => `与${say.state(side)}接壤`,
  "mediators-validated": ({ first, part, years, attempts, disputes, rule, baseline, chance, verdict, only, test }) => {
    const told = {
      better: "规则优于国力与距离",
      "no-difference": "就这样少的数目所能显示的，规则并不优于国力与距离",
      worse: "规则不如国力与距离",
    }[verdict];
    const held = part === "held-out" ? "晚于选定规则所用的年份" : "即选定规则所用的年份，不能证明什么";
    return `${years[0]}至${years[1]}年（${held}），${disputes}项争端中的${attempts}个调解者里，规则（国力、距离、以往的调解、联系、机构）把${foundWord(rule)}个排在所有国家的前${first}名；只看国力与距离有${foundWord(baseline)}个，随机抽取有${foundWord(chance)}个。${told}：只有规则找到的${only[0]}个，只有基准找到的${only[1]}个（符号检验，p = ${test.toFixed(2)}，视调解者为不重复）。`;
  },
  "mediators-found-by": ({ attempts, rule, noTreaties, practice, treaties }) => {
    const [whole, without, alone] = [rule, noTreaties, practice].map(foundWord);
    const added =
      without === whole ? "条约没有增加什么" : noTreaties > rule ? "条约使它变差" : `条约使它多找到${foundWord(rule - noTreaties)}个`;
    const most = practice > rule ? "多于整个规则" : practice < rule ? "少于整个规则" : "与整个规则相同";
    return `这${attempts}个里，规则不计联系和机构找到${without}个：${added}。只看以往在他国之间的调解找到${alone}个，${most}；只看联系和机构找到${foundWord(treaties)}个。`;
  },
  "no-mediators-validated": () => "没有两国之间调解的记录，因此无从检验。",
  "ranking-meaning": ({ ranking, power }) => RANKINGS[ranking](POWER[power]),
  "check-repeated": () => "个调解者此前已在同一争端中调解过",
  "check-within-one-state": () => "次在一国之内：没有两个国家可受约束",
  "check-side-did-not-exist": () => "次有一方在前一天不存在",
  "check-mediator-was-side": () => "个调解者本身是一方",
  "missed-without-link": () => "没有记录与双方的联系，也没有同在的机构",
};

export const strategy: Sentences<StrategyPhrases> = { ...lines, ...autonomy, ...exposure, ...mediators, ...instruments, ...explanations };
