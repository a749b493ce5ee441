/** Chinese words for facts of a case: as a clause states them, as questions, and as either answer. */
import { type FactMoods, moodsBy, statedBy } from "../moods.ts";
import { quotedIfEnglish } from "./lawWords.ts";

const FINDERS = { organ: "有关机关", parties: "各当事国共同", bearer: "负有义务的国家" } as const;

const FACTS: FactMoods = {
  "must-be-threatened": ({ state }, say) => ({
    must: `${say.state(state)}是出手的一方；须其自身受到威胁`,
    ask: `${say.state(state)}自身是否受到威胁？`,
    yes: `${say.state(state)}自身受到威胁`,
    no: `${say.state(state)}自身没有受到威胁`,
  }),
  "must-claim": ({ state, that }, say) => ({
    must: `须${say.state(state)}自己声称：${that}`,
    ask: `${say.state(state)}是否声称：${that}？`,
    yes: `${say.state(state)}声称：${that}`,
    no: `${say.state(state)}没有声称：${that}`,
  }),
  "must-find": ({ by, what, rule }) => {
    const basis = rule === null ? "" : `（${quotedIfEnglish(rule)}）`;
    return {
      must: `须${FINDERS[by]}认定：${what}${basis}`,
      ask: `${FINDERS[by]}是否认定：${what}${basis}？`,
      yes: `${FINDERS[by]}已认定：${what}${basis}`,
      no: `${FINDERS[by]}没有认定：${what}${basis}`,
    };
  },
  "must-come-to-aid": ({ state }, say) => ({
    must: `须${say.state(state)}已前来援助`,
    ask: `${say.state(state)}是否前来援助？`,
    yes: `${say.state(state)}前来援助`,
    no: `${say.state(state)}没有前来援助`,
  }),
  "must-be-still-due": ({ date }, say) => ({
    must: `应于${say.date(date)}前完成之事须尚待完成`,
    ask: `应于${say.date(date)}前完成之事是否尚待完成？`,
    yes: `应于${say.date(date)}前完成之事尚待完成`,
    no: `应于${say.date(date)}前完成之事已经完成，或期限已过`,
  }),
  "must-be-at-war": ({ states, against, war }, say) => ({
    must: `须${say.states(states)}此前已与${say.state(against)}交战（${war}）`,
    ask: `${say.states(states)}此前是否已与${say.state(against)}交战（${war}）？`,
    yes: `${say.states(states)}此前已与${say.state(against)}交战（${war}）`,
    no: `${say.states(states)}此前没有与${say.state(against)}交战（${war}）`,
  }),
  "party-must-ask": () => ({
    must: "须有缔约一方提出请求",
    ask: "是否有缔约一方提出了请求？",
    yes: "有缔约一方提出了请求",
    no: "没有缔约方提出请求",
  }),
  "war-must-be-common": () => ({
    must: "承担义务的国家自身也须与该敌国处于战争状态",
    ask: "承担义务的国家自身是否也与该敌国处于战争状态？",
    yes: "承担义务的国家自身也与该敌国处于战争状态",
    no: "承担义务的国家自身未与该敌国处于战争状态",
  }),
  "must-ask": ({ state }, say) => ({
    must: `须${say.state(state)}请求援助`,
    ask: `${say.state(state)}是否请求援助？`,
    yes: `${say.state(state)}请求援助`,
    no: `${say.state(state)}没有请求援助`,
  }),
  "must-resist": ({ state }, say) => ({
    must: `须${say.state(state)}进行抵抗`,
    ask: `${say.state(state)}是否抵抗？`,
    yes: `${say.state(state)}进行了抵抗`,
    no: `${say.state(state)}没有抵抗`,
  }),
  "must-be-held-threatened": ({ state }, say) => ({
    must: `须有一当事国认为${say.state(state)}受到威胁`,
    ask: `是否有当事国认为${say.state(state)}受到威胁？`,
    yes: `有当事国认为${say.state(state)}受到威胁`,
    no: `没有当事国认为${say.state(state)}受到威胁`,
  }),
  "must-be-unprovoked": ({ directly }) => ({
    must: directly ? "攻击须非由其直接挑起" : "攻击须未经挑衅",
    ask: "攻击是否由受攻击者挑起？",
    yes: directly ? "攻击并非由其直接挑起" : "攻击未经挑衅",
    no: directly ? "攻击由其直接挑起" : "攻击由其挑起",
  }),
  "must-be-provoked-into-war": () => ({
    must: "须其因受挑衅而宣战",
    ask: "是否因受挑衅而宣战？",
    yes: "因受挑衅而宣战",
    no: "并非因受挑衅而宣战",
  }),
  "war-must-follow": () => ({
    must: "须随之出现战争状态",
    ask: "是否随之出现战争状态？",
    yes: "随之出现战争状态",
    no: "没有出现战争状态",
  }),
  "must-be-public-vessel": ({ state }, say) => ({
    must: `须为${say.state(state)}的公务船舶或航空器`,
    ask: `是否为${say.state(state)}的公务船舶或航空器？`,
    yes: `系${say.state(state)}的公务船舶或航空器`,
    no: `并非${say.state(state)}的公务船舶或航空器`,
  }),
  "must-come-from-abroad": () => ({
    must: "须来自境外",
    ask: "是否来自境外？",
    yes: "来自境外",
    no: "并非来自境外",
  }),
  "ledger-condition": ({ text }) => ({
    must: `条件：${text}`,
    ask: `以下是否属实：${text}？`,
    yes: `以下属实：${text}`,
    no: `以下不属实：${text}`,
  }),
  "excepted-if": ({ text }) => ({
    must: `若属实则为例外：${text}`,
    ask: `以下是否属实：${text}？`,
    yes: `以下属实：${text}`,
    no: `以下不属实：${text}`,
  }),
};

/** The fact in each of its moods. */
export const moods = moodsBy(FACTS);

/** Each fact as a clause states it. */
export const lawFacts = statedBy(FACTS);
