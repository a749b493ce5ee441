/** Chinese sentences about ties, clauses and changes between two days. */

import type { PlaceName, SlotPhrases, StateTestPhrases, TieStanding, TiesPhrases } from "../../model/phrases/ties.ts";
import { PACT_TYPES } from "../../model/vocabulary.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { quotedIfEnglish } from "./lawWords.ts";
import { rulePredicate } from "./rulePredicate.ts";
import { RULES } from "./rules.ts";
import { FORBIDDEN, PLACE_KINDS, ROLES, TRIGGERS, TYPES } from "./terms.ts";

const STANDING: Readonly<Record<TieStanding, string>> = {
  "not-in-force": "无效",
  "in-force": "有效",
  unknown: "是否有效不明",
  dormant: "休眠",
};

const DECIDES: Readonly<Record<TiesPhrases["slot-decides"]["who"], string>> = {
  automatic: "无人决定：义务随事件产生",
  each: "各自决定",
  jointly: "各当事国共同决定",
  unsaid: "没有说",
};

const FINDS: Readonly<Record<TiesPhrases["slot-finding"]["by"], string>> = {
  organ: "机关认定",
  parties: "各当事国认定",
  bearer: "负有义务者认定",
};

const CONDITIONS: Readonly<Record<TiesPhrases["slot-condition"]["condition"], string>> = {
  unprovoked: "它没有挑起攻击",
  opinion: "有当事国认为其受到威胁",
  "not-directly-provoked": "它没有直接挑起攻击",
  "provoked-into-war": "它是被挑衅而参战的",
  "state-of-war": "它因此处于战争状态",
  "common-war": "两国与同一敌国作战",
  "from-abroad": "攻击来自境外",
  request: "应受援助的国家提出请求",
  "party-request": "缔约一方提出请求",
  resistance: "它以自己的部队抵抗",
};

const stateTests: Sentences<StateTestPhrases> = {
  "state-named": ({ state }, say) => say.state(state),
  "state-any": () => "任何国家",
  "state-one-of": ({ tests }, say) => say.or(tests.map(say.phrase)),
  "state-all-of": ({ tests }, say) => `同时符合：${tests.map(say.phrase).join("；")}`,
  "state-not": ({ test }, say) => `不是${say.phrase(test)}`,
  "state-of-class": ({ name }) => `类别“${name}”中的国家`,
  "state-party": ({ party }) => (party ? "当事国" : "非当事国"),
  "state-allied": ({ state }, say) => `与${say.state(state)}结盟的国家`,
  "state-in-war": ({ wars }) => `参加${wars.join("或")}的国家`,
  "state-bordering": ({ state }, say) => `与${say.state(state)}接壤的国家`,
  "state-in-region": ({ name }) => `位于${name}的国家`,
};

const slots: Sentences<SlotPhrases> = {
  ...stateTests,
  "enemy-is": ({ test, roles, atLeast }, say) =>
    [
      say.phrase(test),
      atLeast === null ? "" : `中的至少${atLeast}个`,
      roles.length === 0 ? "" : `（作为${say.or(roles.map((role) => ROLES[role]))}）`,
    ].join(""),
  "enemies-all-of": ({ enemies }, say) => enemies.map(say.phrase).join("，连同"),
  "enemies-one-of": ({ enemies }, say) => enemies.map(say.phrase).join("，或"),
  area: areaSentence,
  "slot-not-said": () => "没有说",
  "slot-none": () => "无",
  "slot-trigger": ({ trigger }) => TRIGGERS[trigger],
  "slot-fellow-party": ({ value }) => ({ included: "也算", excluded: "不算", unsaid: "没有说" })[value],
  "slot-conduct": ({ value }) => ({ any: "仍然负有", "self-defence": "不负有", unsaid: "没有说" })[value],
  "slot-anyone": () => "任何国家",
  "slot-everywhere": () => "任何地方",
  "slot-condition": ({ condition }) => CONDITIONS[condition],
  "slot-own-claim": ({ claim }) => `它主张：${claim}`,
  "slot-finding": ({ by, finding }) => `${FINDS[by]}：${finding}`,
  "slot-assists": ({ state }, say) => `${say.state(state)}也援助`,
  "slot-enemy-excepted": ({ enemy }, say) => `敌人是${say.phrase(enemy)}`,
  "slot-began-on": ({ states }, say) => `战争由它对${say.or(states.map(say.state))}发动`,
  "slot-happens-in": ({ places }, say) => `发生在${placesOr(places, say)}`,
  "slot-forbids": ({ forbidden }) => FORBIDDEN[forbidden] ?? forbidden,
  "slot-decides": ({ who }) => DECIDES[who],
  "slot-organ-decides": ({ organ, rule, mayRefuse }) =>
    [organ, rule === null ? "" : `（${DECISIONS[rule] ?? quotedIfEnglish(rule)}）`, mayRefuse ? "；不得强使任何一国使用武力" : ""].join(""),
  "slot-by-constitution": ({ decides }, say) => `${say.phrase(decides)}，依宪法程序`,
  "slot-force": ({ force }) => ({ required: "必须", permitted: "允许，不是必须", unsaid: "没有提到，既未写明也未排除", none: "无" })[force],
  "slot-when": ({ when }, say) => (when === "at-once" ? "立即" : /^\d{4}/.test(when) ? say.date(when) : when),
  "slot-attackers": () => "攻击者",
};

/** "美国在欧洲的领土", "任何当事国的部队（海域）". */
function areaSentence(args: TiesPhrases["area"], say: Speaker): string {
  const { what, jurisdiction, of, landOf, kinds, within, places, administeredBy, asOf, not, from, until } = args;
  const whose = of === null ? "当事国" : say.or(of.map(say.state));
  const head =
    what === "any"
      ? of === null
        ? "攻击"
        : `对${whose}的攻击`
      : what === "territory"
        ? `${whose}${jurisdiction ? "管辖下的土地" : "的领土"}`
        : `${whose}的部队`;
  const details = [
    kinds.length === 0 ? "" : say.or(kinds.map((kind) => PLACE_KINDS[kind])),
    within.length === 0 ? "" : `在${placesOr(within, say)}境内`,
    places.length === 0 ? "" : `在${placesOr(places, say)}`,
    landOf.length === 0 ? "" : `在${say.or(landOf.map(say.state))}的领土上，不论受攻击者为何国`,
    administeredBy.length === 0
      ? ""
      : `由${administeredBy.length > 4 ? `所列${administeredBy.length}国之一` : say.or(administeredBy.map(say.state))}管理`,
    asOf === null ? "" : `以${say.date(asOf)}为准`,
    not.length === 0 ? "" : `不含${placesOr(not, say)}`,
    from === null ? "" : `自${say.date(from)}起`,
    until === null ? "" : `至${say.date(until)}止`,
  ].filter((part) => part !== "");
  return details.length === 0 ? head : `${head}（${details.join("；")}）`;
}

function placesOr(places: readonly PlaceName[], say: Speaker): string {
  return say.or(places.map((one) => ("place" in one ? say.place(one.place) : one.region)));
}

export const ties: Sentences<TiesPhrases> = {
  ...slots,
  quoted: ({ text }) => text,
  "reading-of-beginning": () => "开始的日期",
  "reading-of-end": () => "终止的日期",
  "reading-of-date": ({ date, says }, say) => `${date === null ? "日期不明" : say.date(date)}${says === null ? "" : `：${says}`}`,
  "change-standing-unknown": ({ first, last }) => `第一天${STANDING[first]}，最后一天${STANDING[last]}`,
  "change-day-imprecise": () => "日子只知道一部分",
  "change-day-not-found": () => "未找到日子",
  "change-in-force-by-then": () => "最迟到那时已有效；未找到何时开始",
  "change-in-use-by": ({ date }, say) => `最迟${say.date(date)}已在使用`,
  "tie-began": () => "开始",
  "tie-resumed": () => "恢复",
  "tie-ended": () => "终止",
  "tie-suspended": () => "中止",
  "tie-went-from-to": ({ first, last }) => `先为${STANDING[first]}，后为${STANDING[last]}`,
  "changes-of-instruments": ({ from, to, ended, began }, say) =>
    `${say.date(from)}至${say.date(to)}，账册的文书中有${ended}件终止，${began}件开始。`,
  "changes-of-ties": (args, say) => {
    const { from, to, state, of, lost, gained, passed, notKnown, dormant } = args;
    const isPact = !("type" in of) || (PACT_TYPES as readonly string[]).includes(of.type);
    const what = "type" in of ? TYPES[of.type] : `按规则“${say.phrase(of.rule)}”计的`;
    const noun = `${"binding" in of && of.binding ? "有约束力的" : ""}${what}${isPact ? "承诺" : "联系"}`;
    const whose = state === null ? "" : `（${say.state(state)}负有或享有）`;
    const number = (count: number) => (count === 0 ? "零" : String(count));
    return [
      `${say.date(from)}至${say.date(to)}，有${number(lost)}项${noun}${whose}终止，${number(gained)}项开始，按一国对一国计。`,
      passed === 0 ? "" : `另有${passed}项在其间开始又终止。`,
      notKnown === 0 ? "" : `另有${notKnown}项是否在这段时间内开始或终止不明。`,
      dormant === 0 ? "" : `另有${dormant}项属于休眠的条约。`,
    ].join("");
  },
  "state-owes-defence": ({ state, date, owes, owed }, say) =>
    `${say.date(date)}，${say.state(state)}负有防卫义务的对象为${owes}个国家，对其负有者为${owed}个国家。`,
  "state-absent": ({ state, date, periods }, say) => {
    const told = periods.map(({ from, until }) => `${say.date(from)}至${until === null ? "今" : say.date(until)}`);
    return `${say.date(date)}没有${say.state(state)}这个国家：账册所记的时期为${told.join("，以及")}。`;
  },
  "rule-title": ({ rule, text }) => RULES[rule]?.[0] ?? text,
  "rule-meaning": ({ rule, text }) => RULES[rule]?.[1] ?? text,
  "rule-change": ({ rule, text }) => RULES[rule]?.[2] ?? text,
  "rule-predicate": rulePredicate,
  "needs-own-copy": () => "自备的 ATOP 5.1（atop5_1m.csv），以 --data DIR 给出",
};

/** The majorities by which an organ decides. */
const DECISIONS: Readonly<Record<string, string>> = {
  "two-thirds": "三分之二多数",
  "three-quarters": "四分之三多数",
  majority: "多数",
  unanimity: "一致",
  unanimous: "一致",
};
