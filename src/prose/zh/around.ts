/** Chinese: the general law around a case. */
import type { AroundPhrases } from "../../model/phrases/around.ts";
import type { MeasureEffect } from "../../model/vocabulary.ts";
import type { Sentences } from "../speaker.ts";
import { article, markWords } from "./lawWords.ts";

const EFFECTS: Readonly<Record<MeasureEffect, string>> = {
  "authorises-force": "授权使用武力",
  "recommends-help": "建议给予援助",
  "finds-breach": "断定和平遭到破坏",
  "demands-ceasefire": "要求停火",
  "demands-withdrawal": "要求撤军",
  "bars-supplies": "禁止供应武器",
  "bars-trade": "禁止贸易",
  "stations-force": "派驻部队",
  "sets-terms": "提出解决条件",
  "voids-claim": "宣布主张无效",
  "ends-membership": "终止会员资格",
  "urges-peace": "敦促和平",
};

export const around: Sentences<AroundPhrases> = {
  "general-treaty-binds": ({ treaty, binds, outside, unsettled }, say) => {
    const bound = binds.length > 0 ? [`对${say.states(binds)}有约束力`] : [];
    const free = outside.length > 0 ? [`对${say.states(outside)}没有约束力`] : [];
    const argued = unsettled.length > 0 ? [`是否约束${say.states(unsettled)}，尚无定论`] : [];
    return `《${treaty}》${[...bound, ...free, ...argued].join("，")}。`;
  },
  "no-general-law": ({ date }, say) => `${say.date(date)}，没有任何普遍性条约禁止战争。`,
  "measure-does": ({ does, to }, say) =>
    `${does.map((effect) => EFFECTS[effect]).join("、")}${to.length === 0 ? "" : `（对象：${say.states(to)}）`}`,
  "statehood-not-settled": ({ state, is, partOf, checked }, say) => {
    const says =
      is === "disputed"
        ? `${say.state(state)}当时是国家${partOf.length === 0 ? "与否，" : `，还是${say.states(partOf)}的一部分，`}有争议`
        : `没有任何联合国会员国承认${say.state(state)}为国家${partOf.length === 0 ? "" : `；别国视之为${say.states(partOf)}的一部分`}`;
    return `该条保护的是国家，而${says}${markWords(checked)}`;
  },
  "general-law-forbids": ({ treaty, article: at, binds, unsettled, certain, doubt }, say) =>
    `普遍性法律：《${treaty}》${article(at)}${binds.length > 0 ? `约束${say.states(binds)}，` : ""}${unsettled.length > 0 ? `是否约束${say.states(unsettled)}尚无定论，` : ""}按所设案情${certain ? "禁止" : "可能禁止"}这一攻击${doubt === null ? "" : `：${say.phrase(doubt)}`}。使用武力能否有正当理由，此处不作判断。`,
};
