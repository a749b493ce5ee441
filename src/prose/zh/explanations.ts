/** Chinese sentences of explanations: measures, readings of cases, and how a case fits. */
import type { Expectation, ExplanationPhrases, MeasureId, StrategyPhrases } from "../../model/phrases/strategy.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { RULES } from "./rules.ts";
import { rangeWord } from "./terms.ts";

const SHARED_RIVAL = "本项目；依 Walt 1985：国家针对威胁而结盟";

/** The meaning of each measure, its unit and its reference. */
const MEASURES: Readonly<Record<MeasureId, readonly [string, string, string]>> = {
  "first-pact-turned": [
    "案例中缔结的第一项条约若以与其伙伴的战争告终，为1；否则为0。",
    "0或1",
    "本项目；依 Reiter 1994：早期经验塑造后来的选择",
  ],
  "strength-against-rivals": [
    "最后一天其尺度与最强一个对手尺度的比（一国对一国），取各尺度中最低至最高；有对手缺数时，自零起。",
    "比率",
    "本项目，依公有领域的尺度",
  ],
  "rivalries-inside": ["案例最后一天，双方都在该国候选国之中的有记录的对抗。", "对对抗", "本项目，依对抗记录"],
  "candidates-sharing-a-rival": ["案例最后一天，与该国有共同对手的候选国。", "个国家", SHARED_RIVAL],
  "years-of-foreign-forces": [
    "案例之前所给年数中，其领土上有外国部队或驻兵租借地的年数；重叠的记录只计一次；记录未收集齐全，所以是下限。",
    "年",
    "本项目，依领土记录",
  ],
  "statements-against-pacts": [
    "截至案例结束，其政府以所列词语拒绝同盟或集团的有记录的立场；声明从未收集齐全，所以是下限。",
    "次表态",
    "本项目，依立场记录",
  ],
  "rivals-not-shared": [
    "候选国的对手中，不是该国自身对手的：条约会带来的争端。",
    "个国家",
    "本项目；依 Snyder 1984 论牵连、Morrow 1991 论自主",
  ],
  "rivals-shared": ["候选国与该国共有的对手。", "个国家", SHARED_RIVAL],
  "new-partners-per-decade": [
    "自其第一项条约翻转之日（否则终止之日，再否则开始之日）至案例结束，每十年新受约束的国家。",
    "个国家（每十年）",
    "本项目",
  ],
  "partners-on-average": [
    "每年12月31日有约束力的伙伴，按案例各年平均；其中没有12月31日的，取最后一天。",
    "个国家",
    "本项目；有效的联系同 network.at，等级为有约束力",
  ],
  "partners-on-last-day": ["案例最后一天有约束力的伙伴。", "个国家", "本项目；同 allies.count，等级为有约束力"],
  bound: ["当日两国之间有这些种类的有约束力的联系为1，没有为0。", "0或1", "本项目；同 ties.between，等级为有约束力"],
};

const few = (measure: MeasureId) => (measure === "bound" ? "没有条约" : "少");
const several = (measure: MeasureId) => (measure === "bound" ? "有条约" : "多");

function expectedWord({ expected, measure }: Expectation): string {
  return expected === "nothing" ? "没有特定结果" : expected === "few" ? few(measure) : several(measure);
}

const WHICH: Readonly<Record<StrategyPhrases["rivals-of-candidate"]["which"], string>> = {
  "not-its-own": "不是其自身对手的",
  "its-own-too": "也是其自身对手的",
};

/** "其第一项条约（中苏条约，1950年4月11日至1979年4月3日）" */
function firstPact({ instrument, since, until }: StrategyPhrases["first-pact-kept"], say: Speaker): string {
  return `其第一项条约（${say.instrument(instrument)}，${say.date(since)}${until === null ? "起" : `至${say.date(until)}`}）`;
}

const statesOrNone = (states: readonly string[], say: Speaker) => (states.length === 0 ? "没有记录" : say.states(states));

export const explanations: Sentences<ExplanationPhrases> = {
  "first-pact-kept": (args, say) => `${firstPact(args, say)}没有翻转为与伙伴的战争`,
  "first-pact-turned": (args, say) => `${firstPact(args, say)}翻转：${say.date(args.from)}起与${say.states(args.against)}作战，${args.war}`,
  "first-pact-none": () => "它在这些年里没有缔结这种条约，所以没有可以翻转的",
  "too-few-years-left": ({ least, after }, say) => `${say.date(after)}之后，案例剩下不到${least}年`,
  "new-partners": ({ from, count, perDecade, firstAfter }, say) =>
    `${say.date(from)}起的新伙伴：${rangeWord(count)}个，每十年${rangeWord(perDecade)}个${firstAfter === null ? "" : `，第一个在${firstAfter}年之后`}`,
  "partners-on-average": ({ count }) => `有约束力的伙伴平均为${rangeWord(count)}个`,
  "partners-on-day": ({ date, count }, say) => `${say.date(date)}有约束力的伙伴为${rangeWord(count)}个`,
  "bound-by-pact": () => "受条约约束",
  "bound-unknown": () => "是否受约束不明",
  "not-bound-by-pact": () => "不受条约约束",
  "foreign-forces-no-records": () => "没有收集其领土上外国部队的记录，这不等于没有",
  "foreign-forces-years": ({ years, of }) => `此前${of}年中有${rangeWord(years)}年其领土上有外国部队`,
  "positions-not-collected": () => "没有收集其政府的立场",
  "statements-none-known": () => "没有已知的反对同盟的表态，这不等于没有",
  "records-floor": () => "所找到的记录是下限：可能还有更多",
  "statements-against-pacts": ({ count, first }, say) => `反对同盟的有记录的表态${count}次，第一次为${say.date(first)}`,
  "rivalries-too-early": ({ before }, say) => `对抗记录不涵盖${say.date(before)}以前的日子：已经结束的只收录了一部分`,
  "rivalries-among-candidates": ({ candidates, count }) => `其${candidates}个候选国之间有记录的对抗：${count}`,
  "candidates-sharing-rival": ({ states }, say) => `与它有共同对手的候选国：${statesOrNone(states, say)}`,
  "needs-a-pair": () => "需要一对国家",
  "rivals-of-candidate": ({ candidate, which, rivals }, say) =>
    `${say.state(candidate)}的对手中${WHICH[which]}：${statesOrNone(rivals, say)}`,
  "strength-no-rivals": () => "没有它的对抗记录，因此无从比较",
  "strength-own-missing": ({ yardstick }) => `记录中没有它自身的数值（${yardstick}）`,
  "strength-rivals-missing": ({ yardstick }) => `记录中没有任何对手的数值（${yardstick}）`,
  "strength-against": ({ rivals, ratios, missing }, say) => {
    const parts = ratios.map(
      ({ yardstick, rival, ratio, atMost }) => `${yardstick}，与${say.state(rival)}相比：${atMost ? "至多" : ""}${ratio}`,
    );
    return `各对手（${say.states(rivals)}）中按各尺度最强的一个：${parts.join("；")}${missing.length > 0 ? `（没有${say.states(missing)}的数值）` : ""}`;
  },
  "known-as-range": () => "只知道一个跨越界线的范围",
  "condition-not-known": () => "其条件不明",
  "outcome-not-known": () => "其结果不明",
  "explanation-silent": () => "该解释对这种案例没有说法",
  "measure-meaning": ({ measure }) => MEASURES[measure][0],
  "measure-unit": ({ measure }) => MEASURES[measure][1],
  "measure-reference": ({ measure }) => MEASURES[measure][2],
  "outcome-few": ({ measure }) => few(measure),
  "outcome-several": ({ measure }) => several(measure),
  "record-of-war": ({ name }) => `战争：${name}`,
  "record-of-rivalry": ({ a, b }, say) => `${say.states(a)}与${say.states(b)}的对抗`,
  "record-of-soil": ({ state, count }, say) => `${say.state(state)}领土上的外国存在：${count}条记录`,
  "explanations-verdict": ({ count }) =>
    `国家为什么少结盟的${count}种解释，各与其案例对照。没有哪一种胜出：一个案例不足定论，如某解释所预期的案例，也可能正如其对立解释所预期。`,
  "explanations-worst-measure": () =>
    "离预期最远的案例按规则选出：先是在界线另一边的，超出最远者在前；相等时，先是在条件相同处结果较少见的，再是条件最大的，然后按名称。在另一边的不足两个时，接着是离界线最近的。",
  "population-of-rivals": () => "当日有对抗记录的每个国家",
  "population-of-class": ({ name }) => `类别“${name}”中的每个时期`,
  "population-of-pairs": ({ name, rule }) => `当日类别“${name}”的每个成员，与规则“${RULES[rule.rule]?.[0] ?? rule.text}”给它的每个国家`,
  "cases-covered": ({ known, of, because }, say) => {
    const why = because.map(({ count, reason }) => `${count}个：${say.phrase(reason)}`);
    return `${of}个案例中有${known}个可以判断${why.length === 0 ? "" : `；其余不能（${why.join("；")}）`}。`;
  },
  "case-of-pair": ({ name, other }) => `${name}与${other}`,
  "case-on-day": ({ name }) => name,
  "case-of-years": ({ name, from, until }) => `${name}，${from}至${until}年`,
  "contrast-shares": ({ measure, present, absent, side, chance }) => {
    const word = few(measure);
    const rate = (side: typeof present) => `${side.few}个${word}（每百个中${Math.round((side.few / side.of) * 100)}个）`;
    const shares = `条件成立的${present.of}个案例中，${rate(present)}；不成立的${absent.of}个中，${rate(absent)}。`;
    const which =
      side === "neither"
        ? "两者比例相等。"
        : `差别在它${side === "expected" ? "所预期" : "未预期"}的一边${chance === null ? "" : chance === "within" ? "，未超出随机重排所得" : "，且大于每百次随机重排中95次所得"}。`;
    return `${shares}${which}`;
  },
  "contrast-too-few": ({ present, absent, least }) =>
    `不作比较：已知条件成立的案例有${present}个，不成立的有${absent}个；任一边不足${least}个，说明不了比例。`,
  "test-expects": ({ measure, present, absent, rate }) =>
    rate
      ? `它预期条件成立之处${few(measure)}的比例${present === "few" ? "高于" : "低于"}不成立之处。对单独一对国家，它不作预期。`
      : `条件成立之处，它预期${expectedWord({ expected: present, measure })}；不成立之处，它预期${expectedWord({ expected: absent, measure })}。`,
  "case-of-rate": ({ label, readings }, say) => `${say.phrase(label)}：${readings.map(say.phrase).join("；")}。`,
  "case-weighed": ({ label, readings, verdict }, say) => {
    const fit = verdict === null ? "是否如所预期不清楚" : `它预期${expectedWord(verdict)}：${verdict.fits ? "确是如此" : "并非如此"}`;
    return `${say.phrase(label)}：${readings.map(say.phrase).join("；")}；${fit}。`;
  },
  "rival-not-in-ledger": () => "账册里没有对立的解释。",
  "rival-without-measure": ({ title }) => `${title}：其衡量不适用于这类案例。`,
  "rival-not-known": ({ title, reason }, say) => `${title}：无法判断（${reason === null ? "不明" : say.phrase(reason)}）。`,
  "rival-expects-rate": ({ title, reading, expected, measure }, say) =>
    `${title}${expected === "nothing" ? "对这样的国家对没有特定预期" : `预期这样的国家对${expected === "few" ? "更常" : "较少"}${few(measure)}`}：${say.phrase(reading)}。`,
  "rival-expects": ({ title, reading, ...expectation }, say) => `${title}预期${expectedWord(expectation)}：${say.phrase(reading)}。`,
};
