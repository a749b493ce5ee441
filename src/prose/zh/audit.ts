/** Chinese questions of an audit. */
import type { AuditPhrases } from "../../model/phrases/audit.ts";
import type { Sentences } from "../speaker.ts";
import { ACTS } from "./acts.ts";
import { article as articleWords } from "./lawWords.ts";

/** "（文件中3项此类行为里的第2项）" */
const among = (nth: number, of: number, measure: string, what: string) =>
  of === 1 ? "" : `（文件中${of}${measure}${what}里的第${nth}${measure}）`;

export const audit: Sentences<AuditPhrases> = {
  "audit-act": ({ instrument, act, states, alone, nth, of }, say) => {
    const whom = states.length === 0 ? "" : `，行为国或所涉国为${say.states(states)}`;
    return `${say.instrument(instrument)}：“${ACTS[act]}”这一行为${whom}${among(nth, of, "项", "此类行为")}。日期是哪一天${alone ? "，由哪些国家作出或涉及哪些国家" : ""}？`;
  },
  "audit-clause": ({ instrument, article, nth, of, from }, say) =>
    `${say.instrument(instrument)}${articleWords(article)}${from === null ? "" : `（${say.date(from)}以来的文本）`}：其中的承诺${among(nth, of, "项", "承诺")}。属于哪一类、哪一等级，由谁对谁承担，因何事触发，适用于哪个地区，有哪些条件和例外，应当做什么？`,
  "audit-membership": ({ instrument, state, site, nth, of }, say) =>
    `${say.instrument(instrument)}：${say.state(state)}${site === null ? "" : `，${site}`}${among(nth, of, "段", "时期")}。自哪一天起、至哪一天止受其约束，身份是什么？`,
};
