/** Chinese sentences about the area of a clause. */
import type { AreaPhrases } from "../../model/phrases/law.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { KINDS } from "./lawWords.ts";

const land = (state: string, held: "sovereign" | "jurisdiction", say: Speaker) =>
  held === "jurisdiction" ? `${say.state(state)}管辖之下的地方` : `${say.state(state)}的领土`;
const regions = (ids: readonly string[], say: Speaker) => say.or(ids.map(say.region));
const kinds = (ids: readonly string[], say: Speaker) => say.or(ids.map((id) => KINDS[id as keyof typeof KINDS] ?? id));
const either = (ids: readonly string[], say: Speaker) => say.or(ids.map(say.state));

export const lawArea: Sentences<AreaPhrases> = {
  "no-limit-of-place": () => "条款没有地域限制",
  "nothing-struck": () => "没有任何地方受到攻击",
  "inside-area": () => "在适用区域内",
  "at-place": ({ place, conditions }, say) =>
    `${place === null ? "" : `${say.phrase(place)}：`}${conditions.map((one) => say.phrase(one)).join("；") || "在适用区域内"}`,
  "meets-no-part": ({ parts }, say) => parts.map((part) => part.map((one) => say.phrase(one)).join("，且")).join("；"),
  "area-stood": () => "当日在条款所涵盖的期间内",
  "area-ended": ({ until }, say) => `${say.date(until)}之后不再涵盖`,
  "area-not-begun": ({ from }, say) => `${say.date(from)}起才涵盖`,
  "not-land": () => "不是陆地",
  "land-of": ({ state, held }, say) => `是${land(state, held, say)}`,
  "not-land-of": ({ state, held }, say) => `不是${land(state, held, say)}`,
  "land-undisputed-here": ({ state, held }, say) => `是${land(state, held, say)}，出手的一方对此没有争议`,
  "land-disputed-by": ({ state, held, by }, say) =>
    `是${land(state, held, say)}；仅在对此有争议的${say.or(by.map(say.state))}出手时才有疑问`,
  "land-disputed": ({ state, held }, say) => `是否为${land(state, held, say)}有争议`,
  "land-not-known": ({ state, held }, say) => `是否为${land(state, held, say)}不明`,
  "forces-struck": ({ state }, say) => `受攻击的是${say.state(state)}的部队`,
  "forces-not-struck": ({ state }, say) => `受攻击的不是${say.state(state)}的部队`,
  "among-states": ({ states }, say) => `条款所指为${say.states(states)}`,
  "not-among-states": ({ state, states }, say) => `条款所指为${say.states(states)}，不是${say.state(state)}`,
  "of-kind": ({ kinds: ids }, say) => `是${kinds(ids, say)}`,
  "not-of-kind": ({ kinds: ids }, say) => `不是${kinds(ids, say)}`,
  "in-region": ({ regions: ids }, say) => `位于${regions(ids, say)}`,
  "not-in-region": ({ regions: ids }, say) => `不在${regions(ids, say)}`,
  "in-region-argued": ({ regions: ids }, say) => `是否位于${regions(ids, say)}有争论`,
  "in-region-in-part": ({ regions: ids }, say) => `只有一部分位于${regions(ids, say)}`,
  "place-named": () => "条款点名提到",
  "place-not-named": ({ places }, say) => `不是${regions(places, say)}`,
  "not-left-out": () => "不在条款排除之列",
  "left-out": ({ regions: ids }, say) => `位于${regions(ids, say)}，条款已将其排除`,
  "left-out-argued": ({ regions: ids }, say) => `是否位于条款所排除的${regions(ids, say)}有争论`,
  "left-out-in-part": ({ regions: ids }, say) => `一部分位于条款所排除的${regions(ids, say)}`,
  "lies-in-land-of": ({ states }, say) => `${say.states(states)}的领土，条款保护该地，不论受攻击者为何国`,
  "lies-in-no-land-of": ({ states }, say) => `不是${either(states, say)}的领土`,
  "lies-in-land-claimed": ({ states }, say) => `是否为${either(states, say)}的领土有争议`,
  "title-then-too": ({ on }, say) => `${say.date(on)}时也是其领土`,
  "no-title-then": ({ on }, say) => `${say.date(on)}时不是其领土`,
  "administered-by": ({ by }, say) => `由${say.states(by)}管辖`,
  "not-administered-by": ({ by, wanted }, say) =>
    by.length === 0 ? `账册没有记载由谁管辖，不是${either(wanted, say)}` : `由${say.states(by)}管辖，不是${either(wanted, say)}`,
  "administration-not-known": () => "当日由谁管辖不明",
  "held-then-too": ({ on }, say) => `${say.date(on)}也由其管辖`,
  "held-otherwise-then": ({ on }, say) => `${say.date(on)}不由其管辖；此后是否得到承认，文本没有说`,
  "holder-then-not-known": ({ on }, say) => `${say.date(on)}由谁管辖不明`,
  "wherever-it-falls": () => "任何地方",
};
