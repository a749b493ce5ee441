/** Chinese sentences of notes and assumptions. */
import type { NotePhrases } from "../../model/phrases/notes.ts";
import type { Sentences } from "../speaker.ts";
import { article } from "./lawWords.ts";
import { ACTS } from "./words.ts";

/** 附注中点名的文书数；其余只计数。 */
const NAMED = 4;

export const notes: Sentences<NotePhrases> = {
  "attack-as-stated": ({ by, act }, say) =>
    `按所述情形处理：攻击由${say.states(by)}自身发动${act === "armed-attack" ? "" : `（行为：${ACTS[act]}）`}。`,
  unprovoked: () => "未受挑起：除非您另有说明，先动手的一方视为攻击者。战争记录只是选录：其中没有正在进行的战争，并不证明没有。",
  "from-within-as-stated": ({ act }) => `此事按${ACTS[act]}看待：除非您写明一国或作为事实说明，视为背后没有其他国家。`,
  "no-place-named-within": () => "未指明地点：视为事件发生国的全部本土。",
  "no-place-named": () => "未指明地点：视为目标国本土面向攻击方的部分；账册没有单列该部分时，视为整个本土。",
  "read-as": ({ instrument, question, says }, say) => `对${say.instrument(instrument)}中的问题“${question}”，您采用的读法是：${says}。`,
  "war-under-way-read": ({ states, enemies, war, checked }, say) => {
    const few = (all: readonly string[]) =>
      all.length > NAMED + 1 ? `${say.states(all.slice(0, NAMED))}等${all.length}国` : say.states(all);
    return `依战争记录，${few(states)}此前已与${few(enemies)}交战（${war}${checked === "unverified" ? "；没有查阅过来源" : ""}），凡问及谁参战、谁先动手的条款均读取此项，除非您另有认定。`;
  },
  "pledges-alone": () => "这里只解读承诺本身，不判断使用武力是否合法，也不判断一地属于谁。",
  "how-versions-rise": () => "更正事实，版本号末位加一；新增文书，中位加一；改变解读，首位加一。",
  "same-if-fields-agree": () => "没有自己名称的事实（行为、记录），大部分字段相同即视为同一事实。",
  "days-compared": () => "比较的是两个日子：第一日生效的算作已有，最后一日生效的算作新增。",
  "audit-blind": () => "工作表不列编录值。请先打开来源，依来源回答问题，然后再与答案表核对。",
  "audit-estimate": () =>
    "每个比率都是各层比率按层内事实数加权的平均。区间为威尔逊区间，样本量取有效样本量（Cochran 1977，第5章；Korn and Graubard 1998）。",
  "ties-counted-once": () => "每件文书、每个负有国和每个享有国之间的联系计一次；几个条文作同一承诺，算作一项。",

  "past-verification": ({ verifiedThrough, date }, say) =>
    `账册核实至${say.date(verifiedThrough)}；此后至${say.date(date)}之间的变化不在其中。`,
  "not-known": (args, say) => {
    switch (args.of) {
      case "tie":
        return `${say.instrument(args.instrument)}：${
          args.because === "entry-not-found" ? "未找到其生效日期" : "只知道大致日期，且该日期范围包含当日"
        }，因此当日是否有约束力不明。`;
      case "ties":
        return `${args.count}项有方向的联系未计入，因为是否有效不明。`;
      case "members":
        return `${say.states(args.states)}当日是否受其约束不明。`;
      case "state":
        return `${say.state(args.state)}：若查明未找到的生效日期或日子，各行会再增加${args.count}个。`;
      case "lines":
        return `当日不明，未计入：${args.lines.map(({ line, count }) => `${say.phrase({ code: "line-label", args: { line } })} +${count}`).join("；")}。`;
    }
  },
  dormant: (args, say) => {
    switch (args.of) {
      case "instrument":
        return `${say.instrument(args.instrument)}处于休眠：没有找到终止，也不知道有谁援用过。`;
      case "pacts":
        return `${args.count}件休眠的条约未计入：没有找到终止，也不知道有谁援用过。`;
      case "state":
        return `${say.state(args.state)}：有${args.count}个因条约休眠而未计入。`;
    }
  },
  summary: ({ instruments }, say) => {
    const named = instruments.slice(0, NAMED).map((id) => say.instrument(id));
    const others = instruments.length > NAMED ? [`另外${instruments.length - NAMED}份`] : [];
    return `${say.and([...named, ...others])}依据的是条文摘要，而不是原文。`;
  },
  "members-suspended": ({ instrument, states, date, own }, say) =>
    `${say.states(states)}自${say.date(date)}起${own ? `不再参与${say.instrument(instrument)}的活动` : `被${say.instrument(instrument)}中止参与`}，但仍受其约束。`,
  "suspended-toward": ({ instrument, by, toward, date }, say) =>
    `${say.instrument(instrument)}：${say.states(by)}于${say.date(date)}中止对${say.states(toward)}适用。`,
  "standing-talks": ({ clauses, more }, say) => {
    const each = clauses.map(
      ({ instrument, article: at, states }) =>
        `${say.instrument(instrument)}${article(at)}（${states.length > NAMED ? `${states.length}国` : say.states(states)}）`,
    );
    return `未列入：${clauses.length + more}项随时适用的协商条款，不由任何攻击触发${each.length === 0 ? "" : `：${each.join("；")}`}。`;
  },
  reading: ({ instrument, question, readings }, say) => {
    const each = readings.map(
      ({ says, heldBy, isDefault }) =>
        `${say.phrase(says)}${heldBy.length > 0 ? `（${say.states(heldBy)}）` : ""}${isDefault ? "［此处采用］" : ""}`,
    );
    const asked = say.phrase(question);
    return `${say.instrument(instrument)}：${asked}${/[?？]$/.test(asked) ? "" : "："}${each.join("；或者 ")}。`;
  },
  "place-not-held": ({ target, place, holders }, say) =>
    `${say.state(target)}当日既不占有也不主张${say.place(place)}${
      holders.length === 0 ? "" : `；当时由${say.states(holders)}管理`
    }。这里视为攻击其驻在当地的部队。`,
  "place-never-held": ({ target, place, holders }, say) =>
    `账册中没有${say.state(target)}占有或主张${say.place(place)}的记录${
      holders.length === 0 ? "" : `；当日由${say.states(holders)}管理`
    }。这里视为攻击其驻在当地的部队。若指攻击其领土，请另选其所属的地点，或不指明地点。`,
  "place-disputed": ({ place, claimants, holders }, say) =>
    `${say.place(place)}的归属当日有争议：${say.states(claimants)}均主张主权${
      holders.length === 0 ? "" : `，由${say.states(holders)}管理`
    }。本引擎不作判断。`,
  "place-occupied": ({ place, claimant, holders }, say) =>
    `${say.place(place)}当日由${say.states(holders)}管理，${say.state(claimant)}主张主权。`,
  rivalries: ({ from }, say) =>
    from === null
      ? "已经结束的对抗，关系表只列了一部分；当日的风险并不完全清楚。"
      : `已经结束的对抗，关系表只列了一部分；它涵盖${say.date(from)}以后的日子。`,
  relations: ({ unknown, of }) => `${of}个中有${unknown}个与一方或双方的关系不明：账册只记录了少数国家之间的关系。`,

  order: () =>
    "只按拼写排序：整个名称，名称的开头，同一名称中的词，几个名称中的词，名称中的字母；其次是多出的字母最少的，再其次按字母顺序。一组或一事件的文书排在其名称之后。",
  "acts-only": () => "只查询了行为：未列时段。",
  "never-in-force": ({ count }) => `${count}件文书没有时段：就所知，并未在两国之间产生义务。`,
  "no-score": ({ of }) =>
    of === "promise"
      ? "这是记录，不是可信度评分：所列考验是论述较多的，并非抽样；起到威慑作用的承诺从未受到考验。"
      : "各行所计的东西不同，不相加：没有自主程度的总分。承诺按其法律上的效力计，不按被援引的可能性计。",
  "no-rank": () => "顺序既不是排名也不是预测：有联系不说明一国是否被信任、愿意调停或受到邀请。组织、教会和个人也会调停，但不是国家。",
  "attacks-counted": () =>
    "攻击作为法律上的情形来数：国家体系的一个成员无端攻击另一个成员的本土，每次一起。没有哪一起更有可能，所以这些数目不是风险；战争接着会引发什么，不再追踪。",
  "validation-selects": () =>
    "记录只收有国家调解过的争端，且只限已录入的年份和种类：本检验不说明争端是否会有人调解，也不说明被拒绝的提议。",
  "by-instrument": () => "考验按文书记录，不按条文记录。",
  narrowed: () => "只列出这一文书的考验；指定一国（by）可看它在其他文书下的记录。",
  exposure: () => "风险依据一份简短的当今对抗关系表；不在表上的国家仍可能是对手。",
  both: ({ states }, say) => `对手之中，${say.states(states)}本身也受其防卫。`,
  floor: () => "海外设施只列账册中有日期和出处的，并不完整；公布的总数列在旁边。",
  "not-all": () => "此表只列条款可能涉及或案例需要的战争，并非所有战争。",
  cut: ({ most }) => `案例超过${most}个的检验只列最不符合的两个；单独查询一种解释可看全部。`,
  "needs-data": ({ rules }) => `${rules.join("、")}：须有你自己的 ATOP 5.1 数据（atop5_1m.csv，用 --data DIR 指定），否则不计。`,
  "ally-guarantees": ({ title, count, states }, say) =>
    `按规则“${say.phrase(title)}”计入的${count}国中，有${states.length}国仅因单方保证（如保证中立或独立，受益国无须以援助回报）而计入，是保证关系而非同盟：${say.states(states)}。`,
  "ally-at-war": ({ title, states }, say) =>
    `规则“${say.phrase(title)}”未计入以下国家，因为其援助义务不问战争如何开始（如为一场战争而结的同盟）：${say.states(states)}。`,
  "dataset-ends": ({ until, date }, say) => `ATOP 数据止于${say.date(until)}；其规则按该日计算，而非${say.date(date)}。`,
  "fact-unread": ({ key, near }, say) =>
    `本案没有条款读取事实“${key}”，因此它不改变任何结论${near.length > 0 ? `；相近的是${say.or(near)}` : ""}。`,
  "version-due": ({ version, due }) => `版本号仍为 ${version}；这些改动应为 ${due}。`,
  partial: ({ text, checked, of }) => `“${text}”的一部分：${of}条论断中核对了${checked}条。`,
  "audit-unjudged": ({ count }) => `抽出的事实中有${count}项尚无判定。`,
  "audit-other-ledger": ({ hash }) => `样本抽自哈希值为${hash}的账册，比率只说明该账册；此后事实可能已有改动。`,
  "asked-wrongly": ({ claims }) => `账册无法回答这些论断所问的问题：${claims.join("、")}。`,
};
