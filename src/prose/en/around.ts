/** English: the general law around a case. */
import type { AroundPhrases } from "../../model/phrases/around.ts";
import type { MeasureEffect } from "../../model/vocabulary.ts";
import type { Sentences } from "../speaker.ts";
import { article, markWords } from "./lawWords.ts";

const EFFECTS: Readonly<Record<MeasureEffect, string>> = {
  "authorises-force": "authorises force",
  "recommends-help": "recommends help",
  "finds-breach": "finds a breach",
  "demands-ceasefire": "demands a ceasefire",
  "demands-withdrawal": "demands withdrawal",
  "bars-supplies": "bars supplies of arms",
  "bars-trade": "bars trade",
  "stations-force": "stations a force",
  "sets-terms": "sets terms of a settlement",
  "voids-claim": "holds a claim void",
  "ends-membership": "ends a membership",
  "urges-peace": "urges peace",
};

export const around: Sentences<AroundPhrases> = {
  "general-treaty-binds": ({ treaty, binds, outside, unsettled }, say) => {
    const bound = binds.length > 0 ? [`binds ${say.states(binds)}`] : [];
    const free = outside.length > 0 ? [`does not bind ${say.or(outside.map(say.state))}`] : [];
    const argued = unsettled.length > 0 ? [`may bind ${say.states(unsettled)}, which is not settled`] : [];
    return `The ${treaty} ${say.and([...bound, ...free, ...argued])}.`;
  },
  "no-general-law": ({ date }, say) => `No general treaty forbade war outright on ${say.date(date)}.`,
  "measure-does": ({ does, to }, say) =>
    `${say.and(does.map((effect) => EFFECTS[effect]))}${to.length === 0 ? "" : `, addressed to ${say.states(to)}`}`,
  "statehood-not-settled": ({ state, is, partOf, checked }, say) => {
    const says =
      is === "disputed"
        ? `whether ${say.state(state)} was one${partOf.length === 0 ? "" : `, or part of ${say.states(partOf)},`} is disputed`
        : `no member of the United Nations recognised ${say.state(state)} as one${partOf.length === 0 ? "" : `; others held it to be part of ${say.states(partOf)}`}`;
    return `it protects states, and ${says}${markWords(checked)}`;
  },
  "general-law-forbids": ({ treaty, article: at, binds, unsettled, certain, doubt }, say) => {
    const bound = binds.length > 0 ? [`binds ${say.states(binds)}`] : [];
    const argued = unsettled.length > 0 ? [`may bind ${say.states(unsettled)}, which is not settled`] : [];
    const reach = [...bound, ...argued].join(" and ");
    return `General law: ${article(at)} of the ${treaty} ${reach}${argued.length > 0 ? "," : ""} and ${certain ? "forbids" : "may forbid"} the attack as the case puts it${doubt === null ? "" : `: ${say.phrase(doubt)}`}. Whether force could be justified is not judged here.`;
  },
};
